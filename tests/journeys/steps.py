"""What do people do again and again on a journey? Each step in the words that stand on the screen."""

from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from tests.factories import World, photo_file

PHONE = {"width": 390, "height": 844}
PHOTO = {"name": "garden.jpg", "mimeType": "image/jpeg", "buffer": photo_file(size=(320, 240)).read()}


def path(world: World, name: str, *args) -> str:
    """An address of Mo's page."""
    return reverse(name, args=[world.mo.code, *args])


def open_part(page: Page, world: World, slug: str = "important") -> None:
    """Straight to one part of Mo's page."""
    page.goto(path(world, "section", slug))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def _settle(page: Page | Locator) -> None:
    """Waits until letters and pictures are there: a line that moves makes a finger miss."""
    whole = page if isinstance(page, Page) else page.page
    whole.wait_for_load_state()


def press(page: Page | Locator, words: str) -> None:
    """Taps the button with exactly these words."""
    _settle(page)
    page.get_by_role("button", name=words, exact=True).click()


def follow(page: Page | Locator, words: str) -> None:
    """Taps the link with exactly these words."""
    _settle(page)
    page.get_by_role("link", name=words, exact=True).click()


def heading(page: Page, words: str) -> None:
    """Waits for the screen whose one big heading has these words."""
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def card(page: Page, words: str) -> Locator:
    """The card that says these words."""
    return page.get_by_role("article").filter(has_text=words)


def fill_card(page: Page, text: str = "", whose: str = "") -> None:
    """Fills in the form of a card; what is left out stays as it is."""
    if text:
        page.get_by_label("Words", exact=True).fill(text)
    if whose:
        page.get_by_role("radio", name=whose).check()


def save(page: Page) -> None:
    """Looks at the card and says that it is right."""
    press(page, "Look at it")
    heading(page, "Is this right?")
    press(page, "Yes, save it")


def add_card(page: Page, world: World, text: str, whose: str = "Mo said it", slug: str = "important") -> None:
    """Adds a card of words on the form of a part."""
    open_part(page, world, slug)
    press(page, "Add something")
    fill_card(page, text, whose)
    save(page)


def change_words(page: Page, old: str, text: str, whose: str = "") -> None:
    """From a part: opens the form of the card that says `old`, and writes `text`."""
    _settle(page)
    card(page, old).get_by_role("link", name="Change this").click()
    press(page, "Change it")
    fill_card(page, text, whose)


def answer_next(page: Page, world: World, said: str) -> None:
    """Opens the question that waits, and answers it."""
    page.goto(path(world, "yes_or_no"))
    press(page, said)


def hear_done(page: Page, words: str) -> None:
    """A friendly line says what happened."""
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()
