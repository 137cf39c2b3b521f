"""How does the screen of a new card offer easier words? One hint at a time; no words get into an address."""

from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from profiles import hints, queries
from profiles.actions import making
from profiles.states import State

KEPT = "words_before"  # in the session, by change: the words before a hint was taken, and those after it


def next_hint(request, change) -> dict:
    """The hint that comes now, which one it is, and whether words can be brought back. `?hint=` counts those passed."""
    person = change.profile.person
    place = request.asker.place_with(person.pk)
    if change.state != State.BEING_MADE or place is None:
        return {}
    passed = request.GET.get("hint", "0")
    passed = int(passed) if passed.isdecimal() and len(passed) < 3 else 0
    found = hints.find_hints(change.before or {}, change.after, own=place.is_person, language=change.profile.language)
    hint = found[passed][1] if passed < len(found) else None
    may_bring_back = words_before(request, change) is not None
    return {"hint": hint, "passed": passed, "next_hint": str(passed + 1), "may_bring_back": may_bring_back}


def words_before(request, change) -> str | None:
    """The words before the hints that were taken; None, and forgotten, where other words were written since."""
    before, after = request.session.get(KEPT, {}).get(str(change.key), (None, None))
    if after is not None and change.after.get("text", "") != after:
        forget(request, change)
        return None
    return before


def forget(request, change) -> None:
    """Takes the words of a change out of the session."""
    if str(change.key) in request.session.get(KEPT, {}):
        request.session[KEPT] = {key: words for key, words in request.session[KEPT].items() if key != str(change.key)}


@require_POST
def make_easier(request, code, key):
    """Takes a suggestion, or brings the words back, and shows the card again."""
    person = queries.find_person(code, request.asker)
    change = queries.find_making(key, person, request.asker)
    first = words_before(request, change)
    if "bring_back" in request.POST:
        if first is not None:
            making.bring_back_words(change=change, by=request.asker, text=first)
            forget(request, change)
        return redirect("look", code, key)
    told = {"code": request.POST.get("hint", ""), "instead": request.POST.get("instead", "")}
    before, change = making.take_words(change=change, by=request.asker, **told)
    after = change.after.get("text", "")
    if after != before:
        request.session[KEPT] = {
            **request.session.get(KEPT, {}),
            str(key): (before if first is None else first, after),
        }
    passed = request.POST.get("passed", "")
    return redirect(f"{reverse('look', args=[code, key])}?hint={passed if passed.isdecimal() else 0}#hint")
