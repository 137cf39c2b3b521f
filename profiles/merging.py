"""What happens when a card moved on while a change to it waited? Field by field, never silently. Plain Python.

A card's values are a plain mapping that can be kept as JSON:
    text        str
    shown       None, {"picture": id} or {"photo": uuid, "shows": words}: what is seen is one thing
    whose       {"by": code, "of": name}: whose words is one thing
    keep_safe   bool
    away        bool
    leads_to    None, or the id of a public page that the card leads to
A change may hold some of them only.
"""

from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]
FIELDS = ("shown", "text", "whose", "keep_safe", "away", "leads_to")
# Words and whose words are merged as one: nobody's words ever go under a name that someone else put there.
UNITS = (("shown",), ("text", "whose"), ("keep_safe",), ("away",), ("leads_to",))


@dataclass(frozen=True)
class Merged:
    """The values after the merge, and the fields in which two people wanted different things."""

    values: Values
    clashes: tuple[str, ...]


def merge(before: Values | None, after: Values, now: Values | None) -> Merged:
    """Brings the step `before` → `after` to the card as it is `now`.

    Where now equals before, after counts. Where after equals before or now, now stays. Else it is a clash, named
    after the first field of its unit. With no card before or none now, all of `after` counts.
    """
    if before is None or now is None:
        return Merged({**(now or {}), **after}, ())
    values, clashes = dict(now), []
    for unit in UNITS:
        fields = [field for field in unit if field in after or field in before]
        was, stands = ({field: side.get(field) for field in fields} for side in (before, now))
        wanted = was | part(after, unit[0])
        if wanted in (was, stands):
            continue
        if stands == was:
            values |= wanted
        else:
            clashes.append(unit[0])
    return Merged(values, tuple(clashes))


def part(values: Values, field: str) -> Values:
    """What `values` hold of the unit that `field` stands for."""
    unit = next(unit for unit in UNITS if unit[0] == field)
    return {name: values[name] for name in unit if name in values}


def take_back(before: Values, after: Values, now: Values) -> Values:
    """`now` without the step `before` → `after`: what still is as the step made it becomes as it was before.

    For what must go, such as a correction that got a no; what others changed since then stays.
    """
    undone = {field: before[field] for field, made in after.items() if field in before and now.get(field) == made}
    return {**now, **undone}
