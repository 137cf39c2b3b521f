"""What waits, for whom, and what happened? Changes as lists and one by one, each already cut."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import Exists, F, OuterRef

from profiles import history, permissions
from profiles.asking import Asker
from profiles.clashes import find_clash
from profiles.merging import part
from profiles.models import Card, Change, Person
from profiles.page_templates import get_prompts as get_template_prompts
from profiles.refusals import Hidden
from profiles.roles import May
from profiles.states import ASKING, OPEN, SHOWN, Kind, Move, State
from profiles.words import FIELDS, NO, NO_WHEN_SHOWN, YES, YES_WHEN_SHOWN

from . import sight
from .showing import CardSeen, mark_unanswered, show_cards, show_values

AT_A_SITTING = 5
HISTORY_LENGTH = 60


@dataclass(frozen=True)
class ChangeSeen:
    """A change as a reader meets it: the question or the sentence, and the card before and after."""

    key: str
    kind: str
    state: str
    by: str
    section: str
    slug: str
    since: datetime | None
    sentences: list[str]
    handed_on: str = ""
    now: CardSeen | None = None
    old: CardSeen | None = None  # as it was when the change began
    held: CardSeen | None = None  # as the change made it, whatever became of it since
    proposed: CardSeen | None = None
    yes: str = ""
    no: str = ""
    may_change_it: bool = False
    put_off: bool = False
    mine: bool = False
    may_answer: bool = False
    why_not: str = ""
    may_note_yes: bool = False
    yes_noted: str = ""
    may_undo: bool = False
    may_take_back: bool = False
    shows_already: bool = False


def find_change(key, person: Person, asker: Asker) -> Change:
    """The change with this key; raises Hidden where the asker may not see it."""
    change = sight.changes(person, asker).filter(key=key).first()
    if change is None:
        raise Hidden
    return change


def get_sitting(person: Person, asker: Asker) -> tuple[list[Change], int]:
    """What to answer now, at most five; and how many wait in all. Safety first, then what was not put off."""
    waiting = sight.changes(person, asker).filter(state__in=list(ASKING))
    ordered = sorted(waiting, key=_order_of_asking)
    return ordered[:AT_A_SITTING], len(ordered)


def find_making(key, person: Person, asker: Asker) -> Change:
    """A change that the asker is making now; Refused where it was handed on already."""
    change = find_change(key, person, asker)
    permissions.check_maker(asker, change)
    permissions.check_move(change, Move.KEEP)
    return change


def find_noting(key, person: Person, asker: Asker) -> Change:
    """A change for which the asker may write down a yes given in the room."""
    change = find_change(key, person, asker)
    permissions.check_note_yes(asker, change)
    return change


def find_done(key: str, person: Person, asker: Asker) -> "ChangeSeen | None":
    """What the asker just handed on, to say so and to offer Undo; None for anything else."""
    try:
        change = sight.changes(person, asker).filter(key=UUID(key), by=asker.user).first()
    except ValueError:
        return None
    return show_change(change, person, asker) if change else None


def get_prompts(change: Change) -> tuple[str, ...]:
    """Questions that help to begin."""
    return get_template_prompts(change.profile.template, change.section.slug)


@dataclass(frozen=True)
class Side:
    """One field of a clash, with the card as it is and as somebody wants it."""

    field: str
    name: str
    now: CardSeen
    new: CardSeen


def get_clash(change: Change, person: Person, asker: Asker) -> list[Side]:
    """The fields in which two people changed the same; empty where a yes would just be written."""
    clash = find_clash(change)
    if clash is None:
        return []
    cards = [{**clash.now, **part(change.after, field)} for field in clash.fields]
    now, *new = show_values([clash.now, *cards], person)
    return [Side(f, str(FIELDS[f]), now, card) for f, card in zip(clash.fields, new, strict=True)]


def _order_of_asking(change: Change) -> tuple:
    put_off = change.put_off_at.timestamp() if change.put_off_at else 0
    return (put_off, change.state != State.SHOWN_TO_KEEP_SAFE, change.proposed_at, change.pk)


def get_waiting(person: Person, asker: Asker) -> list[ChangeSeen]:
    """Everything that waits and that the asker may see, oldest first."""
    waiting = sight.changes(person, asker).filter(state__in=list(ASKING)).order_by("proposed_at", "pk")
    return show_changes(list(waiting), person, asker)


def get_unfinished(person: Person, asker: Asker) -> list[ChangeSeen]:
    """What the asker began on this page and did not finish."""
    mine = sight.changes(person, asker).filter(state=State.BEING_MADE, after__isnull=False).exclude(after={})
    return show_changes(list(mine.order_by("-began_at", "pk")[:AT_A_SITTING]), person, asker)


def get_history(person: Person, asker: Asker) -> list[ChangeSeen]:
    """The newest published changes that the asker may see, newest first."""
    undone = Change.objects.filter(undoes=OuterRef("pk"), state__in=[*OPEN, State.PUBLISHED])
    shown = (
        sight.changes(person, asker)
        .filter(state__in=list(SHOWN))
        .annotate(undone=Exists(undone))
        .order_by(F("answered_at").desc(nulls_first=True), "-pk")[:HISTORY_LENGTH]
    )
    return show_changes(list(shown), person, asker)


def show_change(change: Change, person: Person, asker: Asker) -> ChangeSeen:
    """One change for one screen."""
    return show_changes([change], person, asker)[0]


def show_changes(changes: list[Change], person: Person, asker: Asker) -> list[ChangeSeen]:
    """Changes for a screen, with the cards they touch; a fixed number of queries for any number of changes."""
    known = Card.objects.filter(key__in=[c.card_key for c in changes]).select_related("picture", "photo")
    if not permissions.may(asker, May.SEE_PUT_AWAY, person):
        known = known.filter(away_at__isnull=True)
    cards = {card.key: card for card in known}
    values = [_sides(change, cards.get(change.card_key)) for change in changes]
    sides = iter(show_values([side for sides in values for side in sides], person))
    now = mark_unanswered(show_cards(cards.values(), person), person)
    shown = {card.key: card for card in now}
    return [
        _show(change, shown.get(str(change.card_key)), Sides(next(sides), next(sides), next(sides)), person, asker)
        for change in changes
    ]


class Sides(NamedTuple):
    """One card three times: as it was when a change began, as the change made it, and as it would look now."""

    old: Any
    held: Any
    proposed: Any


def _sides(change: Change, card: Card | None) -> Sides:
    """The values of a card before and after a change."""
    held = {**(change.before or {}), **change.after}
    photo = (held.get("shown") or {}).get("photo")
    if photo and not (card and card.photo and str(card.photo.uuid) == photo):
        held["shown"] = None  # nobody may look at a photo that no card shows any more
    return Sides(change.before, held, _proposed_values(change, card))


def _proposed_values(change: Change, card: Card | None) -> dict | None:
    """The whole card as it would look after this change."""
    if change.kind in (Kind.TAKE_AWAY, Kind.MOVE):
        return None
    return {**(card.values() if card else change.before or {}), **change.after}


def _show(change: Change, now: CardSeen | None, sides: Sides, person: Person, asker: Asker) -> ChangeSeen:
    why_not = permissions.why_not_answer(asker, change) if change.state in ASKING else ""
    mine = asker.user is not None and change.by_id == asker.user.pk
    shows_already = change.state == State.SHOWN_TO_KEEP_SAFE
    return ChangeSeen(
        key=str(change.key),
        kind=change.kind,
        state=change.state,
        by=change.by.called,
        section=change.section.heading,
        slug=change.section.slug,
        since=change.answered_at or change.proposed_at,
        sentences=history.sentences(change),
        handed_on=history.handed_on(change),
        now=now,
        **sides._asdict(),
        yes=str((YES_WHEN_SHOWN if shows_already else YES)[change.kind]),
        no=str((NO_WHEN_SHOWN if shows_already else NO)[change.kind]),
        may_change_it=asker.place_with(person.pk).is_person and change.kind in (Kind.ADD, Kind.CHANGE),
        put_off=change.put_off_at is not None,
        mine=mine,
        may_answer=change.state in ASKING and why_not is None,
        why_not=why_not or "",
        may_note_yes=permissions.may_note_yes(asker, change),
        yes_noted=history.noted_yes(change),
        may_undo=change.state == State.PUBLISHED and not getattr(change, "undone", False),
        may_take_back=mine and change.state in ASKING,
        shows_already=shows_already,
    )
