"""What happens when two people change the same page? Nothing is lost, and a clash is shown to whoever says yes."""

import pytest
from playwright.sync_api import expect

from tests.factories import add_card

from .steps import answer_next, card, change_words, heading, hear_done, open_part, path, press, save

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
KIMS, MOS = "I like green tea.", "I like strong tea."


def choose_a_picture(page, word: str, title: str) -> None:
    """On the form: finds a picture of the bank by a word."""
    press(page, "Find a picture")
    page.get_by_label("What is it about?").fill(word)
    press(page, "Find")
    press(page, title)
    expect(page.get_by_role("img", name=title)).to_be_visible()


def both_change_the_same_words(kim, mo, world) -> None:
    """Kim's words and whose they are wait; Mo's words and picture show."""
    open_part(kim, world)
    change_words(kim, "Mo's tea words.", KIMS, "We made it together")
    open_part(mo, world)
    change_words(mo, "Mo's tea words.", MOS)
    choose_a_picture(mo, "drink", "a hot drink")
    save(mo)
    hear_done(mo, "It is done.")
    save(kim)
    hear_done(kim, "It is saved.")


CHOICES = [("Take this one", KIMS, "Mo made this with others."), ("Keep this one", MOS, "Mo said this.")]


@pytest.mark.parametrize(("taken", "words", "whose"), CHOICES, ids=["take Kim's", "keep Mo's"])
def test_a_clash_shows_both_and_nothing_is_written_before_the_choice(taken, words, whose, phones, world):
    kim, mo, sam = phones("kim"), phones("mo"), phones("sam")
    both_change_the_same_words(kim, mo, world)
    answer_next(mo, world, "Yes, use the new one")
    heading(mo, "Which one is right?")
    expect(card(mo, MOS).first).to_be_visible()
    expect(card(mo, KIMS).first).to_be_visible()
    open_part(sam, world)
    expect(card(sam, MOS)).to_be_visible()
    mo.get_by_role("radio", name=taken).check()
    press(mo, "This is right")
    open_part(sam, world)
    chosen = card(sam, words)
    expect(chosen.get_by_role("img", name="a hot drink")).to_be_visible()
    expect(chosen).to_contain_text(whose)
    expect(sam.get_by_role("article")).to_have_count(1)


def test_different_cards_changed_in_two_browsers_both_survive(phones, world):
    add_card(world, "mo", text="I like cake.")
    sam, kim, mo = phones("sam"), phones("kim"), phones("mo")
    open_part(sam, world)
    open_part(kim, world)
    change_words(sam, "Mo's tea words.", "I like tea at four.", "Mo said it")
    change_words(kim, "I like cake.", "I like lemon cake.", "Mo said it")
    save(kim)
    save(sam)
    hear_done(kim, "It is saved.")
    hear_done(sam, "It is saved.")
    mo.goto(path(world, "yes_or_no"))
    press(mo, "Yes, use the new one")
    press(mo, "Yes, use the new one")
    heading(mo, "Nothing waits for you")
    open_part(mo, world)
    expect(card(mo, "I like tea at four.")).to_be_visible()
    expect(card(mo, "I like lemon cake.")).to_be_visible()


def test_two_fields_of_one_card_both_survive(phones, world):
    kim, sam, mo = phones("kim"), phones("sam"), phones("mo")
    open_part(kim, world)
    open_part(sam, world)
    change_words(kim, "Mo's tea words.", "I like peppermint tea.", "Mo said it")
    change_words(sam, "Mo's tea words.", "")
    choose_a_picture(sam, "drink", "a hot drink")
    save(kim)
    save(sam)
    hear_done(sam, "It is saved.")
    mo.goto(path(world, "yes_or_no"))
    press(mo, "Yes, use the new one")
    press(mo, "Yes, use the new one")
    heading(mo, "Nothing waits for you")
    open_part(mo, world)
    expect(card(mo, "I like peppermint tea.").get_by_role("img", name="a hot drink")).to_be_visible()
