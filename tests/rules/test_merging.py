"""What happens to a card that two people changed? The merge, case by case and by chance."""

import random

import pytest

from profiles.merging import UNITS, Merged, merge, take_back

TEA = {
    "shown": None,
    "text": "I like tea.",
    "whose": {"by": "SAID", "of": ""},
    "keep_safe": False,
    "away": False,
    "leads_to": None,
}
MUM = {"by": "SOMEONE_ELSE", "of": "Mum"}

# before, after, now → merged, clashes
CASES = {
    "nobody else changed anything": ({"text": "a"}, {"text": "b"}, {"text": "a"}, {"text": "b"}, ()),
    "the change changes nothing": ({"text": "a"}, {"text": "a"}, {"text": "c"}, {"text": "c"}, ()),
    "both wanted the same": ({"text": "a"}, {"text": "b"}, {"text": "b"}, {"text": "b"}, ()),
    "both wanted something else": ({"text": "a"}, {"text": "b"}, {"text": "c"}, {"text": "c"}, ("text",)),
    "words against words that were taken out": ({"text": "a"}, {"text": "b"}, {"text": ""}, {"text": ""}, ("text",)),
    "a picture came while it was taken out": (
        {"shown": {"picture": 1}}, {"shown": None}, {"shown": {"picture": 2}}, {"shown": {"picture": 2}}, ("shown",),
    ),
    "a photo and its words are one thing": (
        {"shown": {"photo": "p", "shows": ""}}, {"shown": {"photo": "p", "shows": "me"}},
        {"shown": {"photo": "q", "shows": ""}}, {"shown": {"photo": "q", "shows": ""}}, ("shown",),
    ),
    "text here, whose words there: they belong together": (
        {"text": "a", "whose": MUM}, {"text": "b"}, {"text": "a", "whose": {"by": "SAID", "of": ""}},
        {"text": "a", "whose": {"by": "SAID", "of": ""}}, ("text",),
    ),
    "two fields clash, a third does not": (
        {"text": "a", "shown": None, "keep_safe": False}, {"text": "b", "shown": {"picture": 1}, "keep_safe": True},
        {"text": "c", "shown": {"picture": 2}, "keep_safe": False},
        {"text": "c", "shown": {"picture": 2}, "keep_safe": True}, ("shown", "text"),
    ),
    "a field that was not there before is new": ({}, {"text": "b"}, {}, {"text": "b"}, ()),
    "a field that was not there before came meanwhile": ({}, {"text": "b"}, {"text": "c"}, {"text": "c"}, ("text",)),
    "fields that a change does not hold stay": (
        {"text": "a"}, {"away": True}, {"text": "z", "away": False}, {"text": "z", "away": False}, ("away",),
    ),
    "no card before: all of it counts": (
        None, {"text": "b"}, {"text": "c", "away": True}, {"text": "b", "away": True}, (),
    ),
    "no card now: all of it counts": ({"text": "a"}, {"text": "b"}, None, {"text": "b"}, ()),
    "no card at all": (None, {"text": "b"}, None, {"text": "b"}, ()),
    "nothing wanted": ({"text": "a"}, {}, {"text": "c"}, {"text": "c"}, ()),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_merge_does_what_its_table_says(name):
    before, after, now, merged, clashes = CASES[name]
    found = merge(before, after, now)
    assert (found.values, found.clashes) == (merged, clashes)


def test_a_merge_changes_none_of_what_it_was_given():
    before, after, now = dict(TEA), {"text": "b"}, {**TEA, "keep_safe": True}
    merge(before, after, now)
    assert before == TEA
    assert after == {"text": "b"}
    assert now == {**TEA, "keep_safe": True}


def some_values(chance: random.Random) -> dict:
    """A card made by chance, out of few values, so that two people often want the same."""
    return {
        "shown": chance.choice([None, {"picture": 1}, {"picture": 2}, {"photo": "p", "shows": ""}]),
        "text": chance.choice(["", "a", "b", "c"]),
        "whose": chance.choice([{"by": "SAID", "of": ""}, MUM]),
        "keep_safe": chance.choice([True, False]),
        "away": chance.choice([True, False]),
        "leads_to": chance.choice([None, 1, 2]),
    }


def test_two_people_who_change_different_fields_both_get_what_they_want_in_either_order():
    chance = random.Random(5)
    for _ in range(400):
        card = some_values(chance)
        units = chance.sample(UNITS, k=len(UNITS))
        cut = chance.randrange(len(UNITS) + 1)
        one, two = ({f: some_values(chance)[f] for unit in half for f in unit} for half in (units[:cut], units[cut:]))
        first = merge(card, two, merge(card, one, card).values)
        second = merge(card, one, merge(card, two, card).values)
        assert first.clashes == second.clashes == ()
        assert first.values == second.values == {**card, **one, **two}


def test_whatever_two_people_want_nothing_is_decided_without_a_word():
    """Each unit of a change is on the card afterwards, or was not wanted otherwise, or is named as a clash."""
    chance = random.Random(7)
    clashes = 0
    for _ in range(400):
        sides = before, after, now = some_values(chance), some_values(chance), some_values(chance)
        merged = merge(before, after, now)
        clashes += len(merged.clashes)
        for unit in UNITS:
            was, wanted, stood, stands = ([side[field] for field in unit] for side in (*sides, merged.values))
            if unit[0] in merged.clashes:
                assert stands == stood
                assert stood not in (was, wanted) and wanted != was
            else:
                assert stands == (wanted if wanted != was else stood)
    assert clashes > 100


def test_new_words_never_go_under_a_name_that_someone_else_just_put_there():
    before = {"text": "I like tea.", "whose": {"by": "SAID", "of": ""}}
    after = {"text": "He likes coffee.", "whose": {"by": "SAID", "of": ""}}
    now = {"text": "I like tea.", "whose": {"by": "SOMEONE_ELSE", "of": "Mum"}}
    assert merge(before, after, now).clashes == ("text",)
    assert merge(before, {**after, "text": before["text"]}, now) == Merged(now, ())


def test_what_got_a_no_goes_and_what_others_changed_since_stays():
    before, after = {**TEA, "text": "Nuts."}, {"text": "Seeds.", "keep_safe": True}
    now = {**TEA, "text": "Seeds.", "keep_safe": True, "whose": MUM}
    assert take_back(before, after, now) == {**TEA, "text": "Nuts.", "whose": MUM}
    assert take_back(before, after, {**now, "text": "Seeds and nuts."})["text"] == "Seeds and nuts."
