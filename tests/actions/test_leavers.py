"""Somebody leaves the circle. What they asked for stays for its answer; they see and do nothing any more."""

from datetime import timedelta

import pytest

from profiles import queries
from profiles.actions import answers, changes
from profiles.asking import get_asker
from profiles.models import CircleMember, TeamPlace
from profiles.refusals import Hidden
from profiles.roles import Role
from profiles.states import Kind, State
from tests.actions.watching import hidden, words
from tests.factories import NOW, WORDS, let_in, suggest

YESTERDAY = NOW - timedelta(days=1)
LEAVING = {"ended": {"ends_at": YESTERDAY}, "paused": {"paused_at": YESTERDAY}, "ends now": {"ends_at": NOW}}


def leave(world, name, how):
    """The place of one of the cast in Mo's circle comes to an end."""
    CircleMember.objects.filter(person=world.mo, user=world.users[name]).update(**LEAVING[how])


@pytest.mark.parametrize("how", LEAVING)
def test_what_a_leaver_asked_for_waits_for_its_answer(world, how):
    change = suggest(world, "kim", text="I like rain.")
    leave(world, "kim", how)
    assert queries.get_sitting(world.mo, world.asker("mo")) == ([change], 1)
    answers.publish(change=change, by=world.asker("mo"))
    assert "I like rain." in words(world.mo)


@pytest.mark.parametrize("how", LEAVING)
def test_a_leaver_sees_and_does_nothing_more(world, how):
    kim = world.asker("kim")
    made = changes.begin(section=world.section(), by=kim, kind=Kind.ADD)
    changes.keep(change=made, by=kim, values=WORDS)
    asked, safe = suggest(world, "kim"), suggest(world, "kim", keep_safe=True)
    leave(world, "kim", how)
    kim = world.asker("kim")
    assert list(queries.get_people(kim)) == []
    tries = [
        lambda: changes.begin(section=world.section(), by=kim, kind=Kind.ADD),
        lambda: changes.keep(change=made, by=kim, values={"text": "b"}),
        lambda: changes.propose(change=made, by=kim),
        lambda: changes.withdraw(change=asked, by=kim),
        lambda: changes.undo(change=safe, by=kim),
        lambda: answers.note_yes(change=asked, by=kim, how="SIGN", who_was_there="Nan"),
        lambda: queries.find_person(world.mo.code, kim),
        lambda: queries.find_change(asked.key, world.mo, kim),
        lambda: queries.get_history(world.mo, kim),
    ]
    for act in tries:
        with hidden():
            act()


def test_a_helper_who_left_says_yes_no_more(world):
    change = suggest(world, "kim")
    leave(world, "hana", "ended")
    with hidden():
        answers.publish(change=change, by=world.asker("hana"))


def test_somebody_whose_place_begins_tomorrow_is_a_stranger_today(world):
    CircleMember.objects.filter(user=world.users["kim"]).update(starts_at=NOW + timedelta(days=1))
    with hidden():
        suggest(world, "kim")
    assert world.asker("kim", NOW + timedelta(days=1)).place_with(world.mo.pk).role is Role.KEYWORKER


def test_the_team_reads_while_they_work_there(world):
    ola = world.users["ola"]
    assert get_asker(ola, NOW).place_with(world.mo.pk).role is Role.READER
    TeamPlace.objects.filter(user=ola).update(ends_at=NOW)
    assert get_asker(ola, NOW).place_with(world.mo.pk) is None
    assert get_asker(ola, NOW - timedelta(seconds=1)).place_with(world.mo.pk).role is Role.READER


@pytest.mark.parametrize("how", LEAVING)
def test_the_place_of_a_whole_team_ends(world, how):
    CircleMember.objects.filter(person=world.mo, team=world.team).update(**LEAVING[how])
    with pytest.raises(Hidden):
        queries.find_person(world.mo.code, world.asker("ola"))


def test_somebody_who_left_the_team_before_is_a_stranger(world):
    assert world.asker("tess").place_with(world.mo.pk) is None


def test_a_place_by_name_counts_before_one_through_a_team(world):
    TeamPlace.objects.create(team=world.team, user=world.users["kim"], starts_at=YESTERDAY)
    place = world.asker("kim").place_with(world.mo.pk)
    assert (place.role, len(place.member_ids)) == (Role.KEYWORKER, 2)
    leave(world, "kim", "ended")
    assert world.asker("kim").place_with(world.mo.pk).role is Role.READER


def test_a_leaver_who_comes_back_finds_what_they_had_in_hand(world):
    kim = world.asker("kim")
    change = changes.begin(section=world.section(), by=kim, kind=Kind.ADD)
    changes.keep(change=change, by=kim, values=WORDS)
    leave(world, "kim", "paused")
    CircleMember.objects.filter(user=world.users["kim"]).update(paused_at=None)
    changes.propose(change=change, by=world.asker("kim"))
    change.refresh_from_db()
    assert change.state == State.WAITING_FOR_YES


def test_nobody_is_a_stranger_everywhere(world):
    nobody = world.asker(None)
    assert not nobody.places
    for person in (world.mo, world.jo):
        with pytest.raises(Hidden):
            queries.find_person(person.code, nobody)
    let_in(world.jo, Role.FRIEND, user=world.users["stranger"])
    assert list(world.asker("stranger").places) == [world.jo.pk]
