"""Are the lists of words sound: nothing twice, no circles, nothing suggested that is harder than the word?"""

import re
from collections import Counter

import pytest

from easyread.wording import simpler_words, word_difficulty
from easyread.wording.english.forms import guess_bases, inflect
from easyread.wording.english.hardness import at_best
from easyread.wording.english.lists import HERE, read_list
from easyread.wording.english.plainer import hardness_of, plainer_for, plainer_words, readings

COLUMNS = {
    "plainer": {3},
    "idioms": {3},
    "jargon": {3, 4},
    "disability": {4},
    "them_and_us": {4},
    "phrases": {2, 3},
    "acronyms": {3},
    "same_thing": {1},
    "numbers": {2},
    "irregular_verbs": {3},
    "irregular_nouns": {2},
}
KEY = {"plainer": 2}
GUIDANCE = {
    "gov.uk inclusive language",
    "NHS service manual",
    "Inclusion Europe",
    "Easy Read Standard",
    "Mind",
    "Scope",
    "National Autistic Society",
    "house",
}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_list_has_its_columns_and_nothing_twice(name):
    rows = read_list(name)
    assert {len(row) for row in rows} <= COLUMNS[name]
    twice = [key for key, number in Counter(row[: KEY.get(name, 1)] for row in rows).items() if number > 1]
    assert twice == []
    text = (HERE / f"{name}.tsv").read_text(encoding="utf-8")
    assert not re.search(r"[ \t]+$|  |\t ", text, re.MULTILINE)


def test_there_are_as_many_as_were_asked_for():
    assert len(read_list("plainer")) >= 1500
    assert len(read_list("idioms")) >= 1500
    assert len(read_list("jargon")) >= 500
    assert {row[1] for row in read_list("jargon")} == {"care", "health", "law", "council", "computers", "office"}
    assert {row[3] for row in read_list("disability")} <= GUIDANCE


def test_a_plainer_word_is_never_the_word_and_never_leads_back():
    for word, parts in plainer_words().items():
        for part, instead in parts.items():
            assert word not in instead, word
            for new in instead:
                back = plainer_words().get(new, {}).get(part, ())
                assert word not in back or hardness_of(new) != at_best(word), (word, new)


def test_nothing_offered_is_harder_than_the_word():
    offered = 0
    for word in plainer_words():
        for new in plainer_for(word, "", ""):
            offered += 1
            assert hardness_of(new.lower()) < at_best(word), (word, new)
    assert offered >= 8000


def test_what_is_offered_leads_to_no_circle():
    for word in plainer_words():
        seen, here = {word}, word
        while (found := plainer_for(here, "", "")) and " " not in found[0]:
            here = found[0]
            assert here not in seen, seen
            seen.add(here)


@pytest.mark.parametrize(
    ("word", "sentence", "first"),
    [
        ("purchased", "She purchased a car.", "bought"),
        ("Purchasing", "Purchasing a car is hard.", "Buying"),
        ("children", "The children play.", None),
        ("assistance", "We offer assistance.", "help"),
        ("ascertained", "We ascertained the facts.", "found out"),
        ("numerous", "There are numerous shops.", "many"),
        ("the", "The cat.", None),
    ],
)
def test_the_first_plainer_word_fits_the_sentence(word, sentence, first):
    found = simpler_words(word, sentence)
    assert (found[0] if found else None) == first
    assert all(word_difficulty(new, sentence) <= word_difficulty(word, sentence) for new in found[:1] if " " not in new)


@pytest.mark.parametrize(
    ("base", "form", "word"),
    [
        ("stop", "ing", "stopping"),
        ("carry", "s", "carries"),
        ("take", "en", "taken"),
        ("find out", "ed", "found out"),
        ("child", "many", "children"),
        ("big", "er", "bigger"),
        ("easy", "est", "easiest"),
        ("important", "er", "more important"),
        ("be", "ing", "being"),
        ("person hurt or killed", "many", "people hurt or killed"),
        ("list of things", "many", "lists of things"),
        ("well-known person", "many", "well-known people"),
        ("travel", "ed", "travelled"),
        ("open", "ing", "opening"),
    ],
)
def test_words_take_their_forms_and_are_known_again(base, form, word):
    assert inflect(base, form) == word
    if " " not in word:
        assert (base, form) in guess_bases(word)


def test_british_and_american_spellings_are_both_known():
    for one in ("prioritise", "prioritize", "organisation", "organization", "utilise", "utilize"):
        assert readings(one), one
