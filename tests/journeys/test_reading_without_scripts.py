"""Can everything be read where scripts do not run? And does nothing stand there that only scripts could do?"""

import pytest
from playwright.sync_api import expect

from .steps import card, follow, heading, open_part, path

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def mo(phones):
    """Mo's phone, without scripts."""
    return phones("mo", java_script_enabled=False)


def nothing_needs_scripts(page) -> None:
    """No speaker button shows: without scripts it could say nothing."""
    expect(page.get_by_role("button", name="Listen")).to_have_count(0)
    assert page.locator(".speaker").first.bounding_box() is None
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_every_reading_screen_can_be_walked_by_links_alone(mo, world):
    mo.goto("/people/")
    nothing_needs_scripts(mo)
    follow(mo, "Mo This is my page")
    heading(mo, "Hello, I am Mo")
    nothing_needs_scripts(mo)
    follow(mo, "What is most important to me")
    expect(card(mo, "Mo's tea words.")).to_be_visible()
    nothing_needs_scripts(mo)
    follow(mo, "Mo")
    follow(mo, "What changed")
    expect(mo.get_by_text("Mo added a card.").first).to_be_visible()
    nothing_needs_scripts(mo)
    follow(mo, "Mo")
    follow(mo, "Cards put away")
    expect(mo.get_by_text("There are no cards here.")).to_be_visible()
    nothing_needs_scripts(mo)


def test_colours_and_size_can_be_chosen_without_scripts(mo, world):
    mo.goto(path(world, "cover"))
    follow(mo, "How this site looks")
    mo.get_by_role("radio", name="Dark").check()
    mo.get_by_role("radio", name="Very big").check()
    mo.get_by_role("button", name="Use these").click()
    heading(mo, "Hello, I am Mo")
    page = mo.locator("html")
    expect(page).to_have_attribute("data-theme", "dark")
    expect(page).to_have_attribute("data-size", "4")


def test_with_a_voice_the_same_screen_can_be_heard(phones, world):
    mo = phones("mo")
    open_part(mo, world)
    expect(card(mo, "Mo's tea words.").get_by_role("button", name="Listen")).to_be_visible()


# A device whose voice comes only after a while, as real ones do.
LATE_VOICE = """
  const voices = [];
  speechSynthesis.getVoices = () => voices;
  window.bringVoice = () => {
    voices.push({lang: "en-GB", name: "voice"});
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  };
"""


def test_nothing_moves_under_a_finger_when_the_voice_comes_late(phones, world):
    mo = phones("mo")
    mo.add_init_script(LATE_VOICE)
    open_part(mo, world)
    mo.wait_for_load_state("networkidle")
    listen, change = (card(mo, "Mo's tea words.").locator(part) for part in (".speaker", "a >> text=Change this"))
    assert not listen.is_visible()
    before = change.bounding_box()
    mo.evaluate("bringVoice()")
    expect(listen).to_be_visible()
    assert change.bounding_box() == before


def test_paper_keeps_no_place_for_a_speaker(phones, world):
    mo = phones("mo")
    mo.add_init_script(LATE_VOICE)
    mo.emulate_media(media="print")
    open_part(mo, world)
    assert card(mo, "Mo's tea words.").locator(".speaker").bounding_box() is None
