"""What does a request get that no browser of a friend would send? A kind page with 4xx; never a traceback."""

import re
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import get_resolver

from profiles.models import Change, Photo
from tests.factories import add_card

from .forms import TYPED, begin, change_at, seen

FORM = "application/x-www-form-urlencoded"


def kind(answer) -> bool:
    """A page in easy words that shows nothing of how it is built."""
    words = re.sub(r"<[^h][^>]*>", "", seen(answer))
    return "<h1" in words and not any(w in words for w in ("Traceback", "Exception", "DEBUG", "invalid", "forbidden"))


@pytest.fixture
def form(client_of, world) -> str:
    """A form that Kim has open."""
    return begin(client_of("kim"), world)


ADDRESSES = [
    "/people/x/", "/people/%00/", "/people/" + "a" * 3000 + "/", "/people/..%2f..%2fetc/", "/people/<script>/",
    "/people/{code}/part/%00/", "/people/{code}/part/no-such/", "/people/{code}/part/" + "x" * 3000 + "/",
    "/people/{code}/cards/not-a-key/", "/people/{code}/cards/{other}/", "/people/{code}/making/{other}/",
    "/people/{code}/making/{other}/look/", "/people/{code}/making/{other}/picture/",
    "/people/{code}/yes/{other}/both/", "/people/{code}/waiting/{other}/room/", "/people/{code}/waiting/1/room/",
    "/people/{code}/photos/{other}/480-abc.webp", "/people/{code}/photos/x/480-abc.webp",
    "/people/{code}/photos/{other}/480-.webp", "/people/{CODE}/", "/people/{code}//", "/%ff%fe/", "/%ED%A0%80/",
    "/media/pictures/", "/media/pictures/%00.svg", "/media/pictures/" + "a" * 1000 + ".svg", "/media/private/x.webp",
    "/media/pictures/" + "a/" * 3000 + "x.svg", "/media/../var/private/", "/media/pictures/..%2f..%2fmanage.py",
    "/media/pictures/../../../../../../etc/passwd", "/media/%2e%2e/manage.py", "/media//etc/passwd",
    "/media/pictures/%ED%A0%80.svg", "/static/..%2f..%2fmanage.py", "/var/secret_key", "/.git/config", "/no-such/",
    "/documents/1/x.pdf", "/documents/9999999999999999999999/x", "/_util/authenticate_with_password/1/1/",
]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES, ids=range(len(ADDRESSES)))
def test_addresses_that_lead_nowhere(client_of, world, address):
    code = world.mo.code
    address = address.format(code=code, other=uuid.uuid4(), CODE=code.upper())
    for client in (client_of("mo"), Client()):
        answer = client.get(address, follow=True)
        at_the_door = [where.startswith("/sign-in/?next=") for where, _code in answer.redirect_chain][-1:] == [True]
        assert (
            (answer.status_code == 200 and "_auth_user_id" not in client.session)
            if at_the_door
            else (answer.status_code in (400, 404))
        ), address
        assert kind(answer)
        assert client.post(address).status_code in (301, 400, 403, 404, 405), address


def test_a_card_of_another_person_is_not_below_this_one(client_of, world):
    key = world.cards["jo"].key
    for who in ("mo", "jo", "kim"):
        for what in ("change", "move", "put-away", "bring-back"):
            assert client_of(who).post(f"/people/{world.mo.code}/cards/{key}/{what}/").status_code == 404
    assert client_of("jo").post(f"/people/{world.jo.code}/cards/{key}/change/").status_code == 302


def every_address(world, form: str) -> list[str]:
    """One of each of our addresses that take a form, from Kim's or Mo's browser."""
    code, key, change = world.mo.code, world.cards["tea"].key, form.rstrip("/").split("/")[-1]
    paths = ["part/important/add/", *(f"cards/{key}/{do}/" for do in ("change", "move", "put-away", "bring-back"))]
    paths += [f"making/{change}/{step}" for step in ("", "picture/", "look/", "easier/", "take-back/")]
    paths += [f"yes/{change}/", f"yes/{change}/both/", f"waiting/{change}/room/", f"history/{change}/undo/"]
    return ["/lock/", "/reading/", "/sign-in/as/", *(f"/people/{code}/{path}" for path in paths)]


def test_the_list_of_forms_is_whole(world, form):
    doing = {one.name for one in get_resolver("profiles.urls").url_patterns} - {
        "sign_in", "use_link", "locked", "people", "cover", "section", "photo", "put_away", "yes_or_no", "waiting",
        "history", "card",
    }  # fmt: skip
    assert len(every_address(world, form)) == len(doing) + 1


def test_a_form_without_its_token_does_nothing(world, form, client_of):
    before = Change.objects.values_list("pk", "state", "after")
    kept = list(before)
    for who in ("kim", "mo"):
        client = Client(enforce_csrf_checks=True)
        client.force_login(world.users[who])
        for address in every_address(world, form):
            answer = client.post(address, TYPED)
            assert answer.status_code == 403, address
            assert "This page was open for a long time" in seen(answer) and kind(answer)
        assert client.get("/people/").status_code == 200
    assert list(before.all()) == kept


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_other_methods_do_nothing(world, form, client_of, method):
    kim = client_of("kim")
    pages = ["/healthz", "/sign-in/", "/locked/", "/people/", "/media/pictures/x.svg", f"/people/{world.mo.code}/"]
    for address in every_address(world, form) + pages:
        answer = kim.generic(method, address, b"text=x", content_type=FORM)
        assert answer.status_code == 405, address
        assert "GET" in answer.headers["Allow"] or "POST" in answer.headers["Allow"]
    assert kim.get(form).status_code == 200


MULTI = "multipart/form-data; boundary="
PART = b"--x\r\nContent-Disposition: form-data; name="
BODIES = {
    "nothing": (b"", FORM),
    "half of a letter": (b"text=%ED%A0%80%FF%FE&words_by=SAID\xff", FORM),
    "no form at all": (b"{]", "application/json"),
    "wrong letters": (b"text=%FF", FORM + "; charset=utf-16"),
    "unknown letters": (b"text=x", FORM + "; charset=nonsense"),
    "no boundary": (b"--x\r\n", "multipart/form-data"),
    "torn": (PART + b'"photo"; filename="a.jpg"\r\n\r\nabc', MULTI + "x"),
    "long boundary": (b"--x\r\n", MULTI + "x" * 5000),
    "base64": (PART + b'"text"\r\nContent-Transfer-Encoding: base64\r\n\r\n!\r\n--x--\r\n', MULTI + "x"),
    "too many fields": (b"&".join(b"a%d=1" % n for n in range(10_001)), FORM),
    "two megabytes": (b"text=" + b"x" * 2 * 1024 * 1024, FORM),
    "xml": (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "text/xml"),
}


@pytest.mark.parametrize("body", BODIES)
def test_bodies_that_are_no_form(world, form, client_of, body):
    kim = client_of("kim")
    kim.post(form, TYPED)
    data, kind_of_body = BODIES[body]
    answer = kim.generic("POST", form, data, content_type=kind_of_body)
    assert answer.status_code == 400
    assert kind(answer)
    assert change_at(form).after["whose"]["by"] == TYPED["words_by"]
    assert Client(enforce_csrf_checks=True).generic("POST", form, data, content_type=kind_of_body).status_code < 500


def test_many_fields_and_files_are_no_harm(world, form, client_of):
    kim = client_of("kim")
    answer = kim.post(form, {**TYPED, **{f"field{n}": "x" for n in range(9_000)}})
    assert answer.status_code == 302
    files = {f"file{n}": SimpleUploadedFile("a.jpg", b"x") for n in range(150)}
    answer = kim.post(form, {**TYPED, **files})
    assert answer.status_code == 400 and kind(answer)
    assert not Photo.objects.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "testserver\\evil"},
        {"Host": ""},
        {"Host": "x" * 3000},
    ],
)
def test_another_host_gets_nothing(world, client_of, headers):
    answer = client_of("mo").get(f"/people/{world.mo.code}/", headers=headers)
    assert answer.status_code == 400
    assert kind(answer) and "evil" not in seen(answer)


@pytest.mark.parametrize("value", ["", "x" * 4000, "dark", ".", "dark.99", "\x00.1", "<script>.2", "é"])
def test_cookies_may_hold_anything(client_of, world, value):
    mo = client_of("mo")
    for name in ("reading", "django_language", "messages"):
        mo.cookies[name] = value
    answer = mo.get(f"/people/{world.mo.code}/", headers={"Accept-Language": value or "*", "If-None-Match": value})
    assert answer.status_code == 200
    assert "<script>." not in answer.content.decode()
    mo.cookies["sessionid"] = value
    assert mo.get(f"/people/{world.mo.code}/").url.startswith("/sign-in/")


def test_reading_settings_that_nobody_offers_are_left(client_of):
    for value in ("x", "\x00", "9" * 5000, "<script>", "-1", "٣"):
        answer = Client().post("/reading/", {"theme": value, "size": value, "language": value})
        assert answer.status_code == 302
        assert answer.cookies["reading"].value in (".1",)
        assert "django_language" not in answer.cookies


def test_a_key_from_somewhere_else_begins_nothing_of_anyone(client_of, world, form):
    """The key of a request makes it count once; in other hands or another part it is only a number."""
    key = change_at(form).request_key
    for who, part in (("kim", "people"), ("sam", "important"), ("mo", "also")):
        answer = client_of(who).post(f"/people/{world.mo.code}/part/{part}/add/", {"request_key": str(key)})
        assert answer.status_code < 500
        assert form not in (answer.url if answer.status_code == 302 else "")
    for wrong in ("", "x", "\x00", "9" * 5000, "{" + str(key)):
        answer = client_of("kim").post(f"/people/{world.mo.code}/part/important/add/", {"request_key": wrong})
        assert answer.status_code == 302


def test_a_page_that_breaks_says_sorry(client_of, world, monkeypatch):
    """Our own mistakes: the page for them needs no database and tells nothing."""
    add_card(world, "mo", text="Nobody else's business.")
    client = client_of("mo")
    client.raise_request_exception = False
    monkeypatch.setattr("profiles.queries.get_section", None)
    answer = client.get(f"/people/{world.mo.code}/part/important/")
    assert answer.status_code == 500
    assert "This is our mistake." in seen(answer) and kind(answer)
    assert "business" not in seen(answer) and world.mo.code not in seen(answer)
