"""What happens when a card moved on while a change to it waited? Field by field, never silently. Plain Python.

A card's values are a plain mapping that can be kept as JSON:
    text        str
    shown       None, {"picture": id} or {"photo": uuid, "shows": words}: what is seen is one thing
    whose       {"by": code, "of": name}: whose words is one thing
    keep_safe   bool
    away        bool
A change may hold some of them only.
"""

from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]
FIELDS = ("shown", "text", "whose", "keep_safe", "away")


@dataclass(frozen=True)
class Merged:
    """The values after the merge, and the fields in which two people wanted different things."""

    values: Values
    clashes: tuple[str, ...]


def merge(before: Values | None, after: Values, now: Values | None) -> Merged:
    """Brings the step `before` → `after` to the card as it is `now`.

    Where now equals before, after counts. Where after equals before or now, now stays. Else it is a clash.
    Words and whose words belong together: new words never go under a name that someone else just put there.
    With no card before or none now, all of `after` counts.
    """
    if before is None or now is None:
        return Merged({**(now or {}), **after}, ())
    values, clashes = dict(now), []
    for field, wanted in after.items():
        if wanted == now.get(field):
            continue
        if wanted == before.get(field):
            if _belongs_to_what_changed(field, before, after):
                clashes.append(field)
            continue
        if now.get(field) != before.get(field):
            clashes.append(field)
        else:
            values[field] = wanted
    return Merged(values, tuple(clashes))


def _belongs_to_what_changed(field: str, before: Values, after: Values) -> bool:
    """Is this the other half of something that the change rewrites?"""
    other = {"text": "whose", "whose": "text"}.get(field)
    return other in after and after[other] != before.get(other)
