"""What shows at once to keep someone safe? New warnings and corrections of them; nothing else, and only until no."""

from datetime import timedelta

import pytest

from profiles import queries
from profiles.actions import answers, changes, making
from profiles.models import Card, Chosen, CircleMember, Section
from profiles.roles import Role
from profiles.states import Kind, State
from tests.actions.watching import lines, newest, words
from tests.factories import NOW, add_card, let_in, suggest

NUTS = "Nuts make me ill."
WHOSE = {"whose": {"by": "SOMEONE_ELSE", "of": "Kim"}}
AT = [NOW + timedelta(minutes=n) for n in range(9)]


@pytest.fixture
def nuts(world) -> Card:
    """A keep-me-safe card that Mo said yes to."""
    return add_card(world, "mo", text=NUTS, keep_safe=True)


def correct(world, card, text, at=NOW, by="kim", **more):
    """A change as the form sends it: every field, with other words."""
    card = Card.objects.get(pk=card.pk)
    change = changes.begin(
        section=world.section(card.section.slug), by=world.asker(by, at), kind=Kind.CHANGE, card=card
    )
    whole = {field: value for field, value in card.values().items() if field != "away"}
    changes.keep(change=change, by=world.asker(by, at), values={**whole, "text": text, **more})
    changes.propose(change=change, by=world.asker(by, at))
    change.refresh_from_db()
    return change


def shown(card) -> str | None:
    """The words on the page; None where the card is put away."""
    card.refresh_from_db()
    return None if card.away_at else card.text


@pytest.mark.parametrize("name", ["kim", "sam", "hana"])
def test_a_supporters_warning_shows_at_once_marked_and_two_people_are_told(world, name):
    change = suggest(world, name, text=NUTS, keep_safe=True)
    assert change.state == State.SHOWN_TO_KEEP_SAFE
    assert change.answered_by is None
    assert NUTS in words(world.mo)
    assert newest(world.mo) == ("SHOW_TO_KEEP_SAFE", name.title())
    assert change.told not in (None, world.users[name])
    card = queries.get_section(world.mo, "important", world.asker("ola")).cards[-1]
    assert (card.text, card.new_by, card.new_at) == (NUTS, name.title(), NOW)
    assert queries.get_profile(world.mo, world.asker("mo")).new_to_keep_safe
    told = world.asker(change.told.username.removeprefix("login-"))
    assert queries.get_profile(world.mo, told).new_to_keep_safe
    assert queries.get_people(told).object_list[0].new_to_keep_safe


def test_the_helper_is_told_first_and_the_maker_never(world):
    assert suggest(world, "kim", text=NUTS, keep_safe=True).told == world.users["hana"]
    assert suggest(world, "hana", text=NUTS, keep_safe=True).told == world.users["kim"]


def test_nobody_is_told_whose_place_has_ended_or_who_may_not_see_it(world):
    world.mo.members.filter(user=world.users["hana"]).update(ends_at=NOW - timedelta(days=1))
    assert suggest(world, "kim", text=NUTS, keep_safe=True).told == world.users["sam"]
    Chosen.objects.create(member=world.member("kim"), section=world.section("wellness"))
    assert suggest(world, "kim", slug="wellness", text=NUTS, keep_safe=True).told is None


def test_who_was_told_sees_no_mark_once_the_part_is_hidden_from_them(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    Section.objects.filter(pk=change.section_id).update(audience="ME")
    hana = world.asker("hana")
    assert not queries.get_people(hana).object_list[0].new_to_keep_safe
    assert not queries.get_profile(world.mo, hana).new_to_keep_safe


def test_the_persons_yes_takes_the_mark_off(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    answers.publish(change=change, by=world.asker("mo"))
    card = queries.get_section(world.mo, "important", world.asker("ola")).cards[-1]
    assert (card.text, card.new_by) == (NUTS, "")
    assert newest(world.mo) == ("PUBLISH", "Mo")


def test_the_persons_no_takes_it_off_the_page(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    answers.send_back(change=change, by=world.asker("mo"))
    assert words(world.mo) == ["Mo's tea words."]
    assert newest(world.mo) == ("SEND_BACK", "Mo")


def test_a_correction_shows_with_the_old_words_folded_under_it(world, nuts):
    change = correct(world, nuts, "Nuts and seeds make me ill.")
    assert change.state == State.SHOWN_TO_KEEP_SAFE
    seen = queries.get_section(world.mo, "important", world.asker("ola")).cards[-1]
    assert (seen.text, seen.before.text) == ("Nuts and seeds make me ill.", NUTS)


def test_a_no_to_a_correction_brings_the_old_words_back_and_keeps_what_the_person_changed_since(world, nuts):
    change = correct(world, nuts, "Seeds make me ill.")
    suggest(world, "mo", card=nuts, whose={"by": "SHOWN", "of": ""})
    answers.send_back(change=change, by=world.asker("mo"))
    assert shown(nuts) == NUTS
    assert nuts.words_by == "SHOWN"


@pytest.mark.parametrize("first", [0, 1])
def test_after_a_no_to_both_of_two_corrections_the_first_words_are_back(world, nuts, first):
    both = [correct(world, nuts, "B.", AT[1]), correct(world, nuts, "C.", AT[2], by="sam")]
    assert shown(nuts) == "C."
    answers.send_back(change=both[first], by=world.asker("mo", AT[3]))
    assert shown(nuts) == ("C." if first == 0 else "B.")
    answers.send_back(change=both[1 - first], by=world.asker("mo", AT[4]))
    assert shown(nuts) == NUTS


def test_a_correction_there_and_back_again_and_a_no_to_both(world, nuts):
    there, back = correct(world, nuts, "B.", AT[1]), correct(world, nuts, NUTS, AT[2], by="sam")
    answers.send_back(change=back, by=world.asker("mo", AT[3]))
    answers.send_back(change=there, by=world.asker("mo", AT[4]))
    assert shown(nuts) == NUTS


def test_a_yes_to_the_second_correction_stands_after_a_no_to_the_first(world, nuts):
    first, second = correct(world, nuts, "B.", AT[1]), correct(world, nuts, "C.", AT[2], by="sam")
    answers.publish(change=second, by=world.asker("mo", AT[3]))
    answers.send_back(change=first, by=world.asker("mo", AT[4]))
    assert shown(nuts) == "C."


def test_putting_the_mark_off_or_on_waits_for_the_person(world, nuts):
    assert correct(world, nuts, NUTS, keep_safe=False).state == State.WAITING_FOR_YES
    assert correct(world, world.cards["tea"], "Tea burns.", keep_safe=True).state == State.WAITING_FOR_YES
    assert words(world.mo) == ["Mo's tea words.", NUTS]


def test_a_correction_begun_before_the_person_took_the_mark_off_waits(world, nuts):
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.CHANGE, card=Card.objects.get(pk=nuts.pk))
    changes.keep(change=change, by=kim, values={"text": "Anything I like.", **WHOSE})
    suggest(world, "mo", card=nuts, keep_safe=False)
    changes.propose(change=change, by=kim)
    change.refresh_from_db()
    assert change.state == State.WAITING_FOR_YES
    assert shown(nuts) == NUTS


def test_a_correction_that_clashes_waits_instead_of_showing(world, nuts):
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.CHANGE, card=Card.objects.get(pk=nuts.pk))
    changes.keep(change=change, by=kim, values={"text": "Kim's.", **WHOSE})
    suggest(world, "mo", card=nuts, text="Mo's.")
    changes.propose(change=change, by=kim)
    change.refresh_from_db()
    assert (change.state, change.told) == (State.WAITING_FOR_YES, None)
    assert shown(nuts) == "Mo's."


def test_a_correction_of_a_card_that_was_put_away_meanwhile_waits(world, nuts):
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.CHANGE, card=Card.objects.get(pk=nuts.pk))
    changes.keep(change=change, by=kim, values={"text": "Kim's.", **WHOSE})
    making.take_away(card=nuts, by=world.asker("mo"))
    changes.propose(change=change, by=kim)
    change.refresh_from_db()
    assert change.state == State.WAITING_FOR_YES
    assert shown(nuts) is None


@pytest.mark.parametrize("act", [making.take_away, lambda **a: making.move(**a, up=True)])
def test_a_warning_is_put_away_or_moved_only_with_a_yes(world, nuts, act):
    change, _ = act(card=nuts, by=world.asker("kim"))
    assert change.state == State.WAITING_FOR_YES
    assert words(world.mo) == ["Mo's tea words.", NUTS]


def test_undo_by_the_person_answers_the_question_as_well(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    opposite, clash = changes.undo(change=change, by=world.asker("mo"))
    change.refresh_from_db()
    assert (opposite.state, clash) == (State.PUBLISHED, None)
    assert change.state == State.REPLACED
    assert words(world.mo) == ["Mo's tea words."]
    assert queries.get_sitting(world.mo, world.asker("mo")) == ([], 0)
    assert changes.undo(change=change, by=world.asker("mo")) == (opposite, None)
    assert lines(world.mo)[-2:] == [("PUBLISH", "Mo"), ("REPLACE", "Mo")]


def test_the_makers_own_undo_waits_for_the_person(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    opposite, _ = changes.undo(change=change, by=world.asker("kim"))
    assert opposite.state == State.WAITING_FOR_YES
    assert NUTS in words(world.mo)


def test_an_own_warning_is_no_question(world):
    assert suggest(world, "mo", text=NUTS, keep_safe=True).state == State.PUBLISHED


def test_a_yes_in_the_room_to_a_warning_by_another_takes_the_mark_off(world):
    change = suggest(world, "kim", text=NUTS, keep_safe=True)
    answers.note_yes(change=change, by=world.asker("hana"), how="SIGN", who_was_there="Nan")
    change.refresh_from_db()
    assert change.state == State.PUBLISHED
    assert NUTS in words(world.mo)


def test_a_person_without_helpers_still_gets_the_warning(world):
    CircleMember.objects.filter(person=world.jo).delete()
    ann = world.users["stranger"]
    let_in(world.jo, Role.FRIEND, user=ann)
    change = suggest(world, "stranger", person=world.jo, text=NUTS, keep_safe=True)
    assert (change.state, change.told) == (State.SHOWN_TO_KEEP_SAFE, None)
