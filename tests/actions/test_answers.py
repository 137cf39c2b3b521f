"""How is a question answered? Yes, no, later, and a yes that was given in the room."""

from datetime import timedelta

import pytest

from profiles import queries
from profiles.actions import answers, changes, making
from profiles.models import Change, Section
from profiles.states import State
from tests.actions.watching import everything, hidden, lines, newest, refused, words
from tests.factories import NOW, suggest

LATER = NOW + timedelta(hours=1)
OLD = ["Mo's tea words."]
NEW = [*OLD, "I like rain."]


def room(change, by, how="SPOKEN", there="Nan"):
    """A yes given in the room, written down."""
    return answers.note_yes(change=change, by=by, how=how, who_was_there=there)


def sentences(world, change) -> list[str]:
    """What the history says of it to Mo."""
    seen = queries.get_history(world.mo, world.asker("mo"))
    return next(one.sentences for one in seen if one.key == str(change.key))


@pytest.mark.parametrize(("name", "told"), [("mo", "Mo said yes."), ("hana", "Hana said yes for Mo.")])
def test_a_yes_brings_it_to_the_page_once_and_says_who_said_it(world, name, told):
    change, before = suggest(world, "kim", text="I like rain."), len(lines(world.mo))
    assert answers.publish(change=change, by=world.asker(name, LATER)) is None
    change.refresh_from_db()
    assert (change.state, change.answered_at) == (State.PUBLISHED, LATER)
    assert change.answered_by == world.users[name]
    assert words(world.mo) == NEW
    assert lines(world.mo)[before:] == [("PUBLISH", name.title())]
    assert sentences(world, change) == ["Kim added a card.", told]


@pytest.mark.parametrize("answer", [answers.publish, answers.send_back])
def test_a_second_tap_is_the_same_answer(world, answer):
    change = suggest(world, "kim")
    stale = Change.objects.get(pk=change.pk)
    answer(change=change, by=world.asker("mo"))
    before = everything()
    for known in (stale, Change.objects.get(pk=change.pk)):
        assert answer(change=known, by=world.asker("mo", LATER)) is None
        assert queries.find_change(change.key, world.mo, world.asker("mo")) == change
    assert everything() == before


def test_a_no_leaves_the_page_as_it_was(world):
    change = suggest(world, "kim", text="I like rain.")
    answers.send_back(change=change, by=world.asker("mo"))
    change.refresh_from_db()
    assert (change.state, change.answered_by) == (State.SENT_BACK, world.users["mo"])
    assert words(world.mo) == OLD
    assert newest(world.mo) == ("SEND_BACK", "Mo")


def test_after_a_no_there_is_no_yes_and_after_a_yes_no_no(world):
    no, yes = suggest(world, "kim"), suggest(world, "kim")
    answers.send_back(change=no, by=world.asker("mo"))
    answers.publish(change=yes, by=world.asker("mo"))
    for act, change in ((answers.publish, no), (answers.send_back, yes), (answers.keep_waiting, yes)):
        with refused("answered this already", status=409):
            act(change=change, by=world.asker("mo"))


def test_the_answer_of_one_is_not_overwritten_by_another(world):
    change = suggest(world, "kim")
    answers.publish(change=change, by=world.asker("mo"))
    with refused("answered this already", status=409):
        answers.publish(change=change, by=world.asker("hana"))


def test_yes_to_one_is_not_yes_to_all(world):
    one, other = suggest(world, "kim", text="I like rain."), suggest(world, "kim", text="I like snow.")
    answers.publish(change=one, by=world.asker("mo"))
    other.refresh_from_db()
    assert other.state == State.WAITING_FOR_YES
    assert words(world.mo) == NEW


def test_later_asks_again_behind_the_others(world):
    first, second = suggest(world, "kim", text="One."), suggest(world, "kim", text="Two.")
    answers.keep_waiting(change=first, by=world.asker("mo", LATER))
    first.refresh_from_db()
    assert (first.state, first.put_off_at, first.answered_by) == (State.WAITING_FOR_YES, LATER, None)
    assert newest(world.mo) == ("KEEP_WAITING", "Mo")
    assert queries.get_sitting(world.mo, world.asker("mo")) == ([second, first], 2)


def test_at_most_five_are_asked_at_a_sitting(world):
    for n in range(7):
        suggest(world, "kim", text=f"Card {n}.")
    now, count = queries.get_sitting(world.mo, world.asker("mo"))
    assert (len(now), count) == (5, 7)


def test_a_yes_in_the_room_that_another_wrote_down_counts_and_says_how_and_who(world):
    change = suggest(world, "kim", text="I like rain.")
    assert room(change, world.asker("hana", LATER), how="POINTING", there="Nan and Ola") is None
    change.refresh_from_db()
    assert words(world.mo) == NEW
    assert (change.state, change.yes_how, change.yes_there) == (State.PUBLISHED, "POINTING", "Nan and Ola")
    assert (change.yes_noted_by, change.answered_by) == (world.users["hana"], world.users["hana"])
    assert newest(world.mo) == ("PUBLISH", "Hana")
    assert sentences(world, change) == [
        "Kim added a card.",
        "Mo said yes in the room.",
        "How: By pointing.",
        "Who was there: Nan and Ola.",
        "Hana wrote this down.",
    ]


def test_a_yes_in_the_room_that_its_maker_wrote_down_waits_for_a_second_person(world):
    change = suggest(world, "kim", text="I like rain.")
    room(change, world.asker("kim"))
    change.refresh_from_db()
    assert (change.state, change.yes_noted_by, change.answered_by) == (State.WAITING_FOR_YES, world.users["kim"], None)
    assert words(world.mo) == OLD
    assert newest(world.mo) == ("NOTE_YES", "Kim")
    with refused("one more person"):
        room(change, world.asker("kim"))
    room(change, world.asker("hana"))
    change.refresh_from_db()
    assert (change.state, change.answered_by) == (State.PUBLISHED, world.users["hana"])
    assert words(world.mo) == NEW


def test_the_helper_who_made_it_needs_a_second_person_too(world):
    change = suggest(world, "hana", text="I like rain.")
    room(change, world.asker("hana"))
    assert words(world.mo) == OLD
    room(change, world.asker("kim"))
    assert words(world.mo) == NEW


def test_a_noted_yes_is_not_told_as_said_in_the_room_when_the_person_answers_alone(world):
    change = suggest(world, "kim")
    room(change, world.asker("kim"))
    answers.publish(change=change, by=world.asker("mo"))
    assert sentences(world, change) == ["Kim added a card.", "Mo said yes."]


def test_a_person_may_say_no_to_what_somebody_wrote_down_as_a_yes(world):
    change = suggest(world, "kim", text="I like rain.")
    room(change, world.asker("kim"))
    answers.send_back(change=change, by=world.asker("mo"))
    assert words(world.mo) == OLD
    with refused(status=409):
        room(change, world.asker("kim"))


@pytest.mark.parametrize("how", ["", "WHATEVER", "spoken"])
def test_a_yes_without_how_it_was_said_is_not_written_down(world, how):
    change = suggest(world, "kim")
    with refused("how they said yes", status=400):
        room(change, world.asker("hana"), how=how)


def test_a_second_note_after_the_yes_is_refused(world):
    change = suggest(world, "kim")
    room(change, world.asker("hana"))
    with refused("answered this already", status=409):
        room(change, world.asker("hana"))


def test_what_was_never_asked_cannot_be_answered(world):
    mine, _ = making.take_away(card=world.cards["tea"], by=world.asker("mo"))
    with refused(status=409):
        answers.send_back(change=mine, by=world.asker("mo"))


def test_a_question_in_a_part_that_was_hidden_meanwhile_cannot_be_answered_by_those_outside(world):
    change = suggest(world, "kim")
    Section.objects.filter(pk=change.section_id).update(audience="ME")
    with hidden():
        answers.publish(change=change, by=world.asker("hana"))
    with hidden():
        changes.withdraw(change=change, by=world.asker("kim"))
    answers.publish(change=change, by=world.asker("mo"))
