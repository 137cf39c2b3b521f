"""Which words of an HTML page do people see? Half a page and broken tags are read as far as they go, in one pass."""

import re
from html import unescape

from .seen import Seen

QUOTE = re.compile(r"=\s*([\"'])")
NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9-]*")
NEVER_SEEN = {"script", "style", "template", "noscript", "svg", "math", "iframe", "object"}
# These stand inside a sentence; any other tag ends it.
IN_A_SENTENCE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
SIGN = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
SPACE = str.maketrans("\n\r\t\f", "    ")
BREAK = "\n\n"


def read_html(source: str) -> Seen:
    """The words between tags. What is only for machines (scripts, styles, comments) is left out."""
    seen, place = Seen(source), 0
    last = Last(source)
    while place < len(source):
        tag = source.find("<", place)
        if tag < 0:
            put_words(seen, place, len(source))
            break
        put_words(seen, place, tag)
        place = skip(seen, tag, last)
    return seen


class Last:
    """Where the last end of a tag and the last quotes stand: past them nobody needs to look, however long it is."""

    def __init__(self, source: str):
        self.ends = {sign: source.rfind(sign) for sign in (">", '"', "'", "-->")}

    def find(self, source: str, sign: str, start: int) -> int:
        """The next one from `start`, or -1."""
        return source.find(sign, start) if start <= self.ends[sign] else -1


def skip(seen: Seen, tag: int, last: Last) -> int:
    """Where it goes on after what begins with `<`; what ends a sentence becomes the end of a line."""
    source = seen.source
    if source.startswith("<!--", tag):
        end = last.find(source, "-->", tag + 4)
        return end + 3 if end >= 0 else len(source)
    name = NAME.match(source, tag + 1)
    if not name:
        if source.startswith(("<!", "<?"), tag):
            return _after(last.find(source, ">", tag), source)
        seen.keep(tag, tag + 1)  # a sign in a sentence, such as "5 < 6"
        return tag + 1
    end = end_of_tag(source, name.end(), last)
    kind = name[0].lower()
    if kind in NEVER_SEEN and source[end - 2 : end] != "/>":
        closing = re.compile(rf"</{kind}\b", re.IGNORECASE).search(source, end)
        end = end_of_tag(source, closing.end(), last) if closing else len(source)
    if kind.lstrip("/") not in IN_A_SENTENCE | NEVER_SEEN:
        seen.put(BREAK, tag, end)
    return end


def end_of_tag(source: str, start: int, last: Last) -> int:
    """After the `>` that ends the tag; one between quotes does not."""
    place = start
    while True:
        end = last.find(source, ">", place)
        if end < 0:
            return len(source)
        quote = QUOTE.search(source, place, end)
        closing = last.find(source, quote[1], quote.end()) if quote else -1
        if closing < 0:
            return end + 1
        place = closing + 1


def put_words(seen: Seen, start: int, end: int) -> None:
    """Words between two tags: signs by their names become signs, the end of a line is a space as in a browser."""
    source, place = seen.source, start
    for name in SIGN.finditer(source, start, end):
        sign = unescape(name[0])
        if sign != name[0]:
            seen.keep(place, name.start(), source[place : name.start()].translate(SPACE))
            seen.put(sign.replace("\xa0", " "), name.start(), name.end())
            place = name.end()
    seen.keep(place, end, source[place:end].translate(SPACE))


def _after(end: int, source: str) -> int:
    return end + 1 if end >= 0 else len(source)
