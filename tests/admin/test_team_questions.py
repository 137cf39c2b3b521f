"""Can the team answer what readers sent, and sees nothing of who sent it?"""

import pytest
from django.utils import timezone

from wiki.models import Question
from wiki.question_states import Kind, State

from .conftest import ask, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(world, site) -> Question:
    """A row of the dentist's page that Mo does not understand, sent from some network."""
    facts = {"kind": Kind.NOT_CLEAR, "what": "WORDS", "page": site.dentist, "about": "The dentist, as it was called"}
    facts |= {"row_words": "An appointment is made.", "asked_by": world.users["mo"], "sent_from": "5e17f30m"}
    return ask("What is an appointment?", **facts)


@pytest.fixture
def private(world) -> Question:
    """What Mo asked Kim, which is between the two of them."""
    return ask("Kim, do you like me?", asked_by=world.users["mo"], to=world.users["kim"], about="Zzprivate")


def do(client, question: Question, move: str, **data) -> int:
    """Presses one of the buttons."""
    return client.post(f"/admin/questions/{question.pk}/{move}/", data).status_code


def test_the_whole_life_of_a_question(ed, sent):
    page = text(ed, f"/admin/questions/{sent.pk}/")
    assert page.count("<h1") == 1
    for words in ("What is an appointment?", "An appointment is made.", "The dentist, as it was called", "The words"):
        assert words in page
    assert "Open again" not in page
    assert do(ed, sent, "take") == 302
    assert "Someone looks at it" in text(ed, f"/admin/questions/{sent.pk}/")
    assert do(ed, sent, "answer", words="An appointment is a time.\n\nWe wait for you.") == 302
    sent.refresh_from_db()
    assert (sent.state, sent.answer) == (State.ANSWERED, "An appointment is a time.\nWe wait for you.")
    assert sent.answered_at is not None
    assert do(ed, sent, "open_again") == 302
    assert do(ed, sent, "set_aside") == 302
    sent.refresh_from_db()
    assert sent.state == State.SET_ASIDE


def test_an_answer_needs_words(ed, sent):
    answer = ed.post(f"/admin/questions/{sent.pk}/answer/", {"words": "  "})
    assert "required" in answer.content.decode()
    sent.refresh_from_db()
    assert sent.state == State.NEW


def test_an_answer_half_written_stays_when_somebody_takes_it(ed, sent):
    answer = ed.post(f"/admin/questions/{sent.pk}/take/", {"words": "You see a doc"})
    assert "You see a doc</textarea>" in answer.content.decode()
    sent.refresh_from_db()
    assert (sent.state, sent.answer) == (State.TAKEN, "")
    answer = ed.post(f"/admin/questions/{sent.pk}/set_aside/", {"words": "You see"})
    assert "You see</textarea>" in answer.content.decode()


def test_an_answer_that_was_given_is_not_lost_when_it_is_set_aside(ed, sent, client):
    do(ed, sent, "answer", words="You see a doctor.")
    do(ed, sent, "open_again")
    assert "You see a doctor." not in text(client, f"/answers/{sent.code}/")
    do(ed, sent, "set_aside")
    assert "You see a doctor." in text(client, f"/answers/{sent.code}/")


def test_a_step_that_was_done_already_is_refused_in_words(ed, sent):
    assert do(ed, sent, "take") == 302
    assert do(ed, sent, "take") == 409


def test_the_list_can_be_cut_down(ed, sent):
    ask("Are you open on Sunday?")
    ask("Thank you.", state=State.SET_ASIDE)
    both = text(ed, "/admin/questions/")
    assert "What is an appointment?" in both
    assert "Are you open on Sunday?" in both
    assert "Thank you." not in both
    assert "Thank you." in text(ed, "/admin/questions/?state=SET_ASIDE")
    assert "Thank you." in text(ed, "/admin/questions/?state=all")
    asked = text(ed, "/admin/questions/?kind=ASK")
    assert "What is an appointment?" not in asked
    assert "Are you open on Sunday?" in asked
    for nonsense in ("?state=x&kind=y&p=z", "?p=999", "?state=&kind="):
        text(ed, f"/admin/questions/{nonsense}")


def test_the_menu_says_how_many_wait(ed, sent):
    assert "Questions (1)" in text(ed, "/admin/")
    do(ed, sent, "set_aside")
    assert "Questions (" not in text(ed, "/admin/")


@pytest.mark.parametrize("who", ["ed", "lea"])
def test_who_asked_and_what_is_between_two_people_stands_nowhere(who, client_of, sent, private):
    client = client_of(who)
    addresses = ["/admin/", "/admin/questions/", "/admin/questions/?state=all", f"/admin/questions/{sent.pk}/"]
    for address in addresses:
        page = text(client, address)
        for hidden in ("do you like me", "Zzprivate", sent.code, "5e17f30m", ">Mo<", private.code):
            assert hidden not in page, (address, hidden)
    text(client, f"/admin/questions/{private.pk}/", status=404)
    for move in ("take", "answer", "set_aside", "open_again"):
        assert do(client, private, move, words="I see you.") == 404
    private.refresh_from_db()
    assert (private.state, private.answer) == (State.NEW, "")


@pytest.mark.parametrize("who", ["mo", "kim", "rae", "stranger", None])
def test_nobody_else_gets_in(who, client_of, sent):
    client = client_of(who)
    for address in ("/admin/questions/", f"/admin/questions/{sent.pk}/"):
        answer = client.get(address)
        assert (answer.status_code, answer.url.split("?")[0]) == (302, "/sign-in/")
    assert do(client, sent, "take") == 302
    sent.refresh_from_db()
    assert sent.state == State.NEW


def test_an_editor_without_the_right_is_sent_back(world, client_of, sent):
    group = world.users["ed"].groups.get()
    group.permissions.remove(*group.permissions.filter(codename="change_question"))
    client = client_of("ed")
    assert client.get("/admin/questions/").url == "/admin/"
    assert client.get(f"/admin/questions/{sent.pk}/").url == "/admin/"
    do(client, sent, "take")
    sent.refresh_from_db()
    assert sent.state == State.NEW


def test_nothing_changes_by_looking(ed, sent):
    assert ed.get(f"/admin/questions/{sent.pk}/take/").status_code == 405
    assert Question.objects.filter(answered_at__lte=timezone.now()).count() == 0
