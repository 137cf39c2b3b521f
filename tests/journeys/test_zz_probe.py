import pytest
from django.contrib.sessions.models import Session
from profiles.models import Change
from .steps import *
from tests.factories import suggest, add_card

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def test_probe(phones, world):
    kim = phones("kim")
    open_part(kim, world)
    press(kim, "Add something")
    fill_card(kim, "Long words.", "Mo said it")
    Session.objects.filter(session_key=phones.sessions["kim"]).delete()
    press(kim, "Look at it")
    print("PROBE after", kim.title(), kim.get_by_role("heading", level=1).inner_text())
    key = phones.sign_in("kim")
    kim.context.add_cookies([{"name": "sessionid", "value": key, "url": phones.address}])
    kim.go_back()
    print("PROBE back", kim.title(), kim.get_by_label("Words", exact=True).input_value())
    # take away question
    kim2 = phones("kim")
    open_part(kim2, world)
    card(kim2, "Mo's tea words.").get_by_role("link", name="Change this").click()
    press(kim2, "Put it away")
    mo = phones("mo")
    mo.goto(path(world, "yes_or_no"))
    mo.screenshot(path="/tmp/p1.png", full_page=True)
    # keep-safe correction seen by mo
    c = add_card(world, "mo", text="Nuts make me very ill.", keep_safe=True)
    suggest(world, "kim", card=c, text="Peanuts make me very ill.")
    mo.goto(path(world, "yes_or_no"))
    mo.screenshot(path="/tmp/p2.png", full_page=True)
    mo.goto(path(world, "history"))
    mo.screenshot(path="/tmp/p3.png", full_page=True)
    # MOVE / undo by kim
    kim2.goto(path(world, "history"))
    kim2.get_by_role("button", name="Ask to undo").first.click()
    kim2.screenshot(path="/tmp/p4.png", full_page=True)
    kim2.goto(path(world, "cover"))
    kim2.screenshot(path="/tmp/p5.png", full_page=True)
