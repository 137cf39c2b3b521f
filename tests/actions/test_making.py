"""How does a change begin, grow and get handed on?"""

from datetime import timedelta
from uuid import uuid4

import pytest

from profiles.actions import answers, changes, making
from profiles.models import Card, Change
from profiles.states import Kind, State
from tests.actions.watching import everything, hidden, lines, newest, refused, words
from tests.factories import NOW, WORDS, suggest

LATER = NOW + timedelta(hours=1)


def begin(world, by, **more) -> Change:
    """A new card in the first part."""
    return changes.begin(section=world.section(), by=world.asker(by), kind=Kind.ADD, **more)


def test_only_its_maker_knows_what_is_being_made(world):
    change = begin(world, "kim")
    assert (change.state, change.before, change.after) == (State.BEING_MADE, None, {})
    for other in ("mo", "hana", "sam"):
        with hidden():
            answers.publish(change=change, by=world.asker(other))


def test_every_step_of_the_form_is_kept_and_what_it_does_not_hold_stays(world):
    change, kim = begin(world, "kim"), world.asker("kim")
    changes.keep(change=change, by=kim, values={"text": "I like rain."})
    change = changes.keep(change=change, by=kim, values={"whose": {"by": "SAID", "of": ""}})
    assert change.after == {"text": "I like rain.", "whose": {"by": "SAID", "of": ""}}


def test_the_same_key_begins_once(world):
    key = uuid4()
    first, second = (begin(world, "kim", request_key=key) for _ in range(2))
    assert first == second
    assert Change.objects.filter(by=world.users["kim"]).count() == 1


def test_the_key_of_somebody_else_begins_a_change_of_ones_own(world):
    key = uuid4()
    kims, sams = begin(world, "kim", request_key=key), begin(world, "sam", request_key=key)
    assert kims != sams
    assert sams.by == world.users["sam"]


def test_a_card_that_is_opened_twice_without_a_word_is_one_change(world):
    begins = {"section": world.section(), "kind": Kind.CHANGE, "card": world.cards["tea"]}
    first = changes.begin(by=world.asker("kim"), **begins)
    second = changes.begin(by=world.asker("kim", LATER), **begins)
    assert first == second
    assert Change.objects.get(pk=first.pk).began_at == LATER
    assert changes.begin(by=world.asker("sam"), **begins) != first


@pytest.mark.parametrize(
    "values",
    [{}, {"text": "a"}, {"whose": {"by": "SAID", "of": ""}}, {**WORDS, "text": ""}, {**WORDS, "text": " \u00a0"}],
)
def test_a_card_that_is_not_finished_is_not_handed_on(world, values):
    change = changes.keep(change=begin(world, "kim"), by=world.asker("kim"), values=values)
    with refused("not finished", status=400):
        changes.propose(change=change, by=world.asker("kim"))


@pytest.mark.parametrize("by", ["SOMEONE_ELSE", "WHAT_PEOPLE_SEE"])
@pytest.mark.parametrize("name", ["mo", "kim"])
def test_words_of_someone_without_a_name_are_not_handed_on(world, by, name):
    values = {**WORDS, "whose": {"by": by, "of": ""}}
    change = changes.keep(change=begin(world, name), by=world.asker(name), values=values)
    with refused("who says or sees", status=400):
        changes.propose(change=change, by=world.asker(name))


def test_the_persons_own_card_shows_with_one_line_in_the_log(world):
    before = lines(world.mo)
    change = suggest(world, "mo", text="I like rain.")
    assert change.state == State.PUBLISHED
    assert (change.answered_by, change.answered_at) == (world.users["mo"], NOW)
    assert words(world.mo) == ["Mo's tea words.", "I like rain."]
    assert lines(world.mo) == [*before, ("PUBLISH", "Mo")]


def test_a_supporters_card_waits_with_one_line_in_the_log(world):
    before = lines(world.mo)
    change = suggest(world, "sam", text="I like rain.")
    assert (change.state, change.proposed_at) == (State.WAITING_FOR_YES, NOW)
    assert lines(world.mo) == [*before, ("PROPOSE", "Sam")]


@pytest.mark.parametrize("name", ["mo", "kim"])
def test_a_second_tap_hands_it_on_once(world, name):
    change = suggest(world, name)
    before = everything()
    assert changes.propose(change=change, by=world.asker(name, LATER)) is None
    assert everything() == before


def test_what_was_handed_on_is_kept_no_more(world):
    change = suggest(world, "kim")
    with refused(status=409):
        changes.keep(change=change, by=world.asker("kim"), values={"text": "Other words."})


def test_the_maker_takes_it_back_before_and_after_asking(world):
    for change in (begin(world, "kim"), suggest(world, "kim")):
        changes.withdraw(change=change, by=world.asker("kim"))
        change.refresh_from_db()
        assert change.state == State.WITHDRAWN
        assert newest(world.mo) == ("WITHDRAW", "Kim")
        with refused(status=409):
            changes.withdraw(change=change, by=world.asker("kim"))
        with hidden():
            answers.publish(change=change, by=world.asker("mo"))


def test_what_was_answered_cannot_be_taken_back(world):
    change = suggest(world, "kim")
    answers.publish(change=change, by=world.asker("mo"))
    with refused("answered this already", status=409):
        changes.withdraw(change=change, by=world.asker("kim"))


def test_change_it_begins_the_persons_own_and_answers_the_first(world):
    change = suggest(world, "kim", text="I like rain.")
    own = making.change_instead(change=change, by=world.asker("mo"))
    assert own == making.change_instead(change=change, by=world.asker("mo"))
    assert own.after["text"] == "I like rain."
    changes.keep(change=own, by=world.asker("mo"), values={"text": "I love rain."})
    assert words(world.mo) == ["Mo's tea words."]
    changes.propose(change=own, by=world.asker("mo"))
    change.refresh_from_db()
    assert (change.state, change.answered_by) == (State.REPLACED, world.users["mo"])
    assert words(world.mo) == ["Mo's tea words.", "I love rain."]
    assert lines(world.mo)[-2:] == [("PUBLISH", "Mo"), ("REPLACE", "Mo")]


def test_change_it_still_shows_when_the_question_was_taken_back_meanwhile(world):
    change = suggest(world, "kim", text="I like rain.")
    own = making.change_instead(change=change, by=world.asker("mo"))
    changes.withdraw(change=change, by=world.asker("kim"))
    changes.propose(change=own, by=world.asker("mo"))
    assert words(world.mo) == ["Mo's tea words.", "I like rain."]


def test_change_it_still_counts_when_a_helper_said_yes_meanwhile(world):
    change = suggest(world, "kim", text="I like rain.")
    own = making.change_instead(change=change, by=world.asker("mo"))
    changes.keep(change=own, by=world.asker("mo"), values={"text": "I love rain."})
    answers.publish(change=change, by=world.asker("hana"))
    changes.propose(change=own, by=world.asker("mo"))
    assert words(world.mo) == ["Mo's tea words.", "I love rain."]


def test_change_it_on_a_wish_to_put_a_card_away_leaves_the_card(world):
    wish, _ = making.take_away(card=world.cards["tea"], by=world.asker("kim"))
    own = making.change_instead(change=wish, by=world.asker("mo"))
    changes.keep(change=own, by=world.asker("mo"), values={"text": "I like mint tea."})
    changes.propose(change=own, by=world.asker("mo"))
    wish.refresh_from_db()
    assert wish.state == State.REPLACED
    assert words(world.mo) == ["I like mint tea."]
    assert Card.objects.get(key=wish.card_key).away_at is None
