"""Did two people change the same thing? Asked before anything is written, and for the screen where one chooses."""

from dataclasses import dataclass

from profiles.merging import Values, merge
from profiles.models import Card, Change
from profiles.states import Kind


@dataclass(frozen=True)
class Clash:
    """Two people changed the same field. Nothing was written; somebody must choose."""

    fields: tuple[str, ...]
    now: Values


def find_card(change: Change) -> Card | None:
    """The card that a change is about, as it is now."""
    return Card.objects.filter(key=change.card_key).select_related("photo").first()


def find_clash(change: Change) -> Clash | None:
    """Would this change clash with the card as it is now?"""
    card = find_card(change)
    if card is None or change.kind in (Kind.ADD, Kind.MOVE):
        return None
    merged = merge(change.before, change.after, card.values())
    return Clash(merged.clashes, card.values()) if merged.clashes else None
