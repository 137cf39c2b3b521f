"""Can everything be done with a keyboard alone? Tab, Enter, Space and arrows; the focus is seen at each step."""

import re

import pytest
from playwright.sync_api import expect

from tests.factories import suggest

from .keyboard import choose, go, tab_to
from .steps import card, heading, hear_done, open_part, path

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def test_kim_adds_a_card_with_words_and_a_picture(phones, world):
    kim = phones("kim")
    kim.goto("/people/")
    go(kim, "link", "Mo You are the keyworker")
    heading(kim, "Hello, I am Mo")
    go(kim, "link", "What is most important to me")
    go(kim, "button", "Add something", "Space")
    heading(kim, "Add something")
    go(kim, "button", "Find a picture")
    heading(kim, "Find a picture")
    tab_to(kim, kim.get_by_label("What is it about?"))
    kim.keyboard.type("biscuit")
    kim.keyboard.press("Enter")
    expect(kim).to_have_url(re.compile("words=biscuit"))
    go(kim, "button", "a biscuit")
    heading(kim, "Add something")
    expect(kim.get_by_role("img", name="a biscuit")).to_be_visible()
    tab_to(kim, kim.get_by_label("Words", exact=True))
    kim.keyboard.type("I love biscuits.")
    choose(kim, "Whose words are these?", "We made it together")
    go(kim, "button", "Look at it")
    heading(kim, "Is this right?")
    expect(card(kim, "I love biscuits.").get_by_role("img", name="a biscuit")).to_be_visible()
    go(kim, "button", "Yes, save it")
    hear_done(kim, "It is saved. Mo can say yes or no to it.")


def test_mo_says_yes(phones, world):
    suggest(world, "kim", text="I love biscuits.")
    mo = phones("mo")
    mo.goto(path(world, "cover"))
    go(mo, "link", "Yes or no? 1 waits")
    heading(mo, "Yes or no?")
    go(mo, "button", "Yes, add it", "Space")
    heading(mo, "Nothing waits for you")
    open_part(mo, world)
    expect(card(mo, "I love biscuits.")).to_be_visible()


def test_the_first_tab_leads_past_the_head_of_the_page(phones, world):
    mo = phones("mo")
    open_part(mo, world)
    mo.keyboard.press("Tab")
    skip = mo.get_by_role("link", name="Go to the page")
    expect(skip).to_be_focused()
    mo.keyboard.press("Enter")
    expect(mo.locator("main")).to_be_focused()


def test_enter_on_a_line_of_the_form_goes_on_and_not_to_the_pictures(phones, world):
    kim = phones("kim")
    open_part(kim, world)
    go(kim, "button", "Add something")
    tab_to(kim, kim.get_by_label("Words", exact=True))
    kim.keyboard.type("I love biscuits.")
    choose(kim, "Whose words are these?", "Someone else says")
    tab_to(kim, kim.get_by_label("Who says or sees this?"))
    kim.keyboard.type("Sam")
    kim.keyboard.press("Enter")
    heading(kim, "Is this right?")
