"""Which hard words does the list hold, and how do readers meet them? At most one question to the database."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.core.cache import cache

from easyread.marking import Explained, Finder, Use, find_first_uses
from easyread.models import HardWord, Picture
from easyread.pictures.shown import Shown

KEY = "hard_words"


@dataclass(frozen=True)
class Meaning:
    """What a hard word means, as a card. `hard` is where a reader says that it is still hard; "" for nowhere."""

    key: str
    word: str
    words: str
    picture: Shown | None = None
    by: str = ""
    hard: str = ""


@dataclass(frozen=True)
class Mark:
    """A hard word in the words of a row, `words[start:end]`, and its meaning."""

    start: int
    end: int
    meaning: Meaning


def get_list() -> tuple[Explained, ...]:
    """All words of the list."""
    rows = HardWord.objects.order_by("pk").values_list("pk", "word", "meaning", "picture", "decided_by")
    return tuple(Explained(*row) for row in rows)


def get_hard_words() -> dict[str, str]:
    """Each word of the list in small letters, and its meaning, as the wording checker takes them. Kept in memory, for
    it is asked while people type: a word that changes writes a new stamp, and with it all keys change."""
    return cache.get_or_set(KEY, lambda: {one.word.lower(): one.meaning for one in get_list()})


def get_finder() -> Finder:
    """What finds the words of the list as it is now."""
    return _finder_of(get_list())


@lru_cache(maxsize=2)
def _finder_of(words: tuple[Explained, ...]) -> Finder:
    return Finder(words)


def find_uses(rows: list[dict]) -> dict[str, tuple[Use, ...]]:
    """The first use of each hard word on a page, by the key of its row. `rows` are all of the page, in their order."""
    return find_first_uses(rows, get_finder()) if rows else {}


def pictures_in(uses: dict[str, tuple[Use, ...]]) -> set[int]:
    """The ids of the pictures that these meanings show."""
    return {use.of.picture for found in uses.values() for use in found if use.of.picture}


def to_marks(uses: Iterable[Use], pictures: dict[int, Picture], hard: str = "") -> tuple[Mark, ...]:
    """The uses in one row as templates take them."""
    return tuple(Mark(use.start, use.end, to_meaning(use.of, pictures, hard)) for use in uses)


def to_meaning(one: Explained, pictures: dict[int, Picture], hard: str = "") -> Meaning:
    """One word as a card."""
    found = pictures.get(one.picture)
    return Meaning(f"word-{one.pk}", one.word, one.meaning, found.shown if found else None, one.by, hard)
