"""Can an editor bring pictures in, and change nothing that people show on their own pages, or that readers see?"""

import pytest
from django.test import Client
from wagtail.models import Collection

from easyread.models import Paper, Picture
from profiles.actions import changes
from profiles.models import User
from profiles.states import Kind
from tests.factories import add_card, make_picture, photo_file
from tests.left_open import LEFT_OPEN

pytestmark = [pytest.mark.django_db, *LEFT_OPEN]


MANY = "/admin/images/multiple/"
ASKED_BY_SCRIPT = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}


def bring_in(client: Client, file=None):
    """Drops a photo on the screen of the library."""
    return client.post(f"{MANY}add/", {"title": "photo", "files[]": file or photo_file()}, **ASKED_BY_SCRIPT)


def mine(client: Client) -> Picture:
    """A picture that somebody brought in."""
    assert bring_in(client).json()["success"]
    return Picture.objects.latest("pk")


def change(client: Client, picture: Picture, title="a rude thing") -> str:
    """Tries both screens that change a picture; its meaning afterwards."""
    sent = {"title": title, "collection": Collection.get_first_root_node().pk, "tags": ""}
    client.post(f"/admin/images/{picture.pk}/", sent)
    named = {f"image-{picture.pk}-{name}": value for name, value in sent.items()}
    client.post(f"{MANY}{picture.pk}/", named, **ASKED_BY_SCRIPT)
    return Picture.objects.get(pk=picture.pk).title


def delete(client: Client, picture: Picture) -> bool:
    """Tries all three ways to delete a picture; whether it is gone."""
    client.post(f"/admin/images/{picture.pk}/delete/")
    client.post(f"{MANY}{picture.pk}/delete/", **ASKED_BY_SCRIPT)
    client.post(f"/admin/bulk/easyread/picture/delete/?id={picture.pk}")
    return not Picture.objects.filter(pk=picture.pk).exists()


def test_a_photo_comes_in_and_can_be_named(ed):
    picture = mine(ed)
    assert picture.file.name.endswith(".webp")
    named = {f"image-{picture.pk}-{name}": value for name, value in {"title": "the pool", "tags": ""}.items()}
    named[f"image-{picture.pk}-collection"] = picture.collection_id
    assert ed.post(f"{MANY}{picture.pk}/", named, **ASKED_BY_SCRIPT).json()["success"]
    assert change(ed, picture, "the pool at noon") == "the pool at noon"
    assert delete(ed, picture)


def test_half_a_photo_is_refused_in_one_sentence(ed):
    half = photo_file()
    half.file.truncate(300)
    half.size = 300
    before = Picture.objects.count()
    answer = bring_in(ed, half).json()
    assert not answer["success"] and "Please choose another one." in answer["error_message"]
    assert Picture.objects.count() == before


@pytest.mark.parametrize("who", ["ed", "lea"])
def test_the_drawings_of_the_bank_stay_as_they_are(client_of, who):
    drawing = make_picture()
    assert change(client_of(who), drawing) == "a cup of tea"
    assert not delete(client_of(who), drawing)


@pytest.fixture
def root(world):
    """The owner of the site."""
    world.users["root"] = User.objects.create(username="login-root", called="Root", is_superuser=True)


@pytest.mark.usefixtures("root")
@pytest.mark.parametrize("who", ["ed", "lea", "root"])
@pytest.mark.parametrize("where", ["card", "waiting", "section", "page"])
def test_what_somebody_shows_is_never_deleted_and_no_editor_changes_it(
    world, site, client_of, who, where, django_capture_on_commit_callbacks
):
    picture = mine(client_of("ed"))
    if where in ("card", "waiting"):
        shows = {"shown": {"picture": picture.pk}, "text": "I swim."}
        if where == "card":
            add_card(world, "mo", **shows)
        else:
            waiting = changes.begin(section=world.section(), by=world.asker("kim"), kind=Kind.ADD)
            changes.keep(change=waiting, by=world.asker("kim"), values=shows)
    elif where == "section":
        section = world.section()
        section.picture = picture
        section.save()
    else:
        site.dentist.picture = picture
        with django_capture_on_commit_callbacks(execute=True):
            site.dentist.save_revision().publish()
    client = client_of(who)
    assert not delete(client, picture)
    may = who == "root" and where == "page"  # what no person shows, its owner may change
    assert change(client, picture) == ("a rude thing" if may else picture.title)


def test_a_draft_lets_its_editor_change_the_picture(site, ed):
    picture = mine(ed)
    site.dentist.live = False
    site.dentist.picture = picture
    site.dentist.save()
    assert change(ed, picture, "the waiting room") == "the waiting room"


def test_papers_of_others_stay_as_they_are(ed, lea):
    paper = Paper.objects.create(title="Minutes", file="documents/minutes.pdf")
    for client in (ed, lea):
        client.post(f"/admin/documents/edit/{paper.pk}/", {"title": "x", "collection": 1, "tags": ""})
        client.post(f"/admin/documents/delete/{paper.pk}/")
        client.post(f"/admin/bulk/easyread/paper/delete/?id={paper.pk}")
    assert Paper.objects.get().title == "Minutes"
