"""How does a page lie in memory, and what goes when there are too many? Pressed bytes with their headers."""

import gzip
import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from django.http import HttpResponse, HttpResponseNotModified
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags

LONGEST = 5 * 60
MOST_PAGES = 2_000
MOST_BYTES = 64 * 1024 * 1024
BESIDE_THE_BYTES = 2_048
# What belongs to one answer, not to the page.
OF_ONE_ANSWER = {"content-encoding", "content-length", "etag", "date", "cache-control", "expires", "last-modified"}
WITHOUT_BODY = ("ETag", "Cache-Control", "Vary", "Content-Security-Policy")


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was drawn at `drawn` under the stamp `letters`; both times are seconds since 1970."""

    letters: str
    drawn: float
    until: float
    headers: dict
    pressed: bytes
    plain_length: int
    plain_tag: str
    pressed_tag: str

    def counts(self, letters: str, now: float) -> bool:
        """True while nothing changed and its time runs. A clock that was put back ends it too."""
        return self.letters == letters and self.drawn <= now < self.until

    def answer(self, request) -> HttpResponse:
        """The page for `request`: pressed or plain, without a body where there should be none."""
        pressed = takes_gzip(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        headers = {**self.headers, "ETag": self.pressed_tag if pressed else self.plain_tag}
        if has(request, headers["ETag"]):
            return HttpResponseNotModified(headers={name: headers[name] for name in WITHOUT_BODY if name in headers})
        headers["Content-Length"] = str(len(self.pressed) if pressed else self.plain_length)
        if pressed:
            headers["Content-Encoding"] = "gzip"
        if request.method == "HEAD":
            return HttpResponse(headers=headers)
        return HttpResponse(self.pressed if pressed else gzip.decompress(self.pressed), headers=headers)


def press(response, letters: str, drawn: float, until: float | None) -> KeptPage:
    """The page of an answer that may be kept. No secret stands in one, so no padding hides its length."""
    body = response.content
    if response.get("Content-Encoding") == "gzip":
        body = gzip.decompress(body)
    patch_vary_headers(response, ["Cookie", "Accept-Language", "Accept-Encoding"])
    headers = {name: value for name, value in response.items() if name.lower() not in OF_ONE_ANSWER}
    pressed = gzip.compress(body, 9, mtime=0)
    longest = drawn + LONGEST
    return KeptPage(
        letters=letters,
        drawn=drawn,
        until=longest if until is None else min(longest, until),
        headers={**headers, "Cache-Control": "no-cache"},
        pressed=pressed,
        plain_length=len(body),
        plain_tag=_tag(body),
        pressed_tag=_tag(pressed),
    )


def _tag(body: bytes) -> str:
    """A strong tag of these bytes."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


@lru_cache(maxsize=512)
def takes_gzip(header: str) -> bool:
    """Whether an Accept-Encoding allows gzip: by its name or by a star, with a weight above nothing."""
    weights = {}
    for part in header.lower().split(","):
        name, _, weight = part.replace(" ", "").partition(";q=")
        weights[name] = weight
    weight = weights.get("gzip", weights.get("x-gzip", weights.get("*", "0")))
    try:
        return weight == "" or float(weight) > 0
    except ValueError:
        return False


def has(request, tag: str) -> bool:
    """Whether the browser says that it has these bytes."""
    said = request.META.get("HTTP_IF_NONE_MATCH")
    return bool(said) and any(one in ("*", tag, f"W/{tag}") for one in parse_etags(said))


class Shelf:
    """The kept pages of one process. What was not looked at for longest goes first."""

    def __init__(self, most_pages: int = MOST_PAGES, most_bytes: int = MOST_BYTES):
        self.most_pages, self.most_bytes = most_pages, most_bytes
        self.pages: OrderedDict[tuple, KeptPage] = OrderedDict()
        self.bytes = 0
        self.lock = Lock()

    def find(self, key: tuple, letters: str, now: float) -> KeptPage | None:
        """The page that counts now; one that no longer does goes."""
        with self.lock:
            page = self.pages.get(key)
            if page is None:
                return None
            if not page.counts(letters, now):
                self._drop(key)
                return None
            self.pages.move_to_end(key)
            return page

    def put(self, key: tuple, page: KeptPage) -> None:
        """Keeps a page, and makes room: all of another stamp, then the oldest, go."""
        with self.lock:
            if self.pages and next(reversed(self.pages.values())).letters != page.letters:
                self.pages.clear()
                self.bytes = 0
            self._drop(key)
            self.pages[key] = page
            self.bytes += self._size(page)
            while len(self.pages) > self.most_pages or self.bytes > self.most_bytes:
                self._drop(next(iter(self.pages)))

    def _drop(self, key: tuple) -> None:
        page = self.pages.pop(key, None)
        self.bytes -= self._size(page) if page else 0

    @staticmethod
    def _size(page: KeptPage) -> int:
        return len(page.pressed) + BESIDE_THE_BYTES
