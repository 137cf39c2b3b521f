"""Is a sentence, or a part of it, in the passive: "The door was opened", not "Ann opened the door"?

A form of *be* or *get*, then a participle. Participles that mostly say how somebody is ("tired", "closed") do not
count without a "by". What was tuned, was tuned on the development part of UD English EWT (CC BY-SA 4.0).
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from easyread.wording.english.forms import guess_bases, irregular_verbs
from easyread.wording.english.hardness import load_words
from easyread.wording.english.lists import read_list, read_words
from easyread.wording.reading import Sentence, Word

BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't"])
SHORT_BE = ("'s", "'re", "'m")
GET = frozenset(["get", "gets", "got", "getting", "gotten"])
ADVERBS = read_words("adverbs")
PRONOUNS = frozenset(["i", "you", "he", "she", "it", "we", "they", "this", "that", "these", "those", "there"])
# Words that look like participles and are none.
NEVER = read_words("never")
# What easy read says so: "She was born in May.", "It is called Swan.", "The lift is broken."
ALLOWED = read_words("allowed_passives")
NOW = frozenset(["is", "are", "am", "'s", "'re", "'m", "it's", "he's", "she's", "they're"])
ASKING = frozenset(["what", "when", "where", "why", "how", "who", "which", "and", "but", "so"])
FURTHEST = 6  # words from the helper to the participle, at most
SOMETHING = read_words("something")
STAYS_AFTER_GET = frozenset(["involved", "lost", "stuck", "rid", "started"])
NO_PASSIVE = read_words("no_passive")
UNCHANGED = read_words("unchanged")


@cache
def participles() -> frozenset[str]:
    """Participles that follow no rule, of verbs that have a passive."""
    own = {participle for base, (_, participle) in irregular_verbs().items() if base not in NO_PASSIVE}
    return frozenset(
        own | {"done", "had"} | {"written", "gotten", "proven", "sawn", "burnt", "learnt", "dreamt", "leant"}
    )


@cache
def states() -> frozenset[str]:
    """Participles that mostly say how somebody or something is."""
    return frozenset(word for (word,) in read_list("adjectives_like_participles"))


@lru_cache(maxsize=8192)
def is_participle(word: str) -> bool:
    """Whether a word can be the participle of a verb that has a passive."""
    if word in participles():
        return True
    if not word.endswith("ed") or len(word) < 4 or word in NEVER:
        return False
    table = load_words()
    tail = word.rpartition("-")[2]
    return any(base in table for base, form in guess_bases(tail) if form == "en")


def _is_be(word: Word) -> bool:
    return word.low in BE or word.low.endswith(SHORT_BE) and word.low.rpartition("'")[0] in PRONOUNS


def passives(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Start and end in the sentence of each passive: from the form of *be* to the participle."""
    words, question = sentence.words, sentence.text.endswith("?")
    for place, word in enumerate(words):
        if word.low in GET or _is_be(word):
            found = _participle_after(words, place, question)
            if found is not None:
                yield word.start, words[found].end


def _asks(words: tuple[Word, ...], place: int, question: bool) -> bool:
    """Whether the form of *be* at a place opens a question, so that somebody stands between it and the participle."""
    return question and words[place].low in BE and (place == 0 or words[place - 1].low in ASKING)


def _participle_after(words: tuple[Word, ...], place: int, question: bool) -> int | None:
    """The place of the participle that belongs to the form of *be* or *get* at a place; None where there is none."""
    asks = _asks(words, place, question)
    for step in range(place + 1, min(place + FURTHEST, len(words))):
        low = words[step].low
        if is_participle(low):
            return step if _counts(words, place, step) else None
        if low in ("been", "being") or not (asks or low in ADVERBS or low.endswith("ly")):
            return None
    return None


def _counts(words: tuple[Word, ...], place: int, step: int) -> bool:
    """Whether what looks like a participle says what was done, not how somebody is."""
    low, helper = words[step].low, words[place].low
    after = words[step + 1].low if step + 1 < len(words) else ""
    further = words[step + 2].low if step + 2 < len(words) else ""
    if after == "by" or low == "done" and helper in ("been", "being", "be", "was", "were"):
        return True
    if low == "used" and after == "to":
        return not (further.endswith(("ing", "s")) or further in SOMETHING)
    if low in ALLOWED and (low == "born" or helper in NOW):
        return False
    if low in ("got", "had") or helper in GET and low in STAYS_AFTER_GET:
        return False
    if low in UNCHANGED and after in ("and", "or"):
        return False
    return low not in states()
