"""Does typed text stay what it was, and pasted HTML become plain text, however hostile it is?"""

import random
import time
import unicodedata

import pytest

from easyread.cleaning import HTML_LIMIT, clean_text, plain_text

TYPED = {
    "<3": "<3",
    "I <3 tea & cake": "I <3 tea & cake",
    "<b>tea</b>": "<b>tea</b>",
    "&amp;": "&amp;",
    "  two   spaces \t and\r\n\r\nlines ": "two spaces and lines",
    "": "",
    "\n\t \u00a0\u2003": "",
    "te\u0301": "té",
    "tŵ ŷ 🍵 👨‍👩‍👧": "tŵ ŷ 🍵 👨‍👩‍👧",
    "half \ud83d a letter \udc00": "half a letter",
    "nul\x00 and bell\x07": "nul and bell",
    "\u202egnp.exe": "gnp.exe",
    "\u2067right\u2069 \u202aleft\u202c": "right left",
    "\ufefftext": "text",
    "e\x00\u0301": "é",
    "سلام": "سلام",
}

PASTED = {
    "<p>I like <b>tea</b>.</p>": "I like tea.",
    "<script>alert(1)</script>tea": "tea",
    "<SCRIPT type=x>alert(1)</SCRIPT >tea": "tea",
    "<style>p {color: red}</style><p>tea</p>": "tea",
    "<img src=x onerror=alert(1)>tea": "tea",
    "tea &amp; cake": "tea & cake",
    "I <3 tea": "I <3 tea",
    "<!-- hidden -->tea": "tea",
    "a\u202eb": "ab",
    "": "",
}


@pytest.mark.parametrize("typed", TYPED)
def test_typed_text_is_only_made_tidy(typed):
    assert clean_text(typed) == TYPED[typed]


@pytest.mark.parametrize("pasted", PASTED)
def test_pasted_html_becomes_plain_text(pasted):
    assert plain_text(pasted) == PASTED[pasted]


def test_tidying_twice_changes_nothing_more():
    chance = random.Random(3)
    letters = [*map(chr, range(0x180)), *"\u0301\u0308\u200d\u2028\u202e\ufeff\ud800\udfff\uffff🍵ŵ\u1e9b\u0323"]
    for _ in range(1000):
        once = clean_text("".join(chance.choices(letters, k=12)))
        assert clean_text(once) == once
        assert unicodedata.is_normalized("NFC", once)
        once.encode("utf-8")


@pytest.mark.parametrize("part", ["a", " ", "\x00", "\u202e", "\ud800", "e\u0301", "<", "a\n", "\u0301"])
def test_a_million_letters_are_tidied_in_a_moment(part):
    """Twice as much takes about twice as long: nothing that is sent can hold the site up."""
    text = (part * 1_000_000)[:1_000_000]
    start = time.process_time()
    clean_text(text)
    assert time.process_time() - start < 1


@pytest.mark.parametrize("part", ["<a ", "<", "&#", "<script>", "<style></", "<!--", "<<a>", "a"])
def test_hostile_html_is_read_in_a_moment_and_never_grows(part):
    start = time.process_time()
    text = plain_text(part * 100_000)
    assert time.process_time() - start < 2
    assert len(text) <= HTML_LIMIT


def test_a_script_at_the_end_of_a_long_paste_does_not_become_words():
    assert "alert" not in plain_text("a" * 19_000 + "<script>alert(1)</script>")
