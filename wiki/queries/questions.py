"""What may who see of what readers sent? The asker by the code, the one who was asked, and the team its own."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from easyread.blocks.reading import RowSeen, ids_in, raw_rows, read_parts
from easyread.blocks.tidying import LARGEST_ID
from easyread.models import Picture
from profiles.asking import Asker
from profiles.refusals import Hidden, Refused
from wiki.models import InfoTeam, Question
from wiki.question_states import OPEN, SENTENCES, State
from wiki.question_words import SENT, what_words

MOST, RECENT = 50, timedelta(days=7)
FIELDS_WITH_ROWS = ("rows", "getting_there")
# All that the team gets to see: not who asked, and not from where.
TEAM_FIELDS = ("code", "kind", "state", "page", "about", "row", "row_words", "what", "words", "sent_at")


@dataclass(frozen=True)
class About:
    """The public page and the row that something is about. `lost`: one was named, but it is not there."""

    page: Page | None = None
    row: RowSeen | None = None
    language: str = ""
    lost: bool = False

    @property
    def address(self) -> str:
        """The way back to the page, and to the row there."""
        place = f"#{self.row.anchor}" if self.row else ""
        return f"{self.page.get_url() or '/'}{place}" if self.page else "/"


@dataclass(frozen=True)
class QuestionSeen:
    """What somebody sent, as the asker or the one who was asked meets it. `answer` is "" until there is one."""

    reference: str
    heading: str
    about: str
    page_address: str
    row_words: str
    what: str
    words: str
    state: str
    sent_at: datetime
    answer: str
    answered_at: datetime | None
    to: str  # the name of the person who was asked; "" for the team
    to_me: bool  # it waits for an answer of the one who looks
    has_account: bool

    @property
    def summary(self) -> str:
        """All that was sent, in one line each."""
        return "\n".join(filter(None, [self.row_words, self.what, self.words]))


def find_about(page: str, row: str) -> About:
    """The page with this id that anyone may see, and its row with this key, as they are now."""
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < 11 else 0
    if not 0 < number <= LARGEST_ID:
        return About(lost=bool(page or row))
    found = Page.objects.live().public().filter(pk=number, depth__gt=1).select_related("locale").first()
    if found is None:
        return About(lost=True)
    language, seen = found.locale.language_code, _find_row(found.specific, row) if row else None
    return About(page=found, row=seen, language=language, lost=bool(row and not seen))


def _find_row(page: Page, key: str) -> RowSeen | None:
    streams = [getattr(page, name) for name in FIELDS_WITH_ROWS if hasattr(page, name)]
    raw = [one for one in raw_rows(*streams) if one["id"] == key and one["type"] != "heading"][:1]
    rows = [row for part in read_parts(raw, Picture.objects.in_bulk(ids_in(raw, "picture"))) for row in part.rows]
    return rows[0] if rows else None


def not_clear_address(about: About, said: list[str] = ()) -> str:
    """Where a reader says what they do not understand; `said` are the hard words that they tapped already."""
    facts = {"page": about.page.pk, "row": about.row.key, "said": said} if about.page and about.row else {}
    return f"{reverse('not_clear')}?{urlencode(facts, doseq=True)}" if facts else reverse("not_clear")


def row_words(row: RowSeen | None) -> str:
    """The words of a row, kept as they were when somebody did not understand them."""
    return ": ".join(filter(None, [row.heading, row.words]))[:400] if row else ""


def find_team() -> InfoTeam:
    """How the team can be asked in other ways. A site where nobody filled it in has a name alone."""
    return InfoTeam.objects.first() or InfoTeam()


def find_question(code: str, asker: Asker) -> Question:
    """What was sent under this code. A question to a person is there for two: who asked, and who was asked.

    Raises Hidden to everyone else, and to who was asked once they are in the circle no more.
    """
    found = Question.objects.filter(_seen_by(asker), code=code).select_related("page", "to", "asked_by__person").first()
    if found is None:
        raise Hidden
    return found


def _seen_by(asker: Asker) -> Q:
    seen = Q(to__isnull=True)
    return seen | Q(asked_by=asker.user) | _asked(asker) if asker.user else seen


def _asked(asker: Asker) -> Q:
    """Questions to the asker, from people whose circles they are in now."""
    return Q(to=asker.user, asked_by__person__in=list(asker.places))


def find_to_answer(code: str, asker: Asker) -> Question:
    """A question that was asked of this very asker. Raises Refused to who may see it but was not asked."""
    question = find_question(code, asker)
    if question.to_id is None:
        raise Refused(_("Only the team can answer this."))
    check_answerer(question, asker)
    return question


def check_answerer(question: Question, asker: Asker) -> None:
    """Raises unless the asker may answer: who was asked and nobody else, or one of the team for the team's."""
    if question.to_id is None:
        if asker.user is None or not asker.user.has_perm("wiki.change_question"):
            raise Refused(_("Only the team can answer this."))
    elif not Question.objects.filter(_seen_by(asker), pk=question.pk).exists():
        raise Hidden
    elif question.to_id != asker.user.pk:
        raise Refused(_("Only %(person)s can answer this.") % {"person": question.to.called})


def get_my_questions(asker: Asker) -> tuple[list[QuestionSeen], list[QuestionSeen]]:
    """What the asker sent, and what people asked them: the newest 50 of each."""
    if asker.user is None:
        return [], []
    every = Question.objects.select_related("page", "to", "asked_by__person")
    mine, to_me = every.filter(asked_by=asker.user)[:MOST], every.filter(_asked(asker))[:MOST]
    return [show_question(one, asker) for one in mine], [show_question(one, asker) for one in to_me]


def get_news(asker: Asker) -> str:
    """What a tile says of the asker's questions: that somebody waits for them, or that there is an answer; or ""."""
    if asker.user is None:
        return ""
    if Question.objects.filter(_asked(asker), state__in=list(OPEN)).exists():
        return _("Someone asks you")
    recent = Question.objects.filter(asked_by=asker.user, state=State.ANSWERED, answered_at__gt=asker.at - RECENT)
    return _("There is an answer") if recent.exists() else ""


def show_question(question: Question, asker: Asker) -> QuestionSeen:
    """A question that was found for this asker, as plain values."""
    asked = asker.user is not None and question.to_id == asker.user.pk
    # Opened again, the first answer is hidden until there is a better one; set aside after all, it counts again.
    answered = question.state in (State.ANSWERED, State.SET_ASIDE)
    return QuestionSeen(
        reference=question.code,
        heading=_heading(question, asked),
        about=question.about,
        page_address=_address(question.page),
        row_words=question.row_words,
        what=what_words(question.kind, question.what),
        words=question.words,
        state=_state_words(question, asked),
        sent_at=question.sent_at,
        answer=question.answer if answered else "",
        answered_at=question.answered_at if answered else None,
        to=question.to.called if question.to else "",
        to_me=asked and question.state in OPEN,
        has_account=question.asked_by_id is not None,
    )


def _state_words(question: Question, asked: bool) -> str:
    """Where it stands. What somebody asked a person is with that person, and no team looks at it."""
    answered = question.state == State.ANSWERED
    if asked and answered:
        return _("You answered. %(person)s can read it now.") % {"person": question.asked_by.person.called}
    if question.to and not answered:
        return _("%(person)s has got your question.") % {"person": question.to.called}
    return _(SENTENCES[State(question.state)])


def _heading(question: Question, asked: bool) -> str:
    if asked:
        return _("%(person)s asks you") % {"person": question.asked_by.person.called}
    if question.to:
        return _("What you asked %(person)s") % {"person": question.to.called}
    return str(SENT[question.kind])


def _address(page: Page | None) -> str:
    """Where the page stands now; "" where it cannot be seen by everyone any more."""
    seen = page and page.live and not page.get_view_restrictions().exists()
    return page.get_url() or "" if seen else ""


def get_address(question: Question) -> str:
    """Where the asker finds it again."""
    return reverse("question", args=[question.code])


def get_team_questions() -> QuerySet[Question]:
    """What the team is asked, for its queue: never what somebody asked a person, and not who asked."""
    return Question.objects.filter(to__isnull=True).select_related("page").only(*TEAM_FIELDS, "answer", "answered_at")
