"""What does the checker know about a language? A new language is one module with a `LANGUAGE` and its data."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from easyread.wording.finding import Finding
from easyread.wording.reading import Placed, Sentence
from easyread.wording.rules import RULES

# A rule of one sentence: what it finds, with offsets in the sentence. A rule of a text: with offsets in the text.
SentenceRule = Callable[[Sentence, "Language"], Iterable[Finding]]
TextRule = Callable[[str, Sequence[Placed], "Language"], Iterable[Finding]]
MODULES = {"en": "easyread.wording.english.language", "cy": "easyread.wording.welsh.language"}


@dataclass(frozen=True)
class Language:
    """A language: its code, an easy sentence for each rule, names of days and months (the first is Monday, January),
    how it writes numbers in words, short forms that everybody knows, and the rules that it has checked by."""

    code: str
    messages: dict[str, str]
    days: tuple[str, ...]
    months: tuple[str, ...]
    words: dict[str, str]  # how it writes numbers and times: see `english/language.py`
    short_forms: frozenset[str] = frozenset()  # known better than their full names
    explained: Callable[[str, int, Sequence[Placed]], bool] | None = None  # is a word explained near a sentence?
    sentence_rules: tuple[SentenceRule, ...] = ()
    text_rules: tuple[TextRule, ...] = ()

    def find(self, rule: str, start: int, end: int, suggestions: Sequence[str] = (), meaning: str = "") -> Finding:
        """A finding of a rule with the sentence of this language and the severity of the table."""
        return Finding(rule, start, end, self.messages[rule], RULES[rule].severity, tuple(suggestions), meaning)


@cache
def get_language(code: str) -> Language:
    """The language of a code such as "en" or "cy-GB". One that nobody wrote yet is read as none: see `unknown`."""
    short = code.lower().replace("_", "-").partition("-")[0]
    return import_module(MODULES.get(short, "easyread.wording.other_language")).LANGUAGE
