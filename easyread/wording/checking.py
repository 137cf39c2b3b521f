"""Which rules does a text break? Sentences are looked at once and remembered."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from easyread.wording.figures import check_figures
from easyread.wording.finding import Finding
from easyread.wording.language import Language, get_language
from easyread.wording.length import check_blocks, check_length
from easyread.wording.reading import Placed, Sentence, read, read_sentence
from easyread.wording.rules import RULES
from easyread.wording.signs import check_capitals, check_signs

EVERY_LANGUAGE = (check_length, check_signs, check_capitals, check_figures)
ABOUT_WORDS = frozenset(("hard_word", "unexplained_hard_word", "jargon", "acronym", "foreign_word"))
ONCE = frozenset(("hard_word", "jargon"))
# Where findings lie inside one another, the word alone says less than the phrase that it is a part of.
LESS = frozenset(("hard_word", "number_word", "special_sign", "brackets", "acronym"))


@lru_cache(maxsize=16384)
def check_sentence(text: str, code: str) -> tuple[Finding, ...]:
    """What the rules of sentences find in one, with offsets in it."""
    return look_at(read_sentence(text), get_language(code))


def look_at(sentence: Sentence, language: Language) -> tuple[Finding, ...]:
    """What the rules of sentences find in one, looked at afresh."""
    rules = (*EVERY_LANGUAGE, *language.sentence_rules)
    return tuple(_without_doubles(list(chain.from_iterable(rule(sentence, language) for rule in rules))))


def _without_doubles(found: list[Finding]) -> Iterator[Finding]:
    """The findings without those about a part of a phrase that is found as a whole."""
    phrases = [(one.start, one.end) for one in found if one.rule not in LESS and one.rule not in WIDE]
    seen: set[tuple[str, int, int]] = set()
    for one in found:
        place = (one.rule, one.start, one.end)
        if place in seen:
            continue
        seen.add(place)
        inside = one.rule in LESS and any(start <= one.start and one.end <= end for start, end in phrases)
        if not inside:
            yield one


WIDE = frozenset(
    ("long_sentence", "very_long_sentence", "more_than_one_idea", "double_negative", "negative", "passive")
)


def find_all(text: str, placed: Sequence[Placed], language: Language, remember: bool) -> Iterator[Finding]:
    """Everything that is found, in no order."""
    settled: set[str] = set()
    told: set[str] = set()
    for number, one in enumerate(placed):
        told_of = check_sentence(one.sentence.text, language.code) if remember else look_at(one.sentence, language)
        for found in told_of:
            if found.rule in ONCE and language.explained:
                low = one.sentence.text[found.start : found.end].lower().replace("’", "'")
                if low in settled or language.explained(low, number, placed):
                    settled.add(low)
                    continue
                if found.rule == "hard_word" and not found.suggestions and low not in told:
                    told.add(low)
                    yield language.find("unexplained_hard_word", one.start + found.start, one.start + found.end)
            yield found.moved(one.start)
    for rule in (check_blocks, *language.text_rules):
        yield from rule(text, placed, language)


def hard_for_groups(placed: Sequence[Placed], words: Collection[str], language: Language) -> Iterator[Finding]:
    """Words that a group found hard and has not explained yet."""
    for one in placed:
        for word in one.sentence.words:
            if word.low in words:
                yield language.find("hard_word", one.start + word.start, one.start + word.end)


def _forms(words: Collection[str]) -> frozenset[str]:
    """The words in small letters, also with an "s"."""
    low = {word.strip().lower().replace("’", "'") for word in words}
    return frozenset(low | {word + "s" for word in low} | {word + "'s" for word in low})


def check(
    text: str,
    *,
    language: str = "en",
    hard_words: Mapping[str, str] | Collection[str] | None = None,
    allow: Collection[str] = (),
    remember: bool = True,
) -> list[Finding]:
    """What is hard in a text, in the order of the text.

    `hard_words`: words that a group decided are hard, with their plain meaning. One with a meaning is settled (readers
    can open it); one without is found wherever it stands. `allow`: words to leave alone, or codes of rules to switch
    off. `remember`: keep sentences in memory for the next time; not for what belongs to a person. Takes time in
    proportion to the length; any string is read, none raises.
    """
    knows, placed = get_language(language), read(text, remember=remember)
    meanings = dict(hard_words) if isinstance(hard_words, Mapping) else dict.fromkeys(hard_words or (), "")
    settled = _forms([word for word, meaning in meanings.items() if meaning.strip()])
    unexplained = _forms([word for word, meaning in meanings.items() if not meaning.strip()])
    left_alone = _forms(set(allow) - set(RULES))
    found = list(find_all(text, placed, knows, remember))
    if unexplained:
        marked = {(one.start, one.end) for one in found if one.rule in ABOUT_WORDS}
        found += [one for one in hard_for_groups(placed, unexplained, knows) if (one.start, one.end) not in marked]
    if not knows.sentence_rules and placed:
        found.append(knows.find("not_checked", 0, 0))
    kept = [one for one in found if one.rule not in allow and not _quiet(one, text, settled, left_alone)]
    return sorted(kept, key=lambda one: (one.start, -one.end, one.rule))


def _quiet(one: Finding, text: str, settled: frozenset[str], left_alone: frozenset[str]) -> bool:
    """Whether words that are explained or allowed are all that a finding is about."""
    if not (settled or left_alone) or one.end - one.start > 80:
        return False
    low = text[one.start : one.end].lower().replace("’", "'")
    return low in left_alone or one.rule in ABOUT_WORDS and low in settled
