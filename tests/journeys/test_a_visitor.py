"""Can somebody without an account find, keep and ask? The swimming group, by a misspelled word."""

import re

import pytest
from playwright.sync_api import expect

from profiles.asking import get_asker
from tests.factories import NOW
from wiki.actions import questions
from wiki.actions.indexing import index_all
from wiki.models import Question

from .public_kinds import fill_site
from .steps import follow, heading, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


@pytest.fixture
def site(world):
    """A front door with a topic, a dentist and a swimming group that meets this week."""
    site = fill_site(world)
    index_all()
    return site


def find_swimming(visitor) -> None:
    """From the front door to the group, by a word as one hears it."""
    visitor.goto("/")
    follow(visitor, "Search")
    heading(visitor, "Search")
    visitor.get_by_label("What do you want to find?").fill("swiming")
    press(visitor, "Search")
    visitor.get_by_role("link", name=re.compile("^Swimming")).first.click()
    heading(visitor, "Swimming")


def answer(world, words: str) -> None:
    """Ed of the team answers the newest question."""
    question = Question.objects.latest("pk")
    questions.answer(question=question, by=get_asker(world.users["ed"], NOW), words=words, at=NOW)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_visitor_finds_keeps_asks_and_sees_the_answer(scripts, phones, world, site):
    visitor = phones(None, java_script_enabled=scripts)
    find_swimming(visitor)
    expect(visitor.locator(".message", has_text="Closed today.")).to_be_visible()

    follow(visitor, "Save to my week")
    heading(visitor, "Save this to your week?")
    press(visitor, "Yes, save it to my week")
    heading(visitor, "My week")
    expect(visitor.get_by_role("article").filter(has_text="2pm to 3pm").first).to_be_visible()

    visitor.goto("/health/swimming/")
    visitor.locator(".after").get_by_role("link", name="Ask someone").click()
    heading(visitor, "Ask someone")
    visitor.get_by_label("Do you want to say more?").fill("Can my dog come?")
    press(visitor, "Send it")
    expect(visitor.get_by_role("article").filter(has_text="Can my dog come?")).to_be_visible()
    expect(visitor.get_by_role("img", name=re.compile("square", re.IGNORECASE))).to_be_visible()
    place = visitor.url

    answer(world, "Yes. Your dog can wait at the desk.")
    visitor.goto(place)
    expect(visitor.get_by_role("article").filter(has_text="Yes. Your dog can wait at the desk.")).to_be_visible()


def test_a_row_that_is_not_clear_reaches_the_team_with_the_row(phones, world, site):
    visitor = phones(None)
    visitor.goto("/health/dentist/")
    row = visitor.get_by_role("article").filter(has_text="The dentist looks at your teeth.")
    row.get_by_role("link", name=re.compile("I do not understand this")).click()
    expect(visitor.get_by_role("article").filter(has_text="The dentist looks at your teeth.")).to_be_visible()
    visitor.get_by_role("radio", name="The words").check()
    press(visitor, "Send it")
    expect(visitor.get_by_role("heading", level=1)).to_be_visible()
    sent = Question.objects.latest("pk")
    assert (sent.kind, sent.what, sent.row_words) == ("NOT_CLEAR", "WORDS", "The dentist looks at your teeth.")


def test_a_film_plays_only_when_it_is_pressed(phones, world, site):
    visitor = phones(None)
    visitor.route("https://player.vimeo.com/**", lambda route: route.abort())
    visitor.goto("/health/dentist/")
    assert visitor.locator("iframe").count() == 0
    film = visitor.get_by_role("link", name=re.compile("How to join"))
    assert film.get_attribute("href") == "https://vimeo.com/123456789"
    film.click()
    expect(visitor.locator("iframe")).to_have_attribute("title", "How to join")
    phones.watched.troubles = [one for one in phones.watched.troubles if "player.vimeo.com" not in one]
    assert visitor.url.endswith("/health/dentist/")


def test_nothing_moves_while_a_public_page_is_read(phones, world, site):
    visitor = phones(None)
    visitor.add_init_script(
        "window.moved = 0; new PerformanceObserver("
        "list => { for (const one of list.getEntries()) window.moved += one.value })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    for address in ("/", "/health/", "/health/swimming/", "/health/dentist/"):
        visitor.goto(address)
        visitor.wait_for_load_state("networkidle")
        visitor.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        assert visitor.evaluate("window.moved") == 0, address
