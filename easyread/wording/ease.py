"""How hard is a word in its sentence, and how hard is a whole text? Numbers from 0 (easy) to 1 (hard)."""

from math import exp, log

from easyread.wording.english import hardness
from easyread.wording.reading import read

SHORT = 3  # letters: shorter words are small words
HARDISH = 0.45
# Where people begin to find words hard: about a third of the longer words of an encyclopaedia lie above it.
BEGINS, SLOPE = 0.42, 0.8
PHRASE = 0.15  # for each further longer word of a phrase, at most twice
MIDDLE, SPREAD = 5.4, 0.5


def word_difficulty(word: str, sentence: str) -> float:
    """How hard a word or a short phrase is in its sentence: above .5, people begin to find it hard.

    Learned from CompLex (Shardlow and others 2021); see `english/hardness.py`. Of a phrase the hardest word counts
    most, and people find a phrase harder than its words: in CompLex pairs are rated a good tenth above single words.
    """
    parts = hardness.WORD.findall(word)
    if not parts:
        return 0.0
    each = sorted((_in_place(part, sentence) for part in parts), reverse=True)
    longer = sum(len(part) > SHORT for part in parts) - 1
    together = 0.65 * each[0] + 0.35 * sum(each) / len(each) + PHRASE * min(max(longer, 0), 2)
    return min(max(together, 0.0), 1.0)


def _in_place(word: str, sentence: str) -> float:
    constant, weights = hardness.load_place()
    row = hardness.describe_place(word, sentence, hardness.alone(word))
    hard = constant + sum(weight * value for weight, value in zip(weights, row, strict=True))
    return 0.5 + SLOPE * (hard - BEGINS)


def text_difficulty(text: str) -> float:
    """How hard a sentence or a whole document is: how long its sentences are, how hard its words, how much of that
    stands in one sentence. About .3 for easy read, .5 for a newspaper for everyone, .8 for a law.

    The weights are round numbers set by hand, not learned.
    """
    placed = read(text)
    words = [word.low for one in placed for word in one.sentence.words]
    if not words:
        return 0.0
    told = [hardness.alone(low) for low in words if len(low) > SHORT and low.isalpha()] or [0.0]
    letters = sum(map(len, words)) / len(placed)
    load = sum(max(hard - HARDISH, 0.0) for hard in told) / len(placed)
    trust = 1.5 + 1.5 * min(len(words), 100) / 100  # the more words there are, the more their mean says
    return 1 / (1 + exp(-(log(letters + 5) + trust * sum(told) / len(told) + 0.08 * load - MIDDLE) / SPREAD))
