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


def _(words: str) -> str:
    """Marks words for translation; they are translated where they are shown."""
    return words


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
RIGHT = "YES"  # "Is this still right?" "Yes." Nothing is to be done about it

# What the one who sent it reads.
SENTENCES: dict[State, str] = {
    State.NEW: _("We have got it. We will look at it soon."),
    State.TAKEN: _("We have got it. Someone is looking at it now."),
    State.ANSWERED: _("Here is the answer."),
    State.SET_ASIDE: _("We have got it. Thank you. There is nothing more to do."),
}


def first_state(kind: Kind, what: str = "") -> State:
    """Where a question begins. "Yes, it is still right" needs no answer, so it does not wait for one."""
    return State.SET_ASIDE if (kind, what) == (Kind.STILL_RIGHT, RIGHT) else State.NEW


def may(state: State, move: Move) -> bool:
    """May a question in this state make this move?"""
    return state in LIFE[move].since
