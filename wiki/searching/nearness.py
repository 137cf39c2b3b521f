"""Which words did somebody mean? Those with the same stem, else those that begin so, another word for it, a spelling.

Plain Python, through rapidfuzz.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from wiki.searching.same_words import same_word
from wiki.searching.stems import WRITTEN, stem

MOST_MEANT = 8
SHORTEST_BEGINNING = 3  # letters


class How(IntEnum):
    """How sure is it that a word was meant? The number is how much it counts."""

    NEAREST = 1
    BEGINS_SO = 2
    EXACT = 3


@dataclass(frozen=True)
class Meant:
    """What one typed word may mean: `ids` of stems, and for a wrong spelling the `words` that were understood."""

    how: How
    ids: tuple[int, ...]
    words: tuple[str, ...] = ()


class Vocabulary:
    """All words of the public pages, from pairs of an id and a word as it is kept (wiki.searching.stems.as_kept)."""

    def __init__(self, kept: Iterable[tuple[int, str]]):
        pairs = list(kept)
        self.stems = {word: pk for pk, word in pairs if not word.startswith(WRITTEN)}
        self.words = sorted(word[1:] for _pk, word in pairs if word.startswith(WRITTEN))

    def find(self, typed: str) -> Meant | None:
        """What a typed word (in small letters) may mean; None where nothing is near."""
        if same := self._ids([typed]):
            return Meant(How.EXACT, same)
        if longer := self._ids(self._beginning_with(typed)):
            return Meant(How.BEGINS_SO, longer)
        other = same_word(typed)
        nearest = [other] if self._ids([other]) else self._nearest(typed) or self._longest_stem(typed)
        ids = self._ids(nearest)
        return Meant(How.NEAREST, ids, tuple(nearest)) if ids else None

    def _ids(self, words: Iterable[str]) -> tuple[int, ...]:
        found = (self.stems.get(stem(word)) for word in words)
        return tuple(dict.fromkeys(pk for pk in found if pk))

    def _beginning_with(self, typed: str, most: int = MOST_MEANT) -> list[str]:
        if len(typed) < SHORTEST_BEGINNING:
            return []
        start = bisect_left(self.words, typed)
        return [word for word in self.words[start : start + most] if word.startswith(typed)]

    def _nearest(self, typed: str) -> list[str]:
        """The words with the fewest wrong, missing, added or swapped letters."""
        cutoff = most_mistakes(typed)
        if not cutoff:
            return []
        found = extract(typed, self.words, scorer=OSA.distance, score_cutoff=cutoff, limit=MOST_MEANT)
        least = min((mistakes for _word, mistakes, _place in found), default=0)
        near = [word for word, mistakes, _place in found if mistakes == least]
        # In a short word every letter counts: "lonely" is not "money", nor "dentist" Denise.
        if len(typed) < 4 or (least > 1 and len(typed) < 8):
            near = [word for word in near if word[0] == typed[0]]
        return [word for word in near if word[-1] == typed[-1]] if least > 1 and len(typed) < 8 else near

    def _longest_stem(self, typed: str) -> list[str]:
        """The words of the longest stem with which the typed word begins: "swimmers" begins as "swim" does."""
        for length in range(len(typed) - 1, SHORTEST_BEGINNING, -1):
            if typed[:length] in self.stems:
                return self._with_stem(typed[:length])
        return []

    def _with_stem(self, wanted: str) -> list[str]:
        alike = self._beginning_with(wanted[:-1], most=200)
        return [word for word in alike if stem(word) == wanted][:MOST_MEANT]


def most_mistakes(typed: str) -> int:
    """How many letters may be wrong. None in numbers and in words of two letters."""
    if len(typed) < 3 or any(map(str.isdigit, typed)):
        return 0
    return 1 if len(typed) < 6 else 2 if len(typed) < 10 else 3
