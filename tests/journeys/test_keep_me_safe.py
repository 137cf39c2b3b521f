"""Does what keeps Mo safe show at once, marked, until Mo has said yes or no to it?"""

import pytest
from playwright.sync_api import expect

from tests.factories import add_card, suggest

from .steps import answer_next, card, change_words, fill_card, heading, hear_done, open_part, path, press, save

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
NUTS, MARK = "Nuts make me very ill.", "Not said yes to yet."


def add_safe(kim, world) -> None:
    """Kim adds a card about nuts that keeps Mo safe."""
    open_part(kim, world)
    press(kim, "Add something")
    fill_card(kim, NUTS, "Mo said it")
    kim.get_by_role("checkbox", name="This keeps Mo safe").check()
    save(kim)
    hear_done(kim, "It shows now, to keep Mo safe. We will ask Mo.")


def test_it_shows_at_once_marked_and_goes_when_mo_says_no(phones, world):
    kim, sam, mo, jos = phones("kim"), phones("sam"), phones("mo"), phones("bill")
    add_safe(kim, world)
    open_part(sam, world)
    expect(card(sam, NUTS)).to_contain_text("New. Added by Kim on ")
    expect(card(sam, NUTS)).to_contain_text(MARK)
    expect(card(sam, NUTS)).to_contain_text("This keeps me safe.")
    assert jos.goto(path(world, "section", "important")).status == 404
    mo.goto(path(world, "cover"))
    expect(mo.get_by_text("There is something new to keep you safe.").first).to_be_visible()
    mo.goto(path(world, "yes_or_no"))
    expect(mo.get_by_text("This shows now, because it keeps you safe.").first).to_be_visible()
    press(mo, "No, take it off")
    heading(mo, "Nothing waits for you")
    open_part(sam, world)
    expect(card(sam, "Mo's tea words.")).to_be_visible()
    expect(card(sam, NUTS)).to_have_count(0)


def test_after_mos_yes_the_mark_is_gone(phones, world):
    suggest(world, "kim", text=NUTS, keep_safe=True)
    mo, sam = phones("mo"), phones("sam")
    answer_next(mo, world, "Yes, keep it")
    open_part(sam, world)
    expect(card(sam, NUTS)).to_be_visible()
    expect(sam.get_by_text(MARK)).to_have_count(0)


def test_a_correction_folds_the_old_words_under_before(phones, world):
    add_card(world, "mo", text=NUTS, keep_safe=True)
    kim, sam, mo = phones("kim"), phones("sam"), phones("mo")
    open_part(kim, world)
    change_words(kim, NUTS, "Peanuts make me very ill.", "Mo said it")
    save(kim)
    open_part(sam, world)
    new = card(sam, "Peanuts make me very ill.").first
    expect(new).to_contain_text(MARK)
    old = new.get_by_role("paragraph").get_by_text(NUTS, exact=True)
    expect(old).to_have_count(0)
    new.get_by_text("Before", exact=True).click()
    expect(old).to_be_visible()
    mo.goto(path(world, "yes_or_no"))
    expect(card(mo, "Peanuts make me very ill.").first).to_be_visible()
    press(mo, "No, keep the old one")
    open_part(sam, world)
    expect(card(sam, NUTS)).to_be_visible()
    expect(sam.get_by_text("Peanuts")).to_have_count(0)
