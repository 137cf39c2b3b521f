"""Which phrases of the lists stand in a sentence?

A pattern of a list is words with single spaces; hyphens count as spaces. Signs: `*` before a word that takes other
forms; `{a|b c}` one of several; `a/b` one of two words; `one's` anybody's; `oneself`; `_` one to three words of
any kind; `$` at the end: no noun may follow ("the deaf", not "the deaf club"); `~` at the beginning: the last word
must stand for a person, so no noun may follow it ("a diabetic", not "a diabetic meal"); a full stop at the end must
be there in the text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from easyread.wording.english.forms import all_forms
from easyread.wording.english.lists import read_words
from easyread.wording.english.nouns import stands_alone
from easyread.wording.reading import Sentence

POSSESSIVES = read_words("possessives")
REFLEXIVES = read_words("reflexives")
END, GAP, ANYBODYS, ONESELF = object(), object(), object(), object()
WIDEST = 3  # words in a gap
BREAK = re.compile(r"[,;:!?()]")  # a phrase does not go on behind these
PARTS = re.compile(r"\{[^}]*\}|\S+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry of a list: its rule, what to write instead, its meaning, why it is found, and the guidance."""

    rule: str
    pattern: str
    suggestions: tuple[str, ...] = ()
    meaning: str = ""
    why: str = ""
    literal: bool = False  # often meant as it stands
    alone: bool = False  # no noun may follow
    dot: bool = False  # a full stop must follow


class Atom(NamedTuple):
    """A word, or a part of a word with hyphens, with its place in the sentence."""

    low: str
    start: int
    end: int


@lru_cache(maxsize=8192)
def split_atoms(sentence: Sentence) -> tuple[Atom, ...]:
    """The words of a sentence, those with hyphens in parts."""
    atoms: list[Atom] = []
    for word in sentence.words:
        if "-" not in word.low:
            atoms.append(Atom(word.low, word.start, word.end))
            continue
        start = word.start
        for part in word.low.split("-"):
            atoms.append(Atom(part, start, start + len(part)))
            start += len(part) + 1
    return tuple(atoms)


class Phrasebook:
    """Every phrase of several lists, found in one walk over a sentence."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.root: dict = {}
        for phrase in phrases:
            self._add(phrase)

    def _add(self, phrase: Phrase) -> None:
        ends = [self.root]
        for part in PARTS.findall(phrase.pattern.lower()):
            ends = self._grow(ends, part)
        for node in ends:
            if END not in node or node[END].dot and not phrase.dot:
                node[END] = phrase

    def _grow(self, nodes: list[dict], part: str) -> list[dict]:
        """The nodes that follow when the pattern goes on with this part."""
        several = (
            part[1:-1].split("|")
            if part.startswith("{")
            else [part.replace("-", " ")]
            if "/" not in part
            else part.split("/")
        )
        found: dict[int, dict] = {}
        for one in several:
            here = nodes
            for token in one.replace("-", " ").split():
                here = [child for node in here for child in self._children(node, token)]
            found |= {id(node): node for node in here}
        return list(found.values())

    def _children(self, node: dict, token: str) -> list[dict]:
        special = {"_": GAP, "one's": ANYBODYS, "oneself": ONESELF}.get(token)
        if special:
            return [node.setdefault(special, {})]
        tokens = sorted(all_forms(token[1:])) if token.startswith("*") else [token]
        if not all(one in node for one in tokens):
            shared: dict = {}
            return [node.setdefault(one, shared) for one in tokens]
        return [node[one] for one in tokens]

    def find(self, sentence: Sentence) -> Iterator[tuple[Phrase, int, int]]:
        """Each phrase with its place in the sentence, the longest at each place."""
        atoms, root = split_atoms(sentence), self.root
        place, number = 0, len(atoms)
        while place < number:
            node = root.get(atoms[place].low)
            best = self._longest(node, sentence.text, atoms, place + 1) if node is not None else None
            if best and not BREAK.search(sentence.text, atoms[place].end, atoms[best[1] - 1].start):
                phrase, end = best
                yield phrase, atoms[place].start, self._end(phrase, sentence.text, atoms[end - 1].end)
                place = end
            else:
                place += 1

    @staticmethod
    def _end(phrase: Phrase, text: str, end: int) -> int:
        return end + 1 if text[end : end + 1] == "." and (phrase.dot or "." in phrase.pattern) else end

    def _longest(self, node: dict, text: str, atoms: tuple[Atom, ...], place: int):
        best = None
        if place < len(atoms):
            low = atoms[place].low
            steps = [(node.get(low), place + 1)]
            if ANYBODYS in node and (low in POSSESSIVES or low.endswith(("'s", "s'"))):
                steps.append((node[ANYBODYS], place + 1))
            if ONESELF in node and low in REFLEXIVES:
                steps.append((node[ONESELF], place + 1))
            if GAP in node:
                steps += [(node[GAP], place + width) for width in range(1, WIDEST + 1) if place + width <= len(atoms)]
            for child, further in steps:
                found = self._longest(child, text, atoms, further) if child is not None else None
                if found and (best is None or found[1] > best[1]):
                    best = found
        if best is None and END in node and self._fits(node[END], text, atoms, place):
            best = (node[END], place)
        return best

    @staticmethod
    def _fits(phrase: Phrase, text: str, atoms: tuple[Atom, ...], place: int) -> bool:
        """Whether what follows lets the phrase stand."""
        end = atoms[place - 1].end
        if phrase.dot and (text[end : end + 1] != "." or end + 1 >= len(text)):
            return False
        return not phrase.alone or stands_alone(text[end : end + 60], phrase.pattern.startswith(("a ", "an ")))
