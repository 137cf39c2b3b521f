"""What in the build of an English sentence makes it hard: passive, negatives, several ideas, tenses?"""

import re
from collections.abc import Iterator

from easyread.wording.english.lists import read_words
from easyread.wording.english.passive import passives
from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence

NEGATIVES = read_words("negatives")
HALF_NEGATIVES = read_words("half_negatives")
# Words with a "not" inside them, which count when another negative stands beside them.
HIDDEN = read_words("hidden_negatives")
IMPERATIVE = re.compile(
    r"(?:.*, )?(?:please |always |remember: |you must )?"
    r"(?:not|do not|don['’]t|never|no (?:smoking|entry|dogs|parking|food))\b",
    re.IGNORECASE,
)
MEANS = re.compile(
    r"\b(?:is|are) (?:when|where|someone who|somebody who|people who)\b|\bmeans\b"
)  # what explains a word
# Words that bring in a second idea.
LINKS = read_words("links")
RELATIVE = frozenset(["which", "who", "whom", "whose", "where"])
AND_OR = frozenset(("and", "or"))
SUBJECTS = read_words("subjects")
FINITE = read_words("finite")
HARD_TENSE = frozenset(["would", "could", "might", "ought"])


def check_passive(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Each passive of the sentence."""
    for start, end in passives(sentence):
        yield language.find("passive", start, end)


def check_negatives(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """One negative is a hint, two in one sentence are strong; a warning ("Do not ...") may stay."""
    words = sentence.words
    found = [word for word in words if word.low in NEGATIVES or word.low.endswith("n't")]
    found = [word for word in found if not (word.low == "no" and _is_answer(sentence, word))]
    if not found:
        return
    hidden = [word for word in words if word.low in HALF_NEGATIVES or word.low in HIDDEN]
    both = sorted([*found, *hidden], key=lambda word: word.start)
    neither = found[0].low == "neither" and len(found) == 2 and found[1].low == "nor"
    if len(both) > 1 and not neither and both[1].start - both[0].end < 60 and not _only_listed(sentence, both):
        yield language.find("double_negative", both[0].start, both[1].end)
    elif not IMPERATIVE.match(sentence.text):
        yield language.find("negative", found[0].start, found[0].end)


def _is_answer(sentence: Sentence, word) -> bool:
    """Whether "no" is the word that people say: "You can say no.", "No, thank you.", "yes or no"."""
    rest = sentence.text[word.end : word.end + 1]
    return rest in ("", ",", ".", "!", "?", ":", "”", '"', "'", "’") or sentence.text[: word.start].endswith(
        ("say ", "says ", "said ", "or ")
    )


def _only_listed(sentence: Sentence, negatives: list) -> bool:
    """Whether the negatives are listed ("no milk and no sugar") or stand in two statements, so none undoes another."""
    between = sentence.text[negatives[0].end : negatives[1].start].lower()
    return bool(re.search(r",|;|\b(?:and|or|but|because|so|if|when|why|what|that|who|how|where)\b", between))


def count_ideas(sentence: Sentence) -> tuple[int, int]:
    """How many ideas a sentence has, about: one, and one for each further clause; and where the second begins."""
    words = sentence.words
    ideas, second = 1, 0
    for place, word in enumerate(words):
        low = word.low
        if place == 0 or not _begins_clause(words, place, low, sentence.text):
            continue
        ideas += 1
        second = second or word.start
    return ideas, second


def _begins_clause(words, place: int, low: str, text: str) -> bool:
    after = words[place + 1].low if place + 1 < len(words) else ""
    further = words[place + 2].low if place + 2 < len(words) else ""
    if low in LINKS:
        return after in SUBJECTS or further in FINITE or low in ("because", "although", "whereas", "unless")
    if low in RELATIVE:
        return text[words[place].start - 2 : words[place].start - 1] == "," or after in FINITE or after in SUBJECTS
    if low in AND_OR:
        return after in SUBJECTS and after not in ("people", "this", "that", "these", "those") or after in FINITE
    return False


def check_ideas(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """More than one idea: a second linking word, or two clauses in a sentence that is not short."""
    number = len(sentence.words)
    if number < 8 or MEANS.search(sentence.text):
        return
    ideas, second = count_ideas(sentence)
    if ideas > 2 or ideas == 2 and number > 12:
        yield language.find("more_than_one_idea", second, len(sentence.text))


def check_tense(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """ "would", "could", "might" and "had been": plain tenses are easier. A polite question may ask so."""
    if sentence.text.endswith("?"):
        return
    words = sentence.words
    for place, word in enumerate(words):
        after = words[place + 1].low if place + 1 < len(words) else ""
        if word.low in HARD_TENSE and after != "like":
            yield language.find("hard_tense", word.start, word.end)
        elif word.low == "had" and after == "been":
            yield language.find("hard_tense", word.start, words[place + 1].end)
