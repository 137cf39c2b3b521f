"""Two people change one page. Does everything survive, and is a true clash shown to somebody who chooses?"""

import pytest

from profiles import queries
from profiles.actions import answers, changes, making
from profiles.clashes import Clash
from profiles.models import Card, Change
from profiles.states import Kind, State
from tests.actions.watching import everything, lines, refused, words
from tests.factories import add_card, make_picture, suggest

TEA = "Mo's tea words."

WHOSE = {"whose": {"by": "SOMEONE_ELSE", "of": "Kim"}}


def card(world) -> Card:
    """Tea, as it is now."""
    return Card.objects.get(pk=world.cards["tea"].pk)


def state(change) -> str:
    """Where it is now."""
    return Change.objects.get(pk=change.pk).state


@pytest.fixture
def clash(world) -> Change:
    """Kim and Sam both want other words for tea; Mo said yes to Sam first."""
    kims = suggest(world, "kim", card=world.cards["tea"], text="I like milk.", keep_safe=True)
    sams = suggest(world, "sam", card=world.cards["tea"], text="I like juice.")
    answers.publish(change=sams, by=world.asker("mo"))
    return kims


def test_two_cards_of_one_part_both_survive(world):
    other = add_card(world, "mo", text="Other.")
    one = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    two = suggest(world, "sam", card=other, text="I like rain.")
    for change in (two, one):
        assert answers.publish(change=change, by=world.asker("mo")) is None
    assert words(world.mo) == ["I like milk.", "I like rain."]


def test_two_fields_of_one_card_both_survive(world):
    cup = make_picture()
    one = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    two = suggest(world, "sam", card=world.cards["tea"], shown={"picture": cup.pk})
    for change in (one, two):
        assert answers.publish(change=change, by=world.asker("mo")) is None
    assert (card(world).text, card(world).picture) == ("I like milk.", cup)


def test_whole_forms_of_which_each_changed_one_field_both_survive(world):
    cup, values = make_picture(), {**card(world).values()}
    del values["away"]
    one = suggest(world, "kim", card=world.cards["tea"], **{**values, "text": "I like milk."})
    two = suggest(world, "sam", card=world.cards["tea"], **{**values, "shown": {"picture": cup.pk}})
    for change in (two, one):
        assert answers.publish(change=change, by=world.asker("mo")) is None
    assert (card(world).text, card(world).picture) == ("I like milk.", cup)


def test_the_same_words_twice_are_no_clash(world):
    one, two = (suggest(world, name, card=world.cards["tea"], text="I like milk.") for name in ("kim", "sam"))
    for change in (one, two):
        assert answers.publish(change=change, by=world.asker("mo")) is None


def test_a_clash_is_shown_and_nothing_is_written(world, clash):
    before = everything()
    found = answers.publish(change=clash, by=world.asker("mo"))
    assert isinstance(found, Clash)
    assert found.fields == ("text",)
    assert everything() == before
    side = queries.get_clash(clash, world.mo, world.asker("mo"))[0]
    assert (side.field, side.now.text, side.new.text) == ("text", "I like juice.", "I like milk.")


def test_a_yes_in_the_room_meets_the_same_clash(world, clash):
    before = everything()
    found = answers.note_yes(change=clash, by=world.asker("hana"), how="SIGN", who_was_there="Nan")
    assert found.fields == ("text",)
    assert everything() == before


def test_choosing_the_new_words_publishes_a_choice_that_answers_the_first(world, clash):
    answers.settle(change=clash, by=world.asker("mo"), take={"text": "new"})
    choice = Change.objects.get(answers=clash)
    assert (choice.state, choice.by) == (State.PUBLISHED, world.users["mo"])
    assert (choice.before["text"], choice.after["text"]) == ("I like juice.", "I like milk.")
    assert state(clash) == State.REPLACED
    assert (card(world).text, card(world).keep_safe) == ("I like milk.", True)
    assert lines(world.mo)[-2:] == [("PUBLISH", "Mo"), ("REPLACE", "Mo")]


def test_choosing_the_words_of_now_still_brings_what_did_not_clash(world, clash):
    answers.settle(change=clash, by=world.asker("mo"), take={"text": "now"})
    assert state(clash) == State.REPLACED
    assert (card(world).text, card(world).keep_safe) == ("I like juice.", True)


def test_choosing_the_words_of_now_where_that_is_all_is_a_no(world):
    kims = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    suggest(world, "mo", card=world.cards["tea"], text="I like juice.")
    answers.settle(change=kims, by=world.asker("mo"), take={"text": "now"})
    assert state(kims) == State.SENT_BACK
    assert card(world).text == "I like juice."


@pytest.mark.parametrize(
    "take", [{}, {"text": ""}, {"text": "both"}, {"text": "new", "whose": "new"}, {"whose": "now"}, {"away": "new"}]
)
def test_a_choice_that_is_none_is_refused(world, clash, take):
    with refused("choose one of the two", status=400):
        answers.settle(change=clash, by=world.asker("mo"), take=take)


def test_a_clash_that_is_over_when_somebody_chooses_is_just_a_yes(world, clash):
    """The page moved on while somebody was choosing."""
    suggest(world, "mo", card=world.cards["tea"], keep_safe=True)
    suggest(world, "mo", card=world.cards["tea"], text="I like milk.")
    assert queries.get_clash(clash, world.mo, world.asker("mo")) == []
    answers.settle(change=clash, by=world.asker("mo"), take={"text": "new"})
    assert state(clash) == State.PUBLISHED
    assert card(world).text == "I like milk."


def test_the_persons_own_change_that_clashes_waits_for_their_choice(world):
    mo, kim = world.asker("mo"), world.asker("kim")
    own = changes.begin(section=world.section(), by=mo, kind=Kind.CHANGE, card=card(world))
    changes.keep(change=own, by=mo, values={"text": "I like milk."})
    kims = changes.begin(section=world.section(), by=kim, kind=Kind.CHANGE, card=card(world))
    changes.keep(change=kims, by=kim, values={"text": "I like juice.", **WHOSE})
    changes.propose(change=kims, by=kim)
    answers.publish(change=kims, by=world.asker("hana"))
    found = changes.propose(change=own, by=mo)
    assert found.fields == ("text",)
    assert state(own) == State.WAITING_FOR_YES
    assert card(world).text == "I like juice."
    answers.settle(change=own, by=mo, take={"text": "new"})
    assert card(world).text == "I like milk."


def test_change_it_that_clashes_ends_both_questions_with_the_choice(world):
    mo = world.asker("mo")
    kims = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    own = making.change_instead(change=kims, by=mo)
    answers.publish(change=suggest(world, "sam", card=world.cards["tea"], text="I like juice."), by=world.asker("hana"))
    assert changes.propose(change=own, by=mo).fields == ("text",)
    answers.settle(change=own, by=mo, take={"text": "new"})
    assert state(kims) == state(own) == State.REPLACED
    assert queries.get_sitting(world.mo, mo) == ([], 0)


def test_a_change_of_a_card_that_was_put_away_is_answered_after_it_came_back(world):
    change = suggest(world, "kim", card=world.cards["tea"], text="I like milk.")
    making.take_away(card=card(world), by=world.asker("mo"))
    with refused("not on the page", status=409):
        answers.publish(change=change, by=world.asker("mo"))
    making.put_back(card=card(world), by=world.asker("mo"))
    assert answers.publish(change=change, by=world.asker("mo")) is None
    assert words(world.mo) == ["I like milk."]


def test_what_somebody_is_making_stays_theirs_when_its_card_is_put_away(world):
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.CHANGE, card=card(world))
    suggest(world, "mo", card=world.cards["tea"], text="Last words.")
    making.take_away(card=card(world), by=world.asker("mo"))
    changes.keep(change=change, by=kim, values={"text": "I like milk.", **WHOSE})
    changes.propose(change=change, by=kim)
    seen = queries.show_change(queries.find_change(change.key, world.mo, kim), world.mo, kim)
    assert seen.proposed.text == "I like milk."
    assert seen.now is None
    assert "Last words." not in str(seen)


def test_a_wish_to_put_away_and_a_change_of_words_do_not_clash(world):
    wish, _ = making.take_away(card=card(world), by=world.asker("kim"))
    suggest(world, "mo", card=world.cards["tea"], text="I like milk.")
    assert answers.publish(change=wish, by=world.asker("mo")) is None
    assert words(world.mo) == []
    assert card(world).text == "I like milk."
    assert TEA not in words(world.mo)
