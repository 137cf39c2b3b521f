"""Which screens make a change? Begin, fill in, choose a picture, look at it, hand it on, take it back."""

from uuid import UUID

from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from easyread.cleaning import clean_text
from easyread.pictures.search import find_pictures
from profiles import permissions, queries
from profiles.actions import changes, making
from profiles.forms import CardForm, FindForm
from profiles.roles import May
from profiles.states import Kind

from . import easier


def request_key(request) -> UUID | None:
    """The key that a form carries, so that sending it twice does it once; None where it is not a key."""
    try:
        return UUID(request.POST.get("request_key", ""))
    except ValueError:
        return None


def after_change(change, clash):
    """Where to go when a change was handed on: to the choice after a clash, else to its part, with Undo."""
    code = change.profile.person.code
    if clash:
        return redirect("choose_side", code, change.key)
    return redirect(f"{reverse('section', args=[code, change.section.slug])}?done={change.key}")


@require_POST
def add(request, code, slug):
    """Begins a new card in a part and goes to its form."""
    person = queries.find_person(code, request.asker)
    section = queries.find_section(person, slug, request.asker)
    change = changes.begin(section=section, by=request.asker, kind=Kind.ADD, request_key=request_key(request))
    return redirect("make", code, change.key)


@require_safe
def card(request, code, key):
    """What can be done with one card."""
    person = queries.find_person(code, request.asker)
    found = queries.find_card(key, person, request.asker)
    permissions.check_may(request.asker, May.SUGGEST, person)
    context = {
        "person": person,
        "place": request.asker.place_with(person.pk),
        "section": found.section,
        "card": queries.show_cards([found], person)[0],
    }
    return render(request, "profiles/card_page.html", context)


@require_POST
def change_card(request, code, key):
    """Begins a change of a card and goes to its form."""
    person = queries.find_person(code, request.asker)
    card = queries.find_card(key, person, request.asker)
    change = changes.begin(section=card.section, by=request.asker, kind=Kind.CHANGE, card=card)
    return redirect("make", code, change.key)


@require_http_methods(["GET", "HEAD", "POST"])
def make(request, code, key):
    """The form of a card. What is sent is kept first and looked at then; nothing typed is lost."""
    person = queries.find_person(code, request.asker)
    change = queries.find_making(key, person, request.asker)
    form = CardForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        before=change.before or {},
        after=change.after,
        person=person,
        own=request.asker.place_with(person.pk).is_person,
    )
    if request.method == "POST":
        change = making.keep_card(change=change, by=request.asker, **form.to_keep())
        if form.is_valid() or ("find_picture" in request.POST and not form.lost()):
            return redirect("choose_picture" if "find_picture" in request.POST else "look", code, change.key)
    context = {
        "person": person,
        "change": queries.show_change(change, person, request.asker),
        "form": form,
        "prompts": queries.get_prompts(change),
    }
    return render(request, "profiles/make.html", context, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def choose_picture(request, code, key):
    """Pictures of the bank, by word; choosing one goes back to the form."""
    person = queries.find_person(code, request.asker)
    change = queries.find_making(key, person, request.asker)
    if request.method == "POST":
        making.take_picture(picture=request.POST.get("picture", ""), change=change, by=request.asker)
        return redirect("make", code, change.key)
    words = clean_text(request.GET.get("words", "")[:60])
    context = {
        "person": person,
        "change": change,
        "form": FindForm(initial={"words": words}),
        "pictures": find_pictures(words),
    }
    return render(request, "profiles/choose_picture.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def look(request, code, key):
    """The card as it will look. Yes hands it on; a second tap finds it handed on."""
    person = queries.find_person(code, request.asker)
    change = queries.find_change(key, person, request.asker)
    if request.method == "POST":
        clash = changes.propose(change=change, by=request.asker)
        easier.forget(request, change)
        return after_change(change, clash)
    context = {"person": person, "change": queries.show_change(change, person, request.asker)}
    context |= easier.next_hint(request, change)
    return render(request, "profiles/look.html", context)


@require_POST
def withdraw(request, code, key):
    """The maker takes a change back."""
    person = queries.find_person(code, request.asker)
    change = queries.find_change(key, person, request.asker)
    changes.withdraw(change=change, by=request.asker)
    easier.forget(request, change)
    return redirect("section", code, change.section.slug)


@require_POST
def take_away(request, code, key):
    """Puts a card away."""
    person = queries.find_person(code, request.asker)
    card = queries.find_any_card(key, person, request.asker)
    return after_change(*making.take_away(card=card, by=request.asker))


@require_POST
def put_back(request, code, key):
    """Brings a card back."""
    person = queries.find_person(code, request.asker)
    card = queries.find_put_away_card(key, person, request.asker)
    return after_change(*making.put_back(card=card, by=request.asker))


@require_POST
def move(request, code, key):
    """Moves a card up or down."""
    person = queries.find_person(code, request.asker)
    card = queries.find_card(key, person, request.asker)
    return after_change(*making.move(card=card, by=request.asker, up=request.POST.get("way") == "up"))


@require_safe
def put_away(request, code):
    """The cards that were put away, for the person to bring back."""
    person = queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SEE_PUT_AWAY, person)
    context = {"person": person, "cards": queries.get_put_away(person, request.asker)}
    return render(request, "profiles/put_away.html", context)
