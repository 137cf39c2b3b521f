"""Is nothing shown after Lock, and nothing lost or doubled by a wrong tap, a bad photo or a session that ended?"""

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from profiles.models import Card, Change
from profiles.states import State

from .steps import add_card, card, fill_card, follow, heading, hear_done, open_part, path, press, save

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
WORDS = "I love the sea."


def nothing_of_mo(page) -> None:
    """Not one word of Mo's page shows."""
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert "Mo" not in page.locator("body").inner_text().replace("More", "").split()
    expect(page.get_by_text("tea words")).to_have_count(0)


def test_after_lock_back_and_reload_show_nothing(phones, world):
    mo = phones("mo")
    mo.goto(path(world, "cover"))
    open_part(mo, world)
    press(mo, "Lock")
    heading(mo, "This is locked")
    nothing_of_mo(mo)
    mo.go_back()
    nothing_of_mo(mo)
    mo.reload()
    nothing_of_mo(mo)
    mo.go_back()
    nothing_of_mo(mo)
    mo.goto("/people/")
    heading(mo, "Sign in")


def test_two_quick_taps_make_one_card(phones, world):
    mo = phones("mo")
    open_part(mo, world)
    mo.get_by_role("button", name="Add something").dblclick()
    heading(mo, "Add something")
    fill_card(mo, WORDS, "I said it")
    press(mo, "Look at it")
    heading(mo, "Is this right?")
    mo.get_by_role("button", name="Yes, save it").dblclick()
    hear_done(mo, "It is done.")
    expect(card(mo, WORDS)).to_have_count(1)
    assert Card.objects.filter(text=WORDS).count() == 1
    assert not Change.objects.filter(state=State.BEING_MADE).exists()


def test_back_after_saving_makes_no_double(phones, world):
    mo = phones("mo")
    add_card(mo, world, WORDS, "I said it")
    hear_done(mo, "It is done.")
    mo.go_back()
    heading(mo, "Is this right?")
    again = mo.get_by_role("button", name="Yes, save it")
    if again.count():
        again.click()
    mo.go_back()
    if mo.get_by_role("button", name="Look at it").count():
        press(mo, "Look at it")
    expect(mo.get_by_role("heading", level=1)).to_be_visible()
    assert Card.objects.filter(text=WORDS).count() == 1
    open_part(mo, world)
    expect(card(mo, WORDS)).to_have_count(1)


def test_a_session_that_ended_while_typing_leads_to_the_door(phones, world):
    kim = phones("kim")
    open_part(kim, world)
    press(kim, "Add something")
    fill_card(kim, WORDS, "Mo said it")
    Session.objects.filter(session_key=phones.sessions["kim"]).delete()
    press(kim, "Look at it")
    heading(kim, "You are signed out")
    expect(kim.get_by_text(WORDS)).to_be_visible()
    nothing_of_mo(kim)
    follow(kim, "Sign in")
    heading(kim, "Sign in")


BAD = {
    "no picture": b"Dear Mo, this is a letter.",
    "cut off": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01",
    "nothing in it": b"",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_bad_photo_is_told_kindly_and_the_words_are_still_there(data, phones, world):
    kim = phones("kim")
    open_part(kim, world)
    press(kim, "Add something")
    kim.get_by_label("My photos").set_input_files({"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": data})
    fill_card(kim, WORDS, "Mo said it")
    press(kim, "Look at it")
    expect(kim.locator(".message:focus")).to_contain_text("What you made is still here.")
    expect(kim.locator(".field__error")).to_be_visible()
    words = kim.locator(".field__error").inner_text()
    assert not any(hard in words.lower() for hard in ("invalid", "error", "forbidden", "corrupt"))
    expect(kim.get_by_label("Words", exact=True)).to_have_value(WORDS)
    expect(kim.get_by_role("radio", name="Mo said it")).to_be_checked()
    save(kim)
    hear_done(kim, "It is saved.")
