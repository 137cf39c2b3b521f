"""Does each row have its own picture, and does the picture say what it shows?"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from easyread.wording.finding import Finding
from easyread.wording.language import get_language


@dataclass(frozen=True, slots=True)
class Row:
    """A row or card as the checker sees it: its words, which picture (any key; "" for none), what the picture shows."""

    text: str
    picture: str = ""
    meaning: str = ""


def check_rows(rows: Iterable[Row], *, language: str = "en", allow: Collection[str] = ()) -> list[tuple[int, Finding]]:
    """What is missing on rows: `(place of the row from 0, finding about its whole text)`.

    Codes: `no_picture`; `no_picture_meaning`; `same_picture` for a picture that stood before beside other words (the
    same words twice are one thing).
    """
    knows = get_language(language)
    said: dict[str, str] = {}
    found = []
    for place, row in enumerate(rows):
        words = " ".join(row.text.lower().split())
        if not row.picture:
            rule = "no_picture" if words else ""
        elif not row.meaning.strip():
            rule = "no_picture_meaning"
        else:
            rule = "same_picture" if said.get(row.picture, words) != words else ""
        if row.picture:
            said.setdefault(row.picture, words)
        if rule and rule not in allow:
            found.append((place, knows.find(rule, 0, len(row.text))))
    return found
