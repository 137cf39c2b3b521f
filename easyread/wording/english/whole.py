"""What makes a whole English text hard: short forms nobody explained, two words for one thing, unclear pronouns?"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from easyread.wording.english.lists import read_list
from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Placed
from easyread.wording.signs import ROMAN

SHORT_FORM = re.compile(
    r"(?<![\w.@/#])[A-Z][A-Za-z]{0,4}[A-Z]{1,4}s?(?![\w@])"
    r"|(?<![\w.])[A-Z](?:&|\.)[A-Z]\.?(?!\w)"
)
EXPLAINS = re.compile(
    r"['’]?s?[\"”'’]?\s+(?:means?|stands? for|are\b|is (?:called|also called|short for|money|people|about|any"
    r"|an?|the|when|where|what|how|some\w+))\b"
)
NEAR_START = 30  # characters: an explanation begins with the word
CALLED = re.compile(
    r"\b(?:called|known as|call (?:it|this|that|them|these))\s+"
    r"(?:an? |the |your )?([^.!?\n]{2,60})",
    re.IGNORECASE,
)
THIS_MEANS = re.compile(
    r"^(?:this|that|it|they|these)(?: word)? (?:means?|is when|is a|is an|is where|is how|are|is when)\b", re.IGNORECASE
)
PRONOUNS = frozenset(("it", "they", "this", "that", "these", "those"))
NOUN_BEFORE = re.compile(
    r"\b(?:the|a|an|your|my|our|his|her|their|this|some|every|each)\s+(?:[^\W\d_]+\s){0,2}?([^\W\d_]{3,})\b",
    re.IGNORECASE,
)
THEN = re.compile(r"\b(?:then|next|after that|after this|afterwards|finally)\b", re.IGNORECASE)
LETTERS = r"([A-Z][A-Za-z&.]{0,6}[A-Z]s?)"
IN_FULL = re.compile(
    rf"\b{LETTERS}[\"”’]?\s(?:stands? for|means?|is short for|is the short)\b"
    rf"|\b{LETTERS}: \w+\s\w"
    rf"|\b{LETTERS} (?:is|are) (?:an? |the )?[A-Z][a-z]+\s\w"
    rf"|\w, or {LETTERS}\b"
    rf"|\w\s?[(\[]{LETTERS}[)\]]|\b{LETTERS}\s?[(\[]\w+\s\w"
)
CALLED_SO = re.compile(r"\b(?:called|known as|short|we call (?:it|this|them))\b([^.\n]{0,40})")
NEAR = 2  # sentences in which an explanation must stand


@cache
def short_forms() -> dict[str, tuple[str, bool]]:
    """Short form to its full name, and whether everybody knows it better than that."""
    return {short: (full, known == "1") for short, full, known in read_list("acronyms")}


def explained_near(low: str, number: int, placed: Sequence[Placed]) -> bool:
    """Whether a sentence, itself or one of the next two, says what the words mean."""
    for step, one in enumerate(placed[number : number + 1 + NEAR]):
        text = one.sentence.text.lower().replace("’", "'")
        if step and THIS_MEANS.match(text):
            return True
        at = text.find(low)
        if at >= 0 and (step or at < NEAR_START) and EXPLAINS.match(text, at + len(low)):
            return True
        called = CALLED.search(text) if "call" in text or "known as" in text else None
        if called and low in called[1]:
            return True
    return False


def check_short_forms(text: str, placed: Sequence[Placed], language: Language) -> Iterator[Finding]:
    """Short forms in capitals that are not explained on the page; each once, where it comes first."""
    seen, explained = set(), None
    for one in placed:
        for match in SHORT_FORM.finditer(one.sentence.text):
            short = match[0]
            base = short[:-1] if short.endswith("s") else short
            if base in seen or _is_known(base) or ROMAN.match(base) or _in_heading(one.sentence.text, match):
                continue
            seen.add(base)
            explained = said_in_full(text) if explained is None else explained
            if base not in explained:
                full = short_forms().get(base, ("", False))[0]
                start = one.start + match.start()
                yield language.find("acronym", start, start + len(short), (full,) if full else (), full)


def _is_known(short: str) -> bool:
    return (
        short.isdigit()
        or "&" in short
        and short not in short_forms()
        or len(short) < 2
        or short_forms().get(short, ("", False))[1]
        or short in ("OK", "AM", "PM")
    )


def _in_heading(text: str, match: re.Match) -> bool:
    """Whether the letters stand in A LINE OF CAPITALS, which is looked at as such."""
    words = [word for word in text.split() if word.isalpha()]
    return match[0].isupper() and len(words) > 1 and sum(word.isupper() for word in words) > len(words) / 2


def said_in_full(text: str) -> set[str]:
    """The short forms that the text explains: "Full Name (FN)", "FN (full name)", "FN stands for", "called FN"."""
    found = {next(filter(None, match.groups())) for match in IN_FULL.finditer(text)}
    for match in CALLED_SO.finditer(text):
        found.update(SHORT_FORM.findall(match[1]))
    return found | {short.removesuffix("s") for short in found}


@cache
def same_things() -> dict[str, tuple[str, int]]:
    """Word to the best word for the same thing and the number of its group."""
    found = {}
    for number, (line,) in enumerate(read_list("same_thing")):
        group = [one.strip() for one in line.split("|")]
        found |= {one.lower(): (group[0], number) for one in group}
    return found


def check_one_word(text: str, placed: Sequence[Placed], language: Language) -> Iterator[Finding]:
    """Another word for a thing that had a name before on the page; each once."""
    first: dict[int, str] = {}
    told: set[str] = set()
    groups = same_things()
    for one in placed:
        for word in one.sentence.words:
            known = groups.get(word.low) or groups.get(word.low.removesuffix("s"))
            if known is None:
                continue
            name = word.low if word.low in groups else word.low.removesuffix("s")
            used = first.setdefault(known[1], name)
            if used != name and name not in told:
                told.add(name)
                start = one.start + word.start
                yield language.find("two_words", start, one.start + word.end, (used,))


def check_pronouns(text: str, placed: Sequence[Placed], language: Language) -> Iterator[Finding]:
    """A sentence that begins with "it", "they" or "this" after one that named two things or more."""
    for before, one in zip(placed, placed[1:], strict=False):
        words = one.sentence.words
        if not words or words[0].low not in PRONOUNS or before.block != one.block:
            continue
        after = words[1].low if len(words) > 1 else ""
        if words[0].low in ("this", "that", "these", "those") and after not in (
            "is",
            "are",
            "was",
            "means",
            "will",
            "can",
            "helps",
            "may",
        ):
            continue
        if after in ("means", "is") and words[0].low in ("this", "it", "that"):
            continue
        things = {match[1].lower() for match in NOUN_BEFORE.finditer(before.sentence.text)}
        if len(things) > 2 or len(things) > 1 and words[0].low in ("it", "they"):
            yield language.find(
                "unclear_pronoun", one.start + words[0].start, one.start + words[0].end, sorted(things)[:0]
            )


def check_steps(text: str, placed: Sequence[Placed], language: Language) -> Iterator[Finding]:
    """Steps that are told in one block: "then" or "after that" twice in a line."""
    hits: dict[int, list[tuple[int, int]]] = {}
    for one in placed:
        for match in THEN.finditer(one.sentence.text):
            hits.setdefault(one.line, []).append((one.start + match.start(), one.start + match.end()))
    for found in hits.values():
        if len(found) > 1:
            yield language.find("steps_in_one_block", found[1][0], found[1][1])
