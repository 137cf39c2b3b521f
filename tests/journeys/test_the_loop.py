"""Does the loop work for people with a phone? Kim adds, it waits, Mo says yes, Sam sees it, Mo undoes it."""

import pytest
from playwright.sync_api import expect

from .steps import PHOTO, answer_next, card, fill_card, follow, heading, hear_done, open_part, path, press, save

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
RAIN = "I like walks in the rain."


def walk_to_the_form(kim) -> None:
    """From the list of people, by tiles, to the form of a new card."""
    kim.goto("/people/")
    follow(kim, "Mo You are the keyworker")
    heading(kim, "Hello, I am Mo")
    follow(kim, "What is most important to me")
    press(kim, "Add something")
    heading(kim, "Add something")


def add_with_photo(kim, world) -> None:
    """Kim makes a card with a photo and hands it on."""
    walk_to_the_form(kim)
    kim.get_by_label("My photos").set_input_files(PHOTO)
    kim.get_by_label("What is in the photo?").fill("Mo in the garden")
    fill_card(kim, RAIN, "Mo said it")
    press(kim, "Look at it")
    heading(kim, "Is this right?")
    expect(card(kim, RAIN).get_by_role("img", name="Mo in the garden")).to_be_visible()
    expect(card(kim, RAIN)).to_contain_text("Mo said this.")
    press(kim, "Yes, save it")
    hear_done(kim, "It is saved. Mo can say yes or no to it.")


def says_yes(mo) -> None:
    """Mo finds the question on the cover, sees who wants what, and says yes."""
    follow(mo, "Yes or no? 1 waits")
    expect(mo.get_by_text("Kim wants to add this.")).to_be_visible()
    asked = card(mo, RAIN)
    expect(asked.get_by_role("img", name="Mo in the garden")).to_be_visible()
    assert asked.get_by_role("img").evaluate("i => i.decode().then(() => i.naturalWidth)") > 0
    press(mo, "Yes, add it")
    heading(mo, "Nothing waits for you")


def undo_and_bring_back(mo, sam, world) -> None:
    """What changed says so in sentences; Mo takes it away, and brings it back."""
    follow(mo, "What changed")
    newest = mo.get_by_role("article").first
    expect(newest).to_contain_text("Kim added a card. Mo said yes.")
    press(newest, "Undo")
    hear_done(mo, "It is done.")
    expect(card(mo, RAIN)).to_have_count(0)
    open_part(sam, world)
    expect(card(sam, RAIN)).to_have_count(0)
    mo.goto(path(world, "put_away"))
    press(card(mo, RAIN), "Bring back")
    hear_done(mo, "It is done.")
    expect(card(mo, RAIN)).to_be_visible()
    open_part(sam, world)
    expect(card(sam, RAIN)).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_kim_adds_it_waits_mo_says_yes_and_can_undo(scripts, phones, world):
    kim, mo, sam = (phones(name, java_script_enabled=scripts) for name in ("kim", "mo", "sam"))
    add_with_photo(kim, world)
    expect(card(kim, RAIN)).to_have_count(0)
    open_part(sam, world)
    expect(card(sam, "Mo's tea words.")).to_be_visible()
    expect(card(sam, RAIN)).to_have_count(0)

    mo.goto(path(world, "cover"))
    says_yes(mo)

    open_part(sam, world)
    expect(card(sam, RAIN).get_by_role("img", name="Mo in the garden")).to_be_visible()
    undo_and_bring_back(mo, sam, world)


def test_what_kim_began_and_left_is_there_to_go_on_with(phones, world):
    kim = phones("kim")
    walk_to_the_form(kim)
    fill_card(kim, "Half a thought.", "We made it together")
    press(kim, "Look at it")
    kim.goto(path(world, "cover"))
    follow(card(kim, "Half a thought."), "Go on")
    expect(kim.get_by_label("Words", exact=True)).to_have_value("Half a thought.")
    save(kim)
    hear_done(kim, "It is saved.")
    kim.goto(path(world, "waiting"))
    press(kim, "Take it back")
    kim.goto(path(world, "waiting"))
    expect(kim.get_by_text("Nothing waits.")).to_be_visible()


def test_what_mo_makes_shows_at_once(phones, world):
    mo, ola = phones("mo"), phones("ola")
    open_part(mo, world)
    press(mo, "Add something")
    fill_card(mo, "Please knock first.", "I said it")
    save(mo)
    hear_done(mo, "It is done. It shows now.")
    open_part(ola, world)
    expect(card(ola, "Please knock first.")).to_be_visible()
    expect(ola.get_by_role("button", name="Add something")).to_have_count(0)


def test_kim_asks_to_put_a_card_away_and_mo_says_no(phones, world):
    kim, mo = phones("kim"), phones("mo")
    open_part(kim, world)
    card(kim, "Mo's tea words.").get_by_role("link", name="Change this").click()
    press(kim, "Put it away")
    hear_done(kim, "Mo can say yes or no to it.")
    expect(card(kim, "Mo's tea words.")).to_be_visible()
    mo.goto(path(world, "yes_or_no"))
    expect(mo.get_by_text("Kim wants to put this away.")).to_be_visible()
    answer_next(mo, world, "No, keep it")
    open_part(mo, world)
    expect(card(mo, "Mo's tea words.")).to_be_visible()
