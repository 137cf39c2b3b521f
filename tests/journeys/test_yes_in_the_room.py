"""Does a yes that was never tapped count? Whoever was there writes it down; nobody's own change by their word alone."""

import pytest
from playwright.sync_api import expect

from tests.factories import suggest

from .steps import card, follow, heading, hear_done, open_part, path, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def write_down(page, way: str, how: str, there: str) -> None:
    """From what waits: how the yes was said, and who saw it."""
    follow(page, way)
    heading(page, "Mo said yes in the room")
    page.get_by_role("radio", name=how).check()
    page.get_by_label("Who was there and saw it?").fill(there)
    press(page, "Write down this yes")


def test_kim_writes_down_a_yes_for_sams_card(phones, world):
    suggest(world, "sam", text="I love our dog.")
    kim, mo = phones("kim"), phones("mo")
    kim.goto(path(world, "cover"))
    follow(kim, "1 waits for yes")
    expect(kim.get_by_role("heading", name="Sam wants to add this.")).to_be_visible()
    write_down(kim, "Mo said yes in the room", "By pointing", "Kim and Hana")
    expect(card(kim, "I love our dog.")).to_be_visible()
    mo.goto(path(world, "history"))
    newest = mo.get_by_role("article").first
    for sentence in ("Sam added a card.", "Mo said yes in the room.", "How: By pointing.", "Kim wrote this down."):
        expect(newest).to_contain_text(sentence)
    expect(newest).to_contain_text("Kim and Hana")


def test_for_her_own_card_a_second_person_must_have_seen_it(phones, world):
    suggest(world, "kim", text="I love the sea.")
    kim, hana, mo = phones("kim"), phones("hana"), phones("mo")
    kim.goto(path(world, "waiting"))
    follow(kim, "Mo said yes in the room")
    expect(kim.get_by_text("So one more person must say that they saw the yes.").first).to_be_visible()
    kim.go_back()
    write_down(kim, "Mo said yes in the room", "With the face", "Hana")
    hear_done(kim, "One more person must say that they saw it.")
    open_part(mo, world)
    expect(card(mo, "I love the sea.")).to_have_count(0)
    kim.goto(path(world, "waiting"))
    expect(kim.get_by_role("link", name="yes")).to_have_count(0)

    hana.goto(path(world, "waiting"))
    expect(hana.get_by_text("Kim wrote down that Mo said yes.").first).to_be_visible()
    write_down(hana, "I saw the yes too", "With the face", "Kim and Hana")
    expect(card(hana, "I love the sea.")).to_be_visible()
    mo.goto(path(world, "history"))
    newest = mo.get_by_role("article").first
    expect(newest).to_contain_text("How: With the face.")
    expect(newest).to_contain_text("Hana wrote this down.")


def test_what_is_missing_is_asked_for_kindly(phones, world):
    suggest(world, "sam", text="I love our dog.")
    kim = phones("kim")
    kim.goto(path(world, "waiting"))
    follow(kim, "Mo said yes in the room")
    kim.get_by_label("Who was there and saw it?").fill("Hana")
    press(kim, "Write down this yes")
    follow(kim, "Please choose how they said yes.")
    expect(kim.get_by_label("Who was there and saw it?")).to_have_value("Hana")
