"""What could be easier in the words of a card that is being made? A few hints, one by one, never in the way."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from easyread.findings import find_in, strongest_first
from easyread.wording import Finding, put_in
from profiles.models.card import TEXT_LENGTH

MOST = 3
# Nothing on a card is as long as these, and hints say what to do, not what was not looked at.
NOT_HERE = frozenset(("document_too_long", "not_checked", "block_too_long"))
# How people speak of themselves is theirs.
OF_THEMSELVES = frozenset(("disability_wording", "them_and_us"))


@dataclass(frozen=True)
class Hint:
    """One hint: a code that holds no words, the words that are meant, what is said about them, and what could stand in
    their place."""

    code: str
    words: str
    message: str
    meaning: str
    instead: tuple[str, ...]


def code_of(finding: Finding) -> str:
    """Letters that name a finding in one text."""
    return hashlib.sha256(f"{finding.rule} {finding.start} {finding.end}".encode()).hexdigest()[:12]


def find_hints(before: Mapping, after: Mapping, *, own: bool, language: str) -> list[tuple[Finding, Hint]]:
    """Hints about the new words of a change, the strongest first; `own` where the person makes it.

    Only words that the change brings are looked at. What somebody writes down as said by the person, or by someone
    else, stays as it was said: nobody is asked to make another person's words easier.
    """
    text = after.get("text", "")
    by = (after.get("whose") or before.get("whose") or {}).get("by")
    if not text or text == before.get("text") or by == "SOMEONE_ELSE" or (by == "SAID" and not own):
        return []
    left_out = NOT_HERE | (OF_THEMSELVES if own else frozenset())
    found = [
        one
        for one in find_in(text, language=language, remember=False)
        if one.rule not in left_out and one.severity != "hint"
    ]
    unique = {(one.start, one.end): one for one in sorted(found, key=strongest_first, reverse=True)}
    chosen = sorted(unique.values(), key=strongest_first)[:MOST]
    return [(one, _hint(one, text)) for one in chosen]


def _hint(finding: Finding, text: str) -> Hint:
    words = text[finding.start : finding.end]
    fitting = [one for one in finding.suggestions if len(put_in(text, finding, one)) <= TEXT_LENGTH]
    return Hint(code_of(finding), words, finding.message, finding.meaning, tuple(fitting[:2]))
