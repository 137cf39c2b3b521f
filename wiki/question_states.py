"""May this question move now, and where to? Its whole life is the table LIFE. Plain Python."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a reader sent."""

    ASK = "ASK"  # Ask someone
    NOT_CLEAR = "NOT_CLEAR"  # I do not understand this, about one row
    STILL_RIGHT = "STILL_RIGHT"  # Is this still right?


class State(StrEnum):
    """Where a question is."""

    NEW = "NEW"
    TAKEN = "TAKEN"  # somebody of the team looks at it
    ANSWERED = "ANSWERED"
    SET_ASIDE = "SET_ASIDE"  # no answer is needed, such as for what was sent twice


class Move(StrEnum):
    """What can be done with a question."""

    TAKE = "TAKE"
    ANSWER = "ANSWER"
    SET_ASIDE = "SET_ASIDE"
    OPEN_AGAIN = "OPEN_AGAIN"


@dataclass(frozen=True)
class Step:
    """From any of these states to one."""

    since: frozenset[State]
    to: State


OPEN = frozenset({State.NEW, State.TAKEN})
LIFE: dict[Move, Step] = {
    Move.TAKE: Step(frozenset({State.NEW}), State.TAKEN),
    Move.ANSWER: Step(OPEN | {State.ANSWERED}, State.ANSWERED),
    Move.SET_ASIDE: Step(OPEN, State.SET_ASIDE),
    Move.OPEN_AGAIN: Step(frozenset({State.ANSWERED, State.SET_ASIDE}), State.NEW),
}


def may(state: State, move: Move) -> bool:
    """May a question in this state make this move?"""
    return state in LIFE[move].since
