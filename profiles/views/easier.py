"""How does the screen of a new card offer easier words? One hint at a time; no words get into an address."""

from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from profiles import hints, queries
from profiles.actions import making
from profiles.states import State

KEPT = "words_before"  # in the session: the words of a change as they were before a hint was taken


def next_hint(request, change) -> dict:
    """The hint that comes now, which one it is, and whether words can be brought back. `?hint=` counts those passed."""
    person = change.profile.person
    place = request.asker.place_with(person.pk)
    if change.state != State.BEING_MADE or place is None:
        return {}
    passed = request.GET.get("hint", "0")
    passed = int(passed) if passed.isdecimal() and len(passed) < 3 else 0
    found = hints.find_hints(change.before or {}, change.after, own=place.is_person, language=change.profile.language)
    kept = str(change.key) in request.session.get(KEPT, {})
    hint = found[passed][1] if passed < len(found) else None
    return {"hint": hint, "passed": passed, "next_hint": str(passed + 1), "may_bring_back": kept}


def forget(request, change) -> None:
    """Takes the words of a change out of the session."""
    if str(change.key) in request.session.get(KEPT, {}):
        request.session[KEPT] = {key: text for key, text in request.session[KEPT].items() if key != str(change.key)}


@require_POST
def make_easier(request, code, key):
    """Takes a suggestion, or brings the words back, and shows the card again."""
    person = queries.find_person(code, request.asker)
    change = queries.find_making(key, person, request.asker)
    kept = request.session.get(KEPT, {})
    if "bring_back" in request.POST and str(key) in kept:
        making.bring_back_words(change=change, by=request.asker, text=kept[str(key)])
        forget(request, change)
        return redirect("look", code, key)
    before = change.after.get("text", "")
    told = {"code": request.POST.get("hint", ""), "instead": request.POST.get("instead", "")}
    change = making.take_words(change=change, by=request.asker, **told)
    if change.after.get("text", "") != before:
        request.session[KEPT] = {str(key): kept.get(str(key), before)}
    passed = request.POST.get("passed", "")
    return redirect(f"{reverse('look', args=[code, key])}?hint={passed if passed.isdecimal() else 0}#hint")
