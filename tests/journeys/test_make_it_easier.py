"""Is Kim offered easier words one at a time, by finger and by keyboard, and can Kim save whatever the hints say?"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from profiles.actions import changes
from profiles.models import Change
from profiles.states import Kind, State

from .keyboard import tab_to
from .steps import follow, heading, path, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
WORDS = "I commence with tea. It cost an arm and a leg."
EASIER = "I start with tea. It cost an arm and a leg."
SCRIPTS = pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])


@pytest.fixture
def change(world) -> Change:
    """A card that Kim is making together with Mo."""
    begun = changes.begin(section=world.section(), by=world.asker("kim"), kind=Kind.ADD)
    values = {"text": WORDS, "whose": {"by": "TOGETHER", "of": ""}}
    return changes.keep(change=begun, by=world.asker("kim"), values=values)


def open_card(phones, world, change, **how) -> Page:
    """The screen of the card on Kim's phone."""
    page = phones("kim", **how)
    page.goto(path(world, "look", change.key))
    heading(page, "Is this right?")
    return page


@SCRIPTS
def test_kim_takes_one_hint_keeps_the_next_and_saves(scripts, phones, world, change):
    kim = open_card(phones, world, change, java_script_enabled=scripts)
    expect(kim.get_by_role("heading", name="Can it be easier?")).to_have_count(1)
    press(kim, "Make it easier: start")
    expect(kim.get_by_role("article")).to_contain_text(EASIER)
    follow(kim, "Keep my words")
    expect(kim.get_by_role("heading", name="Can it be easier?")).to_have_count(0)
    press(kim, "Bring my words back")
    expect(kim.get_by_role("article")).to_contain_text(WORDS)
    press(kim, "Yes, save it")
    kim.wait_for_url("**done=**")
    change.refresh_from_db()
    assert (change.state, change.after["text"]) == (State.WAITING_FOR_YES, WORDS)


def test_a_hint_is_taken_with_the_keyboard_alone_and_passes_axe(phones, world, change):
    kim = open_card(phones, world, change)
    assert not Axe().run(kim).response["violations"]
    tab_to(kim, kim.get_by_role("button", name="Make it easier: start"))
    kim.keyboard.press("Enter")
    expect(kim.get_by_role("article")).to_contain_text(EASIER)


def test_a_long_sentence_leads_back_to_the_form(phones, world, change):
    long = "We go to the park on the bus with our lunch and our coats and then we all go home again."
    changes.keep(change=change, by=world.asker("kim"), values={"text": long})
    kim = open_card(phones, world, change)
    follow(kim, "Make it easier")
    expect(kim.get_by_label("Words", exact=True)).to_have_value(long)
