"""Which screens answer a change? Yes or no one at a time, the choice after a clash, a yes in the room, undo."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from profiles import permissions, queries
from profiles.actions import answers, changes, making
from profiles.forms import RoomForm
from profiles.refusals import Refused
from profiles.roles import May

from .changing import after_change

ANSWERS = {
    "YES": answers.publish,
    "NO": answers.send_back,
    "LATER": answers.keep_waiting,
    "UNSURE": answers.keep_waiting,
}


def _number(value, most: int) -> int:
    """A small whole number from an address; 0 for anything else."""
    return min(int(value), most) if value and value.isascii() and value.isdecimal() and len(value) < 4 else 0


@require_safe
def yes_or_no(request, code):
    """One waiting change at a time, at most five at a sitting; `n` of `of` are answered."""
    person = queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SAY_YES, person)
    sitting, total = queries.get_sitting(person, request.asker)
    n, of = _number(request.GET.get("n"), 5), _number(request.GET.get("of"), 5) or len(sitting)
    context = {"person": person, "n": n, "of": of, "at": n + 1, "left": total}
    if not sitting or n >= of:
        return render(request, "profiles/answered.html", {**context, "last": request.GET.get("last", "")})
    context["change"] = queries.show_change(sitting[0], person, request.asker)
    context["place"] = request.asker.place_with(person.pk)
    return render(request, "profiles/yes_or_no.html", context)


@require_POST
def answer(request, code, key):
    """Takes one answer and goes on to the next question."""
    person = queries.find_person(code, request.asker)
    change = queries.find_change(key, person, request.asker)
    said = request.POST.get("answer", "")
    if said == "CHANGE":
        return redirect("make", code, making.change_instead(change=change, by=request.asker).key)
    if said not in ANSWERS:
        raise Refused(_("Please choose one of the answers."), status=400)
    if ANSWERS[said](change=change, by=request.asker):
        return redirect("choose_side", code, change.key)
    n, of = _number(request.POST.get("n"), 5) + 1, _number(request.POST.get("of"), 5)
    return redirect(f"{reverse('yes_or_no', args=[code])}?n={n}&of={of}&last={said}")


@require_http_methods(["GET", "HEAD", "POST"])
def choose_side(request, code, key):
    """Two people changed the same thing: both are shown, and whoever says yes chooses."""
    person = queries.find_person(code, request.asker)
    change = queries.find_change(key, person, request.asker)
    clash = queries.get_clash(change, person, request.asker)
    if request.method == "POST":
        take = {side.field: request.POST.get(side.field, "") for side in clash}
        answers.settle(change=change, by=request.asker, take=take)
        return redirect("section", code, change.section.slug)
    context = {
        "person": person,
        "change": queries.show_change(change, person, request.asker),
        "clash": clash,
    }
    return render(request, "profiles/choose_side.html", context)


@require_safe
def waiting(request, code):
    """What waits for yes, for those who can see it."""
    person = queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SUGGEST, person)
    context = {"person": person, "changes": queries.get_waiting(person, request.asker)}
    return render(request, "profiles/waiting.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def room(request, code, key):
    """Writes down a yes that the person gave in the room."""
    person = queries.find_person(code, request.asker)
    change = queries.find_noting(key, person, request.asker)
    form = RoomForm(request.POST if request.method == "POST" else None, person=person)
    if request.method == "POST" and form.is_valid():
        clash = answers.note_yes(change=change, by=request.asker, **form.cleaned_data)
        return after_change(change, clash)
    context = {
        "person": person,
        "change": queries.show_change(change, person, request.asker),
        "form": form,
    }
    return render(request, "profiles/room.html", context, status=400 if form.errors else 200)


@require_safe
def history(request, code):
    """What changed, in sentences."""
    person = queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SEE_HISTORY, person)
    context = {
        "person": person,
        "place": request.asker.place_with(person.pk),
        "changes": queries.get_history(person, request.asker),
    }
    return render(request, "profiles/history.html", context)


@require_POST
def undo(request, code, key):
    """Undoes a published change."""
    person = queries.find_person(code, request.asker)
    change = queries.find_change(key, person, request.asker)
    return after_change(*changes.undo(change=change, by=request.asker))
