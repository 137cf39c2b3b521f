"""Does the Wagtail admin know of anybody? Every address of it as editor and superuser, looking for what was planted."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex, Revision
from wagtail.search.index import get_indexed_models
from wagtail.snippets.models import get_snippet_models

from easyread.models import Paper
from profiles.models import Person, Photo, PhotoRendition, User
from tests.access.planting import Planted, plant
from tests.factories import photo_file
from tests.left_open import LEFT_OPEN
from wiki.models import HomePage, Notice, Question, ServicePage, TopicPage, WeekEntry

from .admin_addresses import every_address, filled, patterns

pytestmark = [pytest.mark.django_db, *LEFT_OPEN]

NAME = "Quillon-Planted"
BETWEEN, IN_WEEK, TEAM_CODE, NETWORK = "Xerxes-private", "Zebedee-week", "c0dec0dec0dec0de", "5e17f30m5e17"
NOTICE = "Closed, says the planted notice."
# What a browser fetches by itself, unlike a plain link that somebody may follow.
FETCHED = re.compile(
    r"<(?:script|img|source|iframe|link|form|video|audio|object|embed)\b[^>]*?"
    r"\s(?:src|href|srcset|action|data|poster)=[\"']((?:https?:)?//[^\"']+)|url\([\"']?((?:https?:)?//[^\"')]+)"
)


@pytest.fixture(scope="module")
def planted(django_db_setup, django_db_blocker) -> Planted:
    """Mo under a name that stands nowhere else, and an editor who has worked in the admin."""
    assert Path(connection.settings_dict["NAME"]).name.startswith("test")
    with django_db_blocker.unblock(), transaction.atomic():
        planted = plant()
        for row in (planted.world.mo, planted.world.users["mo"]):
            row.called = NAME
            row.save()
        User.objects.filter(pk=planted.world.users["mo"].pk).update(email="quillon@example.org")
        home = Page.objects.get(depth=2).specific
        home.save_revision(user=planted.world.users["ed"], log_action=True).publish()
        Paper.objects.create(title="A paper", file="documents/paper.pdf")
        _plant_public_site(planted)
        planted.picture.file.save("tea.png", photo_file(format="PNG"))
        planted.sign_everyone_in()
        yield planted
        transaction.set_rollback(True)


def _plant_public_site(planted: Planted) -> None:
    """A page that was handed in, a notice, what the team was asked; and what is private: a question to Kim, a week."""
    users, now = planted.world.users, timezone.now()
    topic = HomePage.objects.get().add_child(instance=TopicPage(title="A planted topic", slug="planted"))
    service = topic.add_child(instance=ServicePage(title="A planted page", slug="planted", picture=planted.picture))
    service.save_revision(user=users["ed"], log_action=True)
    service.get_workflow().start(service, users["ed"])
    Notice.objects.create(page=service, words=NOTICE, ends_at=now + timedelta(hours=1))
    facts = {"kind": "ASK", "sent_at": now, "asked_by": users["mo"], "page": service, "about": service.title}
    Question.objects.create(**facts, words="When do you open?", code=TEAM_CODE, sent_from=NETWORK)
    Question.objects.create(**facts, words=f"{BETWEEN} asked of Kim", to=users["kim"], code=f"{TEAM_CODE}b")
    entry = {"weekday": 1, "part": "1_MORNING", "words": IN_WEEK, "made_at": now}
    WeekEntry.objects.create(user=users["mo"], **entry)


def secrets(planted: Planted) -> list[str]:
    """Everything that must not be read in the admin."""
    photo, mo = planted.photo, planted.world.users["mo"]
    told = [NAME, planted.code, mo.username, "quillon@", str(photo.uuid), photo.uuid.hex]
    told += [f"{one} words." for one in ("tea", "secret", "circle", "chosen", "waiting", "half", "away", "photo")]
    told += [BETWEEN, IN_WEEK, TEAM_CODE, NETWORK]
    return [*told, photo.file_hash, "Oak House", str(planted.world.cards["tea"].key), str(planted.waiting.key)]


def ids(planted: Planted) -> list[int]:
    """Real ids: two pages first, then a login, a person, a photo, a card, a change, a revision, and public things."""
    pages = [Page.objects.get(depth=2).pk, Page.objects.get(depth=1).pk]
    section = Revision.objects.filter(content_type__model="section").first()
    rows = [planted.world.users["mo"], planted.world.mo, planted.photo, planted.world.cards["secret"]]
    found = [*pages, *(row.pk for row in rows), planted.waiting.pk, section.pk, planted.picture.pk]
    found += [ServicePage.objects.get(slug="planted").pk, Notice.objects.get(words=NOTICE).pk]
    found += Question.objects.values_list("pk", flat=True)
    return list(dict.fromkeys(found))


def body(answer) -> str:
    """All that was sent, a download too."""
    return (b"".join(answer) if answer.streaming else answer.content).decode("utf-8", "replace")


@pytest.mark.sweep
@pytest.mark.parametrize("who", ["ed", "lea", "root"])
def test_nothing_of_anyone_stands_anywhere_in_the_admin(planted, who):
    client = planted.client(who)
    client.raise_request_exception = False
    addresses = every_address([NAME.split("-")[0]], ids(planted))  # half of the name, since searches repeat it
    hidden, found, broken, fetched, opened = secrets(planted), [], [], set(), 0
    for address in addresses:
        with transaction.atomic():
            answer = client.get(address)
            text = body(answer)
            transaction.set_rollback(True)
        found += [(address, one) for one in hidden if one in text]
        broken += [address] if answer.status_code >= 500 else []
        fetched |= {one for match in FETCHED.findall(text) for one in match if one}
        assert "gravatar" not in text and "releases.wagtail" not in text, address
        opened += answer.status_code == 200
    print(who, len(addresses), "addresses,", opened, "opened,", len(broken), "broken:", broken[:5])
    assert len(addresses) > 400
    assert opened > 60
    assert found == []
    assert fetched == set()
    assert broken == []


def test_the_sweep_would_see_it(planted):
    """A sweep that cannot find anything would always be content: with the name on a page, it finds it."""
    Page.objects.filter(title="A planted topic").update(draft_title=NAME, title=NAME)
    assert NAME in body(planted.client("ed").get(f"/admin/pages/{HomePage.objects.get().pk}/"))
    assert len(patterns()) > 150


@pytest.mark.sweep
def test_nobody_else_sees_the_admin(planted):
    open_to_all = {"/admin/jsi18n/", "/admin/sprite/"}
    addresses = sorted({one for route in patterns() for one in list(filled(route, ids(planted)[:1]))[:2]})
    assert len(addresses) > 150
    for who in ("mo", "kim", "sam", "ola", "stranger", None):
        client, seen = planted.client(who), []
        for address in addresses:
            answer = client.get(address)
            text = body(answer)
            seen += [address] if answer.status_code == 200 and address not in open_to_all else []
            assert answer.status_code < 500
            assert not [one for one in secrets(planted) if one in text], address
        assert seen == [], who
        assert client.get("/admin/").url == "/sign-in/?next=/admin/"


@pytest.mark.parametrize("who", ["ed", "lea", "root", "mo", None])
def test_lists_of_logins_and_passwords_are_closed(planted, who):
    client, mo = planted.client(who), planted.world.users["mo"].pk
    closed = ["users/", "users/new/", f"users/edit/{mo}/", f"users/delete/{mo}/", "users/results/?q=Quillon"]
    closed += ["bulk/profiles/user/delete/?id=all", "bulk/profiles/photo/delete/?id=1", "password_reset/"]
    for address in closed:
        assert client.get(f"/admin/{address}").status_code == 404, address
        assert client.post(f"/admin/{address}", {"called": "x"}).status_code == 404, address
    for door in ("/admin/login/", "/_util/login/"):
        for answer in (client.get(door), client.post(door, {"username": "login-root", "password": "x"})):
            assert (answer.status_code, answer.url) == (302, "/sign-in/")


def test_a_password_opens_no_door(planted):
    root = planted.world.users["root"]
    root.set_password("a good long password")
    root.save()
    client = Client()
    for door in ("/admin/login/", "/_util/login/", "/sign-in/", "/sign-in/as/"):
        client.post(door, {"username": root.username, "password": "a good long password", "who": root.username})
        assert "_auth_user_id" not in client.session, door


def test_no_model_of_people_is_in_snippets_search_or_references(planted):
    ours = [model for model in Photo._meta.apps.get_models() if model._meta.app_label == "profiles"]
    ours += [Question, WeekEntry]
    assert len(ours) > 14
    for model in ours:
        assert not ReferenceIndex.model_is_indexable(model), model
        assert model not in get_snippet_models(), model
        assert model not in get_indexed_models(), model
    assert get_image_model() not in ours
    kinds = ReferenceIndex.objects.values_list("base_content_type__app_label", "to_content_type__app_label")
    assert all("profiles" not in pair for pair in kinds)


def test_no_address_of_pictures_leads_to_papers(planted):
    """Papers may lie in a collection that is not for everyone."""
    paper = Paper.objects.create(title="Minutes")
    paper.file.save("minutes.pdf", ContentFile(b"%PDF minutes"))
    for way in ("pictures/../", "pictures/%2e%2e/", "pictures/x/../../", "./pictures/../", ""):
        answer = Client().get(f"/media/{way}{paper.file.name}")
        assert answer.status_code in (400, 404), way
    answer = Client().get(f"/media/pictures/../{planted.picture.file.name}")
    assert answer.status_code == 200 and body(answer), "what is a picture in the end is one"
    for close in answer._resource_closers:  # the file alone: the whole answer would take the database along
        close()


def test_wagtails_own_addresses_serve_no_photo(planted):
    photo, person = planted.photo, Person.objects.get(pk=planted.world.mo.pk)
    copy = PhotoRendition.objects.filter(image=photo).first()
    tries = [f"/media/{photo.file.name}", f"/media/pictures/../{copy.file.name}", f"/static/{photo.file.name}"]
    tries += [f"/documents/{photo.pk}/photo.webp", f"/documents/{photo.pk}/{photo.uuid.hex}.webp"]
    tries += [f"/images/serve/{photo.pk}/original/", f"/{photo.file.name}", f"/people/{person.code}/{photo.file.name}"]
    for who in ("mo", "kim", "ed", "root", None):
        for address in tries:
            assert planted.client(who).get(address).status_code in (400, 404), address
    with pytest.raises(ValueError):
        assert photo.file.url


@pytest.mark.sweep
def test_no_page_for_people_fetches_anything_from_elsewhere(planted):
    code, swept = planted.code, 0
    pages = ["/", "/sign-in/", "/locked/", "/reading/", "/people/", "/no-such/", f"/people/{code}/"]
    pages += [f"/people/{code}/{page}/" for page in ("part/important", "history", "put-away", "yes", "waiting")]
    pages += [f"/people/{code}/making/{planted.waiting.key}/look/", f"/people/{code}/cards/{planted.photo_card.key}/"]
    for who in ("mo", "hana", "kim", None):
        for page in pages:
            text = body(planted.client(who).get(page))
            links = set(re.findall(r"(?:https?:)?//[\w.-]+", re.sub(r"<svg.*?>", "", text)))
            assert links <= {"https://openmoji.org", "https://creativecommons.org"}, (page, links)
            assert not FETCHED.search(text)
            assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", text), page
            swept += 1
    assert swept == 4 * len(pages)
