"""What if rows in the database are not what they should be? Whatever does not fit is left out; nothing ever breaks.

Plain Python. Raw rows are what Wagtail keeps as JSON: a list of {"type", "value", "id"}.
"""

import json
import re
import uuid
from typing import Any

MOST_ROWS = 400
LONGEST = 2_000
KINDS = {
    "row": ("picture", "words"),
    "hard_word": ("word", "meaning"),
    "film": ("signs", "about", "address"),
    "way": ("words", "picture", "page", "address"),
}
NUMBERS = {"picture", "page"}
LARGEST_ID = 2**31 - 1
KEY = re.compile(r"[0-9a-fA-F-]{8,36}")
_UNKNOWN = uuid.UUID("7d0f5e0c-3a0b-4a2b-9d53-0c6f2f2f8a11")


def tidy_rows(raw: Any) -> list[dict]:
    """At most 400 well-formed rows out of anything at all: a list, JSON text, or something else (then none)."""
    if isinstance(raw, str | bytes):
        try:
            raw = json.loads(raw)
        except (ValueError, RecursionError):
            return []
    if not isinstance(raw, list):
        return []
    return [row for place, one in enumerate(raw[:MOST_ROWS]) if (row := _tidy_row(one, place))]


def _tidy_row(one: Any, place: int) -> dict | None:
    if not isinstance(one, dict) or not isinstance(one.get("type"), str):
        return None
    kind, value = one["type"], one.get("value")
    if kind == "heading":
        value = _text(value)
    elif kind in KINDS and isinstance(value, dict):
        value = {name: _number(value.get(name)) if name in NUMBERS else _text(value.get(name)) for name in KINDS[kind]}
    else:
        return None
    key = one.get("id")
    known = isinstance(key, str) and KEY.fullmatch(key)
    return {"type": kind, "value": value, "id": key if known else str(uuid.uuid5(_UNKNOWN, str(place)))}


def _text(value: Any) -> str:
    """Text that every database takes, at most 2,000 letters."""
    if not isinstance(value, str):
        return ""
    return value[:LONGEST].replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")


def _number(value: Any) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LARGEST_ID
    return value if fits else None
