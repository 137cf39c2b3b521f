"""How hard is a word, alone and in its sentence?

`learned/words.txt` has one number for every common word, learned from people's ratings; `learned/place.json` has the
weights of what the sentence adds (both made by `bench/learning/learn_words.py`, which names the sources).
"""

import json
import re
from functools import cache, lru_cache
from pathlib import Path

from easyread.wording.english.everyday import always_hard
from easyread.wording.english.forms import guess_bases

LEARNED = Path(__file__).parent / "learned"
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# What a row of `describe_place` holds, in this order.
PLACE = (
    "alone", "capital", "all_capitals", "from_start", "first", "length",
    "words", "mean", "hardest", "mean_length", "figures", "brackets", "commas", "share_hardish", "share_hard",
)  # fmt: skip
HARDISH, HARD = 0.45, 0.6
TOO_HARD = 0.455  # about 3 to 4 words in 100 of published easy read are above it
EASY = 0.2  # at most this hard are the words of the core
FORM = 0.03  # how much harder another form of a word is
ENDINGS = ("ing", "ed", "er", "est", "ly", "ness", "less", "ful", "able", "ish", "s", "es", "d", "r", "'s")
BEGINNINGS = ("un", "re", "non", "over", "under", "mis", "out", "super", "anti", "pre", "co", "sub", "multi", "self")


@cache
def _read_words() -> tuple[dict[str, int], frozenset[str]]:
    table: dict[str, int] = {}
    outside: set[str] = set()
    for line in (LEARNED / "words.txt").read_text(encoding="utf-8").splitlines():
        number, _, words = line.partition("\t")
        table |= dict.fromkeys(words.split(" "), int(number.rstrip("?")))
        if number.endswith("?"):
            outside.update(words.split(" "))
    return table, frozenset(outside)


def load_words() -> dict[str, int]:
    """Every word of the table with its number from 0 (easy) to 99 (hard)."""
    return _read_words()[0]


def in_dictionary(word: str) -> bool:
    """Whether dictionaries have the word: most of those that they have not are names."""
    table, outside = _read_words()
    return word in table and word not in outside


@cache
def load_place() -> tuple[float, tuple[float, ...]]:
    """Constant and weights of the linear model, in the order of `PLACE`."""
    weights = json.loads((LEARNED / "place.json").read_text(encoding="utf-8"))
    return weights["constant"], tuple(weights[name] for name in PLACE)


def _stem(word: str, table: dict[str, int]) -> int | None:
    """The number of the longest known word that this one is built on, a step harder; None where there is none."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            for base in (word[: -len(ending)], word[: -len(ending)] + "e", word[: -len(ending)] + "y"):
                if base in table:
                    return table[base] + 4
    for beginning in BEGINNINGS:
        rest = word.removeprefix(beginning).removeprefix("-")
        if rest != word and rest in table and len(rest) > 2:
            return table[rest] + 8
    return None


def _halves(word: str, table: dict[str, int]) -> int | None:
    """The number of a compound of two known words: that of its harder half; None where it is none."""
    parts = re.split("[-'’]", word)
    if len(parts) > 1:
        known = [table.get(part) for part in parts if part]
        return max(known) if known and None not in known else None
    for cut in range(3, len(word) - 2):
        left, right = table.get(word[:cut]), table.get(word[cut:])
        if left is not None and right is not None and max(left, right) < 45:
            return max(left, right) + 8
    return None


@lru_cache(maxsize=65536)
def alone(word: str) -> float:
    """How hard a word is without a sentence, from 0 to 1. A word nobody rated is guessed from what it is built on."""
    table, lower = load_words(), word.lower().replace("’", "'")
    number = table.get(lower)
    if number is None:
        number = _stem(lower, table) or _halves(lower, table)
    if number is None:
        number = min(62 + 2 * max(len(lower) - 6, 0), 95)
    return number / 100


@cache
def core() -> frozenset[str]:
    """The words that everybody learns first and meets every day."""
    return frozenset((LEARNED / "core.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=65536)
def at_best(low: str) -> float:
    """How hard a word is alone, but a form of an easy word ("weighs") hardly harder than that."""
    if any(base in always_hard() for base, _ in guess_bases(low)):
        return max(alone(low), TOO_HARD)
    if low in core():
        return min(alone(low), EASY)
    bases = [base for base, form in guess_bases(low) if form and in_dictionary(base)]
    return min([alone(low), *(alone(base) + FORM for base in bases)])


@lru_cache(maxsize=4096)
def _describe_sentence(sentence: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    words = tuple(WORD.findall(sentence))
    hard = [alone(word) for word in words] or [0.0]
    number = len(hard)
    figures = sum(map(str.isdigit, sentence))
    return words, (
        min(number, 60), sum(hard) / number, max(hard), sum(map(len, words)) / number, min(figures, 12),
        min(sentence.count("("), 4), min(sentence.count(","), 8),
        sum(one >= HARDISH for one in hard) / number, sum(one >= HARD for one in hard) / number,
    )  # fmt: skip


def describe_place(word: str, sentence: str, hard: float) -> tuple[float, ...]:
    """A row of numbers, in the order of `PLACE`, for a word in its sentence; `hard` is what it is alone."""
    words, around = _describe_sentence(sentence)
    lower = word.lower()
    place = next((number for number, one in enumerate(words) if one.lower() == lower), 0)
    own = (
        hard,
        word[:1].isupper(),
        len(word) > 1 and word.isupper(),
        place / max(len(words), 1),
        place == 0,
        len(word),
    )
    return (*map(float, own), *around)
