"""Which words of a sentence are hard, short, clipped or written in another way in easy read?"""

from collections.abc import Iterator
from functools import lru_cache

from easyread.wording.english.everyday import everyday
from easyread.wording.english.forms import guess_bases
from easyread.wording.english.hardness import TOO_HARD, at_best
from easyread.wording.english.lists import read_list
from easyread.wording.english.plainer import plainer_for, readings
from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence, Word

SHORT = {"'re": " are", "'ve": " have", "'ll": " will", "'m": " am"}
HAS = frozenset(("been", "got", "had", "gone", "done", "come", "made", "become"))
HAD = HAS | {"better"}
IS = frozenset(["it", "that", "what", "who", "there", "here", "where", "how", "he", "she", "let"])
FULL = {
    "can't": "cannot",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you",
}
NUMBERS = {word: number for word, number in read_list("numbers") if not number.endswith(("st", "nd", "rd", "th"))}
ORDINALS = {word: number for word, number in read_list("numbers") if word not in NUMBERS}
TENS = frozenset(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
COUNTED = frozenset(["hundred", "thousand", "million", "billion"])


@lru_cache(maxsize=32768)
def is_hard(low: str) -> bool:
    """Whether a word is hard alone; forms of an easy word ("weighs") and words of daily life are not."""
    low = low.removesuffix("'s")
    if len(low) < 4 or not low.isascii() or at_best(low) < TOO_HARD:
        return False
    return not any(base in everyday() for base, _ in guess_bases(low))


def _maybe_name(sentence: Sentence, place: int, word: Word) -> bool:
    """Whether the word stands there like a name: with a capital in the middle, or at the start and in no list."""
    if not word.text[0].isupper():
        return False
    if place > 0 and not _is_title(sentence.text):
        return True
    return not readings(word.low.removesuffix("'s"))


@lru_cache(maxsize=256)
def _is_title(text: str) -> bool:
    """Whether Every Word of a Heading Has a Capital, so that capitals say nothing."""
    words = [word for word in text.split() if len(word) > 3]
    return (
        len(words) > 2
        and not any(one in text for one in ",:0123456789")
        and text[-1:] not in ".!?"
        and all(word[0].isupper() for word in words)
    )


def check_words(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Hard words; a name is none."""
    words = sentence.words
    for place, word in enumerate(words):
        low = word.low
        if (
            len(low) > 3
            and is_hard(low)
            and low.replace("-", "").replace("'", "").isalpha()
            and not _maybe_name(sentence, place, word)
        ):
            if "@" in sentence.text[max(word.start - 1, 0) : word.end + 1]:
                continue
            before = words[place - 1].low if place else ""
            after = words[place + 1].low if place + 1 < len(words) else ""
            yield language.find("hard_word", word.start, word.end, plainer_for(word.text, before, after)[:3])


def check_short_forms(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Contractions, with the words in full."""
    if "'" not in sentence.text and "’" not in sentence.text:
        return
    for word in sentence.words:
        after = sentence.text[word.end : word.end + 12].split()
        full = write_in_full(word.low, after[0].strip(".,!?").lower() if after else "")
        if full:
            rule = "negative_contraction" if word.low.endswith("n't") else "contraction"
            yield language.find(rule, word.start, word.end, (full if word.text[0].islower() else full.capitalize(),))


@lru_cache(maxsize=4096)
def write_in_full(low: str, after: str = "") -> str | None:
    """A contraction in full; None for any other word ("Kim's" is Kim's)."""
    if "'" not in low:
        return None
    if low in FULL:
        return FULL[low]
    if low.endswith("n't"):
        return low.removesuffix("n't") + " not"
    before, sign, short = low.rpartition("'")
    if sign + short in SHORT:
        return before + SHORT[sign + short]
    if short == "s" and before in IS:
        return before + (" has" if after in HAS else " is")
    if short == "d" and before in ("i", "you", "he", "she", "we", "they", "it", "who", "there"):
        return before + (" had" if after in HAD else " would")
    return None


def check_number_words(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Numbers in words; "one", "first" and "second" (which is also a time) are left alone."""
    words = sentence.words
    for place, word in enumerate(words):
        low = word.low
        figure = NUMBERS.get(low) or _compound(low)
        if figure is None and low in ORDINALS and low != "second":
            figure = ORDINALS[low]
        if figure is None or _maybe_name(sentence, place, word):
            continue
        before = words[place - 1].low if place else ""
        if low in COUNTED and before in ("a", "one"):
            continue
        if low in COUNTED and (before[:1].isdigit() or before in NUMBERS):
            continue
        after = words[place + 1].low if place + 1 < len(words) else ""
        if low in NUMBERS and after in COUNTED:
            yield language.find("number_word", word.start, words[place + 1].end, (f"{figure} {after}",))
            continue
        yield language.find("number_word", word.start, word.end, (figure,))


def _compound(low: str) -> str | None:
    """ "twenty-one" as "21"."""
    tens, sign, units = low.partition("-")
    if sign and tens in TENS and (units in NUMBERS or units == "one"):
        return str(int(NUMBERS[tens]) + int(NUMBERS.get(units, "1")))
    return None
