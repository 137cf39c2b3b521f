"""Which words of a Markdown page do people see? Its signs, addresses and code are left out."""

import re

from .html import put_words
from .seen import Seen

FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
INDENTED = re.compile(r"(?: {4}|\t)\s*\S")
BEFORE = re.compile(r"(?:[ \t]*(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s)|\[[ xX]\](?=\s)))*[ \t]*")
LIST = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])\s")
RULE = re.compile(r"[ \t]*(?:[-=*_][ \t]*)+$")
BETWEEN_CELLS = frozenset(" \t|:+-")
REFERENCE = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s")
# What stands in a line: each alternative begins with another sign, and none looks further than 2,000 letters.
INLINE = re.compile(
    r"(?P<code>(?P<ticks>`+)[^`\n]{1,2000}(?P=ticks)(?!`))"
    r"|(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<picture>!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\))"
    r"|(?P<open>\[)(?=[^\[\]\n]{1,500}\][(\[])"
    r"|(?P<close>\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\]))"
    r"|(?P<tag></?[a-zA-Z][^<>\n]{0,500}>|<!--[^\n]{0,500}?-->)"
    r"|(?P<address><?\bhttps?://[^\s<>)]{1,2000}>?)"
    r"|(?P<cell>\|)"
    r"|(?P<strong>\*{1,3}|~~|(?<!\w)_{1,3}|_{1,3}(?!\w))"
)
BREAK = "\n\n"


def read_markdown(source: str) -> Seen:
    """The words of paragraphs, headings, lists and tables. A line that only goes on is no new sentence."""
    seen, place, fence, open_paragraph = Seen(source), _after_front_matter(source), "", False
    while place < len(source):
        end = source.find("\n", place)
        end = len(source) if end < 0 else end
        line = source[place:end].rstrip("\r")
        fenced = FENCE.match(line)
        if fence or fenced:
            fence = _next_fence(fence, fenced, line)
            open_paragraph = False
        elif not open_paragraph and INDENTED.match(line) and not LIST.match(line):
            pass  # code
        elif not line.strip() or RULE.match(line) or set(line) <= BETWEEN_CELLS or REFERENCE.match(line):
            seen.put(BREAK, place, end)
            open_paragraph = False
        else:
            begins = BEFORE.match(line).end()
            new = not open_paragraph or bool(line[:begins].strip())
            seen.put(BREAK if new else " ", place, place)
            _put_line(seen, place + begins, place + len(line), heading=line.lstrip().startswith("#"))
            open_paragraph = not line.lstrip().startswith("#")
        place = end + 1
    return seen


def _after_front_matter(source: str) -> int:
    """Where the page begins: facts between two lines of `---` are for machines."""
    found = re.match(r"---\r?\n(?:.*\n)*?---\r?(?:\n|$)", source[:20_000])
    return found.end() if found else 0


def _next_fence(fence: str, fenced: re.Match | None, line: str) -> str:
    """The signs that will end the code, or "" where it has just ended."""
    if not fence:
        return fenced[1]
    ends = fenced and fenced[1].startswith(fence) and not line[fenced.end() :].strip()
    return "" if ends else fence


def _put_line(seen: Seen, start: int, end: int, heading: bool) -> None:
    """The words of one line."""
    if heading:
        end -= len(seen.source[start:end]) - len(seen.source[start:end].rstrip(" \t#"))
    place = start
    for sign in INLINE.finditer(seen.source, start, end):
        put_words(seen, place, sign.start())
        place = sign.end()
        if sign.lastgroup == "escape":
            seen.keep(sign.start() + 1, sign.end())
        elif sign.lastgroup == "cell":
            seen.put("\n", sign.start(), sign.end())
        elif sign.lastgroup in ("code", "ticks", "picture", "address"):
            seen.put(" ", sign.start(), sign.end())
    put_words(seen, place, end)
