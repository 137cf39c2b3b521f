"""Can a reader say which word is hard, with one tap, again and again, and nobody knows who it was?"""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from easyread.models import HardWord
from tests.site import add_rows, make_site
from wiki.actions import hard_words
from wiki.models import HardWordTap, Question

from .forms import seen

pytestmark = pytest.mark.django_db
TAP = "/not-clear/word/"
BUTTON = re.compile(r'<button class="word" type="submit" name="word" value="([^"]*)"')
HIDDEN = re.compile(r'name="(\w+)" value="([^"]*)"')


@pytest.fixture
def dentist():
    """The page of a dentist."""
    return make_site().service


def add_row(dentist, words: str) -> tuple[str, dict]:
    """The address at which a reader says what is hard in a new row, and what a form there would send."""
    (key,) = add_rows(dentist, ("row", {"words": words, "picture": None}))
    return f"/not-clear/?page={dentist.pk}&row={key}", {"page": dentist.pk, "row": key}


def offered(answer) -> list[str]:
    """The words that can be tapped."""
    return BUTTON.findall(answer.content.decode())


def test_the_words_of_the_row_stand_before_anything_that_is_typed(dentist):
    address, _sent = add_row(dentist, "You can go to the X-ray room.\nThe X-ray is quick, and it is free.")
    answer = Client().get(address)
    assert offered(answer) == ["X-ray", "room", "quick", "free"]
    page = seen(answer)
    assert page.index("Which word is hard?") < page.index("What is hard?")
    assert page.count("<h1") == 1 and len(re.findall(r'id="([\w-]+)"', page)) == len(
        set(re.findall(r'id="([\w-]+)"', page))
    )


def test_words_that_the_list_holds_as_one_stay_together(dentist):
    HardWord.objects.create(word="health action plan", meaning="A list of ways to stay well.")
    address, _sent = add_row(dentist, "The health action plan’s first page is long.")
    assert offered(Client().get(address)) == ["health action plan", "first", "page", "long"]


@pytest.mark.parametrize(
    ("words", "expected"), [("Can you swim?", ["swim"]), ("We are all in it.", ["We", "are", "all", "in", "it"])]
)
def test_small_words_are_offered_only_where_there_are_no_others(dentist, words, expected):
    assert offered(Client().get(add_row(dentist, words)[0])) == expected


def test_one_tap_is_kept_without_who_and_another_word_can_follow(dentist):
    address, sent = add_row(dentist, "The dentist looks at your molars and gums.")
    client = Client()
    answer = client.post(TAP, {**sent, "word": "molars", "request_key": uuid4()}, follow=True)
    assert answer.redirect_chain[0][0].startswith(address)
    assert "Thank you. We will look at this word." in seen(answer)
    assert "Is another word hard?" in seen(answer)
    assert "molars" not in offered(answer) and "gums" in offered(answer)
    again = {name: value for name, value in HIDDEN.findall(seen(answer).split("which-word")[1]) if name in ("said",)}
    answer = client.post(TAP, {**sent, **again, "word": "gums", "request_key": uuid4()}, follow=True)
    assert offered(answer) == ["dentist", "looks"]
    assert set(HardWordTap.objects.values_list("page", "row", "word")) == {
        (dentist.pk, sent["row"], "molars"),
        (dentist.pk, sent["row"], "gums"),
    }
    assert not Question.objects.exists()
    names = {field.name for field in HardWordTap._meta.get_fields()}
    assert names == {"id", "request_key", "page", "row", "word", "at", "sent_from", "put_away_at"}


def test_a_form_that_is_sent_twice_counts_once(dentist):
    _address, sent = add_row(dentist, "Molars and gums.")
    key = str(uuid4())
    for word in ("Molars", "Molars", "gums"):
        assert Client().post(TAP, {**sent, "word": word, "request_key": key}).status_code == 302
    assert sorted(HardWordTap.objects.values_list("word", flat=True)) == ["gums", "molars"]


@pytest.mark.parametrize("word", ["", "teeth", "<script>", "\x00", "x" * 100_000, "molars"])
def test_a_word_that_does_not_stand_there_is_not_kept(dentist, word):
    _address, sent = add_row(dentist, "Molars and gums.")
    answer = Client().post(TAP, {**sent, "word": word}, follow=True)
    assert answer.status_code == 200 and "Thank you" not in seen(answer)
    assert not HardWordTap.objects.exists()


@pytest.mark.parametrize(
    "place", [{}, {"page": "x", "row": "\x00"}, {"page": "99999", "row": str(uuid4())}, {"row": ""}]
)
def test_a_row_that_is_not_there_leads_to_the_page_that_says_so(dentist, place):
    _address, sent = add_row(dentist, "Molars and gums.")
    answer = Client().post(TAP, {**sent, "word": "gums", **(place or {"page": "", "row": ""})}, follow=True)
    assert answer.status_code == 200
    assert "I do not understand this" in seen(answer)
    assert not HardWordTap.objects.exists()


def test_hostile_words_stay_words(dentist):
    address, sent = add_row(dentist, 'A <script>alert("1")</script> word\' onclick=alert(2)')
    answer = Client().get(f"{address}&said=%22%3E%3Cscript%3Ealert(3)%3C/script%3E&said=script")
    assert "<script>alert" not in answer.content.decode()
    assert "Thank you" in seen(answer)
    assert (
        Client().post(TAP, {**sent, "word": "onclick", "said": ["<b>", "word"]}).url.endswith("&said=word&said=onclick")
    )


def test_too_much_is_told_kindly(dentist, client_of):
    _address, sent = add_row(dentist, "Molars and gums.")
    for _number in range(hard_words.MOST_FROM_ONE):
        assert Client().post(TAP, {**sent, "word": "gums"}).status_code == 302
    answer = Client().post(TAP, {**sent, "word": "gums"})
    assert answer.status_code == 429 and "Please come back in 1 hour." in seen(answer)
    assert Client(REMOTE_ADDR="192.0.2.7").post(TAP, {**sent, "word": "gums"}).status_code == 302
    assert client_of("mo").post(TAP, {**sent, "word": "gums"}).status_code == 302, "no neighbour silences a login"


def test_from_where_it_came_is_forgotten_after_a_day(dentist):
    _address, sent = add_row(dentist, "Molars and gums.")
    Client().post(TAP, {**sent, "word": "gums"})
    HardWordTap.objects.update(at=timezone.now() - timedelta(days=1, minutes=1))
    Client().post(TAP, {**sent, "word": "gums"})
    assert [bool(one.sent_from) for one in HardWordTap.objects.order_by("at")] == [False, True]


def test_all_together_have_a_limit_and_logins_do_not_count_in_it(dentist, client_of, monkeypatch):
    _address, sent = add_row(dentist, "Molars and gums.")
    monkeypatch.setattr(hard_words, "MOST_IN_ALL", 3)
    client_of("mo").post(TAP, {**sent, "word": "gums"})
    for number in range(3):
        assert Client(REMOTE_ADDR=f"192.0.2.{number}").post(TAP, {**sent, "word": "gums"}).status_code == 302
    assert Client(REMOTE_ADDR="192.0.2.9").post(TAP, {**sent, "word": "gums"}).status_code == 429
    assert client_of("kim").post(TAP, {**sent, "word": "gums"}).status_code == 302


def test_nothing_of_it_is_kept_or_listed(dentist):
    address, sent = add_row(dentist, "Molars and gums.")
    for answer in (Client().post(TAP, {**sent, "word": "gums"}), Client().get(f"{address}&said=gums")):
        assert answer["Cache-Control"] == "private, no-store"
