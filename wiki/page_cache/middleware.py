"""Which visitors get a page as it was drawn before? Those without a session, while nothing public has changed."""

import time
from datetime import datetime

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http.request import split_domain_port
from django.utils.cache import cc_delim_re
from django.utils.translation import get_language_from_request

from easyread import preferences
from wiki.page_cache.shelf import Shelf, press
from wiki.page_cache.stamp import as_of, stamp

NOT_OURS = ("/admin/", settings.STATIC_URL, settings.MEDIA_URL)
NEVER = {"private", "no-store"}
KNOWN_VARY = {"cookie", "accept-language", "accept-encoding"}


def keep(response, until: datetime | None = None):
    """Says of an answer that it is the same for everyone who has no session: for the same host, path, language and
    reading preferences. `until` is when it will no longer be right, for example when a notice ends; of several calls
    the earliest counts. A page with a form is not such a page: its token belongs to one visitor."""
    before = getattr(response, "public_until", None)
    response.public_until = min((at for at in (before, until) if at), default=None)
    response.headers.setdefault("Cache-Control", "no-cache")
    return response


class PublicPages:
    """Answers before any other middleware where it can. `clock` gives seconds since 1970."""

    def __init__(self, get_response, clock=time.time):
        if not settings.PUBLIC_CACHE:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.clock = clock
        self.shelf = Shelf()

    def __call__(self, request):
        letters = stamp.now()  # before anything is read, so that what is drawn cannot be older than it
        mark = as_of.set(letters)
        try:
            return self.answer(request, letters)
        finally:
            as_of.reset(mark)

    def answer(self, request, letters: str | None):
        """The kept page, or the one that is drawn now, which is kept if it may be."""
        key = get_key(request) if letters else None
        if key is None:
            return self.get_response(request)
        drawn = self.clock()
        page = self.shelf.find(key, letters, drawn)
        if page is None:
            response = self.get_response(request)
            if not may_keep(request, response):
                return response
            until = response.public_until
            page = press(response, letters, drawn, until and until.timestamp())
            if stamp.holds(letters):
                self.shelf.put(key, page)
        return page.answer(request)


def get_key(request) -> tuple | None:
    """All that a public page may depend on; None where the request is none for kept pages."""
    if request.method not in ("GET", "HEAD") or request.META.get("QUERY_STRING"):
        return None
    if request.path.startswith(NOT_OURS) or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return None
    if getattr(request, "is_dummy", False):  # an editor looks at a draft
        return None
    host = request._get_raw_host()
    if not is_known(host, request.META.get("SERVER_PORT", "")):
        return None
    reading = preferences.parse(request.COOKIES.get(preferences.COOKIE, ""))
    return (request.is_secure(), host, request.path, get_language_from_request(request), reading)


def is_known(host: str, port: str) -> bool:
    """Whether a host is written just as in ALLOWED_HOSTS, with no port or our own.

    Django allows any port and any mixture of capitals, so one visitor could ask for each page a million times anew.
    """
    name, its_port = split_domain_port(host)
    return name in settings.ALLOWED_HOSTS and its_port in ("", port) and host in (name, f"{name}:{its_port}")


def may_keep(request, response) -> bool:
    """Whether what was drawn for one visitor may go to others."""
    if not hasattr(response, "public_until") or request.method != "GET" or response.status_code != 200:
        return False
    # Django sends the cookie of forms anew with each page that holds a token, so a form is never kept by mistake.
    if response.cookies or response.has_header("Set-Cookie"):
        return False
    if response.streaming or not response.get("Content-Type", "").startswith("text/html"):
        return False
    if response.get("Content-Encoding", "gzip") != "gzip" or NEVER & _words(response, "Cache-Control"):
        return False
    return _words(response, "Vary") <= KNOWN_VARY


def _words(response, name: str) -> set[str]:
    """The words of a header with commas, in small letters."""
    return set(cc_delim_re.split(response.get(name, "").lower())) - {""}
