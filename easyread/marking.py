"""Where does a text use a word of a list? Whole words, the longest first, "advocates" by "advocate". Plain Python.

The time grows with the length of the text, not with the length of the list: a word is looked up by how it begins.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

# A word with what holds it together: "co-production", "don't". Between words stands anything else.
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_OWNER = re.compile(r"['’]s$")
_SPACE = re.compile(r"[^\S\r\n]+")  # a word of a list does not run on into the next line
_HISSING = ("s", "x", "z", "ch", "sh")


@dataclass(frozen=True, slots=True)
class Explained:
    """A word of the list with its meaning. `picture` is an id; `by` is the group that decided."""

    pk: int
    word: str
    meaning: str
    picture: int | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """A place in a text, `text[start:end]`, where a word of the list stands."""

    start: int
    end: int
    of: Explained


@dataclass(frozen=True, slots=True)
class _Token:
    """A word in small letters, where it stands, and what stands between it and the word before."""

    word: str
    start: int
    end: int
    gap: str


class Finder:
    """Finds the words of a list."""

    def __init__(self, words: Iterable[Explained]):
        self.known: dict[str, dict[tuple, Explained]] = {}  # by the word with which they begin
        self.lengths: dict[str, list[int]] = {}  # of these, in words, the longest first
        several = {}
        for one in words:
            form = _form(_tokens(one.word))
            if form:
                self._learn(form, one)
                several[_plural(form)] = one
        for form, one in several.items():  # after all others: a word that stands in the list itself counts first
            self._learn(form, one)

    def _learn(self, form: tuple, one: Explained) -> None:
        self.known.setdefault(form[0], {}).setdefault(form, one)
        known = {len(form) // 2 + 1, *self.lengths.get(form[0], [])}
        self.lengths[form[0]] = sorted(known, reverse=True)

    def find(self, text: str) -> list[Use]:
        """Every use in a text, from its beginning to its end; none lies within another."""
        tokens, found, at = _tokens(text), [], 0
        while at < len(tokens):
            use, many = self._at(tokens, at)
            if use:
                found.append(use)
            at += many
        return found

    def _at(self, tokens: list[_Token], at: int) -> tuple[Use | None, int]:
        """The longest use that begins with a word, and how many words it takes."""
        first = tokens[at].word
        first = first if first in self.known else _OWNER.sub("", first)
        here = self.known.get(first, {})
        for many in self.lengths.get(first, ()):
            form = _form(tokens[at : at + many])
            owned = (*form[:-1], _OWNER.sub("", form[-1]))
            one = here.get(form) or here.get(owned)
            if one:
                last = tokens[at + len(form) // 2]
                end = last.end if form in here else last.end - len(form[-1]) + len(owned[-1])
                return Use(tokens[at].start, end, one), len(form) // 2 + 1
        return None, 1


def _tokens(text: str) -> list[_Token]:
    tokens, before = [], 0
    for hit in _WORD.finditer(text):
        gap = _SPACE.sub(" ", text[before : hit.start()])
        tokens.append(_Token(hit[0].lower().replace("’", "'"), hit.start(), hit.end(), gap))
        before = hit.end()
    return tokens


def _form(tokens: list[_Token]) -> tuple:
    """Words with what stands between them: ("care", " ", "plan")."""
    form = [tokens[0].word] if tokens else []
    for token in tokens[1:]:
        form += [token.gap, token.word]
    return tuple(form)


def split_words(text: str, finder: Finder) -> list[str]:
    """The words of a text as they stand there, in order; several that the list holds as one stay together."""
    uses = finder.find(text)
    apart = [
        (token.start, token.end - (2 if _OWNER.search(token.word) else 0))
        for token in _tokens(text)
        if not any(use.start <= token.start < use.end for use in uses)
    ]
    return [text[start:end] for start, end in sorted([*apart, *((use.start, use.end) for use in uses)])]


def _plural(form: tuple) -> tuple:
    """The simple plural: more than one of the last word."""
    last = form[-1]
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return (*form[:-1], f"{last[:-1]}ies")
    return (*form[:-1], f"{last}es" if last.endswith(_HISSING) else f"{last}s")


def find_first_uses(rows: Iterable[dict], finder: Finder, seen: Collection[int] = ()) -> dict[str, tuple[Use, ...]]:
    """For each of these tidy rows, by its key, the words of the list that no row before it uses.

    A hard word that the page explains itself counts as used, for its meaning stands there. Ways and films lead
    somewhere when they are pressed, so nothing in them can be pressed.
    """
    met, found = set(seen), {}
    for row in rows:
        kind, value = row["type"], row["value"]
        if kind == "hard_word":
            met |= {use.of.pk for use in finder.find(value["word"])}
        if kind not in ("row", "hard_word"):
            continue
        text, uses = value["words" if kind == "row" else "meaning"], []
        for use in finder.find(text):
            if use.of.pk not in met:
                met.add(use.of.pk)
                uses.append(use)
        if uses:
            found[row["id"]] = tuple(uses)
    return found
