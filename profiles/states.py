"""May this change move now, and where to? The whole life of a change is the table LIFE. Plain Python."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a change does with its card."""

    ADD = "ADD"
    CHANGE = "CHANGE"
    MOVE = "MOVE"
    TAKE_AWAY = "TAKE_AWAY"
    PUT_BACK = "PUT_BACK"


class State(StrEnum):
    """Where a change is in its life."""

    BEING_MADE = "BEING_MADE"
    WAITING_FOR_YES = "WAITING_FOR_YES"
    SHOWN_TO_KEEP_SAFE = "SHOWN_TO_KEEP_SAFE"  # on the page at once, not said yes to yet
    PUBLISHED = "PUBLISHED"
    SENT_BACK = "SENT_BACK"
    WITHDRAWN = "WITHDRAWN"
    REPLACED = "REPLACED"


class Turn(StrEnum):
    """Whose move is it?"""

    MAKER = "MAKER"
    PERSON = "PERSON"
    NOBODY = "NOBODY"


TURN: dict[State, Turn] = {
    State.BEING_MADE: Turn.MAKER,
    State.WAITING_FOR_YES: Turn.PERSON,
    State.SHOWN_TO_KEEP_SAFE: Turn.PERSON,
    State.PUBLISHED: Turn.NOBODY,
    State.SENT_BACK: Turn.NOBODY,
    State.WITHDRAWN: Turn.NOBODY,
    State.REPLACED: Turn.NOBODY,
}


class Move(StrEnum):
    """What can be done with a change. Its value is the code in the log."""

    KEEP = "KEEP"
    PROPOSE = "PROPOSE"
    SHOW_TO_KEEP_SAFE = "SHOW_TO_KEEP_SAFE"
    PUBLISH = "PUBLISH"
    SEND_BACK = "SEND_BACK"
    KEEP_WAITING = "KEEP_WAITING"
    NOTE_YES = "NOTE_YES"
    WITHDRAW = "WITHDRAW"
    REPLACE = "REPLACE"


def _(words: str) -> str:
    """Marks words for translation; they are translated where they are shown."""
    return words


@dataclass(frozen=True)
class Step:
    """From where to where one move leads, and the sentence that tells of it (`by`: who moved)."""

    move: Move
    source: State
    to: State
    sentence: str


LIFE: tuple[Step, ...] = (
    Step(Move.KEEP, State.BEING_MADE, State.BEING_MADE, _("{by} is making this.")),
    Step(Move.PROPOSE, State.BEING_MADE, State.WAITING_FOR_YES, _("{by} asked for a yes.")),
    Step(
        Move.SHOW_TO_KEEP_SAFE,
        State.BEING_MADE,
        State.SHOWN_TO_KEEP_SAFE,
        _("{by} added this to keep {person} safe."),
    ),
    Step(Move.PUBLISH, State.BEING_MADE, State.PUBLISHED, _("{by} put this on the page.")),
    Step(Move.PUBLISH, State.WAITING_FOR_YES, State.PUBLISHED, _("{by} said yes.")),
    Step(Move.PUBLISH, State.SHOWN_TO_KEEP_SAFE, State.PUBLISHED, _("{by} said yes.")),
    Step(Move.SEND_BACK, State.WAITING_FOR_YES, State.SENT_BACK, _("{by} said no.")),
    Step(Move.SEND_BACK, State.SHOWN_TO_KEEP_SAFE, State.SENT_BACK, _("{by} said no. It is off the page.")),
    Step(Move.KEEP_WAITING, State.WAITING_FOR_YES, State.WAITING_FOR_YES, _("{by} will answer later.")),
    Step(Move.KEEP_WAITING, State.SHOWN_TO_KEEP_SAFE, State.SHOWN_TO_KEEP_SAFE, _("{by} will answer later.")),
    Step(Move.NOTE_YES, State.WAITING_FOR_YES, State.WAITING_FOR_YES, _("{by} wrote down a yes.")),
    Step(Move.NOTE_YES, State.SHOWN_TO_KEEP_SAFE, State.SHOWN_TO_KEEP_SAFE, _("{by} wrote down a yes.")),
    Step(Move.WITHDRAW, State.BEING_MADE, State.WITHDRAWN, _("{by} stopped making this.")),
    Step(Move.WITHDRAW, State.WAITING_FOR_YES, State.WITHDRAWN, _("{by} took the question back.")),
    Step(Move.WITHDRAW, State.SHOWN_TO_KEEP_SAFE, State.WITHDRAWN, _("{by} took it back. It is off the page.")),
    Step(Move.REPLACE, State.WAITING_FOR_YES, State.REPLACED, _("{by} changed it.")),
    Step(Move.REPLACE, State.SHOWN_TO_KEEP_SAFE, State.REPLACED, _("{by} changed it.")),
)

_STEPS = {(step.move, step.source): step for step in LIFE}

OPEN = frozenset(state for state, turn in TURN.items() if turn is not Turn.NOBODY)
ASKING = frozenset(state for state, turn in TURN.items() if turn is Turn.PERSON)
SHOWN = frozenset({State.PUBLISHED, State.SHOWN_TO_KEEP_SAFE})


def next_state(move: Move, state: State) -> State | None:
    """Where `move` leads from `state`, or None where the table has no such step."""
    step = _STEPS.get((Move(move), State(state)))
    return step.to if step else None


def step_sentence(move: Move, state: State) -> str:
    """The sentence of one step, not yet translated, with {by} and perhaps {person} to fill in."""
    return _STEPS[Move(move), State(state)].sentence
