"""Who may look at a photo, and what if its file is gone? Only where something that shows it is in sight now."""

import re

import pytest
from django.db import transaction

from profiles.actions import answers, making
from profiles.models import Card, Photo, Section
from profiles.queries.showing import photo_address
from profiles.roles import Audience
from tests.factories import add_card, suggest

from .forms import TYPED, begin, change_at, files, send_photo
from .samples import GOOD

CIRCLE = ("mo", "hana", "kim", "sam", "ade", "ola")
OUTSIDE = ("tess", "jo", "bill", "rae", "ed", "stranger", None)


@pytest.fixture
def photo(client_of, world) -> Photo:
    """A photo that Mo took; no card shows it yet."""
    mo = client_of("mo")
    send_photo(mo, begin(mo, world), GOOD["phone.jpg"]())
    return Photo.objects.get()


@pytest.fixture
def shown(photo, world) -> Card:
    """The card that shows it, for everyone of circle and staff."""
    return add_card(world, "mo", text="Me.", shown={"photo": str(photo.uuid), "shows": "Me"})


def status(client_of, world, photo, who, width=480) -> int:
    """What one of the cast gets at the photo's address."""
    answer = client_of(who).get(photo_address(photo, world.mo, width))
    b"".join(answer)
    return answer.status_code


def lookers(client_of, world, photo) -> set:
    """Everyone who gets the photo."""
    return {who for who in (*CIRCLE, *OUTSIDE) if status(client_of, world, photo, who) == 200}


def test_a_photo_on_nothing_is_for_its_maker_alone(client_of, world, photo):
    assert lookers(client_of, world, photo) == {"mo"}


def test_a_photo_is_for_those_who_see_the_card(client_of, world, photo, shown):
    assert lookers(client_of, world, photo) == set(CIRCLE)


def test_after_the_card_is_put_away_the_person_alone_sees_it(client_of, world, photo, shown):
    suggest(world, "kim", card=shown, text="Kim asks about this card.")
    making.take_away(card=shown, by=world.asker("mo"))
    assert lookers(client_of, world, photo) == {"mo"}


@pytest.mark.parametrize(
    ("audience", "left"), [("ME", {"mo"}), ("CHOSEN", {"mo"}), ("CIRCLE", {"mo", "hana", "kim", "sam", "ade"})]
)
def test_after_narrowing_fewer_see_it_at_once(client_of, world, photo, shown, audience, left):
    Section.objects.filter(pk=shown.section_id).update(audience=audience)
    assert lookers(client_of, world, photo) == left
    Section.objects.filter(pk=shown.section_id).update(audience=Audience.CIRCLE_AND_STAFF)
    Card.objects.filter(pk=shown.pk).update(audience=audience)
    assert lookers(client_of, world, photo) == left


def test_what_waits_is_for_the_maker_and_those_who_see_what_waits(client_of, world):
    sam = client_of("sam")
    form = begin(sam, world)
    send_photo(sam, form, GOOD["text.png"]())
    photo = Photo.objects.get()
    assert lookers(client_of, world, photo) == {"sam"}
    assert sam.post(form + "look/").status_code == 302
    assert lookers(client_of, world, photo) == {"mo", "hana", "kim", "sam"}
    answers.send_back(change=change_at(form), by=world.asker("mo"))
    assert lookers(client_of, world, photo) == set()


def test_a_photo_that_another_took_the_place_of_is_gone(client_of, world, photo, shown):
    change = suggest(world, "mo", card=shown, shown=None, text="No photo now.")
    assert change.state == "PUBLISHED"
    assert lookers(client_of, world, photo) == {"mo"}  # who still has the form open into which it was put


def test_the_face_on_the_cover_is_for_the_circle(client_of, world, photo):
    world.mo.photo = photo
    world.mo.save()
    assert lookers(client_of, world, photo) == set(CIRCLE)


def test_who_left_the_team_or_the_circle_has_no_photo_at_the_next_request(client_of, world, photo, shown):
    sam, address = client_of("sam"), photo_address(photo, world.mo, 480)
    first = sam.get(address)
    assert b"".join(first)
    tag = first.headers["ETag"]
    world.member("sam").delete()
    assert sam.get(address).status_code == 404
    assert sam.get(address, headers={"If-None-Match": tag}).status_code == 404


def test_a_photo_has_no_address_below_another_person(client_of, world, photo, shown):
    wrong = photo_address(photo, world.jo, 480)
    assert client_of("jo").get(wrong).status_code == 404
    assert client_of("mo").get(wrong).status_code == 404


@pytest.mark.parametrize("width", ["0", "1", "481", "99999", "9" * 5000])
def test_a_width_that_is_not_made_is_not_there(client_of, world, photo, shown, width):
    address = photo_address(photo, world.mo, 480).replace("/480-", f"/{width}-")
    assert client_of("mo").get(address).status_code == 404


def test_the_answer_says_how_private_it_is(client_of, world, photo, shown):
    answer = client_of("sam").get(photo_address(photo, world.mo, 1200))
    assert b"".join(answer)[:4] == b"RIFF"
    told = answer.headers
    assert told["Content-Type"] == "image/webp"
    assert "private" in told["Cache-Control"] and "public" not in told["Cache-Control"]
    assert told["X-Content-Type-Options"] == "nosniff"
    assert "noindex" in told["X-Robots-Tag"]
    assert told["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "default-src 'none'" in told["Content-Security-Policy"] and "sandbox" in told["Content-Security-Policy"]
    again = client_of("sam").get(photo_address(photo, world.mo, 1200), headers={"If-None-Match": told["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "private" in again.headers["Cache-Control"] and "noindex" in again.headers["X-Robots-Tag"]


def harm(photo: Photo, how: str) -> None:
    """What a failing disk does with every file of a photo."""
    for path in [path for path in files() if photo.uuid.hex in path.name]:
        path.unlink()
        if how == "damaged":
            path.write_bytes(b"RIFF\x00")
        elif how == "empty":
            path.write_bytes(b"")
        elif how == "a folder":
            path.mkdir()


@pytest.mark.parametrize("how", ["missing", "damaged", "empty", "a folder"])
def test_a_broken_file_breaks_no_page(client_of, world, photo, shown, how):
    world.mo.photo = photo
    world.mo.save()
    kim, code = client_of("kim"), world.mo.code
    harm(photo, how)
    for width in (480, 1200):
        assert status(client_of, world, photo, "kim", width) == (404 if how in ("missing", "a folder") else 200)
    for page in ("", "part/important/", "history/", f"cards/{shown.key}/"):
        answer = kim.get(f"/people/{code}/{page}")
        assert answer.status_code == 200, page
    assert "Me." in kim.get(f"/people/{code}/part/important/").content.decode()
    assert kim.get("/people/").status_code == 200
    change = kim.post(f"/people/{code}/cards/{shown.key}/change/").url
    assert kim.get(change).status_code == 200
    assert kim.post(change, {**TYPED, "text": "New words."}).status_code == 302
    assert kim.post(change + "look/").status_code == 302


def test_deleting_a_photo_removes_every_file(client_of, photo, django_capture_on_commit_callbacks):
    assert len([path for path in files() if photo.uuid.hex in path.name]) == 3
    with django_capture_on_commit_callbacks(execute=True):
        Photo.objects.get().delete()
    assert not [path for path in files() if photo.uuid.hex in path.name]


def test_a_delete_that_did_not_happen_keeps_the_files(client_of, photo, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        Photo.objects.get().delete()
        transaction.set_rollback(True)
    assert len([path for path in files() if photo.uuid.hex in path.name]) == 3


def test_pages_name_photos_by_random_codes_only(client_of, world, photo, shown):
    page = client_of("kim").get(f"/people/{world.mo.code}/part/important/").content.decode()
    found = re.findall(r'/people/[^"\s]*\.webp', page)
    assert found
    assert all(re.match(r"/people/[a-z0-9]{19}/photos/[0-9a-f-]{36}/\d+-[0-9a-f]{12}\.webp$", one) for one in found)
