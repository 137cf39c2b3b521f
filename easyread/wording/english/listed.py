"""Which words of the lists stand in a sentence, and what could be written instead?"""

from collections.abc import Iterator
from dataclasses import replace

from easyread.wording.english.books import phrasebook
from easyread.wording.english.forms import guess_bases, inflect
from easyread.wording.english.phrases import Phrase
from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence

VERBAL = ("", "s", "ed", "en", "ing")
BASES = {"has": "have", "had": "have", "lives": "live", "uses": "use", "is": "be", "does": "do", "says": "say"}
NAMES_TOO = frozenset(("jargon", "clipped_word"))  # words that also stand in names: "Department of Social Care"


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether every word has a capital where no sentence begins, as in a name."""
    words = [word for word in text[start:end].split() if len(word) > 3]
    return start > 0 and bool(words) and all(word[0].isupper() for word in words) and not text.isupper()


def _in_form(phrase: Phrase, words: str) -> tuple[str, ...]:
    """The suggestions of a phrase in the form in which its verb stands; none where no form would fit."""
    if not phrase.pattern.startswith("*") or phrase.pattern.startswith("*be "):
        return phrase.suggestions
    first = words.split()[0].lower()
    base = phrase.pattern[1:].split()[0].split("-")[0]
    form = next((form for one, form in guess_bases(first) if one == base and form in VERBAL), None)
    if form is None:
        return phrase.suggestions
    verbs = [" ".join([BASES.get(one.split()[0], one.split()[0]), *one.split()[1:]]) for one in phrase.suggestions]
    return tuple(dict.fromkeys(inflect(one, form) for one in verbs))


def check_phrases(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Words that hurt, jargon, sayings, Latin, clipped and empty words."""
    for phrase, start, end in phrasebook().find(sentence):
        if phrase.literal or phrase.rule in NAMES_TOO and _is_name(sentence.text, start, end):
            continue
        suggestions = _in_form(phrase, sentence.text[start:end])
        found = language.find(phrase.rule, start, end, suggestions, phrase.meaning)
        yield replace(found, message=phrase.why) if phrase.why else found
