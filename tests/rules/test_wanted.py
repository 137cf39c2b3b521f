"""What is read out of an address that may hold anything?"""

import pytest

from wiki.searching.wanted import MOST_SCREENS, MOST_TYPED, Wanted, read_wanted


@pytest.mark.parametrize("number", ["", "x", "-1", "0", "1.5", "٣", "9" * 5000, "²", " 1"])
def test_bad_numbers_are_left_out(number):
    assert read_wanted({"topic": number, "page": number}) == Wanted()


def test_what_makes_sense_is_kept():
    query = {"words": " swim\x00 ", "topic": "7", "free": "1", "this_week": "yes", "page": "3"}
    assert read_wanted(query) == Wanted(words="swim", topic=7, free=True, page=3)
    assert len(read_wanted({"words": "x" * 10_000}).words) == MOST_TYPED
    assert read_wanted({"page": "99999"}).page == MOST_SCREENS


def test_an_address_says_all_and_begins_at_the_first_screen():
    wanted = Wanted(words="a & b", topic=7, free=True, page=3)
    assert wanted.address() == "?words=a+%26+b&topic=7&free=1"
    assert wanted.address(free=False, page=2) == "?words=a+%26+b&topic=7&page=2"
    assert not read_wanted({"page": "2"}).anything
