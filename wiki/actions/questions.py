"""What can be done with what readers send? Send it, take it, answer it, set it aside, open it again."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from easyread.blocks.reading import RowSeen
from profiles import queries as people
from profiles.asking import Asker
from profiles.refusals import Hidden, Refused
from wiki import question_states
from wiki.models import Question
from wiki.models.question import WORDS_LENGTH
from wiki.queries.questions import check_answerer, row_words
from wiki.question_states import LIFE, Kind, Move, State

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOST_FROM_ONE, MOST_IN_ALL = 20, 300  # in an hour, from one network or login; from all without a login


@transaction.atomic
def send(
    *, kind: Kind, by: Asker, at: datetime, sent_from: str, request_key: UUID, words: str = "", what: str = "",
    page: Page | None = None, row: RowSeen | None = None, to: int | None = None,
) -> Question | None:  # fmt: skip
    """Keeps what a reader sent, once for each `request_key`. None where too much was sent: nothing is kept then.

    `to` is the login of somebody in the asker's circle; without it, it goes to the team.
    """
    _check_circle(by, to)
    facts = {"kind": kind, "what": what, "words": words, "page_id": page and page.pk, "row": row.key if row else ""}
    facts |= {"asked_by_id": by.user and by.user.pk, "to_id": to}
    sent_from = "" if by.user else sent_from  # a login counts by itself: no crowd and no neighbour silences it
    same = Question.objects.filter(request_key=request_key)
    if sent := same.filter(**facts).first():
        return sent
    if is_too_much(by, sent_from, at):
        return None
    _forget_networks(at)
    facts |= {"about": page.title if page else "", "row_words": row_words(row)}
    facts |= {"state": question_states.first_state(kind, what), "sent_at": at, "sent_from": sent_from}
    key = uuid4() if same.exists() else request_key  # the same form with other words is another question
    return Question.objects.get_or_create(request_key=key, defaults=facts)[0]


def _check_circle(by: Asker, to: int | None) -> None:
    if to is not None and to not in {one.user_id for one in people.get_circle(by)}:
        raise Refused(_("This person is not in your circle now. You can ask someone else."))


def is_too_much(by: Asker, sent_from: str, at: datetime) -> bool:
    """Was too much sent in the last hour: with this login; else from this network, or by all who have none?

    Counted where all workers see it.
    """
    recent = Question.objects.filter(sent_at__gt=at - HOUR)
    if by.user:
        return recent.filter(asked_by=by.user).count() >= MOST_FROM_ONE
    recent = recent.filter(asked_by=None)
    if recent.filter(sent_from=sent_from).count() >= MOST_FROM_ONE:
        return True
    return recent.filter(sent_from__gt="").count() >= MOST_IN_ALL


def _forget_networks(at: datetime) -> None:
    """From which network something came is kept for a day, to count by, and no longer."""
    Question.objects.filter(sent_from__gt="", sent_at__lte=at - DAY).update(sent_from="")


@transaction.atomic
def take(*, question: Question, by: Asker) -> None:
    """Somebody looks at it now."""
    _move(question, Move.TAKE, by)


@transaction.atomic
def answer(*, question: Question, by: Asker, words: str, at: datetime) -> None:
    """Answers it, or puts a better answer in place of the first. Raises Refused without words."""
    if not words or len(words) > WORDS_LENGTH:
        raise Refused(_("Please write an answer, in a few short sentences."), status=400)
    _move(question, Move.ANSWER, by, answer=words, answered_by_id=by.user and by.user.pk, answered_at=at)


@transaction.atomic
def set_aside(*, question: Question, by: Asker) -> None:
    """No answer is needed."""
    _move(question, Move.SET_ASIDE, by)


@transaction.atomic
def open_again(*, question: Question, by: Asker) -> None:
    """It waits again. An answer that was given is hidden until there is a better one."""
    _move(question, Move.OPEN_AGAIN, by)


def _move(question: Question, move: Move, by: Asker, **facts) -> None:
    """Takes one step of the table, under a lock, and brings `question` up to date."""
    now = Question.objects.select_for_update().filter(pk=question.pk).first()
    if now is None:
        raise Hidden
    check_answerer(now, by)
    if not question_states.may(State(now.state), move):
        raise Refused(_("Someone has done this already. Nothing changed now."), status=409)
    for name, value in {**facts, "state": LIFE[move].to}.items():
        setattr(now, name, value)
        setattr(question, name, value)
    now.save(update_fields=["state", *facts])
