"""Can an editor write a page, and a lead publish it, with a keyboard alone?"""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.left_open import LEFT_OPEN
from tests.site import make_site
from wiki.models import ActivityPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True), *LEFT_OPEN]
DESK = {"width": 1280, "height": 900}
MOST_STOPS = 300  # a page of eleven rows has that many buttons
RING = "e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }"


def tab_to(page: Page, target: Locator, key: str = "Tab") -> None:
    """Presses Tab until the focus is on `target`, where it can be seen."""
    target.wait_for(state="attached")
    wanted = target.element_handle()
    for _stop in range(MOST_STOPS):
        page.keyboard.press(key)
        if wanted.evaluate("e => e === document.activeElement"):
            assert wanted.evaluate(RING), f"The focus cannot be seen on {target}"
            return
    raise AssertionError(f"No {key} leads to {target}")


def row(page: Page, place: int) -> Locator:
    """One block of the row editor, from the top."""
    return page.locator("[data-streamfield-child]").nth(place)


def write(page: Page, field: Locator, words: str) -> None:
    """Goes to a field and writes over what is in it."""
    tab_to(page, field)
    page.keyboard.press("Control+A")
    page.keyboard.type(words)


def insert(page: Page, after: int, kind: str) -> Locator:
    """The "+" below a block, and what is looked for in its list."""
    count = page.locator("[data-streamfield-child]").count()
    tab_to(page, page.locator("button[title='Insert a block']").nth(after + 1))
    page.keyboard.press("Enter")
    tab_to_field(page, page.get_by_role("combobox"))
    page.keyboard.type(kind)
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("[data-streamfield-child]")).to_have_count(count + 1)
    return row(page, after + 1)


def tab_to_field(page: Page, field: Locator) -> None:
    """One Tab leads from the "+" into the list."""
    expect(field).to_be_visible()
    page.keyboard.press("Tab")
    expect(field).to_be_focused()


def choose_picture(page: Page, block: Locator, title: str) -> None:
    """Opens the chooser and takes the picture with this meaning."""
    tab_to(page, block.get_by_role("button", name="Choose an image"))
    page.keyboard.press("Enter")
    picture = page.get_by_role("dialog").get_by_role("link", name=re.compile(title))
    expect(picture).to_be_visible()
    tab_to(page, picture)
    page.keyboard.press("Enter")
    expect(block.get_by_text(title)).to_be_visible()


def write_over_examples(page: Page) -> None:
    """The four rows that a new activity begins with."""
    for place in (1, 3, 5, 7):
        write(page, row(page, place).locator("textarea").first, f"We sing. This is row {place}.")


def press_in_footer(page: Page, name: str) -> None:
    """Opens the menu of the footer and presses one of its buttons."""
    tab_to(page, page.locator("footer").get_by_role("button", name="More actions"))
    page.keyboard.press("Enter")
    button = page.get_by_role("button", name=name, exact=True)
    expect(button).to_be_visible()
    tab_to(page, button)
    page.keyboard.press("Enter")


def begin(page: Page, topic: int) -> None:
    """From the list of pages of the topic to a new activity with a title."""
    page.goto(f"/admin/pages/{topic}/add_subpage/")
    tab_to(page, page.get_by_role("link", name="Activity page", exact=True))
    page.keyboard.press("Enter")
    expect(page.locator("#id_title")).to_be_visible()
    write(page, page.locator("#id_title"), "Singing together")
    choose_picture(page, page.locator(".w-panel").filter(has_text="It stands on the tile"), "a hot drink")


def saved_by_itself(page: Page, words: str):
    """The answer to a save that nobody pressed, with these words in it."""
    own = re.compile(r"/admin/pages/(add/wiki/activitypage/\d+|\d+/edit)/$")
    return page.expect_response(
        lambda answer: (
            own.search(answer.url) and words in (answer.request.post_data_buffer or b"").decode() and answer.ok
        )
    )


def test_what_is_written_after_a_refusal_is_saved_each_time(phones, world):
    site = make_site()
    page = phones("ed", viewport=DESK)
    page.goto(f"/admin/pages/add/wiki/activitypage/{site.topic.pk}/")
    page.locator("#id_title").fill("Singing together")
    press_in_footer(page, "Hand it in")
    expect(page.get_by_text("This is an example").first).to_be_visible()
    for words in ("We sing together.", "We sing together on Monday."):
        with saved_by_itself(page, words):
            row(page, 1).locator("textarea").first.fill(words)
        made = ActivityPage.objects.get(title="Singing together").get_latest_revision_as_object()
        assert made.rows[1].value["words"] == words


def test_an_editor_hands_in_and_a_lead_publishes(phones, world):
    site = make_site()
    page = phones("ed", viewport=DESK)
    begin(page, site.topic.pk)
    write_over_examples(page)
    write(page, insert(page, 7, "Heading").locator("input[type=text]").first, "Where is it?")
    first, second = "You can walk there.", "There is a bus."
    block = insert(page, 8, "Picture and words")
    choose_picture(page, block, "a hot drink")
    write(page, block.locator("textarea").first, first)
    write(page, insert(page, 9, "Picture and words").locator("textarea").first, second)
    tab_to(page, row(page, 10).get_by_role("button", name="Move up"), key="Shift+Tab")
    page.keyboard.press("Enter")
    expect(row(page, 9).locator("textarea").first).to_have_value(second)
    press_in_footer(page, "Hand it in")
    expect(page.get_by_text("has been submitted for moderation")).to_be_visible()

    made = ActivityPage.objects.get(title="Singing together")
    assert not made.live
    lead = phones("lea", viewport=DESK)
    lead.goto("/admin/")
    tab_to(lead, lead.get_by_role("link", name="Singing together"))
    lead.keyboard.press("Enter")
    expect(lead.locator("#id_title")).to_have_value("Singing together")
    press_in_footer(lead, "Yes, publish it")
    expect(lead).to_have_url(re.compile(rf"/admin/pages/{site.topic.pk}/$"))

    reader = phones(None)
    reader.goto(made.get_url())
    expect(reader.get_by_role("heading", level=1)).to_have_text("Singing together")
    words = reader.locator("main").inner_text()
    assert words.index(second) < words.index(first)
    assert "[" not in words
