"""Which words of the lists stand in a sentence, and what could be written instead?"""

from collections.abc import Iterator
from dataclasses import replace

from easyread.wording.english.books import phrasebook
from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence

NAMES_TOO = frozenset(("jargon", "clipped_word"))  # words that also stand in names: "Department of Social Care"


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether every word has a capital where no sentence begins, as in a name."""
    words = [word for word in text[start:end].split() if len(word) > 3]
    return start > 0 and bool(words) and all(word[0].isupper() for word in words) and not text.isupper()


def check_phrases(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Words that hurt, jargon, sayings, Latin, clipped and empty words."""
    for phrase, start, end in phrasebook().find(sentence):
        if phrase.literal or phrase.rule in NAMES_TOO and _is_name(sentence.text, start, end):
            continue
        found = language.find(phrase.rule, start, end, phrase.suggestions, phrase.meaning)
        yield replace(found, message=phrase.why) if phrase.why else found
