"""Which words of a list does a text use? Whole words, the longest first, on a page each once."""

import time

import pytest

from easyread.marking import Explained, Finder, find_first_uses

LIST = ["advocate", "health action plan", "plan", "Universal Credit", "community", "co-production", "A&E", "bus"]
LIST += ["benefits", "benefit", "don't", "Llŷn"]
FINDER = Finder(Explained(pk, word, f"What {word} means.") for pk, word in enumerate(LIST))


def found(text: str) -> list[tuple[str, str]]:
    """What stands in the text, and the word of the list."""
    return [(text[use.start : use.end], use.of.word) for use in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ade is an advocate.", [("advocate", "advocate")]),
        ("ADVOCATES help.", [("ADVOCATES", "advocate")]),
        ("The advocate's job, the advocate’s job", [("advocate", "advocate")] * 2),
        ("The advocates' job", [("advocates", "advocate")]),
        ("(advocate) “advocate” advocate, advocate!", [("advocate", "advocate")] * 4),
        ("A health action plan is a plan.", [("health action plan", "health action plan"), ("plan", "plan")]),
        ("Two health  action\tplans", [("health  action\tplans", "health action plan")]),
        ("Your health\naction plan", [("plan", "plan")]),
        ("All communities", [("communities", "community")]),
        ("Buses come.", [("Buses", "bus")]),
        ("universal credit", [("universal credit", "Universal Credit")]),
        ("Co-production is good", [("Co-production", "co-production")]),
        ("Go to A&E now", [("A&E", "A&E")]),
        ("Benefits and a benefit", [("Benefits", "benefits"), ("benefit", "benefit")]),
        ("We don’t", [("don’t", "don't")]),
        ("Pen llŷn", [("llŷn", "Llŷn")]),
        ("İİİ advocate", [("advocate", "advocate")]),
        ("\u202eadvocate\u200b😀advocate", [("advocate", "advocate")] * 2),
    ],
)
def test_whole_words_are_found_where_they_stand(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text", ["", " ", "Planet", "an explanation", "advocated", "advocate-led", "non-advocate", "health action", "A E"]
)
def test_a_part_of_a_word_is_none(text):
    assert found(text) == []


def test_words_without_a_letter_find_nothing_and_break_nothing():
    assert Finder([Explained(1, "", ""), Explained(2, "!!", "Loud.")]).find("Hello!! advocate") == []
    assert Finder([]).find("advocate") == []


def row(key: str, words: str) -> dict:
    """A row as it is kept."""
    return {"type": "row", "value": {"words": words, "picture": None}, "id": key}


def first_uses(*rows) -> dict[str, list[str]]:
    """The words that are marked, by the key of their row."""
    return {key: [use.of.word for use in uses] for key, uses in find_first_uses(rows, FINDER).items()}


def test_only_the_first_use_on_a_page_counts():
    rows = [row("1", "An advocate and an advocate."), row("2", "Advocates plan."), row("3", "A plan.")]
    assert first_uses(*rows) == {"1": ["advocate"], "2": ["plan"]}


def test_what_the_page_explains_itself_is_marked_only_before_that():
    own = {"type": "hard_word", "value": {"word": "Advocate", "meaning": "An advocate has a plan."}, "id": "own"}
    assert first_uses(row("1", "An advocate."), own) == {"1": ["advocate"], "own": ["plan"]}
    assert first_uses(own, row("2", "An advocate.")) == {"own": ["plan"]}


def test_nothing_is_marked_that_can_be_pressed_itself_or_is_a_heading():
    way = {"type": "way", "value": {"words": "An advocate", "picture": None, "page": None, "address": ""}, "id": "1"}
    film = {"type": "film", "value": {"about": "An advocate", "signs": "BSL", "address": ""}, "id": "2"}
    assert first_uses({"type": "heading", "value": "An advocate", "id": "3"}, way, film) == {}


def test_the_time_grows_with_the_text_alone():
    """A thousand words in the list, among them a thousand that begin alike, and a long line."""
    alike = [f"care {'very ' * (number % 30)}plan {number}" for number in range(1_000)]
    finder = Finder(Explained(pk, word, "") for pk, word in enumerate([*alike, *(f"word{n}" for n in range(1_000))]))
    began = time.process_time()
    assert len(finder.find("care very " * 10_000 + "word7")) == 1
    assert time.process_time() - began < 4
