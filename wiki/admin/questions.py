"""How does the team answer what readers sent? A list, one question, and what can be done with it.

Only what was sent to the team stands here, without who sent it. The model has no other screen in the admin: Wagtail's
own would add a history, a usage list and a search (docs/decisions/0022).
"""

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import CharField, Form, Textarea
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_required
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from easyread.cleaning import clean_text
from wiki import question_states
from wiki.actions import questions as actions
from wiki.models.question import WORDS_LENGTH
from wiki.queries.questions import get_team_questions
from wiki.question_states import OPEN, Kind, Move, State
from wiki.question_words import what_words

from .words import DONE, KINDS, MOVES, STATES, short_words

PAGE = 20
may_answer = permission_required("wiki.change_question")
FILTERS = {"open": gettext_lazy("Waiting"), **{one.value: STATES[one] for one in State}, "all": gettext_lazy("All")}


class AnswerForm(Form):
    """The answer, in a few lines."""

    words = CharField(
        label=gettext_lazy("Your answer"),
        help_text=gettext_lazy("Short sentences and easy words. Whoever asked can read it on their own page."),
        max_length=WORDS_LENGTH,
        widget=Textarea(attrs={"rows": 5}),
    )

    def clean_words(self) -> str:
        """The lines without unseen signs."""
        return "\n".join(filter(None, map(clean_text, self.cleaned_data["words"].splitlines())))


@require_safe
@may_answer
def team_questions(request):
    """All that was sent to the team, the newest first."""
    state, kind = request.GET.get("state", "open"), request.GET.get("kind", "")
    found = get_team_questions()
    if state in FILTERS and state != "all":
        found = found.filter(state__in=list(OPEN) if state == "open" else [state])
    if kind in KINDS:
        found = found.filter(kind=kind)
    page = Paginator(found, PAGE).get_page(request.GET.get("p"))
    lines = [{"pk": one.pk, "words": short_words(one), "one": one, **_told(one)} for one in page]
    told = {"lines": lines, "page_obj": page, "state": state, "kind": kind, "states": FILTERS, "kinds": KINDS}
    return TemplateResponse(request, "wiki/admin/questions.html", told | _frame(_("Questions")))


@require_safe
@may_answer
def team_question(request, pk: int):
    """One question, and its answer."""
    return _show(request, _find(pk), AnswerForm())


@require_POST
@may_answer
def move_question(request, pk: int, move: str):
    """Takes, answers, sets aside or opens again."""
    question, form = _find(pk), AnswerForm(request.POST)
    if move == Move.ANSWER and not form.is_valid():
        return _show(request, question, form)
    told = {"words": form.cleaned_data["words"], "at": timezone.now()} if move == Move.ANSWER else {}
    DO[Move(move)](question=question, by=request.asker, **told)
    messages.success(request, DONE[Move(move)])
    if move != Move.ANSWER and form.data.get("words", "").strip():
        half_written = AnswerForm(initial={"words": form.data["words"]})
        return _show(request, question, half_written, half_written=True)
    return redirect("team_question", pk=pk)


DO = {
    Move.TAKE: actions.take,
    Move.ANSWER: actions.answer,
    Move.SET_ASIDE: actions.set_aside,
    Move.OPEN_AGAIN: actions.open_again,
}


def _find(pk: int):
    return get_object_or_404(get_team_questions(), pk=pk)


def _show(request, question, form: AnswerForm, half_written=False):
    moves = {move.value: MOVES[move] for move in Move if question_states.may(State(question.state), move)}
    form.initial.setdefault("words", question.answer)
    told = {
        "half_written": half_written,
        "one": question,
        "form": form,
        "answers": moves.pop(Move.ANSWER, ""),
        "moves": moves,
    }
    what = what_words(question.kind, question.what)
    above = [{"url": reverse("team_questions"), "label": _("Questions")}]
    frame = _frame(str(KINDS[Kind(question.kind)]), above)
    return TemplateResponse(request, "wiki/admin/question.html", told | _told(question) | {"what": what} | frame)


def _told(question) -> dict:
    page, place = question.page, f"#row-{question.row}" if question.row else ""
    return {
        "kind_words": KINDS[Kind(question.kind)],
        "state_words": STATES[State(question.state)],
        "page_address": f"{page.get_url() or ''}{place}" if page and page.live else "",
    }


def _frame(title: str, above: list = ()) -> dict:
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}, *above, {"url": "", "label": title}]
    return {"header_title": title, "page_title": title, "header_icon": "help", "breadcrumbs_items": crumbs}


class QuestionsItem(MenuItem):
    """The way to the queue, with how many wait."""

    def is_shown(self, request) -> bool:
        """For who may answer."""
        return request.user.has_perm("wiki.change_question")

    def render_component(self, request):
        """As Wagtail draws it, with the count behind the words."""
        count = get_team_questions().filter(state__in=list(OPEN)).count()
        label = f"{self.label} ({count})" if count else str(self.label)
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name, classname=self.classname)


urls = [
    path("questions/", team_questions, name="team_questions"),
    path("questions/<id:pk>/", team_question, name="team_question"),
    *(
        path(f"questions/<id:pk>/{move.lower()}/", move_question, {"move": move.value}, name=f"team_{move.lower()}")
        for move in Move
    ),
]
