"""Are the cookies of how someone wants to read kept, and read without trust?"""

import pytest
from django.test import RequestFactory
from django.urls import reverse

from easyread import views
from easyread.preferences import Reading, choose, parse, serialise


@pytest.mark.parametrize("theme", ["", "light", "dark", "contrast"])
@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_what_is_kept_comes_back(theme, size):
    reading = Reading(theme, size)
    assert parse(serialise(reading)) == reading


@pytest.mark.parametrize("cookie", ["", ".", "dark", "x.9", '"><script>.2', ".5", "dark.٣", "light.-1", "." * 999])
def test_anything_may_stand_in_a_cookie(cookie):
    reading = parse(cookie)
    assert reading.theme in ("", "light", "dark", "contrast")
    assert reading.size in (1, 2, 3, 4, 5)


def test_what_is_unknown_falls_back_to_the_device():
    assert choose("purple", "6") == Reading("", 1)


def test_the_choice_is_kept_and_leads_back(client, db):
    answer = client.post(reverse("reading"), {"theme": "dark", "size": "3", "language": "cy", "next": "/gallery/"})
    assert (answer.status_code, answer["Location"]) == (302, "/gallery/")
    assert answer.cookies["reading"].value == "dark.3"
    page = client.get(reverse("reading"))
    assert b'data-theme="dark" data-size="3"' in page.content
    assert b'<html lang="cy"' in page.content
    assert "Cookie" in page["Vary"]


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org", "javascript:alert(1)", ""])
def test_it_never_leads_to_another_site(client, db, elsewhere):
    assert client.post(reverse("reading"), {"next": elsewhere})["Location"] == "/"


def test_the_page_after_a_mistake_needs_no_database():
    answer = views.went_wrong(RequestFactory().get("/"))
    assert answer.status_code == 500
    assert b"This is our mistake" in answer.content
