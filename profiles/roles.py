"""Who may do what, and who may see what? Two tables, used by every query and every check. Plain Python."""

from enum import StrEnum


class Role(StrEnum):
    """A place that someone holds in the life of one person. The person holds the first."""

    PERSON = "PERSON"
    HELPER = "HELPER"  # for decisions: asked by the person, deputy, attorney, or recorded best interests
    KEYWORKER = "KEYWORKER"
    FAMILY = "FAMILY"
    FRIEND = "FRIEND"
    ADVOCATE = "ADVOCATE"
    READER = "READER"  # staff who read, by name or through their team


class May(StrEnum):
    """A power on one person's page."""

    SUGGEST = "SUGGEST"  # begin a change; it waits, unless it is the person's own
    SAY_YES = "SAY_YES"
    NOTE_YES = "NOTE_YES"  # write down a yes that the person gave in the room
    SEE_WAITING = "SEE_WAITING"
    SEE_HISTORY = "SEE_HISTORY"
    SEE_PUT_AWAY = "SEE_PUT_AWAY"


POWERS: dict[Role, frozenset[May]] = {
    Role.PERSON: frozenset(May) - {May.NOTE_YES},
    # Saying yes for the person needs the record as well: see permissions.check_answer.
    Role.HELPER: frozenset({May.SUGGEST, May.SAY_YES, May.NOTE_YES, May.SEE_WAITING, May.SEE_HISTORY}),
    Role.KEYWORKER: frozenset({May.SUGGEST, May.NOTE_YES, May.SEE_WAITING, May.SEE_HISTORY}),
    Role.FAMILY: frozenset({May.SUGGEST, May.SEE_HISTORY}),
    Role.FRIEND: frozenset({May.SUGGEST, May.SEE_HISTORY}),
    Role.ADVOCATE: frozenset(),
    Role.READER: frozenset(),
}


class Audience(StrEnum):
    """Who can look at a part. From fewest to most; a card may only narrow what its section says."""

    ME = "ME"
    CHOSEN = "CHOSEN"
    CIRCLE = "CIRCLE"
    CIRCLE_AND_STAFF = "CIRCLE_AND_STAFF"


_CIRCLE = frozenset({Audience.CIRCLE, Audience.CIRCLE_AND_STAFF})

# What each role sees by itself. To all but the person, CHOSEN opens only by name (model Chosen).
SEES: dict[Role, frozenset[Audience]] = {
    Role.PERSON: frozenset(Audience),
    Role.HELPER: _CIRCLE,
    Role.KEYWORKER: _CIRCLE,
    Role.FAMILY: _CIRCLE,
    Role.FRIEND: _CIRCLE,
    Role.ADVOCATE: _CIRCLE,
    Role.READER: frozenset({Audience.CIRCLE_AND_STAFF}),
}


def narrower(audience: Audience) -> tuple[Audience, ...]:
    """The audiences that a card in a section with `audience` may have: the same or fewer people."""
    order = tuple(Audience)
    return order[: order.index(audience) + 1]
