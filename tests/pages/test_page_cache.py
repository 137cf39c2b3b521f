"""Who gets a public page that was drawn before, and is it still right? The real middleware, before a small page."""

import gzip
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.conf import settings as now_set
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.test import Client, RequestFactory

from wiki.page_cache.middleware import PublicPages, keep
from wiki.page_cache.shelf import LONGEST, Shelf

from .front import NEVER, again, drawn, front

pytestmark = pytest.mark.usefixtures("place")

GZIP = {"HTTP_ACCEPT_ENCODING": "gzip"}
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_the_second_visit_brings_the_same_bytes_and_asks_the_database_nothing(visitor, django_assert_num_queries):
    for accepted in ({}, GZIP):
        visitor.get("/", **accepted)
        with django_assert_num_queries(0):
            second = visitor.get("/", **accepted)
        assert gzip.decompress(second.content) if accepted else second.content == visitor.first.content
    assert drawn == ["/"]
    assert dict(again(visitor).get("/").items()) == dict(visitor.first.items())
    assert {"Content-Security-Policy", "Permissions-Policy", "ETag"} <= set(visitor.first.headers)
    assert visitor.first["Cache-Control"] == "no-cache"
    assert set(visitor.first["Vary"].split(", ")) == {"Cookie", "Accept-Language", "Accept-Encoding"}
    assert visitor.first["Content-Length"] == str(len(visitor.first.content))


def test_whoever_is_signed_in_gets_their_own(visitor, world):
    kim = again(visitor)
    kim.force_login(world.users["kim"])
    for _visit in range(2):
        assert b"Kim" in kim.get("/").content
        assert b"nobody" in visitor.get("/").content
    kim.get("/other/")
    assert b"nobody" in visitor.get("/other/").content
    assert drawn == ["/", "/", "/", "/other/", "/other/"]


APART = [
    {"HTTP_ACCEPT_LANGUAGE": "cy"},
    {"HTTP_COOKIE": f"{now_set.LANGUAGE_COOKIE_NAME}=cy; reading=.2"},
    {"HTTP_COOKIE": "reading=dark.1"},
    {"HTTP_COOKIE": "reading=dark.2"},
    {"HTTP_HOST": "localhost"},
    {"HTTP_HOST": "localhost:80"},
    {"HTTP_HOST": "testserver", "wsgi.url_scheme": "https"},
]


def test_languages_colours_sizes_and_hosts_are_kept_apart(visitor):
    pages = {visitor.first.content}
    for difference in APART:
        one, two = again(visitor).get("/", **difference), again(visitor).get("/", **difference)
        assert one.content == two.content and one["ETag"] == two["ETag"]
        pages.add(one.content)
    assert len(pages) == len(drawn) == 1 + len(APART)
    tags = {again(visitor).get("/", **difference)["ETag"] for difference in APART}
    assert len(tags) == len(APART)


@pytest.mark.parametrize("name", NEVER)
def test_an_answer_that_is_for_one_visitor_is_never_kept(visitor, name):
    for _visit in range(2):
        assert again(visitor).get(f"/{name}/").status_code in (200, 410)
    assert drawn[1:] == [f"/{name}/"] * 2


def test_the_token_of_a_form_never_goes_to_somebody_else(visitor):
    first, other = again(visitor), again(visitor)
    first.get("/form/")
    assert first.cookies
    first.get("/form/")  # with the cookie this time
    mine, theirs = first.get("/form/").content, other.get("/form/").content
    assert mine != theirs and other.cookies
    first.get("/other/")
    assert drawn[-1] == "/other/" and other.get("/other/").content and drawn.count("/other/") == 1


def test_forms_and_questions_go_past_it(visitor):
    assert visitor.post("/").status_code == 200
    assert b"?q=tea" in visitor.get("/?q=tea").content
    assert visitor.get("/?q=tea").status_code == 200
    assert drawn == ["/"] * 4
    assert again(visitor).get("/").content == visitor.first.content
    assert drawn == ["/"] * 4


def test_a_draft_that_an_editor_looks_at_is_no_page_for_visitors():
    request = RequestFactory().get("/")
    request.is_dummy = True
    middleware = PublicPages(lambda request: keep(HttpResponse("<p>A draft.</p>")))
    middleware(request)
    assert not middleware.shelf.pages


@pytest.mark.parametrize("accepted", [{}, GZIP])
def test_a_browser_that_has_the_page_gets_a_short_answer(visitor, accepted):
    tag = visitor.get("/", **accepted)["ETag"]
    for said in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        for answer in (visitor.get, visitor.head):
            short = answer("/", HTTP_IF_NONE_MATCH=said, **accepted)
            assert (short.status_code, short.content, short["ETag"]) == (304, b"", tag)
            assert short["Cache-Control"] == "no-cache" and "Cookie" in short["Vary"]
    for said in ('"x"', tag[:-2] + '"', "nonsense", ""):
        assert visitor.get("/", HTTP_IF_NONE_MATCH=said, **accepted).status_code == 200
    assert drawn == ["/"]


@pytest.mark.parametrize(
    ("said", "pressed"),
    [
        ("gzip", True), ("br, GZIP ;q=0.5", True), ("*", True), ("x-gzip", True), ("gzip;q=1.0, *;q=0", True),
        ("", False), ("identity", False), ("gzip;q=0", False), ("gzip; q=0.0, *", False), ("*;q=0", False),
        ("br", False), ("gzip;q=often", False),
    ],
)  # fmt: skip
def test_only_who_can_read_pressed_bytes_gets_them(visitor, said, pressed):
    answer = visitor.get("/", HTTP_ACCEPT_ENCODING=said)
    assert (answer.get("Content-Encoding") == "gzip") == pressed
    assert (answer["ETag"] != visitor.first["ETag"]) == pressed
    assert (gzip.decompress(answer.content) if pressed else answer.content) == visitor.first.content
    assert answer["Content-Length"] == str(len(answer.content))


def test_a_first_visitor_who_reads_pressed_bytes_fills_it_for_others(db):
    client = Client()
    pressed = client.get("/", **GZIP)
    assert pressed["Content-Encoding"] == "gzip" and not pressed["ETag"].startswith("W/")
    assert b"Easy words" in gzip.decompress(pressed.content)
    assert client.get("/").content == gzip.decompress(pressed.content)
    assert drawn == ["/"]


def test_a_head_has_no_body_and_keeps_nothing(visitor):
    head = visitor.head("/")
    assert (head.status_code, head.content) == (200, b"")
    assert head["Content-Length"] == str(len(visitor.first.content)) and head["ETag"] == visitor.first["ETag"]
    assert drawn == ["/"]
    middleware = PublicPages(lambda request: keep(HttpResponse("<p>Words.</p>")))
    assert middleware(RequestFactory().get("/"))["Vary"] == "Cookie, Accept-Language, Accept-Encoding"
    assert middleware(RequestFactory().head("/")).content == b""  # Django's test client would cut it off by itself
    visitor.head("/other/")
    assert visitor.get("/other/").content
    assert drawn == ["/", "/other/", "/other/"]


class At:
    """A clock that stands still until it is set."""

    def __init__(self):
        self.time = NOON.timestamp()
        self.drawn = 0

    def __call__(self) -> float:
        return self.time

    def pages(self, until=None):
        """A middleware by this clock, and a look through it that answers how often its page was drawn."""

        def view(request):
            self.drawn += 1
            return keep(keep(HttpResponse(f"<p>{self.drawn}</p>"), until), NOON + timedelta(days=1))

        middleware = PublicPages(view, clock=self)

        def look(**later) -> int:
            self.time = (NOON + timedelta(**later)).timestamp()
            assert middleware(RequestFactory().get("/")).content == f"<p>{self.drawn}</p>".encode()
            return self.drawn

        return look


def test_a_page_goes_when_a_notice_begins_or_ends():
    look = At().pages(until=NOON + timedelta(seconds=60))
    assert [look(), look(seconds=59), look(seconds=60), look(seconds=61)] == [1, 1, 2, 3]


def test_no_page_is_kept_for_long_and_a_clock_may_be_put_back():
    look = At().pages()
    assert [look(), look(seconds=LONGEST - 1), look(seconds=LONGEST)] == [1, 1, 2]
    assert [look(hours=-1), look(hours=-1), look()] == [3, 3, 4]


def page_of(size: int, letters: str = "x") -> SimpleNamespace:
    """As much of a kept page as the shelf looks at."""
    return SimpleNamespace(letters=letters, pressed=b"x" * size, counts=lambda *_: True)


def test_a_shelf_holds_so_many_pages_and_so_many_bytes():
    shelf = Shelf(most_pages=3, most_bytes=100_000)
    for n in range(3):
        shelf.put((n,), page_of(10))
    shelf.find((0,), "x", 0)
    shelf.put((3,), page_of(10))
    assert list(shelf.pages) == [(2,), (0,), (3,)]
    shelf.put((4,), page_of(95_000))
    assert list(shelf.pages) == [(3,), (4,)] and shelf.bytes <= 100_000
    shelf.put((5,), page_of(200_000))
    assert (list(shelf.pages), shelf.bytes) == ([], 0)
    shelf.put((6,), page_of(10))
    shelf.put((7,), page_of(10, letters="y"))
    assert list(shelf.pages) == [(7,)]


def test_odd_cookies_and_hosts_do_not_fill_it(visitor):
    odd = [{"HTTP_COOKIE": f"reading=dark{n}.9{n}; x={n}; {now_set.LANGUAGE_COOKIE_NAME}={'q' * n}"} for n in range(60)]
    odd += [{"HTTP_ACCEPT_LANGUAGE": f"x{n}-yy, q;q={n}"} for n in range(20)]
    for difference in odd:
        assert again(visitor).get("/", **difference).content == visitor.first.content
    assert drawn == ["/"]
    for host in ("TESTSERVER", "testserver:8123", "testserver.", "testserveR:80", "testserver:080") * 2:
        assert again(visitor).get("/", HTTP_HOST=host).status_code == 200
    assert len(drawn) == 11


def test_it_stands_first_and_can_be_switched_off(settings):
    assert settings.MIDDLEWARE[0] == "wiki.page_cache.middleware.PublicPages"
    settings.PUBLIC_CACHE = False
    with pytest.raises(MiddlewareNotUsed):
        PublicPages(front)
