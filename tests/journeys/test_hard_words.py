"""Does a hard word open its meaning by finger, by keyboard and by voice, and where a browser can do less?"""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from easyread.models import HardWord
from wiki.models import HardWordTap

from .keyboard import tab_to
from .public_kinds import fill_site
from .steps import heading, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
DENTIST = "/health/dentist/"
MEANS = "A dentist looks after your teeth."
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])


@pytest.fixture
def site(world):
    """A page of a dentist; the word stands in the list."""
    return fill_site(world)


def word(page: Page) -> Locator:
    """The hard word on the page."""
    return page.get_by_role("button", name="dentist", exact=True)


@SCRIPTS
def test_a_hard_word_opens_its_meaning_and_closes_again(scripts, phones, site):
    visitor = phones(None, java_script_enabled=scripts)
    visitor.goto(DENTIST)
    expect(word(visitor)).to_have_count(1)
    assert word(visitor).bounding_box()["height"] >= 44
    card = visitor.get_by_role("dialog", name="dentist")
    expect(card).to_be_hidden()
    word(visitor).click()
    expect(card.get_by_text(MEANS)).to_be_visible()
    expect(card.get_by_role("img", name="a hot drink")).to_be_visible()
    expect(card.get_by_text("The speaking up group")).to_be_visible()
    press(card, "Close")
    expect(card).to_be_hidden()


@SCRIPTS
def test_what_is_still_hard_reaches_the_team_word_by_word(scripts, phones, site):
    visitor = phones(None, java_script_enabled=scripts)
    visitor.goto(DENTIST)
    word(visitor).click()
    visitor.get_by_role("link", name="This is still hard").click()
    heading(visitor, "I do not understand this")
    words = visitor.locator("#which-word")
    press(words, "dentist")
    expect(visitor.locator(".message", has_text="Thank you. We will look at this word.")).to_be_visible()
    press(words, "teeth")
    expect(words.get_by_role("button", name="teeth", exact=True)).to_have_count(0)
    assert sorted(HardWordTap.objects.values_list("word", flat=True)) == ["dentist", "teeth"]
    visitor.get_by_role("link", name="Go back to the page").click()
    expect(visitor).to_have_url(re.compile(f"{DENTIST}#row-"))


def test_with_a_keyboard_close_has_the_focus_and_escape_leads_back(phones, site):
    visitor = phones(None)
    visitor.goto(DENTIST)
    assert visitor.evaluate("document.activeElement === document.body"), "nothing takes the focus by itself"
    tab_to(visitor, word(visitor))
    visitor.keyboard.press("Enter")
    expect(visitor.locator(".meaning__close").first).to_be_focused()
    visitor.keyboard.press("Escape")
    expect(visitor.get_by_role("dialog")).to_have_count(0)
    expect(word(visitor)).to_be_focused()


NO_POPOVER = re.compile(r" popover(?= )| popovertarget\w*=\"[^\"]*\"")


def test_a_browser_without_popovers_shows_the_meaning_below_the_row(phones, site):
    visitor = phones(None, java_script_enabled=False)

    def strip(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=NO_POPOVER.sub("", answer.text()))

    visitor.route(f"**{DENTIST}", strip)
    visitor.goto(DENTIST)
    meaning = visitor.get_by_text(MEANS)
    expect(meaning).to_be_visible()
    row = visitor.get_by_role("article").filter(has_text="looks at your teeth")
    assert meaning.bounding_box()["y"] > word(visitor).bounding_box()["y"] + 40
    assert row.bounding_box()["y"] + row.bounding_box()["height"] > meaning.bounding_box()["y"]


def test_paper_shows_the_meaning_below_the_row(phones, site):
    visitor = phones(None, java_script_enabled=False)
    visitor.emulate_media(media="print")
    visitor.goto(DENTIST)
    expect(visitor.get_by_text(MEANS)).to_be_visible()
    expect(visitor.get_by_text("This is still hard")).to_be_hidden()


HEARD = """
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  window.said = []; speechSynthesis.cancel = () => {};
  speechSynthesis.speak = (words) => {
    said.push(words.text.replace(/\\s+/g, " ").trim());
    words.onstart();
    words.onend();
  };
"""


def test_a_row_is_read_aloud_as_one_sentence_and_the_card_by_itself(phones, site):
    HardWord.objects.create(word="teeth", meaning="You bite with your teeth.")
    visitor = phones(None)
    visitor.add_init_script(HEARD)
    visitor.goto(DENTIST)
    row = visitor.get_by_role("article").filter(has_text="looks at your")
    row.get_by_role("button", name="Listen").first.click()
    assert visitor.evaluate("said") == ["The dentist looks at your teeth."]
    word(visitor).click()
    visitor.evaluate("said.length = 0")
    visitor.get_by_role("dialog").get_by_role("button", name="Listen").click()
    assert visitor.evaluate("said") == ["a hot drink", "dentist", MEANS, "These words come from: The speaking up group"]
    visitor.keyboard.press("Escape")
    visitor.evaluate("said.length = 0")
    visitor.locator(".head .speaker").click()
    assert MEANS not in visitor.evaluate("said") and "The dentist looks at your teeth." in visitor.evaluate("said")
