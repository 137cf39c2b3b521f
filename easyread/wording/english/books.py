"""Which lists make up the phrasebook of English?"""

from collections.abc import Iterator
from functools import cache

from easyread.wording.english.everyday import everyday
from easyread.wording.english.lists import read_list
from easyread.wording.english.phrases import Phrase, Phrasebook
from easyread.wording.english.plainer import plainer_words
from easyread.wording.english.words import is_hard

RULE_OF_KIND = {
    "empty": "empty_phrase", "latin": "latin", "clipped": "clipped_word", "foreign": "foreign_word",
    "nominalisation": "nominalisation",
}  # fmt: skip


def _split(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split("|") if one.strip())


def _phrase(rule: str, pattern: str, *told, **more) -> Phrase:
    """A phrase with the signs of its pattern read."""
    alone = pattern.startswith("~") or pattern.endswith("$")
    dot = pattern.endswith(".")
    return Phrase(rule, pattern.lstrip("~").rstrip("$").rstrip("."), *told, alone=alone, dot=dot, **more)


def phrases() -> Iterator[Phrase]:
    """Every phrase; where two are the same, the first counts, so respect comes before all else."""
    for rule, name in (("disability_wording", "disability"), ("them_and_us", "them_and_us")):
        for pattern, instead, why, _guidance in read_list(name):
            yield _phrase(rule, pattern, _split(instead), "", why)
    for pattern, kind, *instead in read_list("phrases"):
        yield _phrase(RULE_OF_KIND[kind], pattern, _split(instead[0]) if instead else ())
    for pattern, trade, meaning, *instead in read_list("jargon"):
        single = " " not in pattern
        if single and (pattern in everyday() or is_hard(pattern) and pattern in plainer_words()):
            continue  # known to everybody, or found as a hard word with forms that fit
        rule = "hard_word" if single and trade == "office" else "jargon"
        yield _phrase(rule, pattern, _split(instead[0]) if instead else (), meaning)
    for pattern, meaning, literal in read_list("idioms"):
        yield _phrase("idiom", pattern, (), meaning, literal=literal == "1")


@cache
def phrasebook() -> Phrasebook:
    """All lists together, read once."""
    return Phrasebook(phrases())
