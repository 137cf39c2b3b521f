"""Can anyone ask, from any page, without an account, and find the answer again? And what if it is sent badly?"""

import re
from datetime import timedelta
from urllib.parse import unquote
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.factories import make_picture
from tests.site import add_rows, make_site
from wiki import sent_from
from wiki.actions import questions
from wiki.models import InfoTeam, Question
from wiki.question_states import Kind, State

from .forms import seen

pytestmark = pytest.mark.django_db
FORMS = {"/ask/": "", "/not-clear/": "WORDS", "/still-right/": "TIME"}  # and what is chosen there
SENT = {"words": "Which bus goes there?"}
HIDDEN = re.compile(r'name="(\w+)" value="([^"]*)"')


@pytest.fixture
def dentist():
    """The page of a dentist."""
    return make_site().service


@pytest.fixture
def team():
    """The team can be rung."""
    return InfoTeam.objects.create(phone="020 7946 0000", hours="Monday to Friday, 9 to 5")


def form_of(client, address: str) -> dict:
    """What a browser would send back of a form that nobody has touched."""
    return {name: value for name, value in HIDDEN.findall(seen(client.get(address))) if name != "what"}


def test_a_question_goes_out_and_its_answer_is_found_again(dentist, world):
    nobody = Client()
    answer = nobody.post("/ask/", {**form_of(nobody, f"/ask/?page={dentist.pk}"), "words": SENT["words"]}, follow=True)
    (address, _status), question = answer.redirect_chain[-1], Question.objects.get()
    assert (question.page_id, question.about, question.state) == (dentist.pk, "The dentist", State.NEW)
    assert "We have got it. We will look at it soon." in seen(answer)
    assert "Take a photo of the square with a phone." in seen(answer)
    assert unquote(re.search(r'href="mailto:\?[^"]*body=([^"]*)"', answer.content.decode())[1]).endswith(address)
    root = world.users["ed"]
    root.is_superuser = True
    root.save()
    questions.answer(question=question, by=world.asker("ed"), words="The 12 bus.", at=timezone.now())
    later = Client().get(address)
    assert "Here is the answer." in seen(later) and "The 12 bus." in seen(later)


def test_the_square_holds_the_address_of_its_own_page(dentist):
    answer = Client().post("/ask/", SENT, follow=True)
    square = re.search(r'src="(data:image/svg[^"]+)"', answer.content.decode())[1]
    assert unquote(square.replace("&#x27;", "'")).startswith("data:image/svg+xml;charset=utf-8,<svg")
    assert "img-src 'self' blob: data:" in answer["Content-Security-Policy"]
    assert " style=" not in answer.content.decode()


@pytest.mark.parametrize("address", FORMS)
def test_nothing_of_it_is_kept_or_listed(dentist, address):
    client = Client()
    sent = client.post(address, {**SENT, "what": FORMS[address]})
    for answer in (client.get(address), sent, client.get(sent.url)):
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Robots-Tag"].startswith("noindex")


def test_the_row_stands_there_again_and_one_tap_sends_it(dentist):
    picture = make_picture()
    (key,) = add_rows(dentist, ("row", {"words": "You open your mouth.", "picture": picture.pk}))
    client = Client()
    form = form_of(client, f"/not-clear/?page={dentist.pk}&row={key}")
    answer = client.get(f"/not-clear/?page={dentist.pk}&row={key}")
    assert "You open your mouth." in seen(answer) and picture.file.url in seen(answer)
    assert "The words and the picture" in seen(answer)
    assert client.post("/not-clear/", {**form, "what": "PICTURE"}).status_code == 302
    question = Question.objects.get()
    assert (question.kind, question.what, question.row) == (Kind.NOT_CLEAR, "PICTURE", key)
    assert question.row_words == "You open your mouth."
    assert Client().post("/not-clear/", {"page": dentist.pk, "row": key}).status_code == 302


def test_a_row_without_a_picture_is_not_asked_about_one(dentist):
    key = dentist.rows.raw_data[1]["id"]
    answer = Client().get(f"/not-clear/?page={dentist.pk}&row={key}")
    assert "The dentist looks at your teeth." in seen(answer)
    assert 'value="PICTURE"' not in seen(answer)


def test_whoever_does_not_write_asks_with_one_picture(dentist):
    client = Client()
    form = form_of(client, f"/ask/?page={dentist.pk}")
    assert "How do I get there?" in seen(client.get(f"/ask/?page={dentist.pk}"))
    answer = client.post("/ask/", {**form, "what": "PLACE"}, follow=True)
    assert "How do I get there?" in seen(answer)
    assert (Question.objects.get().what, Question.objects.get().words) == ("PLACE", "")


@pytest.mark.parametrize("what", ["", "OTHER"])
def test_asking_nothing_says_what_is_missing(dentist, what):
    answer = Client().post("/ask/", {"page": dentist.pk, "what": what})
    assert answer.status_code == 400
    assert "Please choose a picture, or write what you want to ask." in seen(answer)
    assert not Question.objects.exists()


def test_where_there_is_nowhere_to_go_other_pictures_ask(dentist):
    for page in ("", dentist.get_parent().pk):
        screen = seen(Client().get(f"/ask/?page={page}"))
        assert "How do I get there?" not in screen and "I cannot find something" in screen
        assert Client().post("/ask/", {"page": page, "what": "FIND"}).status_code == 302


def test_a_row_that_is_gone_can_still_be_told_of(dentist):
    answer = Client().get(f"/not-clear/?page={dentist.pk}&row={uuid4()}")
    assert answer.status_code == 200
    assert "We cannot find these words any more." in seen(answer)
    assert Client().post("/not-clear/", {"page": dentist.pk, "row": "gone", "what": "WORDS"}).status_code == 302


def test_still_right_says_thank_you(dentist):
    answer = Client().post("/still-right/", {"page": dentist.pk, "what": "YES"}, follow=True)
    assert "Thank you. There is nothing more to do." in seen(answer)
    assert Client().post("/still-right/", {"page": dentist.pk}).status_code == 400


@pytest.fixture
def unseen(dentist) -> dict[str, str]:
    """Numbers of pages that nobody may see, or that never were."""
    site = dentist.get_parent()
    draft = site.get_children().last()
    draft.live = False
    draft.save()
    PageViewRestriction.objects.create(page=dentist, restriction_type=PageViewRestriction.LOGIN)
    made_up = ("", "0", "-1", "x", "٣", "\x00", "9" * 5000, "1e5", "2147483648", "1", "1 or 1=1")
    numbers = {f"made up {n}": one for n, one in enumerate(made_up)}
    return {"draft": str(draft.pk), "private": str(dentist.pk), **numbers}


@pytest.mark.parametrize("address", FORMS)
def test_a_page_that_nobody_may_see_is_none(unseen, address):
    for name, number in unseen.items():
        for row in ("", "\x00", "x" * 5000, str(uuid4())):
            answer = Client().get(address, {"page": number, "row": row})
            assert answer.status_code == 200, name
            assert "The dentist" not in seen(answer) and "Swimming" not in seen(answer)
        assert Client().post(address, {**SENT, "page": number, "what": FORMS[address]}).status_code in (302, 400)
    assert not Question.objects.exclude(page=None, about="", row_words="").exists()


@pytest.mark.parametrize("address", FORMS)
@pytest.mark.parametrize("words", ["", "\x00", "x" * 100_000, " ", "\u202e"])
def test_words_that_do_not_fit_get_a_kind_sentence_and_stay(dentist, address, words):
    answer = Client().post(address, {"words": words, "what": "UNSURE", "request_key": "{"})
    assert answer.status_code == 400
    assert "What you made is still here." in seen(answer)
    assert words.replace("\x00", "").strip() in seen(answer)
    assert not Question.objects.exists()


@pytest.mark.parametrize("address", FORMS)
def test_hostile_words_stay_words(dentist, address):
    words = "<script>alert(1)</script> {{ 7 }} '; DROP TABLE"
    for key in ("", "x", "\x00", "9" * 5000):
        sent = {"words": words, "what": FORMS[address], "request_key": key}
        made_up = {"to": "1", "state": "ANSWERED", "answer": "Ha."}
        answer = Client().post(address, {**sent, **made_up}, follow=True)
        assert answer.status_code == 200
        assert words in seen(answer) and "<script>alert" not in answer.content.decode()
    assert set(Question.objects.values_list("state", "answer", "to")) == {(State.NEW, "", None)}


def test_a_code_that_nobody_offers_is_not_taken(dentist):
    for address, what in (("/not-clear/", "YES"), ("/still-right/", "WORDS"), ("/still-right/", "\x00")):
        answer = Client().post(address, {"page": dentist.pk, "what": what, "words": "Stay here."})
        assert answer.status_code == 400
        assert "Please choose one of the pictures." in seen(answer) and "Stay here." in seen(answer)


def test_a_form_that_is_sent_twice_is_one_question(dentist):
    client = Client()
    form = {**form_of(client, "/ask/"), "words": SENT["words"]}
    assert client.post("/ask/", form).url == client.post("/ask/", form).url
    assert Question.objects.count() == 1


def test_too_much_is_told_kindly_and_the_words_stay(dentist, team):
    """Each one from a browser of its own: the count stands in the database."""
    for number in range(questions.MOST_FROM_ONE):
        assert Client().post("/ask/", {"words": f"Question {number}."}).status_code == 302
    answer = Client().post("/ask/", SENT)
    assert answer.status_code == 429
    for words in (SENT["words"], "What you wrote is still here.", team.phone, team.hours):
        assert words in seen(answer)
    assert Client(REMOTE_ADDR="192.0.2.7").post("/ask/", SENT).status_code == 302
    assert Client(headers={"X-Forwarded-For": "192.0.2.9"}).post("/ask/", SENT).status_code == 429


NETWORKS = [
    (0, "192.0.2.1", "198.51.100.1", "192.0.2.1"),
    (1, "192.0.2.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"),
    (2, "192.0.2.1", "6.6.6.6, 198.51.100.1, 192.0.2.2", "198.51.100.1"),
    (2, "192.0.2.1", "198.51.100.1", "192.0.2.1"),
    (1, "192.0.2.1", "nonsense", "192.0.2.1"),
    (1, "", "", ""),
    (0, "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64"),
    (0, "::ffff:192.0.2.1", "", "192.0.2.1"),
]


@pytest.mark.parametrize(("proxies", "address", "forwarded", "network"), NETWORKS)
def test_the_network_is_what_a_proxy_we_trust_says(rf, settings, proxies, address, forwarded, network):
    settings.TRUSTED_PROXIES = proxies
    request = rf.get("/ask/", REMOTE_ADDR=address, headers={"X-Forwarded-For": forwarded})
    assert sent_from.find_network(request) == network


def test_the_sum_of_a_network_names_nobody_and_is_another_one_each_day(rf):
    request, now = rf.get("/ask/"), timezone.now()
    sums = {sent_from.sum_of(request, now + timedelta(days=day)) for day in range(3)}
    assert len(sums) == 3
    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in sums)


def test_mo_asks_kim_and_kim_answers(world, client_of, dentist):
    mo, kim = client_of("mo"), client_of("kim")
    form = seen(mo.get("/ask/"))
    assert "Kim. My keyworker" in form and "The team of this website" in form
    place = str(world.member("kim").pk)
    question = mo.post("/ask/", {"words": "Can you come?", "to": place}, follow=True).redirect_chain[-1][0]
    assert "Kim has got your question." in seen(mo.get(question))
    assert "Mo asks you" in seen(kim.get("/answers/"))
    assert "Someone asks you" in seen(kim.get("/")) and "Someone asks you" not in seen(client_of("sam").get("/"))
    where = reverse("answer_question", args=[Question.objects.get().code])
    assert kim.post(where, {"words": ""}).status_code == 400
    assert kim.post(where, {"words": "Yes, at ten."}, follow=True).status_code == 200
    assert "You answered. Mo can read it now." in seen(kim.get(question))
    assert "There is an answer" in seen(mo.get("/")) and "Someone asks you" not in seen(kim.get("/"))
    assert "Yes, at ten." in seen(mo.get(question)) and "Yes, at ten." in seen(kim.get("/answers/"))
    for who in (None, "sam", "jo", "ed"):
        assert client_of(who).get(question).status_code == 404
        assert client_of(who).post(where, {"words": "Ha."}).status_code == 404
    assert mo.post(where, {"words": "Ha."}).status_code == 403


def test_who_has_a_circle_must_choose_and_who_has_none_asks_the_team(world, client_of):
    assert client_of("mo").post("/ask/", SENT).status_code == 400
    assert client_of("mo").post("/ask/", {**SENT, "to": world.member("bill", world.jo).pk}).status_code == 400
    assert client_of("mo").post("/ask/", {**SENT, "to": "TEAM"}).status_code == 302
    assert client_of("stranger").post("/ask/", {**SENT, "to": world.member("kim").pk}).status_code == 302
    assert not Question.objects.exclude(to=None).exists()


def test_my_questions_are_mine(world, client_of):
    assert client_of("sam").post("/ask/", SENT).status_code == 302
    assert SENT["words"] in seen(client_of("sam").get("/answers/"))
    assert SENT["words"] not in seen(client_of("kim").get("/answers/"))
    assert client_of(None).get("/answers/").url.startswith("/sign-in/?next=")


def test_an_unknown_code_is_a_404_as_any_other(world, client_of):
    for who in (None, "mo", "ed"):
        found = {address: client_of(who).get(address) for address in ("/answers/no-such/", "/no-such/")}
        assert {answer.status_code for answer in found.values()} == {404}
        assert len({re.sub('next=[^"]*|value="[^"]*"', "", seen(answer)) for answer in found.values()}) == 1
