"""What do we do with text that comes in? Typed text is made tidy; pasted or imported HTML becomes plain text."""

import html
import re
import unicodedata

import bleach

HTML_LIMIT = 20_000  # bleach's time grows with the square of hostile input; above this nothing is read
# Control characters, and the signs that turn the direction of text round for all that follows.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]")
_NEVER_TEXT = re.compile(r"<(script|style)\b[^>]*>.{0,20000}?</\1\s*>", re.IGNORECASE | re.DOTALL)


def clean_text(text: str) -> str:
    """Typed text with one way of writing each letter, no unseen signs, and single spaces; `<3` stays `<3`.

    Line breaks become spaces: a card holds sentences, not paragraphs. Cleaning twice changes nothing more.
    """
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", _whole_letters(text)))
    return " ".join(text.split())


def _whole_letters(text: str) -> str:
    """Without halves of letters (lone surrogates), which no database takes."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def plain_text(markup: str) -> str:
    """Pasted or imported HTML as plain text, at most 20,000 characters; scripts and styles go with their words."""
    markup = _NEVER_TEXT.sub(" ", markup[:HTML_LIMIT])
    text = clean_text(html.unescape(bleach.clean(markup, tags=set(), attributes={}, strip=True)))
    return text[:HTML_LIMIT].rstrip()  # some letters become longer when they are made tidy
