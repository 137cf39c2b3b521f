"""What becomes of rows that are not what they should be? Nothing breaks, and only what fits comes through."""

import json

import pytest

from easyread.blocks.films import find_film
from easyread.blocks.tidying import KINDS, LONGEST, MOST_ROWS, tidy_rows

GOOD = {"type": "row", "value": {"picture": 3, "words": "You can swim."}, "id": "7d0f5e0c-3a0b-4a2b-9d53-0c6f2f2f8a11"}
DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    "raw", [None, 7, True, {}, "", "null", "{", DEEP, "[[[[1]]]]", b"\xff", [None, 3, "x", [], {}], [{"type": 3}]]
)
def test_what_is_no_row_is_left_out(raw):
    assert tidy_rows(raw) == []


def test_a_good_row_stays_as_it_is():
    assert tidy_rows([GOOD]) == [GOOD]
    assert tidy_rows(json.dumps([GOOD])) == [GOOD]


@pytest.mark.parametrize("value", [None, 5, "x", [], [1], {"words": {"a": 1}}, {"picture": "1 OR 1=1", "words": ["x"]}])
@pytest.mark.parametrize("kind", [*KINDS, "heading", "unknown", "raw_html"])
def test_every_row_that_comes_through_has_the_right_shape(kind, value):
    for row in tidy_rows([{"type": kind, "value": value}]):
        assert row["type"] in {*KINDS, "heading"}
        parts = row["value"].values() if isinstance(row["value"], dict) else [row["value"]]
        assert all(part is None or isinstance(part, str) for part in parts)
        assert len(row["id"]) == 36


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**70, True, 1.5, "3", None])
def test_a_number_that_is_no_id_is_none(number):
    assert tidy_rows([{"type": "row", "value": {"picture": number, "words": "x"}}])[0]["value"]["picture"] is None


def test_huge_rows_are_cut_and_text_fits_every_database():
    rows = tidy_rows([{"type": "heading", "value": "x" * 50_000 + "\x00\ud800"}] * 5_000)
    assert len(rows) == MOST_ROWS
    assert len(rows[0]["value"]) == LONGEST
    assert tidy_rows([{"type": "heading", "value": "a\x00b\ud800"}])[0]["value"] == "ab"


@pytest.mark.parametrize(
    ("address", "player"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://youtu.be/abcdefghijk?t=3", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("youtube.com/watch?app=desktop&v=abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://www.youtube.com/live/abcdefghijk?si=x", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1"),
        ("https://vimeo.com/123456789/0a1b2c3d4e", "https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e"),
    ],
)
def test_a_film_is_known_by_its_number(address, player):
    assert find_film(address).player == player


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "http://www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com/watch?v=abcdefghijkl",
        "https://example.org/https://vimeo.com/123456789",
        "https://youtube.com.example.org/watch?v=abcdefghijk",
        "https://vimeo.com/../x",
        "https://example.org/film.mp4",
    ],
)
def test_any_other_address_is_no_film(address):
    assert find_film(address) is None
