"""Does a card go up and down, away and back, past others that nobody sees, and never clash?"""

import pytest

from profiles.actions import answers, changes, making
from profiles.models import Card, Change
from profiles.states import State
from tests.actions.watching import newest, refused, words
from tests.factories import add_card, suggest


@pytest.fixture
def cards(world) -> dict[str, Card]:
    """A, B, C, D in one part."""
    return {text: add_card(world, "mo", slug="support", text=text) for text in "ABCD"}


def order(world) -> str:
    """The cards that show, in one word."""
    return "".join(words(world.mo, "support"))


def move(world, card, way, by="mo") -> Change:
    """One place up or down."""
    change, clash = making.move(card=Card.objects.get(pk=card.pk), by=world.asker(by), up=way == "up")
    assert clash is None
    return change


def put_away(world, card):
    """Off the page."""
    return making.take_away(card=Card.objects.get(pk=card.pk), by=world.asker("mo"))[0]


@pytest.mark.parametrize(
    ("card", "way", "after"),
    [("B", "up", "BACD"), ("C", "up", "ACBD"), ("D", "up", "ABDC"), ("A", "down", "BACD"), ("C", "down", "ABDC")],
)
def test_a_card_goes_one_place_up_or_down(world, cards, card, way, after):
    assert move(world, cards[card], way).state == State.PUBLISHED
    assert order(world) == after
    assert newest(world.mo) == ("PUBLISH", "Mo")


@pytest.mark.parametrize(("card", "way"), [("A", "up"), ("D", "down")])
def test_at_the_end_it_goes_no_further(world, cards, card, way):
    with refused("at the end already", status=409):
        move(world, cards[card], way)


@pytest.mark.parametrize(
    ("gone", "card", "way", "after"),
    [("B", "C", "up", "CAD"), ("A", "C", "up", "CBD"), ("B", "A", "down", "CAD"), ("C", "D", "up", "ADB")],
)
def test_cards_that_were_put_away_do_not_count(world, cards, gone, card, way, after):
    put_away(world, cards[gone])
    move(world, cards[card], way)
    assert order(world) == after
    making.put_back(card=Card.objects.get(pk=cards[gone].pk), by=world.asker("mo"))
    assert sorted(order(world)) == list("ABCD")


def test_the_first_that_shows_cannot_go_up_past_one_that_was_put_away(world, cards):
    put_away(world, cards["A"])
    with refused("at the end already", status=409):
        move(world, cards["B"], "up")


def test_a_card_that_one_may_not_see_is_passed_as_if_it_were_not_there(world, cards):
    Card.objects.filter(pk=cards["B"].pk).update(audience="ME")
    wish = move(world, cards["C"], "up", by="kim")
    answers.publish(change=wish, by=world.asker("mo"))
    assert order(world).replace("B", "") == "CAD"
    Card.objects.filter(pk=cards["C"].pk).update(audience="ME")
    Card.objects.filter(pk=cards["A"].pk).update(audience="ME")
    with refused("at the end already", status=409):
        move(world, cards["D"], "up", by="kim")


def test_a_supporters_move_waits_and_asks_once_for_two_taps(world, cards):
    assert move(world, cards["B"], "up", by="kim") == move(world, cards["B"], "up", by="kim")
    assert order(world) == "ABCD"
    assert Change.objects.filter(state=State.WAITING_FOR_YES).count() == 1


@pytest.mark.parametrize("first", [0, 1])
def test_two_moves_that_wait_never_clash(world, cards, first):
    wishes = [move(world, cards["B"], "up", by="kim"), move(world, cards["B"], "down", by="sam")]
    for wish in (wishes[first], wishes[1 - first]):
        assert answers.publish(change=wish, by=world.asker("mo")) is None
    assert sorted(order(world)) == list("ABCD")


def test_a_move_behind_a_card_that_was_put_away_meanwhile_still_counts(world, cards):
    wish = move(world, cards["B"], "down", by="kim")
    put_away(world, cards["C"])
    assert answers.publish(change=wish, by=world.asker("mo")) is None
    assert order(world) == "ABD"
    Card.objects.filter(pk=cards["C"].pk).update(away_at=None)
    assert order(world) == "ACBD"


def test_a_move_behind_a_card_that_is_gone_brings_it_to_the_front(world, cards):
    wish = move(world, cards["B"], "down", by="kim")
    Card.objects.filter(pk=cards["C"].pk).delete()
    assert answers.publish(change=wish, by=world.asker("mo")) is None
    assert order(world) == "BAD"


def test_a_move_of_a_card_that_is_gone_is_refused_in_words(world, cards):
    wish = move(world, cards["B"], "down", by="kim")
    Card.objects.filter(pk=cards["B"].pk).delete()
    with refused("not here any more", status=409):
        answers.publish(change=wish, by=world.asker("mo"))


def test_a_change_of_a_card_that_is_gone_is_refused_in_words(world, cards):
    wish = suggest(world, "kim", card=cards["B"], text="b")
    Card.objects.filter(pk=cards["B"].pk).delete()
    with refused("not here any more", status=409):
        answers.publish(change=wish, by=world.asker("mo"))


def test_a_card_that_was_put_away_while_the_page_was_open_is_not_moved(world, cards):
    stale = Card.objects.get(pk=cards["B"].pk)
    put_away(world, cards["B"])
    with refused("not here any more", status=409):
        making.move(card=stale, by=world.asker("mo"), up=True)


def test_away_and_back_is_at_the_same_place(world, cards):
    change = put_away(world, cards["B"])
    assert (order(world), change.state) == ("ACD", State.PUBLISHED)
    assert newest(world.mo) == ("PUBLISH", "Mo")
    making.put_back(card=Card.objects.get(pk=cards["B"].pk), by=world.asker("mo"))
    assert order(world) == "ABCD"


def test_a_supporters_wish_to_put_away_waits_and_asks_once(world, cards):
    first, second = (making.take_away(card=cards["B"], by=world.asker("kim"))[0] for _ in range(2))
    assert first == second
    assert (first.state, order(world)) == (State.WAITING_FOR_YES, "ABCD")
    answers.publish(change=first, by=world.asker("mo"))
    assert order(world) == "ACD"


def test_undoing_a_move_past_others_brings_it_back(world, cards):
    change = move(world, cards["D"], "up")
    move(world, cards["A"], "down")
    changes.undo(change=change, by=world.asker("mo"))
    assert order(world).index("D") == order(world).index("C") + 1
