"""Can everything be undone, once, also the undoing, and never over what somebody did since?"""

from datetime import timedelta

import pytest

from profiles import queries
from profiles.actions import answers, changes, making
from profiles.models import Card, Change
from profiles.states import Kind, State
from tests.actions.watching import everything, hidden, newest, refused, words
from tests.factories import NOW, WORDS, add_card, make_picture, suggest

TEA = "Mo's tea words."


def card(world) -> Card:
    """Tea, as it is now."""
    return Card.objects.get(pk=world.cards["tea"].pk)


def undo(world, change, by="mo") -> Change:
    """The undoing change, without a clash."""
    opposite, clash = changes.undo(change=change, by=world.asker(by))
    assert clash is None
    return opposite


def do(world, kind) -> Change:
    """A published change of each kind by Mo, on a page with two cards."""
    mo = world.asker("mo")
    if kind == Kind.ADD:
        return suggest(world, "mo", text="Third.")
    if kind == Kind.CHANGE:
        return suggest(world, "mo", card=world.cards["tea"], text="Juice.", shown={"picture": make_picture().pk})
    if kind == Kind.MOVE:
        return making.move(card=card(world), by=mo, up=False)[0]
    away = making.take_away(card=card(world), by=mo)[0]
    return away if kind == Kind.TAKE_AWAY else making.put_back(card=card(world), by=mo)[0]


def page() -> list:
    """Every card as it stands, in order."""
    return [(one.section_id, one.values()) for one in Card.objects.order_by("section", "sort_order", "pk")]


@pytest.mark.parametrize("kind", [*Kind])
def test_every_kind_is_undone_and_its_undoing_too(world, kind):
    add_card(world, "mo", text="Second.")
    made = [do(world, kind)]
    there = page()
    undone = undo(world, made[0])
    assert (undone.state, undone.undoes) == (State.PUBLISHED, made[0])
    assert page() != there
    assert newest(world.mo) == ("PUBLISH", "Mo")
    assert undo(world, undone).state == State.PUBLISHED
    assert page() == there


@pytest.mark.parametrize("kind", [Kind.CHANGE, Kind.MOVE, Kind.TAKE_AWAY])
def test_after_undoing_the_page_is_as_it_was(world, kind):
    add_card(world, "mo", text="Second.")
    before = page()
    undo(world, do(world, kind))
    assert page() == before


@pytest.mark.parametrize(
    ("kind", "name"), [*((kind, "mo") for kind in Kind), (Kind.ADD, "kim"), (Kind.CHANGE, "kim"), (Kind.MOVE, "kim")]
)
def test_a_tap_too_many_undoes_once(world, kind, name):
    add_card(world, "mo", text="Second.")
    change = do(world, kind)
    first = undo(world, change, name)
    before = everything()
    assert undo(world, change, name) == first
    assert everything() == before


def test_a_supporter_knows_nothing_of_what_was_put_away(world):
    change = do(world, Kind.TAKE_AWAY)
    with hidden():
        changes.undo(change=change, by=world.asker("kim"))


def test_the_choice_after_a_clash_is_undone_like_any_change(world):
    kims = suggest(world, "kim", card=world.cards["tea"], text="Milk.")
    suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    answers.settle(change=kims, by=world.asker("mo"), take={"text": "new"})
    assert words(world.mo) == ["Milk."]
    undo(world, Change.objects.get(answers=kims))
    assert words(world.mo) == ["Juice."]


def test_a_supporters_undo_waits_and_shows_after_the_yes(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    wish = undo(world, change, "kim")
    assert (wish.state, words(world.mo)) == (State.WAITING_FOR_YES, ["Juice."])
    answers.publish(change=wish, by=world.asker("mo"))
    assert words(world.mo) == [TEA]
    told = queries.get_history(world.mo, world.asker("mo"))[0]
    assert told.sentences == ["Kim undid a change.", "Mo said yes."]


def test_after_a_no_it_can_be_asked_for_again(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    wish = undo(world, change, "kim")
    answers.send_back(change=wish, by=world.asker("mo"))
    assert undo(world, change, "kim") != wish


def test_undoing_what_somebody_changed_since_is_a_clash_and_writes_no_card(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    suggest(world, "mo", card=world.cards["tea"], text="Milk.")
    opposite, clash = changes.undo(change=change, by=world.asker("mo"))
    assert clash.fields == ("text",)
    assert opposite.state == State.WAITING_FOR_YES
    assert words(world.mo) == ["Milk."]
    again = changes.undo(change=change, by=world.asker("mo"))
    assert again == (opposite, clash)
    answers.settle(change=opposite, by=world.asker("mo"), take={"text": "new"})
    assert words(world.mo) == [TEA]


def test_undoing_leaves_the_fields_that_somebody_else_changed_since(world):
    cup = make_picture()
    change = suggest(world, "mo", card=world.cards["tea"], **{**WORDS, "text": "Juice."})
    suggest(world, "mo", card=world.cards["tea"], shown={"picture": cup.pk})
    undo(world, change)
    assert (card(world).text, card(world).picture) == (TEA, cup)


def test_undoing_an_addition_whose_words_were_changed_since_puts_the_card_away(world):
    added = suggest(world, "mo", text="Third.")
    suggest(world, "mo", card=Card.objects.get(key=added.card_key), text="Third, better.")
    undo(world, added)
    assert words(world.mo) == [TEA]
    assert Card.objects.get(key=added.card_key).text == "Third, better."


def test_words_of_a_card_that_was_put_away_are_undone_after_it_came_back(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    making.take_away(card=card(world), by=world.asker("mo"))
    with refused("not on the page", status=409):
        changes.undo(change=change, by=world.asker("mo"))


def test_what_is_not_on_the_page_cannot_be_undone(world):
    waits = suggest(world, "kim", text="I like rain.")
    no = suggest(world, "kim")
    answers.send_back(change=no, by=world.asker("mo"))
    for change in (waits, no):
        with refused("nothing to undo", status=409):
            changes.undo(change=change, by=world.asker("mo"))


def test_undo_is_offered_until_it_was_done(world):
    change = suggest(world, "mo", card=world.cards["tea"], text="Juice.")
    mo = world.asker("mo", NOW + timedelta(hours=1))

    def offered() -> bool:
        history = {one.key: one for one in queries.get_history(world.mo, mo)}
        return history[str(change.key)].may_undo

    assert offered()
    undo(world, change)
    assert not offered()
