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
    With no card before or none now, all of `after` counts.
    """
    if before is None or now is None:
        return Merged({**(now or {}), **after}, ())
    values, clashes = dict(now), []
    for field, wanted in after.items():
        if wanted == before.get(field) or wanted == now.get(field):
            continue
        if now.get(field) != before.get(field):
            clashes.append(field)
        else:
            values[field] = wanted
    return Merged(values, tuple(clashes))
