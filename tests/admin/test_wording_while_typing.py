"""What does the server say to words that an editor types? What is hard, quickly, and nothing to strangers."""

import json

import pytest
from django.core.cache import cache
from django.test import Client

from easyread import switches
from tests.factories import make_picture

pytestmark = pytest.mark.django_db
CHECK = "/admin/wording/check/"


@pytest.fixture(autouse=True)
def nothing_kept():
    """What a test switches must not stay in memory."""
    cache.delete(switches.KEY)
    yield
    cache.delete(switches.KEY)


def send(client, told, status: int = 200):
    """What is found in what our script sends."""
    answer = client.post(CHECK, told if isinstance(told, str) else json.dumps(told), content_type="application/json")
    assert answer.status_code == status, answer.content
    return answer.json()["findings"] if status == 200 else None


def test_each_text_is_answered_with_places_and_suggestions(ed, site):
    texts = ["Hello.", "🙂 We commence now."]
    (found,) = send(ed, {"pieces": texts, "language": "en-gb"})
    assert (found["place"], found["row"], found["words"], found["suggestions"]) == (1, False, "commence", ["start"])
    assert texts[1][found["start"] : found["end"]] == "commence"
    assert found["severity"] == "warn"


def test_rows_are_looked_at_with_their_pictures(ed, site):
    picture = make_picture()
    rows = [{"text": "Tea.", "picture": str(picture.pk)}, {"text": "Cake.", "picture": ""}]
    (found,) = send(ed, {"pieces": [], "rows": rows, "language": "en-gb"})
    assert (found["place"], found["row"], found["words"]) == (1, True, "")


def test_the_rules_of_the_group_of_who_types_count(ed, lea, site, world):
    told = {"pieces": ["We commence."], "language": "en"}
    switches.switch(group=world.users["ed"].groups.get().pk, rules={"hard_word": False})
    assert send(ed, told) == []
    assert len(send(lea, told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "", "{", "[]", "null", "[" * 100_000, {}, {"pieces": "x"}, {"pieces": [1]}, {"pieces": {}},
        {"pieces": [], "rows": [1]}, {"pieces": [], "rows": [{"text": "x", "picture": "1 OR 1"}]},
        {"pieces": [], "rows": [{"text": "x", "picture": 7}]}, {"pieces": [], "rows": [{"text": 1, "picture": ""}]},
        {"pieces": [], "explained": []}, {"pieces": [], "explained": {"a": 1}}, {"pieces": ["x"] * 601},
        {"pieces": ["x" * 120_001]}, {"pieces": [], "rows": [{"text": "x", "picture": "9" * 12}]},
    ],
)  # fmt: skip
def test_what_our_script_does_not_send_is_not_understood(ed, site, told):
    send(ed, told, status=400)


@pytest.mark.parametrize("text", ["", "\x00\x08", "\\ud800 commence", "שלום", "<p><b", "x" * 100_000])
def test_any_words_are_answered(ed, site, text):
    body = json.dumps({"pieces": [text], "language": ["odd"]}).replace("\\\\ud", "\\ud")
    send(ed, body.replace('["odd"]', '"no"'))


def test_it_is_for_who_works_on_pages_and_for_our_own_forms(client_of, world, site, ed):
    for who in ("mo", "kim", "stranger", None):
        assert client_of(who).post(CHECK, "{}", content_type="application/json").status_code in (302, 403)
    assert ed.get(CHECK).status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(world.users["ed"])
    assert strict.post(CHECK, "{}", content_type="application/json").status_code == 403


def test_it_asks_little_of_the_database(ed, site, django_assert_max_num_queries):
    told = {"pieces": ["We commence at 9am. " * 15], "language": "en-gb"}
    send(ed, told)
    with django_assert_max_num_queries(8):  # who asks, what they may do, and their groups: nothing of the checker's
        send(ed, told)


def test_the_editor_brings_the_script_and_the_panel(ed, site):
    page = ed.get(f"/admin/pages/{site.dentist.pk}/edit/").content.decode()
    assert "wiki/js/easy-words.js" in page
    assert "data-easy-words-panel" in page
    assert page.count("data-easy-words-list") == 1
