"""Which words of a text count when somebody searches, and what is their stem? Plain Python.

"Swimming" and "swims" have the stem "swim". Only stems are compared; the words themselves are kept too, because a
spelling is nearer to a whole word than to a stem, and because a stem is nothing to show to a reader.
"""

import re
import unicodedata
from functools import lru_cache

from snowballstemmer.english_stemmer import EnglishStemmer

MOST_LETTERS = 40
# In the table of words a whole word stands behind this sign, which no word can hold, so that it never meets a stem.
WRITTEN = "="
_LEFT_OUT = """
a about all am an and are as at be been but by can could did do does for from get go had has have he her here
him his how i if in is it its like me my of on or our out please she so some that the their them then there they
this to us want was we were what when where which who why will with would you your
"""
STOP_WORDS = frozenset(_LEFT_OUT.split())

_WORD = re.compile(r"\w+")
_OWNER = re.compile(r"['’](s\b)?")


def words(text: str) -> list[str]:
    """The words of a text that count, each once, in small letters: "Mum's bus is late" gives mum, bus, late."""
    plain = _OWNER.sub("", unicodedata.normalize("NFKC", text).lower())
    found = (word.strip("_")[:MOST_LETTERS] for word in _WORD.findall(plain))
    return list(dict.fromkeys(word for word in found if _counts(word)))


def stems(text: str) -> list[str]:
    """The stems of the words that count, each once."""
    return list(dict.fromkeys(map(stem, words(text))))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of one word in small letters. A stemmer holds what it works on, so every call has its own."""
    return EnglishStemmer().stemWord(word)[:MOST_LETTERS] or word


def _counts(word: str) -> bool:
    return word not in STOP_WORDS and (len(word) > 1 or word.isdigit())


def as_kept(word: str) -> tuple[str, str]:
    """How a word stands in the table: its stem, and the word itself."""
    return stem(word), WRITTEN + word[: MOST_LETTERS - 1]
