"""Do all five answers do what they say? Yes, no, change it, not sure, later; at most five at a sitting."""

import pytest
from playwright.sync_api import expect

from profiles.models import Change
from profiles.states import State
from tests.factories import suggest

from .steps import answer_next, card, fill_card, follow, heading, open_part, path, press, save

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]
ANSWERS = ["Yes, add it", "No, leave it out", "Change it", "I am not sure", "Later"]


def state_of(change) -> str:
    """Where a change is now."""
    return Change.objects.get(pk=change.pk).state


def test_yes_no_not_sure_and_later(phones, world):
    asked = [suggest(world, "kim", text=f"Question {n}.") for n in range(4)]
    mo = phones("mo")
    mo.goto(path(world, "yes_or_no"))
    told = ["Yes, add it", "No, leave it out", "I am not sure", "Later"]
    for n, said in enumerate(told):
        expect(mo.get_by_text(f"Step {n + 1} of 4")).to_be_visible()
        expect(card(mo, f"Question {n}.")).to_be_visible()
        assert [b.inner_text() for b in mo.locator("form .answers button").all()] == ANSWERS
        press(mo, said)
    heading(mo, "That is enough for now")
    expect(mo.get_by_text("2 more wait for you. They can wait.")).to_be_visible()
    open_part(mo, world)
    expect(card(mo, "Question 0.")).to_be_visible()
    expect(mo.get_by_text("Question 1.")).to_have_count(0)
    waits = State.WAITING_FOR_YES
    assert [state_of(change) for change in asked] == [State.PUBLISHED, State.SENT_BACK, waits, waits]


def test_mo_changes_the_words_and_only_those_show(phones, world):
    kims = suggest(world, "kim", text="I like loud music.")
    mo = phones("mo")
    answer_next(mo, world, "Change it")
    expect(mo.get_by_label("Words", exact=True)).to_have_value("I like loud music.")
    fill_card(mo, "I like quiet music.", "I said it")
    save(mo)
    expect(card(mo, "I like quiet music.")).to_be_visible()
    expect(mo.get_by_text("I like loud music.")).to_have_count(0)
    assert state_of(kims) == State.REPLACED
    mo.goto(path(world, "yes_or_no"))
    heading(mo, "Nothing waits for you")


def test_at_most_five_at_a_sitting_of_seven(phones, world):
    for n in range(7):
        suggest(world, "kim", text=f"Question {n}.")
    mo = phones("mo")
    mo.goto(path(world, "cover"))
    follow(mo, "Yes or no? 7 wait")
    for n in range(5):
        expect(mo.get_by_text(f"Step {n + 1} of 5")).to_be_visible()
        expect(card(mo, f"Question {n}.")).to_be_visible()
        press(mo, "Yes, add it")
    heading(mo, "That is enough for now")
    expect(mo.get_by_text("2 more wait for you. They can wait.")).to_be_visible()
    follow(mo, "Go on")
    expect(card(mo, "Question 5.")).to_be_visible()
    press(mo, "Yes, add it")
    press(mo, "Yes, add it")
    heading(mo, "Nothing waits for you")


@pytest.mark.parametrize("keeps_safe", [False, True], ids=["any card", "keep me safe"])
def test_later_goes_on_to_the_next_question(keeps_safe, phones, world):
    suggest(world, "kim", text="First question.", keep_safe=keeps_safe)
    suggest(world, "kim", text="Second question.")
    mo = phones("mo")
    answer_next(mo, world, "Later")
    expect(mo.get_by_text("Step 2 of 2")).to_be_visible()
    expect(card(mo, "Second question.")).to_be_visible()
    press(mo, "No, leave it out")
    follow(mo, "Go on")
    expect(card(mo, "First question.")).to_be_visible()


def test_an_answer_that_someone_gave_already_is_told_kindly(phones, world):
    change = suggest(world, "kim", text="Too late.")
    mo, kim = phones("mo"), phones("kim")
    mo.goto(path(world, "yes_or_no"))
    kim.goto(path(world, "waiting"))
    press(kim, "Take it back")
    press(mo, "Yes, add it")
    expect(mo.get_by_role("heading", level=1)).to_be_visible()
    expect(mo.get_by_text("Nothing is lost.").or_(mo.get_by_text("We cannot find this page"))).to_be_visible()
    assert state_of(change) == State.WITHDRAWN
