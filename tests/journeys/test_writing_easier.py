"""Does somebody who writes a page see what is hard while they type, and can they take a better word with one press?"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.site import add_rows, make_site
from wiki.models import ServicePage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
DESK = {"width": 1280, "height": 900}
LONG = " ".join(["word"] * 16)


@pytest.fixture
def service(world) -> ServicePage:
    """A page with a heading and a row."""
    service = make_site().service
    service.save_revision()
    return service


@pytest.fixture
def page(phones, service) -> Iterator[Page]:
    """Ed has the page open to write on it, and leaves it in the end: Wagtail tells the server so."""
    page = phones("ed", viewport=DESK)
    page.goto(f"/admin/pages/{service.pk}/edit/")
    yield page
    page.on("dialog", lambda asked: asked.accept())
    page.goto("/healthz", wait_until="networkidle")


def write(page: Page, name: str, words: str) -> None:
    """Types as people do."""
    field = page.locator(f'[name="{name}"]')
    field.fill("")
    field.press_sequentially(words)


def test_a_hint_comes_while_typing_and_its_word_is_taken_and_taken_back(page):
    field = page.locator('[name="rows-1-value-words"]')
    write(page, "rows-1-value-words", "🙂 We commence at 9am. Come.")
    line = page.locator(".easy-words__line")
    expect(line).to_have_text("This may be a hard word. commencestart")
    expect(page.get_by_role("status").filter(has_text="Things to make easier: 1")).to_be_attached()
    page.get_by_role("button", name="Write “start” here").click()
    expect(field).to_have_value("🙂 We start at 9am. Come.")
    expect(line).to_have_count(0)
    expect(field).to_be_focused()
    page.keyboard.press("Control+z")
    expect(field).to_have_value("🙂 We commence at 9am. Come.")
    expect(line).to_have_count(1)


def test_at_most_three_are_shown_until_somebody_asks_for_more(page):
    words = "\n".join(f"{word} {LONG}." for word in ("One", "Two", "Six", "Ten", "Red"))
    write(page, "summary", "We commence.")
    expect(page.locator(".easy-words__line")).to_have_count(1)
    page.locator('[name="rows-1-value-words"]').fill(words.replace("word", "commence", 1))
    box = page.locator(".easy-words").nth(1)
    expect(box.locator(".easy-words__line")).to_have_count(3)
    box.get_by_role("button", name="more").click()
    assert box.locator(".easy-words__line").count() > 3


def test_a_row_that_was_added_later_is_looked_at_too(page):
    page.get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name="Picture and words").click()
    write(page, "rows-2-value-words", "We commence.")
    expect(page.locator(".easy-words__line")).to_have_count(1)


def test_the_panel_of_checks_lists_all_and_leads_to_the_words(page, service):
    add_rows(service, ("row", {"words": "We commence.", "picture": None}))
    service.save_revision()
    page.reload()
    page.locator('[data-side-panel-toggle="checks"]').click()
    panel = page.locator("[data-easy-words-panel]")
    expect(panel.get_by_text("Things to make easier: 3")).to_be_visible()  # a word, and two rows without a picture
    panel.get_by_role("button", name="This may be a hard word.").click()
    expect(page.locator('[name="rows-2-value-words"]')).to_be_focused()
    assert page.evaluate("getSelection().toString()") == "commence"
    write(page, "rows-2-value-words", "We start.")
    expect(panel.get_by_text("Things to make easier: 2")).to_be_visible()


def test_saving_never_waits_for_a_checker_that_does_not_answer(page, service):
    page.route("**/wording/check/", lambda route: route.abort())
    write(page, "rows-1-value-words", "We commence.")
    with page.expect_navigation():
        page.get_by_role("button", name="Save draft").click()
    expect(page.locator('[name="rows-1-value-words"]')).to_have_value("We commence.")
    expect(page.locator(".easy-words__line")).to_have_count(0)
    revision = ServicePage.objects.get(pk=service.pk).get_latest_revision_as_object()
    assert "We commence." in str(revision.rows.raw_data[1])
