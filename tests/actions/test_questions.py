"""What becomes of what readers send? It waits for its answer, and only those it is for ever see it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission
from django.db import IntegrityError, transaction

from profiles.models import CircleMember, User
from profiles.queries import get_circle
from profiles.refusals import Hidden, Refused
from profiles.roles import Role
from tests.factories import NOW, let_in
from tests.site import add_rows, make_site
from wiki import question_states
from wiki.actions import questions
from wiki.models import Question
from wiki.queries import questions as queries
from wiki.question_states import LIFE, SENTENCES, Kind, Move, State
from wiki.question_words import SENT, SIGNS, WHAT

HERE = "a" * 32
ANSWER = "On Monday at ten."
DO = {
    Move.TAKE: questions.take,
    Move.SET_ASIDE: questions.set_aside,
    Move.OPEN_AGAIN: questions.open_again,
    Move.ANSWER: lambda **facts: questions.answer(**facts, words=ANSWER, at=NOW),
}


def send(by, kind=Kind.ASK, words="When is it open?", at=NOW, sent_from=HERE, **facts):
    """Something that a reader sends."""
    facts = {"request_key": uuid4(), **facts}
    return questions.send(kind=kind, by=by, words=words, at=at, sent_from=sent_from, **facts)


@pytest.fixture
def team(world):
    """Ed may answer what the team is asked."""
    permission = Permission.objects.get(codename="change_question", content_type__app_label="wiki")
    world.users["ed"].user_permissions.add(permission)
    return world.asker("ed")


@pytest.fixture
def to_kim(world):
    """Mo asks Kim something."""
    return send(world.asker("mo"), words="Can you come on Tuesday?", to=world.users["kim"].pk)


def root(world):
    """A superuser, who may do everything in the admin."""
    world.users["root"] = User.objects.create(username="login-root", called="Root", is_superuser=True)
    return world.asker("root")


def test_what_is_sent_waits_is_answered_and_is_read_by_its_code(world, team):
    nobody = world.asker(None)
    question = send(nobody)
    assert [one.words for one in queries.get_team_questions()] == ["When is it open?"]
    assert queries.show_question(question, nobody).state == SENTENCES[State.NEW]
    questions.take(question=question, by=team)
    questions.answer(question=question, by=team, words=ANSWER, at=NOW)
    seen = queries.show_question(queries.find_question(question.code, nobody), nobody)
    assert (seen.answer, seen.state, seen.answered_at) == (ANSWER, SENTENCES[State.ANSWERED], NOW)


def test_every_state_has_its_sentence_and_every_code_its_words():
    assert set(SENTENCES) == set(State)
    assert set(LIFE) == set(Move) == set(DO)
    assert set(WHAT) == set(SENT) == set(Kind)
    assert {code for codes in WHAT.values() for code in codes} == set(SIGNS)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("move", Move)
def test_only_the_steps_of_the_table_can_be_taken(world, team, state, move):
    question = send(world.asker(None))
    facts = {"answer": "Old.", "answered_at": NOW} if state == State.ANSWERED else {}
    Question.objects.filter(pk=question.pk).update(state=state, **facts)
    if question_states.may(state, move):
        DO[move](question=question, by=team)
        assert Question.objects.get().state == question.state == LIFE[move].to
    else:
        with pytest.raises(Refused):
            DO[move](question=question, by=team)
        assert Question.objects.get().state == state


def test_an_answer_that_was_opened_again_is_hidden(world, team):
    question = send(world.asker(None))
    questions.answer(question=question, by=team, words=ANSWER, at=NOW)
    questions.open_again(question=question, by=team)
    assert queries.show_question(Question.objects.get(), world.asker(None)).answer == ""


@pytest.mark.parametrize("words", ["", "x" * 1_001])
def test_an_answer_has_words_and_not_too_many(world, team, words):
    with pytest.raises(Refused):
        questions.answer(question=send(world.asker(None)), by=team, words=words, at=NOW)


@pytest.mark.parametrize("who", [None, "mo", "kim", "stranger", "rae"])
def test_nobody_but_the_team_answers_for_the_team(world, who):
    question = send(world.asker(None))
    for do in DO.values():
        with pytest.raises(Refused):
            do(question=question, by=world.asker(who))
    assert Question.objects.get().state == State.NEW


def test_who_is_signed_in_leaves_no_name_with_the_team(world):
    send(world.asker("mo"))
    shown = queries.get_team_questions().values(*queries.TEAM_FIELDS).get()
    assert not {"asked_by", "asked_by_id", "sent_from", "to"} & set(shown)
    question = queries.get_team_questions().get()
    assert {"asked_by_id", "sent_from", "to_id"} <= question.get_deferred_fields()
    assert [one.words for one in queries.get_my_questions(world.asker("mo"))[0]] == ["When is it open?"]


def test_a_question_to_a_person_is_there_for_two(world, to_kim, team):
    everyone = {name: world.asker(name) for name in world.users} | {None: world.asker(None), "root": root(world)}
    for name, asker in everyone.items():
        if name in ("mo", "kim"):
            assert queries.find_question(to_kim.code, asker) == to_kim
            continue
        with pytest.raises(Hidden):
            queries.find_question(to_kim.code, asker)
        assert queries.get_my_questions(asker) == ([], [])
        for do in DO.values():
            with pytest.raises(Hidden):
                do(question=to_kim, by=asker)
    assert not queries.get_team_questions().exists()
    assert len(everyone) > 12


def test_who_was_asked_answers_and_the_asker_sees_it(world, to_kim):
    mo, kim = world.asker("mo"), world.asker("kim")
    (mine,), _none = queries.get_my_questions(mo)
    _none, (asked,) = queries.get_my_questions(kim)
    assert (mine.heading, mine.to_me) == ("What you asked Kim", False)
    assert (asked.heading, asked.to_me) == ("Mo asks you", True)
    with pytest.raises(Refused):
        queries.find_to_answer(to_kim.code, mo)
    questions.answer(question=queries.find_to_answer(to_kim.code, kim), by=kim, words=ANSWER, at=NOW)
    assert queries.show_question(queries.find_question(to_kim.code, mo), mo).answer == ANSWER


@pytest.mark.parametrize("change", [{"ends_at": NOW}, {"paused_at": NOW}])
def test_who_left_the_circle_finds_nothing_more_and_is_asked_nothing_more(world, to_kim, change):
    CircleMember.objects.filter(pk=world.member("kim").pk).update(**change)
    with pytest.raises(Hidden):
        queries.find_question(to_kim.code, world.asker("kim"))
    with pytest.raises(Hidden):
        questions.answer(question=to_kim, by=world.asker("kim"), words=ANSWER, at=NOW)
    assert queries.get_my_questions(world.asker("kim")) == ([], [])
    with pytest.raises(Refused):
        send(world.asker("mo"), to=world.users["kim"].pk)
    assert queries.find_question(to_kim.code, world.asker("mo")) == to_kim


def test_the_circle_is_who_was_let_in_by_name(world):
    CircleMember.objects.filter(pk=world.member("sam").pk).update(called="Mum")
    let_in(world.mo, Role.FRIEND, NOW + timedelta(days=1), user=world.users["rae"])
    User.objects.filter(pk=world.users["ade"].pk).update(is_active=False)
    circle = get_circle(world.asker("mo"))
    assert [(one.called, one.words) for one in circle] == [
        ("Hana", "Helps me to decide"),
        ("Kim", "My keyworker"),
        ("Sam", "Mum"),
    ]
    for name in (None, "kim", "ola", "stranger"):
        assert get_circle(world.asker(name)) == []


@pytest.mark.parametrize("who", [None, "kim", "stranger"])
def test_nobody_asks_into_a_circle_that_is_not_theirs(world, who):
    with pytest.raises(Refused):
        send(world.asker(who), to=world.users["kim"].pk)
    with transaction.atomic(), pytest.raises(IntegrityError):
        Question.objects.create(kind=Kind.ASK, to=world.users["kim"], sent_at=NOW)


def test_the_same_form_twice_is_one_question(world):
    key = uuid4()
    first = send(world.asker(None), request_key=key)
    assert send(world.asker(None), request_key=key) == first
    other = send(world.asker(None), request_key=key, words="Another question.")
    assert other and other != first
    assert send(world.asker("mo"), request_key=key) not in (first, other)


def test_too_much_from_one_network_is_not_kept(world):
    for number in range(questions.MOST_FROM_ONE):
        assert send(world.asker(None), words=f"Question {number}.")
    assert send(world.asker(None)) is None
    assert send(world.asker(None), sent_from="b" * 32)
    assert send(world.asker(None), at=NOW + timedelta(minutes=61))


def test_too_much_in_all_is_not_kept(world):
    """Counted in the table, so what any other process kept counts too."""
    rows = [
        Question(kind=Kind.ASK, words="Hello.", sent_at=NOW - timedelta(minutes=number % 59), sent_from=f"{number:032}")
        for number in range(questions.MOST_IN_ALL)
    ]
    Question.objects.bulk_create(rows[1:])
    first = send(world.asker(None))
    assert first
    assert send(world.asker(None)) is None
    assert send(world.asker(None), request_key=first.request_key) == first


def test_a_login_is_silenced_by_nobody_else(world):
    """Neither by the people next door, behind the same address, nor by a crowd; only by itself."""
    sent = {"kind": Kind.ASK, "words": "Hello.", "sent_at": NOW, "sent_from": HERE}
    Question.objects.bulk_create(Question(**sent) for _number in range(questions.MOST_IN_ALL))
    assert send(world.asker(None)) is None
    for number in range(questions.MOST_FROM_ONE):
        assert send(world.asker("mo"), words=f"Question {number}.").sent_from == ""
    assert send(world.asker("mo")) is None
    assert send(world.asker("sam")) and send(world.asker("mo"), at=NOW + timedelta(minutes=61))


def test_the_network_is_forgotten_after_a_day(world):
    question = send(world.asker(None))
    send(world.asker(None), at=NOW + timedelta(hours=23))
    question.refresh_from_db()
    assert question.sent_from == HERE
    send(world.asker(None), at=NOW + timedelta(hours=24))
    question.refresh_from_db()
    assert question.sent_from == ""


def test_still_right_waits_for_nobody(world):
    yes = send(world.asker(None), kind=Kind.STILL_RIGHT, what="YES", words="")
    no = send(world.asker(None), kind=Kind.STILL_RIGHT, what="TIME", words="")
    assert (yes.state, no.state) == (State.SET_ASIDE, State.NEW)


def test_a_row_is_kept_as_it_was_when_somebody_did_not_understand_it(world):
    page = make_site().service
    (key,) = add_rows(page, ("hard_word", {"word": "Anaesthetic", "meaning": "It stops pain."}))
    about = queries.find_about(str(page.pk), key)
    question = send(world.asker(None), kind=Kind.NOT_CLEAR, what="WORDS", words="", page=about.page, row=about.row)
    page.delete()
    question.refresh_from_db()
    assert (question.page, question.about) == (None, "The dentist")
    assert question.row_words == "Anaesthetic: It stops pain."
