"""Who gets through the doors? Links that work once, tiles on a demo site alone, ways on that stay on this site."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from profiles.actions import signing_in
from profiles.models import SignInLink, User
from profiles.roles import Role
from tests.factories import let_in

from .forms import seen


@pytest.fixture
def anyone(world) -> Client:
    """One that nobody has signed in with."""
    return Client()


@pytest.fixture
def link(world) -> str:
    """The address of a link for Kim."""
    return f"/sign-in/{signing_in.make_link(user=world.users['kim'], at=timezone.now())}/"


def signed_in(client: Client) -> str:
    """Whose anyone it is now."""
    return client.session.get("_auth_user_id", "")


def plain(answer) -> str:
    """The page without its own address."""
    return seen(answer).replace(answer.request["PATH_INFO"], "…")


def test_a_link_works_once(anyone, link, world):
    page = anyone.get(link)
    assert page.status_code == 200
    assert "Hello, Kim" in seen(page) and "once" in seen(page)
    assert not signed_in(anyone)
    answer = anyone.post(link)
    assert (answer.status_code, answer.url) == (302, "/people/")
    assert signed_in(anyone) == str(world.users["kim"].pk)
    assert "Mo" in seen(anyone.get("/people/"))
    other = Client()
    assert other.get(link).status_code == other.post(link).status_code == 404
    assert not signed_in(other)


def test_looking_at_a_link_does_not_use_it_up(anyone, link):
    for _ in range(5):
        assert anyone.get(link).status_code == anyone.head(link).status_code == 200
    assert anyone.options(link).status_code == anyone.put(link).status_code == 405
    assert SignInLink.objects.get().used_at is None
    assert anyone.post(link).status_code == 302


def test_used_late_and_unknown_links_look_the_same(link, world):
    secret = link.split("/")[2]
    unknown = Client().get("/sign-in/" + "x" * len(secret) + "/")
    Client().post(link)
    used = Client().get(link)
    late_secret = signing_in.make_link(user=world.users["sam"], at=timezone.now() - timedelta(hours=24, seconds=1))
    late = Client().get(f"/sign-in/{late_secret}/")
    closed_secret = signing_in.make_link(user=world.users["ade"], at=timezone.now())
    User.objects.filter(pk=world.users["ade"].pk).update(is_active=False)
    closed = Client().get(f"/sign-in/{closed_secret}/")
    assert [one.status_code for one in (unknown, used, late, closed)] == [404] * 4
    assert plain(unknown) == plain(used) == plain(late) == plain(closed)
    assert len({len(one.content) for one in (unknown, used, late, closed)}) == 1
    assert Client().post(f"/sign-in/{late_secret}/").status_code == 404


def test_a_new_link_ends_the_one_before(anyone, link, world):
    signing_in.make_link(user=world.users["kim"], at=timezone.now())
    assert anyone.post(link).status_code == 404


def test_only_a_hash_of_the_secret_is_kept(link):
    secret = link.split("/")[2]
    assert len(secret) >= 32
    assert all(secret not in str(value) for row in SignInLink.objects.values() for value in row.values())


@pytest.mark.parametrize(
    "secret", ["%00", "a" * 5000, "%F0%9F%98%80", "%ED%A0%80", "'--", "%3Cscript%3E", ".", "%0d%0aX:1"]
)
def test_hostile_secrets_are_unknown_links(anyone, secret):
    for answer in (anyone.get(f"/sign-in/{secret}/"), anyone.post(f"/sign-in/{secret}/")):
        assert answer.status_code == 404
        assert "<script>" not in answer.content.decode()


def test_signing_in_makes_a_new_session(anyone, link):
    anyone.get("/sign-in/")
    anyone.session.save()
    anyone.cookies["sessionid"] = "chosen-by-someone-else"
    anyone.post(link)
    assert anyone.cookies["sessionid"].value != "chosen-by-someone-else"


def test_a_real_site_offers_no_tiles(anyone, world, settings):
    assert settings.DEMO is False
    User.objects.filter(pk=world.users["kim"].pk).update(demo=True, username="demo-kim")
    page = anyone.get("/sign-in/")
    assert "You need a link to sign in." in seen(page)
    assert "Kim" not in seen(page) and "demo-" not in seen(page)
    for who in ("demo-kim", "login-mo", "", "x"):
        assert anyone.post("/sign-in/as/", {"who": who}).status_code == 404
        assert not signed_in(anyone)


def test_a_demo_site_lets_made_up_people_in_and_nobody_else(anyone, world, settings):
    settings.DEMO = True
    User.objects.filter(pk=world.users["kim"].pk).update(demo=True, username="demo-kim")
    User.objects.filter(pk=world.users["ade"].pk).update(demo=True, username="demo-ade", is_active=False)
    assert "The people in it are not real." in seen(anyone.get("/sign-in/"))
    for who in ("login-mo", "login-ed", "demo-ade", "demo-", "", "demo-kim' --", "demo-kim\x00", "x" * 9000):
        assert anyone.post("/sign-in/as/", {"who": who}).status_code == 404, who
        assert not signed_in(anyone)
    assert anyone.post("/sign-in/as/", {"who": "demo-kim"}).url == "/people/"
    assert signed_in(anyone) == str(world.users["kim"].pk)


def test_the_gallery_is_for_demo_sites(anyone, settings):
    assert anyone.get("/gallery/").status_code == anyone.get("/gallery/tile/").status_code == 404
    settings.DEMO = True
    assert anyone.get("/gallery/").status_code == anyone.get("/gallery/tile/").status_code == 200
    for name in ("no-such", "tile-", "x" * 3000):
        assert anyone.get(f"/gallery/{name}/").status_code == 404


ELSEWHERE = [
    "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example",
    "javascript:alert(1)", "data:text/html,x", "///evil.example", "http://testserver@evil.example/", "\x00/people/",
    " //evil.example", "ht\ntps://evil.example", "https://testserver.evil.example", "x" * 5000 + "://",
]  # fmt: skip


@pytest.mark.parametrize("way", [*ELSEWHERE, "week", "question", "foo", "http://testserver/week/"])
def test_the_way_on_stays_on_this_site(world, settings, way):
    settings.DEMO = True
    User.objects.filter(pk=world.users["kim"].pk).update(demo=True, username="demo-kim")
    for answer in (
        Client().post("/sign-in/as/", {"who": "demo-kim", "next": way}),
        Client().post("/sign-in/as/?next=" + "//evil.example", {"who": "demo-kim", "next": way}),
    ):
        assert (answer.status_code, answer.url) == (302, "/people/")
    assert Client().post("/reading/", {"theme": "dark", "next": way}).url == "/"
    for page in ("/reading/", "/sign-in/"):
        assert 'href="' + way not in Client().get(page, {"next": way}).content.decode()


def test_a_team_begins_at_its_queue_and_all_others_with_people(world, settings):
    settings.DEMO = True
    for who, first in (("ed", "/admin/"), ("kim", "/people/"), ("mo", "/people/")):
        User.objects.filter(pk=world.users[who].pk).update(demo=True, username=f"demo-{who}")
        assert Client().post("/sign-in/as/", {"who": f"demo-{who}"}).url == first


def test_the_way_on_leads_where_someone_wanted(world, settings, client_of):
    settings.DEMO = True
    User.objects.filter(pk=world.users["kim"].pk).update(demo=True, username="demo-kim")
    wanted = f"/people/{world.mo.code}/part/important/"
    anyone = Client()
    asked = anyone.get("/people/")
    assert asked.url == "/sign-in/?next=/people/"
    assert anyone.post("/sign-in/as/", {"who": "demo-kim", "next": wanted}).url == wanted
    assert Client().post("/reading/", {"theme": "dark", "next": wanted}).url == wanted


def test_lock_ends_it_everywhere_in_this_browser(client_of, world):
    kim = client_of("kim")
    page = f"/people/{world.mo.code}/"
    assert kim.get(page).status_code == 200
    answer = kim.post("/lock/")
    assert (answer.status_code, answer.url) == (302, "/locked/")
    assert kim.get(page).url == f"/sign-in/?next=%2Fpeople%2F{world.mo.code}%2F"
    assert kim.post("/lock/").status_code == 302
    locked = kim.get("/locked/")
    assert "This is locked" in seen(locked)
    assert "Kim" not in seen(locked) and "Mo" not in seen(locked).replace("OpenMoji", "")


def test_a_login_that_was_closed_is_out_at_the_next_request(client_of, world):
    kim = client_of("kim")
    User.objects.filter(pk=world.users["kim"].pk).update(is_active=False)
    assert kim.get(f"/people/{world.mo.code}/").url.startswith("/sign-in/")


def test_a_place_counts_from_when_it_begins_to_when_it_ends(client_of, world):
    stranger, page, now = client_of("stranger"), f"/people/{world.mo.code}/", timezone.now()
    member = let_in(world.mo, Role.FAMILY, now + timedelta(days=1), user=world.users["stranger"])
    assert stranger.get(page).status_code == 404
    type(member).objects.filter(pk=member.pk).update(starts_at=now - timedelta(days=2))
    assert stranger.get(page).status_code == 200
    type(member).objects.filter(pk=member.pk).update(ends_at=now - timedelta(seconds=1))
    assert stranger.get(page).status_code == 404
    type(member).objects.filter(pk=member.pk).update(ends_at=None, paused_at=now)
    assert stranger.get(page).status_code == 404


def test_private_pages_are_kept_nowhere(client_of, world, link):
    kim = client_of("kim")
    for path in (
        "/people/",
        f"/people/{world.mo.code}/",
        f"/people/{world.mo.code}/part/important/",
        "/people/none/",
        link,
    ):
        headers = kim.get(path).headers
        assert "private" in headers["Cache-Control"] and "no-store" in headers["Cache-Control"], path
        assert "noindex" in headers["X-Robots-Tag"]
        assert headers["Referrer-Policy"] == "same-origin"
        assert "Cookie" in headers["Vary"]
