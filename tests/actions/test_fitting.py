"""Can anything come to a card that does not belong there? Another person's photo, another field, another kind."""

from uuid import uuid4

import pytest

from easyread.pictures.pixels import read_pixels
from profiles.actions import answers, changes, making, photos
from profiles.models import Card, Photo
from profiles.states import Kind
from tests.actions.watching import hidden, refused, words
from tests.factories import WORDS, make_picture, photo_file, suggest


def keep_photo(world, name, person) -> Photo:
    """A photo that somebody put in."""
    return photos.keep(pixels=read_pixels(photo_file(size=(60, 40))), person=person, by=world.asker(name))


def begin(world, name="kim", kind=Kind.ADD, card=None):
    """A change in hand."""
    return changes.begin(section=world.section(), by=world.asker(name), kind=kind, card=card)


def test_the_photo_of_another_person_is_refused(world):
    theirs = keep_photo(world, "bill", world.jo)
    for name in ("mo", "kim"):
        change = begin(world, name)
        with refused(status=400):
            shown = {"photo": str(theirs.uuid), "shows": ""}
            changes.keep(change=change, by=world.asker(name), values={**WORDS, "shown": shown})


def test_the_photo_of_another_person_shows_nowhere_even_where_it_lies_in_a_change(world):
    theirs = keep_photo(world, "bill", world.jo)
    change = suggest(world, "kim", text="I like rain.")
    change.after = {**change.after, "shown": {"photo": str(theirs.uuid), "shows": "Jo"}}
    change.save()
    answers.publish(change=change, by=world.asker("mo"))
    assert Card.objects.get(text="I like rain.").photo is None
    assert not theirs.cards.exists()


HOSTILE = {
    "a picture that does not exist": {"shown": {"picture": 999_999}},
    "a picture that is no number": {"shown": {"picture": "1"}},
    "a picture that is true": {"shown": {"picture": True}},
    "a photo that does not exist": {"shown": {"photo": str(uuid4()), "shows": ""}},
    "a photo that is no key": {"shown": {"photo": "../../etc/passwd", "shows": ""}},
    "a photo that is a number": {"shown": {"photo": 5}},
    "a photo and a picture": {"shown": {"photo": str(uuid4()), "picture": 1}},
    "an address": {"shown": {"address": "https://example.org/a.png"}},
    "a list": {"shown": ["picture"]},
    "words that are a list": {"text": ["I"]},
    "no words at all": {"text": None},
    "too many words": {"text": "a" * 301},
    "words of nobody": {"whose": None},
    "words of a new kind": {"whose": {"by": "KIM", "of": ""}},
    "whose words in a list": {"whose": {"by": ["SAID"], "of": ""}},
    "a name that is too long": {"whose": {"by": "SOMEONE_ELSE", "of": "a" * 61}},
    "a name and more": {"whose": {"by": "SAID", "of": "", "audience": "ME"}},
    "a mark that is a word": {"keep_safe": "yes"},
    "putting it away as well": {"away": True},
    "moving it as well": {"behind": None},
    "who can look": {"audience": "CIRCLE_AND_STAFF"},
    "its key": {"key": str(uuid4())},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_does_not_belong_on_a_card_is_refused(world, name):
    change = begin(world)
    with refused(status=400):
        changes.keep(change=change, by=world.asker("kim"), values={**WORDS, **HOSTILE[name]})


@pytest.mark.parametrize("kind", [Kind.MOVE, Kind.TAKE_AWAY])
def test_a_change_that_moves_or_puts_away_brings_no_words(world, kind):
    change = begin(world, kind=kind, card=world.cards["tea"])
    for values in ({"text": "Other words."}, {"keep_safe": True}, {"shown": None}):
        with refused(status=400):
            changes.keep(change=change, by=world.asker("kim"), values=values)


def test_words_are_made_tidy_whoever_brings_them(world):
    mixed = "I\x00 like\u202e te\u0301  <b>& <3"
    suggest(world, "mo", text=mixed, whose={"by": "SOMEONE_ELSE", "of": " Mum\x07 "})
    assert words(world.mo)[-1] == "I like té <b>& <3"
    assert Card.objects.get(text="I like té <b>& <3").words_of == "Mum"


def test_a_picture_that_left_the_bank_is_left_out_and_the_words_stay(world):
    cup = make_picture()
    change = suggest(world, "kim", text="I like rain.", shown={"picture": cup.pk})
    cup.delete()
    answers.publish(change=change, by=world.asker("mo"))
    assert Card.objects.get(text="I like rain.").picture is None


def test_a_card_of_nothing_but_a_picture_that_left_the_bank_does_not_come_empty(world):
    cup = make_picture()
    change = suggest(world, "kim", text="", shown={"picture": cup.pk})
    cup.delete()
    with refused("not here any more", status=409):
        answers.publish(change=change, by=world.asker("mo"))


def test_words_are_kept_though_the_picture_beside_them_left_the_bank(world):
    cup, kim = make_picture(), world.asker("kim")
    change = changes.keep(change=begin(world), by=kim, values={**WORDS, "shown": {"picture": cup.pk}})
    gone = {"picture": cup.pk}
    cup.delete()
    change = changes.keep(change=change, by=kim, values={"text": "I like rain.", "shown": gone})
    assert change.after["text"] == "I like rain."


@pytest.mark.parametrize("picture", ["", "0", "999999", "-1", "x", "1" * 40, "²", "1; DROP"])
def test_a_picture_that_is_not_in_the_bank_cannot_be_chosen(world, picture):
    change = begin(world)
    with refused("not here any more", status=400):
        making.take_picture(change=change, by=world.asker("kim"), picture=picture)


def test_no_photo_is_kept_for_a_change_that_was_handed_on(world):
    change = suggest(world, "kim")
    form = {"values": WORDS, "pixels": read_pixels(photo_file(size=(60, 40))), "shows": ""}
    with refused(status=409):
        making.keep_card(change=change, by=world.asker("kim"), **form)
    with hidden():
        making.keep_card(change=change, by=world.asker("sam"), **form)
    assert not Photo.objects.exists()


def test_a_photo_put_in_by_the_form_shows_after_the_yes(world):
    change, kim = begin(world), world.asker("kim")
    making.keep_card(
        change=change, by=kim, values=WORDS, pixels=read_pixels(photo_file(size=(60, 40))), shows="me with tea"
    )
    changes.propose(change=change, by=kim)
    answers.publish(change=change, by=world.asker("mo"))
    card = Card.objects.get(key=change.card_key)
    assert (card.photo.person, card.shows) == (world.mo, "me with tea")
