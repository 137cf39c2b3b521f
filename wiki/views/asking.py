"""Which screens are for asking? Ask someone, I do not understand this, is this still right, and the answers."""

from functools import wraps
from urllib.parse import quote, urlencode

from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from profiles.middleware import WhoAsks
from wiki import sent_from
from wiki.actions import hard_words, questions
from wiki.forms.hard_words import TapForm
from wiki.forms.questions import AnswerForm, AskForm, NotClearForm, StillRightForm
from wiki.queries import questions as queries
from wiki.square import draw_square


def kept_nowhere(view):
    """What somebody sent is theirs: no browser keeps the page, and no search machine lists it."""

    @wraps(view)
    def private(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        WhoAsks.keep_private(response)
        return response

    return private


def form_to_send(form_class, template: str, more=lambda request, about: {}):
    """The view of a form that a reader sends. `more` gives what its template prints besides."""

    @require_http_methods(["GET", "HEAD", "POST"])
    @kept_nowhere
    def view(request):
        sent, at = request.POST if request.method == "POST" else request.GET, request.asker.at
        about = queries.find_about(sent.get("page", ""), sent.get("row", ""))
        form = form_class(request.POST if request.method == "POST" else None, about=about, asker=request.asker)
        whole = form.is_valid()
        facts = {**form.to_send(), "at": at, "sent_from": sent_from.sum_of(request, at)} if whole else {}
        question = questions.send(by=request.asker, **facts) if whole else None
        if question:
            return redirect(queries.get_address(question))
        context = {"form": form, "about": about, "team": queries.find_team(), "too_much": whole}
        context |= more(request, about)
        return render(request, template, context, status=429 if whole else 400 if form.errors else 200)

    return view


def which_word(request, about) -> dict:
    """The words of the row, to tap the hard one; and those that were tapped just now."""
    said = request.GET.getlist("said") if request.method != "POST" else []
    return {"taps": TapForm(about=about, said=said)}


ask = form_to_send(AskForm, "wiki/ask.html")
not_clear = form_to_send(NotClearForm, "wiki/not_clear.html", which_word)
still_right = form_to_send(StillRightForm, "wiki/still_right.html")


@require_POST
@kept_nowhere
def tap_word(request):
    """Keeps which word of a row is hard. The page of the row then says thank you, and asks for another one."""
    at = request.asker.at
    about = queries.find_about(request.POST.get("page", ""), request.POST.get("row", ""))
    form = TapForm(request.POST, about=about, said=request.POST.getlist("said"))
    sender, whole = sent_from.sum_of_sender(request, at), form.is_valid()
    kept = whole and hard_words.tap(**form.to_keep(), at=at, sent_from=sender)
    if kept or not whole:
        return redirect(queries.not_clear_address(about, form.said() if kept else form.choices.said))
    context = {"form": NotClearForm(about=about, asker=request.asker), "about": about, "team": queries.find_team()}
    return render(request, "wiki/not_clear.html", {**context, "taps": form, "too_many": True}, status=429)


@require_safe
@kept_nowhere
def question(request, reference):
    """The place of one question: what I sent, what happens with it, and the answer."""
    found = queries.find_question(reference, request.asker)
    return show(request, found, AnswerForm())


def show(request, found, form):
    """A question, with a square code for whoever has no account, or a form for who was asked."""
    seen = queries.show_question(found, request.asker)
    here = request.build_absolute_uri(queries.get_address(found))
    square = None if seen.has_account else draw_square(here, _("A square for the camera of a phone."))
    mail = f"mailto:?{urlencode({'subject': 'Easy Wiki', 'body': here}, quote_via=quote)}"
    context = {"question": seen, "square": square, "mail": mail, "form": form, "team": queries.find_team()}
    return render(request, "wiki/question.html", context, status=400 if form.errors else 200)


@require_safe
@login_required
@kept_nowhere
def my_questions(request):
    """What I asked, and what people asked me."""
    mine, to_me = queries.get_my_questions(request.asker)
    with_forms = [(one, AnswerForm(auto_id=f"{one.reference}-%s")) for one in to_me]
    return render(request, "wiki/questions.html", {"mine": mine, "to_me": with_forms})


@require_POST
@kept_nowhere
def answer_question(request, reference):
    """Takes the answer of who was asked."""
    found = queries.find_to_answer(reference, request.asker)
    form = AnswerForm(request.POST)
    if form.is_valid():
        questions.answer(question=found, by=request.asker, at=request.asker.at, **form.cleaned_data)
        return redirect("question", reference)
    return show(request, found, form)
