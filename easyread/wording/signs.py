"""Which signs and capitals make a sentence hard? For every language."""

import re
from collections.abc import Iterator

from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence

ANY_SIGN = re.compile(r"[&/\\<>#§*~^_|{}=+@;()\[\]–—-]")
ADDRESS = re.compile(
    r"\b(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:co\.uk|org\.uk|gov\.uk|nhs\.uk|com|org|net|uk|wales|cymru)\b\S*"
)
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>?|<!--|&(?:[a-z]{2,8}|#\d{1,6});")
SIGN = re.compile(r"\band/or\b|(?<=\w)\((?:s|es)\)|&|[\\<>#§*~^_|{}=+]+|(?<=\w)/(?=\w)|\s/\s|\b\w/\w\b", re.IGNORECASE)
ASIDE = re.compile(r";|[\[(][^\])]{0,400}[\])]?|(?<=[^\W\d])(?<!\dam)(?<!\dpm)\s[–—-]\s(?=[^\W\d])|(?<=\w)—(?=\w)")
PLURAL = re.compile(r"\((?:s|es)\)\Z", re.IGNORECASE)
INITIALS = re.compile(r"[A-Z]&[A-Z]\b")  # the name of a shop, or A&E
ROMAN = re.compile(r"[IVXLCDM]+\Z")
CAPITALS = re.compile(r"\b(?:[A-ZÀ-ÖØ-ÞŴŶ]{2,}|I(?= [A-Z]{2})|A(?= [A-Z]{2}))\b")
SHOUTED = 4  # letters; shorter words in capitals are short forms
DATE = re.compile(r"\d{1,4}/\d{1,2}(?:/\d{2,4})?")
EXPLAINS = re.compile(r"\([A-Z][A-Za-z&]{1,7}\)")  # "Easy Wiki (EW)" brings in a short form


def check_signs(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Special signs, brackets, semicolons and dashes as asides."""
    text = sentence.text
    if not ANY_SIGN.search(text):
        return
    skip = [one.span() for one in ADDRESS.finditer(text)] + [one.span() for one in DATE.finditer(text)]
    tags = [one.span() for one in TAG.finditer(text)] if "<" in text or "&" in text else []
    for start, end in tags:
        yield language.find("special_sign", start, end)
    skip = sorted(skip + tags)
    for pattern, rule in ((SIGN, "special_sign"), (ASIDE, "brackets")):
        for one in _outside(pattern, text, skip):
            if (
                rule == "brackets"
                and (EXPLAINS.match(one[0]) or PLURAL.match(one[0]))
                or INITIALS.match(text, one.start() - 1)
            ):
                continue
            suggestions = (language.words["and"],) if one[0] == "&" else ()
            yield language.find(rule, one.start(), one.end(), suggestions)


def _outside(pattern: re.Pattern, text: str, spans: list[tuple[int, int]]) -> Iterator[re.Match]:
    """Matches that touch none of the spans (which are in order)."""
    place = 0
    for one in pattern.finditer(text):
        while place < len(spans) and spans[place][1] <= one.start():
            place += 1
        if place == len(spans) or spans[place][0] >= one.end():
            yield one


def check_capitals(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """WORDS IN CAPITALS of four letters or more, with those around them; short forms are looked at as such."""
    text = sentence.text
    if text.islower():
        return
    run: list[re.Match] = []
    for one in [*CAPITALS.finditer(text), None]:
        if one and (not run or text[run[-1].end() : one.start()].isspace()):
            run.append(one)
            continue
        if any(_is_shouted(word[0], language) for word in run):
            start, end = run[0].start(), run[-1].end()
            yield language.find("all_capitals", start, end, (text[start:end].capitalize(),) if len(run) > 1 else ())
        run = [one] if one else []


def _is_shouted(word: str, language: Language) -> bool:
    """Whether a word in capitals is just a word: no short form, no Roman number."""
    return len(word) >= SHOUTED and word not in language.short_forms and not ROMAN.match(word)
