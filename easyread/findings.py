"""What is hard in a text, by the rules and the hard words of this site? All who check ask here, never the checker."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from easyread import wording
from easyread.glossary import get_hard_words
from easyread.switches import get_switches
from easyread.wording import RULES, Finding, Row

# Half a sign, as broken scripts send it, has no letters in any language; another sign of the same length keeps places.
HALF_A_SIGN = re.compile("[\ud800-\udfff]")
BETWEEN = "\n\n"
FIRST = {"strong": 0, "warn": 1, "hint": 2}


def find_in(
    text: str,
    *,
    language: str,
    groups: Iterable[int] = (),
    explained: Mapping[str, str] | None = None,
    remember: bool = True,
) -> list[Finding]:
    """What the checker notices in `text`, in its order. `language` is a code of Django's, such as "en-gb"; `groups`
    are ids of auth groups, whose switches count before those of the site; `explained` are hard words that stand with
    their meaning near the text; `remember` is for public words
    alone. Offsets are code points of `text`."""
    allow = get_switches().allowed(groups)
    hard = {**get_hard_words(), **(explained or {})}
    whole = HALF_A_SIGN.sub("\ufffd", text)
    return wording.check(whole, language=short(language), hard_words=hard, allow=allow, remember=remember)


def find_in_pieces(pieces: Sequence[str], **how) -> list[tuple[int, Finding]]:
    """The same for several texts that people read one after the other: a word that the next one explains is no
    longer hard. Each finding with the place of its text from 0; offsets count from the beginning of that text."""
    starts, place = [], 0
    for piece in pieces:
        starts.append(place)
        place += len(piece) + len(BETWEEN)
    found = []
    for finding in find_in(BETWEEN.join(pieces), **how):
        which = bisect_right(starts, finding.start) - 1
        start, end = (min(one - starts[which], len(pieces[which])) for one in (finding.start, finding.end))
        found.append((which, replace(finding, start=start, end=end)))
    return found


def find_in_rows(rows: Iterable[Row], *, language: str, groups: Iterable[int] = ()) -> list[tuple[int, Finding]]:
    """What is missing on easy-read rows: the place of the row from 0, and the finding."""
    allow = get_switches().allowed(groups)
    return wording.check_rows(list(rows), language=short(language), allow=allow)


def how_hard(text: str) -> float:
    """How hard a whole text is, from 0 (easy) to 1 (hard)."""
    return wording.text_difficulty(HALF_A_SIGN.sub("\ufffd", text)) if text.strip() else 0.0


def short(language: str) -> str:
    """The code of a language alone: "en" for "en-gb"."""
    return language.partition("-")[0].lower()


def strongest_first(finding: Finding) -> int:
    """A key to sort by; it keeps the order of the text where two are as strong."""
    return FIRST[finding.severity]


def print_of_rules() -> str:
    """Letters that are others as soon as the same text could be judged in another way: by a switch, a word that is
    left alone, a hard word, or the checker itself."""
    allow, hard = sorted(get_switches().allowed()), sorted(get_hard_words().items())
    told = repr((_print_of_checker(), allow, hard, sorted(RULES)))
    return hashlib.sha256(told.encode()).hexdigest()[:32]


@cache
def _print_of_checker() -> str:
    """Of its code and its word lists, read once for each process."""
    files = sorted(one for one in Path(wording.__file__).parent.rglob("*") if one.is_file() and one.suffix != ".pyc")
    found = hashlib.sha256()
    for file in files:
        found.update(file.name.encode() + b"\0" + file.read_bytes())
    return found.hexdigest()
