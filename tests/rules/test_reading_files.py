"""Which words of a file do people see, and do places lead back to the file to the letter?"""

import random
import time

import pytest

from easyread.reading_files import Seen, read_file


def words(name: str, source: str) -> str:
    """What is seen, on one line."""
    return " ".join(read_file(name, source).text.split())


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("<p>You can <b>swim</b>.</p><p>Come!</p>", "You can swim. Come!"),
        ("<script>if (a<b) commence()</script>Hello<style>p{}</style> you", "Hello you"),
        ("<SCRIPT>x</ScRiPt >Hello", "Hello"),
        ("<script>never closed", ""),
        ("<!-- commence --><!doctype html>Hello<?php x ?>", "Hello"),
        ("<!-- never closed", ""),
        ("Fish &amp; chips&nbsp;&#163;5 &eacute; &nosuch; AT&T", "Fish & chips £5 é &nosuch; AT&T"),
        ('<a title="a > b">link</a>', "link"),
        ("<a title=don't>It's here</a> isn't it", "It's here isn't it"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("Half a page <a hre", "Half a page"),
        ('Half <a href="x', "Half"),
        ("</div></p>Hello<", "Hello<"),
        ("one<br>two<br/>three", "one two three"),
        ("un<i>believ</i>able", "unbelievable"),
        ("", ""),
    ],
)
def test_html_is_what_people_see(source, seen):
    assert words("a.HTML", source) == seen


def test_a_line_that_goes_on_is_no_new_line_in_html():
    text = read_file("a.html", "<p>You can\nswim.</p>\n<p>Come.</p>").text
    assert "You can swim." in text
    assert text.count("\n\n") == 4


MARKDOWN = """---
title: commence
---
# A heading #

You can **swim** with _us_ on `commence --now`
every day. See [the page](https://example.org/commence "commence") or <https://example.org>.

![a swimmer](swim.png)

- [ ] one \\* star
- two & three
  goes on
1. first
> quoted

```python
commence()
```

    commence()

| Day | Time |
|-----|:----:|
| Monday | 9am |

A snake_case_word stays. Fish &amp; chips.
<!-- commence --><br>
[ref]: https://example.org/commence
"""


def test_markdown_is_what_people_see():
    text = read_file("a.md", MARKDOWN).text
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    assert lines == [
        "A heading",
        "You can swim with us on every day. See the page or .",
        "one * star",
        "two & three goes on",
        "first",
        "quoted",
        "Day",
        "Time",
        "Monday",
        "9am",
        "A snake_case_word stays. Fish & chips.",
    ]


@pytest.mark.parametrize(
    "source", ["~~~\ncommence", "```\ncommence\n~~~\ncommence", "", "\r\n", "---\nno end", "|", "[[[["]
)
def test_half_a_markdown_page_is_read(source):
    assert "commence" not in read_file("a.md", source).text


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.txt", "🙂 a\nb commence\n"),
        ("a.html", "<p>🙂 a &amp; b\n<b class='x'>commence</b></p>"),
        ("a.md", "# 🙂\n\n* a [b](c) **commence**"),
        ("-", "<p>commence"),
    ],
)
def test_places_are_those_of_the_file(name, source):
    seen = read_file(name, source)
    at = seen.text.index("commence")
    start, end = seen.place(at, at + len("commence"))
    assert source[start:end] == "commence"
    before = source[:start].split("\n")
    assert seen.line_and_column(start) == (len(before), len(before[-1]) + 1)


def test_a_sign_by_its_name_is_found_as_a_whole():
    seen = read_file("a.html", "Fish &amp; chips")
    start, end = seen.place(5, 6)
    assert seen.source[start:end] == "&amp;"


PIECES = [
    "<", ">", "<p>", "</p>", "<b ", "<!--", "-->", '"', "'", "=", "&amp;", "&#1", "<script>", "</script>", "word ",
    "\n", "\r\n", "`", "```\n", "[", "](", ")", "*", "_", "# ", "|", "    ", "> ", "- ", "\\", "🙂", "ש", "\x00",
    "---\n",
]  # fmt: skip


@pytest.mark.parametrize("name", ["a.html", "a.md", "a.txt"])
def test_any_file_is_read_and_every_letter_has_a_place(name):
    chance = random.Random(name)
    for _turn in range(1_000):
        source = "".join(chance.choices(PIECES, k=chance.randrange(40)))
        seen = read_file(name, source)
        text = seen.text
        for at in range(len(text)):
            start, end = seen.place(at, at + 1)
            assert 0 <= start <= end <= len(source), source
            if end - start == 1 and not text[at].isspace():
                assert source[start] == text[at], source
        assert seen.place(len(text), len(text) + 1)[1] <= len(source)


HARD_ONES = [
    "<", "<a ", '<a x="', "<a x='>", "<!--", "<script>", "[", "![", "[a](", "|", "`", "*", "_a", "&", "- ", "> ",
    "<svg", "= ", "``` ", "\\", "# ", "https://", "[a]:", "--- ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HARD_ONES)
@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_a_very_long_line_takes_no_longer_than_its_length(name, piece):
    start = time.process_time()
    read_file(name, piece * (400_000 // len(piece)))
    assert time.process_time() - start < 4


def test_nothing_has_no_place():
    assert Seen.all_of("").place(0, 1) == (0, 0)
