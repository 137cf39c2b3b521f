"""Is the life of a change whole? Every state has a turn, every move leads somewhere, every step has a sentence."""

import subprocess
import sys
from collections import Counter
from string import Formatter

import pytest

from profiles.states import ASKING, LIFE, OPEN, SHOWN, TURN, Move, State, Turn, next_state, step_sentence

FINISHED = set(State) - OPEN


def test_every_state_says_whose_turn_it_is():
    assert set(TURN) == set(State)
    assert {TURN[state] for state in FINISHED} == {Turn.NOBODY}


def test_nothing_moves_any_more_once_it_is_finished():
    assert {State.PUBLISHED, State.SENT_BACK, State.WITHDRAWN, State.REPLACED} == FINISHED
    assert not [step for step in LIFE if step.source in FINISHED]
    assert not [next_state(move, state) for move in Move for state in FINISHED if next_state(move, state)]


def test_whatever_is_open_can_be_finished():
    for state in OPEN:
        assert {step.to for step in LIFE if step.source == state} & FINISHED


def test_every_move_is_used_and_each_step_stands_there_once():
    assert {step.move for step in LIFE} == set(Move)
    assert max(Counter((step.move, step.source) for step in LIFE).values()) == 1


def test_every_state_can_be_reached_from_the_beginning():
    reached = {State.BEING_MADE}
    for _ in LIFE:
        reached |= {step.to for step in LIFE if step.source in reached}
    assert reached == set(State)


@pytest.mark.parametrize("step", LIFE, ids=lambda step: f"{step.move}-{step.source}")
def test_every_step_tells_itself_in_a_short_sentence(step):
    names = {name for _, name, _, _ in Formatter().parse(step.sentence) if name}
    assert "by" in names
    assert names <= {"by", "person"}
    told = step_sentence(step.move, step.source).format(by="Kim", person="Mo")
    assert told.startswith("Kim ")
    assert told.endswith(".")
    assert max(len(part.split()) for part in told.split(". ")) <= 12


@pytest.mark.parametrize("state", ASKING)
def test_a_question_can_be_answered_in_every_way(state):
    ways = {Move.PUBLISH, Move.SEND_BACK, Move.KEEP_WAITING, Move.NOTE_YES, Move.REPLACE}
    assert all(next_state(move, state) for move in ways)


@pytest.mark.parametrize(
    ("move", "state"),
    [
        (Move.PUBLISH, State.SENT_BACK),
        (Move.PUBLISH, State.WITHDRAWN),
        (Move.PROPOSE, State.WAITING_FOR_YES),
        (Move.KEEP, State.WAITING_FOR_YES),
        (Move.KEEP, State.SHOWN_TO_KEEP_SAFE),
        (Move.WITHDRAW, State.PUBLISHED),
        (Move.NOTE_YES, State.BEING_MADE),
        (Move.SEND_BACK, State.BEING_MADE),
    ],
)
def test_there_is_no_such_step(move, state):
    assert next_state(move, state) is None


def test_only_what_was_published_or_keeps_safe_shows():
    assert {State.PUBLISHED, State.SHOWN_TO_KEEP_SAFE} == SHOWN
    assert {step.move for step in LIFE if step.to in SHOWN and step.source not in SHOWN} == {
        Move.PUBLISH,
        Move.SHOW_TO_KEEP_SAFE,
    }


@pytest.mark.parametrize("module", ["profiles.states", "profiles.roles", "profiles.merging"])
def test_the_tables_are_plain_python(module):
    code = f"import sys, {module}; sys.exit(any(name.startswith('django') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-S", "-c", code]).returncode == 0
