"""What does somebody look for? Read out of an address that may hold anything, and written into one. Plain Python."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from urllib.parse import urlencode

MOST_TYPED = 200  # letters
MOST_SCREENS = 200


@dataclass(frozen=True)
class Wanted:
    """Words as they were typed, the id of a topic, three filters, and which screen of what was found."""

    words: str = ""
    topic: int | None = None
    free: bool = False
    this_week: bool = False
    wheelchair: bool = False
    page: int = 1

    @property
    def anything(self) -> bool:
        """Is anything looked for?"""
        return self != Wanted(page=self.page)

    def address(self, **other) -> str:
        """The query of an address that looks for this, with something `other`; always from the first screen on."""
        facts = asdict(replace(self, **{"page": 1, **other}))
        facts["page"] = facts["page"] if facts["page"] > 1 else None
        return "?" + urlencode({name: 1 if value is True else value for name, value in facts.items() if value})


def read_wanted(query: Mapping[str, str]) -> Wanted:
    """What an address asks for. What makes no sense is left out."""
    words = query.get("words", "").replace("\x00", "").strip()[:MOST_TYPED]
    page = _number(query.get("page", ""))
    return Wanted(
        words=words,
        topic=_number(query.get("topic", "")),
        page=min(page, MOST_SCREENS) if page else 1,
        **{name: query.get(name) == "1" for name in ("free", "this_week", "wheelchair")},
    )


def _number(text: str) -> int | None:
    return (int(text) or None) if text.isascii() and text.isdecimal() and len(text) < 10 else None
