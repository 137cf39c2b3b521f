"""What waits, for whom, and what happened? Changes as lists and one by one, each already cut."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, F, OuterRef

from profiles import history, permissions
from profiles.asking import Asker
from profiles.clashes import find_clash
from profiles.merging import Values, part
from profiles.models import Card, Change, Person
from profiles.page_templates import get_prompts as get_template_prompts
from profiles.refusals import Hidden
from profiles.roles import May
from profiles.states import ASKING, OPEN, SHOWN, Kind, Move, State
from profiles.words import FIELDS

from . import sight
from .showing import CardSeen, show_card, show_values

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
    proposed: CardSeen | None = None
    put_off: bool = False
    mine: bool = False
    may_answer: bool = False
    why_not: str = ""
    may_note_yes: bool = False
    yes_noted: str = ""
    may_undo: bool = False
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


def get_values(change: Change) -> Values:
    """The card as the maker has it in hand: as it was, with what they changed so far."""
    return {**(change.before or {}), **change.after}


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
    proposed = show_values([_proposed_values(c, cards.get(c.card_key)) for c in changes], person)
    return [
        _show(change, cards.get(change.card_key), after, person, asker)
        for change, after in zip(changes, proposed, strict=True)
    ]


def _proposed_values(change: Change, card: Card | None) -> dict | None:
    """The whole card as it would look after this change."""
    if change.kind in (Kind.TAKE_AWAY, Kind.MOVE):
        return None
    return {**(card.values() if card else change.before or {}), **change.after}


def _show(change: Change, card: Card | None, proposed, person: Person, asker: Asker) -> ChangeSeen:
    why_not = permissions.why_not_answer(asker, change) if change.state in ASKING else ""
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
        now=show_card(card, person) if card else None,
        proposed=proposed,
        put_off=change.put_off_at is not None,
        mine=asker.user is not None and change.by_id == asker.user.pk,
        may_answer=change.state in ASKING and why_not is None,
        why_not=why_not or "",
        may_note_yes=permissions.may_note_yes(asker, change),
        yes_noted=history.noted_yes(change),
        may_undo=change.state in SHOWN and not getattr(change, "undone", False),
        shows_already=change.state == State.SHOWN_TO_KEEP_SAFE,
    )
