"""Does the checker read any text there is: offsets right to the character, in time linear in the length?"""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easyread.wording import check, text_difficulty
from easyread.wording.checking import check_sentence
from easyread.wording.reading import read

PIECES = [
    "You can't go & park.",
    "25%",
    "e.g.",
    "\n",
    "\r\n",
    "• ",
    "\u202eabc",
    "😀",
    "👩‍🦽 rolls.",
    "\x00\x07",
    "<p>",
    "<b",
    "&nbsp;",
    "İSTANBUL ",
    "ﬁnal ",
    "ASAP ",
    "05/05/2026",
    "14:30",
    "“Hello?” ",
    "the disabled ",
    "Mr. ",
    "(",
    ";",
    " — ",
    "’",
    "ß",
    "\u2028",
    "مرحبا بالعالم. ",
    "你好。世界",
    "She suffers from it. ",
    "in order to ",
    "III ",
    "....",
    "kicked the bucket ",
    "A" * 50,
]
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
CALM = settings(max_examples=150, deadline=None)


@given(TEXTS)
@CALM
def test_offsets_lie_in_the_text_and_sentences_are_what_stands_there(text):
    for one in read(text):
        assert text[one.start : one.start + len(one.sentence.text)] == one.sentence.text
    for one in check(text):
        assert 0 <= one.start <= one.end <= len(text)
    assert 0.0 <= text_difficulty(text) <= 1.0


@given(TEXTS, st.sampled_from(["Tea & cake.", "He can’t come.", "She suffers from epilepsy.", "It is 25% off."]))
@CALM
def test_what_stands_before_only_moves_what_is_found(before, text):
    alone = {(one.rule, one.start, one.end) for one in check(text)}
    shift = len(before) + 2
    together = {(one.rule, one.start - shift, one.end - shift) for one in check(f"{before}\n\n{text}")}
    assert {one for one in alone if one[0] not in ("two_words", "document_too_long")} <= together


@given(TEXTS)
@CALM
def test_checking_again_says_the_same(text):
    assert check(text) == check(text)


def test_emoji_and_curly_signs_keep_their_places():
    text = "👩‍🦽 Mo can’t come 😀 on 05/05/2026 because she suffers from flu."
    words = {text[one.start : one.end] for one in check(text)}
    assert {"can’t", "05/05/2026", "suffers from"} <= words


MILLION = 1_000_000
HEAVY = [
    "a",
    "a. ",
    "word ",
    "\n",
    " ",
    ".",
    ". . ",
    '."',
    "- ",
    "a-",
    "\u202e",
    "😀",
    "(",
    "<p>",
    "&amp;",
    "1,",
    "1/1/",
    "A",
    "NHS ",
    "I ",
    "can't ",
    "the disabled ",
    "safeguarding ",
    "it. They ",
    "one's ",
    "called A ",
]


def spent(text: str) -> float:
    """CPU seconds for a text that nobody has checked before."""
    check_sentence.cache_clear()
    start = time.process_time()
    check(text)
    return time.process_time() - start


@pytest.mark.parametrize("piece", HEAVY)
def test_four_times_the_text_takes_about_four_times_as_long(piece):
    check("Ready.")
    short, long = piece * (20_000 // len(piece)), piece * (80_000 // len(piece))
    ratio = min(spent(long) / max(spent(short), 0.002) for _ in range(3))
    assert ratio < 10, ratio


def test_a_million_characters_in_one_line():
    assert "very_long_sentence" in {one.rule for one in check("word " * (MILLION // 5))}
    assert check(" " * MILLION) == []


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\u202e", "😀", "?", "<div><p>Half a pa", "مرحبا بالعالم"])
def test_there_is_an_answer_for_anything(text):
    check(text)
    check(text, language="cy")
    assert 0.0 <= text_difficulty(text) <= 1.0
