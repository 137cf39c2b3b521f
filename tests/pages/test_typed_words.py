"""What becomes of words that someone types? Tidy text that shows as text; what does not fit stays on the screen."""

import pytest

from profiles.models import Card, Change
from tests.factories import add_card, photo_file

from .forms import SHOWS, TYPED, begin, change_at, seen

KIND = "What you made is still here."
# What is typed, and what is kept of it.
WORDS = {
    "I <3 tea": "I <3 tea",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>': '"><img src=x onerror=alert(1)>',
    "{{ settings.SECRET_KEY }}{% debug %}": "{{ settings.SECRET_KEY }}{% debug %}",
    "&lt;b&gt; &amp; 'x' %(person)s %s {by}": "&lt;b&gt; &amp; 'x' %(person)s %s {by}",
    "I like\x00 tea\x07.": "I like tea.",
    "I like \u202eaet\u202c \u2066tea\u2069.": "I like aet tea.",
    "  I like\r\n\n tea. \t": "I like tea.",
    "Cafe\u0301 👩‍👩‍👧 ŵ ŷ": "Café 👩‍👩‍👧 ŵ ŷ",
    "أحب الشاي": "أحب الشاي",
    "'; DROP TABLE profiles_card; --": "'; DROP TABLE profiles_card; --",
    "x" * 300: "x" * 300,
}


@pytest.mark.parametrize(("typed", "kept"), WORDS.items(), ids=range(len(WORDS)))
def test_words_are_kept_tidy_and_show_as_words(client_of, world, typed, kept):
    mo = client_of("mo")
    form = begin(mo, world)
    assert mo.post(form, {**TYPED, "text": typed}).status_code == 302
    assert change_at(form).after["text"] == kept
    for page in (form, form + "look/"):
        assert kept in seen(mo.get(page))
    assert mo.post(form + "look/").status_code == 302
    assert Card.objects.get(text=kept)
    for page in ("part/important/", "history/"):
        raw = mo.get(f"/people/{world.mo.code}/{page}").content.decode()
        assert kept in seen(mo.get(f"/people/{world.mo.code}/{page}"))
        assert "<script>alert" not in raw and "<img src=x" not in raw and "I <3" not in raw


@pytest.mark.parametrize("name", ["words_of", "shows"])
def test_the_small_lines_are_words_too(client_of, world, name):
    kim, hostile = client_of("kim"), '"><i onclick=x>\x00\u202eSam</i>'
    form = begin(kim, world)
    kim.post(form, {**TYPED, "words_by": "SOMEONE_ELSE", "words_of": "Sam", name: hostile, "photo": photo_file()})
    page = kim.get(form)
    assert '"><i onclick=x>Sam</i>' in seen(page)
    assert b"<i onclick" not in page.content


TOO_LONG = {"text": 301, "shows": 151, "words_of": 61}


@pytest.mark.parametrize("name", TOO_LONG)
@pytest.mark.parametrize("times", [1, 1000])
def test_what_is_too_long_stays_on_the_screen(client_of, world, name, times):
    kim = client_of("kim")
    form = begin(kim, world)
    sent = {**TYPED, "shows": SHOWS, "words_by": "SOMEONE_ELSE", "words_of": "Sam", name: "é" * TOO_LONG[name] * times}
    answer = kim.post(form, sent)
    words = seen(answer)
    assert answer.status_code == 400
    assert KIND in words and "too long" in words
    for value in (sent["text"], sent["words_of"], sent["shows"]):
        assert value in words
    if name != "text":
        assert change_at(form).after["text"] == TYPED["text"]


@pytest.mark.parametrize(
    ("sent", "asks"),
    [
        ({}, "Please write something, or choose a picture."),
        ({"text": " \x00\u202e "}, "Please write something, or choose a picture."),
        ({"text": "Rain."}, "Please choose whose words these are."),
        ({"text": "Rain.", "words_by": "NOBODY"}, "Please choose whose words these are."),
        ({"text": "Rain.", "words_by": "SAID\x00"}, "Please choose whose words these are."),
        ({"text": "Rain.", "words_by": "x" * 100_000}, "Please choose whose words these are."),
        ({"text": "Rain.", "words_by": "SOMEONE_ELSE"}, "Please write who says or sees this."),
        ({"text": "Rain.", "words_by": "WHAT_PEOPLE_SEE", "words_of": "\x00 "}, "Please write who says or sees this."),
    ],
)
def test_what_is_missing_is_asked_for_kindly(client_of, world, sent, asks):
    kim = client_of("kim")
    form = begin(kim, world)
    answer = kim.post(form, sent)
    assert answer.status_code == 400
    assert asks in seen(answer) and KIND in seen(answer)
    assert change_at(form).after.get("text", "") == ("Rain." if sent.get("text") == "Rain." else "")
    if sent.get("text") == "Rain.":
        assert "Rain." in seen(answer) and "Rain." in seen(kim.get(form))
    # It cannot be handed on, and nobody hears of it.
    assert kim.post(form + "look/").status_code == 400 or change_at(form).after.get("whose")
    assert "Rain." not in seen(client_of("sam").get(f"/people/{world.mo.code}/part/important/"))


def test_what_was_typed_is_kept_before_looking_for_a_picture(client_of, world):
    kim = client_of("kim")
    form = begin(kim, world)
    answer = kim.post(form, {"text": "Half a", "find_picture": "1"})
    assert answer.status_code == 302 and answer.url.endswith("/picture/")
    assert "Half a" in seen(kim.get(form))
    assert "Half a" in seen(kim.get(f"/people/{world.mo.code}/"))
    for words in ("", "tea", "x" * 5000, "\x00", "%", "_", "\\", '"', "<script>", "🍵", "a b " * 300, "\u202e"):
        page = kim.get(form + "picture/", {"words": words})
        assert page.status_code == 200, words
        assert b"<script>" not in page.content


@pytest.mark.parametrize("picture", ["", "0", "-1", "9" * 18, "9" * 4000, "x", "1 OR 1=1", "\x00", "²", "1.5"])
def test_a_picture_that_is_not_there_is_refused_kindly(client_of, world, picture):
    kim = client_of("kim")
    form = begin(kim, world)
    kim.post(form, TYPED)
    answer = kim.post(form + "picture/", {"picture": picture})
    assert answer.status_code == 400
    assert "Please choose another one." in seen(answer)
    assert change_at(form).after["text"] == TYPED["text"]


@pytest.mark.parametrize("sent", [{}, {"answer": ""}, {"answer": "yes"}, {"answer": "DELETE"}, {"answer": "YES\x00"}])
def test_an_answer_that_is_none_is_asked_for_again(client_of, world, sent):
    kim, mo = client_of("kim"), client_of("mo")
    form = begin(kim, world)
    kim.post(form, TYPED)
    kim.post(form + "look/")
    change = change_at(form)
    answer = mo.post(f"/people/{world.mo.code}/yes/{change.key}/", sent)
    assert answer.status_code == 400
    assert "Please choose one of the answers." in seen(answer)
    assert Change.objects.get(pk=change.pk).state == "WAITING_FOR_YES"


@pytest.mark.parametrize(
    ("sent", "asks"),
    [
        ({}, "Please choose how they said yes."),
        ({"how": "SHOUTED", "who_was_there": "Sam"}, "Please choose how they said yes."),
        ({"how": "SPOKEN", "who_was_there": "\x00 \u202e"}, "Please write who was there."),
        ({"how": "SPOKEN", "who_was_there": "x" * 300_000}, "This is too long."),
    ],
)
def test_a_yes_in_the_room_needs_how_and_who(client_of, world, sent, asks):
    kim, hana = client_of("kim"), client_of("hana")
    form = begin(kim, world)
    kim.post(form, TYPED)
    kim.post(form + "look/")
    change = change_at(form)
    answer = hana.post(f"/people/{world.mo.code}/waiting/{change.key}/room/", sent)
    assert answer.status_code == 400
    assert asks in seen(answer)
    assert sent.get("who_was_there", "").strip("\x00 \u202e") in seen(answer)
    assert Change.objects.get(pk=change.pk).yes_how == ""


def test_numbers_in_addresses_may_be_anything(client_of, world):
    mo = client_of("mo")
    add_card(world, "mo", text="A card.")
    for number in ("-1", "0", "9" * 50, "9" * 5000, "x", "\x00", "1e9", "²", "٣", "", "1;2", "[]"):
        assert mo.get("/people/", {"page": number}).status_code == 200, number
        asked = {"n": number, "of": number, "last": number, "done": number}
        assert mo.get(f"/people/{world.mo.code}/yes/", asked).status_code == 200, number
        assert mo.get(f"/people/{world.mo.code}/part/important/", asked).status_code == 200, number
