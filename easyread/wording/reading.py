"""How does a text fall into blocks, sentences and words? Offsets count characters of the text as it was given."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+(?:['’\-‑.&][^\W_]+)*")
LINE = re.compile(r"[^\r\n\u2028\u2029\v\f\x85]+")
# A sentence may end after these signs, when white space follows.
END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s)|[。！？]+")
BULLET = re.compile(r"\s*(?:[•·▪●○◦‣∙*+–—-]|\d{1,2}[.)]|[a-z][.)])\s+")
TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "rev", "st", "e.g", "i.e", "eg", "ie", "cf", "vs", "viz"))
BEFORE_FIGURES = frozenset(("no", "nos", "vol", "fig", "approx", "tel", "ext", "min", "max", "p", "pp", "art", "sec"))
WRAPPED = 60  # a line at least this long, without a full stop, may go on in the next
LONGEST = 3000  # characters; what has no end before that is read in parts


class Word(NamedTuple):
    """A word with its place in its sentence; `low` has small letters, straight apostrophes and plain hyphens."""

    text: str
    start: int
    end: int
    low: str


@dataclass(frozen=True)
class Sentence:
    """A sentence with its words; `text` has no white space or bullet around it."""

    text: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order; figures count as words."""
        return tuple(
            Word(one[0], one.start(), one.end(), one[0].lower().replace("’", "'").replace("‑", "-"))
            for one in WORD.finditer(self.text)
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence and where it stands: offset in the text, number of its line and of its block, from 0."""

    sentence: Sentence
    start: int
    line: int
    block: int


@lru_cache(maxsize=8192)
def read_sentence(text: str) -> Sentence:
    """The sentence of these words; the same one while it is remembered."""
    return Sentence(text)


def _ends(line: str, mark: re.Match) -> bool:
    """Whether a sentence really ends at a full stop, or only a short form does."""
    before = line[max(mark.start() - 12, 0) : mark.start()].rsplit(None, 1)
    last = before[-1].lstrip("(\"'“‘").lower() if before else ""
    rest = line[mark.end() : mark.end() + 4].lstrip()
    if mark[0].startswith("."):
        if rest[:1].islower() and mark[0] == ".":
            return False
        if mark[0] == "." and (last in TITLES or last in BEFORE_FIGURES and rest[:1].isdigit()):
            return False
        if len(last) == 1 and last.isalpha() and last != "i" and mark[0] == ".":
            return False
    return True


def _parts(line: str):
    """Start and end of each sentence in a line."""
    begin = 0
    for mark in END.finditer(line):
        if mark.end() - begin > LONGEST or _ends(line, mark):
            yield begin, mark.end()
            begin = mark.end()
    while len(line) - begin > LONGEST:
        cut = line.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
        cut = cut if cut > 0 else begin + LONGEST
        yield begin, cut
        begin = cut
    yield begin, len(line)


def _lines(text: str):
    """Start, end and block of each run of characters that belongs together: a line, or lines that were only wrapped."""
    start = end = -1
    block = 0
    last = ""
    for one in LINE.finditer(text):
        line = one[0]
        if not line.strip():
            continue
        if start >= 0:
            gap = text[end : one.start()]
            empty = len(gap) > 2 or gap.count("\n") > 1 or gap.count("\r") > 1
            if not empty and len(last) >= WRAPPED and last[-1] not in ".!?:;…" and line.lstrip()[:1].islower():
                end, last = one.end(), line.rstrip()
                continue
            yield start, end, block
            block += empty
        start, end, last = one.start(), one.end(), line.rstrip()
    if start >= 0:
        yield start, end, block


def read(text: str, *, remember: bool = True) -> list[Placed]:
    """All sentences of a text, in order. A line break, a bullet and a heading end a sentence. Linear in the length.

    `remember`: sentences stay in memory for the next time.
    """
    found: list[Placed] = []
    make = read_sentence if remember else Sentence
    for number, (start, end, block) in enumerate(_lines(text)):
        line = text[start:end]
        bullet = BULLET.match(line)
        skip = bullet.end() if bullet else 0
        body = line[skip:]
        for begin, stop in _parts(body):
            part = body[begin:stop]
            bare = part.strip()
            if bare:
                lead = len(part) - len(part.lstrip())
                found.append(Placed(make(bare), start + skip + begin + lead, number, block))
    return found
