"""Which numbers, dates and times are hard to read, and how are they written in easy read? For every language."""

import re
from collections.abc import Iterator
from datetime import date

from easyread.wording.finding import Finding
from easyread.wording.language import Language
from easyread.wording.reading import Sentence

PERCENTAGE = re.compile(r"\b(\d{1,3}(?:[.,]\d+)?)\s?(?:%|per ?cent\b|percent\b|y cant\b)", re.IGNORECASE)
NUMERIC_DATE = re.compile(
    r"(?<![\d/.-])(\d{1,4})([/.-])(\d{1,2})\2(\d{2,4})(?![\d/-]|\.\d)"
    r"|(?<![\d/.-])(\d{1,2})/(\d{1,2})(?![\d/-]|\.\d)"
)
CLOCK = re.compile(
    r"(?<![\d:.])((?:1[3-9]|2[0-3]|0\d)[:.][0-5]\d"
    r"|(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours)\b"
    r"|00[:.][0-5]\d)(?![\d:]|\.\d)"
)
BIG = re.compile(r"(?<![\d.,£$€:/+-])(?<!\d )(\d{1,3}(?:,\d{3})+|\d{4,15})(?![\d,/:-]|\.\d)")
DECIMAL = re.compile(r"(?<![\d.,£$€])\d+\.\d+(?![\d.]|\s?(?:mg|ml|g|kg|mcg|am|pm|a\.m|p\.m)\b)")
ROMAN = re.compile(r"\b(?=[XVI]{2,}\b)X{0,3}(?:IX|IV|V?I{0,3})\b(?! drip)")
PART = re.compile(
    r"\b(?:[Pp]art|[Cc]hapter|[Ss]ection|[Vv]olume|[Aa]nnex|[Aa]ppendix|[Ss]chedule|[Rr]han|[Pp]ennod) "
    r"([IVX])(?=[.,:;)]|\Z| of\b| is\b)"
)
MONARCH = re.compile(
    r"(?:King|Queen|Pope|Brenin|Brenhines|Charles|Elizabeth|Henry|George|Edward|William|James|Mary|John|Paul)\s\Z"
)
WORDS_TOO = frozenset(
    ["CD", "DVD", "MC", "DC", "LD", "MD", "MIX", "DIV", "CV", "CC", "MM", "LV", "DIM", "CIVIC", "LID", "VI"]
) - {"VI"}
WEEKDAY = re.compile(r"\b([^\W\d_]{4,10}),? (\d{1,2})(?:st|nd|rd|th|ain|fed|eg)? ([^\W\d_]{3,9}),? (\d{4})\b")
PHONE = re.compile(r"(?<![\d+])(?:0\d{9,10}|\+44\d{9,10})(?!\d)")
TELEPHONE = re.compile(r"(?<![\d+])(?:\+44\s?|0)\d[\d ]{7,12}\d")
OF = re.compile(r"\s?(?:of|o)\b")
OF_WHAT = re.compile(r" of (?!the\b|our\b|your\b|their\b|these\b|those\b|all\b|them\b|us\b)")
COUNTS = re.compile(r"\s[^\W\d_]")
NAMES = re.compile(
    r"(?:\b(?:no|nos|number|ref|reference|account|code|pin|text|ext|room|bus|pc|form|ring|call|phone|year|id|flat|page)[.:]?|\d)\Z",
    re.IGNORECASE,
)
ABOUT = re.compile(r"\b(?:over|about|around|nearly|than|to|almost)\Z", re.IGNORECASE)
SOON = 45  # two figures of a year up to this are years of this century
# How British phone numbers are grouped, by how they begin: letters of the first and of the second group.
PHONE_GROUPS = ((r"02", (3, 4)), (r"0[38]", (4, 3)), (r"07", (5, 3)), (r"011\d|01\d1", (4, 3)))
CLEAN_SHARES = {10: (1, 10), 20: (1, 5), 25: (1, 4), 30: (3, 10), 33: (1, 3), 40: (4, 10), 50: (1, 2), 60: (6, 10),
                66: (2, 3), 67: (2, 3), 70: (7, 10), 75: (3, 4), 80: (8, 10), 90: (9, 10)}  # fmt: skip


def check_figures(sentence: Sentence, language: Language) -> Iterator[Finding]:
    """Everything about figures, most telling first: what one rule found no other looks at again."""
    text = sentence.text
    if any(map(text.__contains__, "0123456789")):
        taken: list[tuple[int, int]] = []
        for rule, pattern, rewrite in RULES:
            for one in pattern.finditer(text):
                if any(start < one.end() and one.start() < end for start, end in taken):
                    continue
                suggestions = rewrite(one, language)
                if suggestions is not None:
                    taken.append(one.span())
                    end = one.end() + (
                        3 if rule == "percentage" and suggestions and OF_WHAT.match(text, one.end()) else 0
                    )
                    if rule:
                        yield language.find(rule, one.start(), end, suggestions)
    yield from _check_roman(text, language)


def _check_roman(text: str, language: Language) -> Iterator[Finding]:
    for one in ROMAN.finditer(text):
        if one[0] and one[0] not in WORDS_TOO and not MONARCH.search(text, max(one.start() - 12, 0), one.start()):
            yield language.find("roman_numeral", one.start(), one.end(), (str(read_roman(one[0])),))
    for one in PART.finditer(text):
        yield language.find("roman_numeral", one.start(1), one.end(1), (str(read_roman(one[1].upper())),))


def read_roman(text: str) -> int:
    """The number that Roman figures stand for."""
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[one] for one in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _leave(one: re.Match, language: Language) -> tuple[str, ...]:
    return ()


def write_share(one: re.Match, language: Language) -> tuple[str, ...]:
    """25% as "1 in 4"; an odd share as the nearest in 10 or 100."""
    before, after = one.string[max(one.start() - 1, 0) : one.start()], one.string[one.end() : one.end() + 4]
    if before in ("-", "–") or not OF.match(after):
        return ()
    value = float(one[1].replace(",", "."))
    if value == 100:
        return (language.words["all"],)
    if not 0 < value < 100:
        return ()
    if value == 50:
        return (language.words["half"], language.words["share"].format(count=1, of=2))
    near = min(CLEAN_SHARES, key=lambda share: abs(share - value))
    if abs(near - value) < 0.6:
        count, of = CLEAN_SHARES[near]
        return (language.words["share"].format(count=count, of=of),)
    count, of = (round(value), 100) if value >= 1 else (1, round(100 / value))
    about = language.words["about"] + " " if value != count else ""
    return (about + language.words["share"].format(count=count, of=of),)


def _day(one: re.Match) -> date | None:
    """The day of a numeric date, day first; None where there is no such day."""
    first, middle, last = one[1], one[3], one[4]
    if first is None:
        return None
    parts = (first, middle, last) if len(first) == 4 else (last, middle, first)
    year, month, day = (int(part) for part in parts)
    if year < 100:
        year += 2000 if year <= SOON else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None


def write_date(one: re.Match, language: Language) -> tuple[str, ...] | None:
    """05/05/2026 as "Tuesday 5 May 2026"; what is no day at all is left alone when it has only two parts."""
    if one[1] is None:
        day, month = int(one[5]), int(one[6])
        return (
            (f"{day} {language.months[month - 1]}",)
            if 12 < day < 32 and 1 <= month <= 12 and one[0] != "24/7"
            else None
        )
    found = _day(one)
    if found is None:
        return None if one[2] == "." else ()
    day = f"{found.day} {language.months[found.month - 1]} {found.year}"
    return (f"{language.days[found.weekday()]} {day}" if found.year >= 2000 else day,)


def write_time(one: re.Match, language: Language) -> tuple[str, ...] | None:
    """14:30 as "2.30 in the afternoon" and "2.30pm"; 09:00 as "9 in the morning"."""
    figures = re.sub(r"\D", "", one[0])
    hour, minute = int(figures[:2]), int(figures[2:4])
    after = one.string[one.end() : one.end() + 3].strip().lower()
    if after.startswith(("am", "pm", "a.", "p.")) or "." in one[0] and hour < 10 and figures[0] != "0":
        return None
    if minute == 0 and hour in (0, 12):
        return (language.words["midnight"] if hour == 0 else language.words["noon"],)
    clock = f"{(hour - 1) % 12 + 1}" + (f".{minute:02}" if minute else "")
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    return (language.words[part].format(time=clock), clock + ("am" if hour < 12 else "pm"))


def write_big(one: re.Match, language: Language) -> tuple[str, ...] | None:
    """12,345 as "about 12 thousand"; a year is no big number."""
    value = int(one[1].replace(",", ""))
    before, after = one.string[: one.start()].rstrip(), one.string[one.end() : one.end() + 2]
    counts = COUNTS.match(after) and not NAMES.search(before[-24:]) and not one[1].startswith("0")
    if "," not in one[1] and (1800 <= value <= 2100 or not counts):
        return None  # a year, a code, a room, the second half of a phone number
    if value >= 1_000_000:
        number = f"{value / 1_000_000:.1f}".removesuffix(".0")
        return (language.words["million"].format(number=number),)
    exact = [f"{value:,}"] if "," not in one[1] else []
    if value < 10_000 and 100 < value % 1000 < 900:
        return tuple(exact)  # "about 2 thousand" would be too far from 1,500
    words = language.words["thousand"]
    if value % 1000 == 0 or ABOUT.search(before[-12:]):
        words = words.removeprefix(language.words["about"] + " ")
    return (words.format(number=(value + 500) // 1000), *exact)


def write_phone(one: re.Match, language: Language) -> tuple[str, ...] | None:
    """A telephone number in groups."""
    number = one[0].replace("+44", "0")
    first, second = next((cut for start, cut in PHONE_GROUPS if re.match(start, number)), (5, 3))
    return (" ".join((number[:first], number[first : first + second], number[first + second :])),)


def check_day(one: re.Match, language: Language) -> tuple[str, ...] | None:
    """A date whose day of the week is wrong, with the right day."""
    names = [name.lower() for name in language.days], [name.lower() for name in language.months]
    if one[1].lower() not in names[0] or one[3].lower() not in names[1]:
        return None
    try:
        right = date(int(one[4]), names[1].index(one[3].lower()) + 1, int(one[2]))
    except ValueError:
        return ()
    if right.weekday() == names[0].index(one[1].lower()):
        return None
    return (one[0].replace(one[1], language.days[right.weekday()], 1),)


# In this order; a part of a sentence belongs to the first rule that takes it. "" takes it and says nothing.
RULES = (
    ("wrong_weekday", WEEKDAY, check_day),
    ("phone_number", PHONE, write_phone),
    ("", TELEPHONE, _leave),
    ("percentage", PERCENTAGE, write_share),
    ("numeric_date", NUMERIC_DATE, write_date),
    ("clock_24", CLOCK, write_time),
    ("big_number", BIG, write_big),
    ("decimal", DECIMAL, _leave),
)
