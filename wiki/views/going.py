"""Which screens put "I go here" on a card? Whose page, which part, which card; then the card's own form."""

from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from easyread.cleaning import clean_text
from profiles import permissions, queries
from profiles.actions import changes
from profiles.roles import POWERS, May
from profiles.states import Kind
from wiki.queries.going import find_place


@require_safe
@login_required
def go_here(request, pk):
    """On whose page? Those on which the reader may suggest."""
    page = find_place(pk)
    mine = [place.person_id for place in request.asker.places.values() if May.SUGGEST in POWERS[place.role]]
    people = queries.get_people(request.asker, request.GET.get("page", 1), only=mine)
    return render(request, "wiki/go_here.html", {"page": page, "screen": people})


@require_safe
@login_required
def go_here_part(request, pk, code):
    """In which part of that page?"""
    page, person = find_place(pk), queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SUGGEST, person)
    profile = queries.get_profile(person, request.asker)
    return render(request, "wiki/go_here_part.html", {"page": page, "person": person, "sections": profile.sections})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def go_here_card(request, pk, code, slug):
    """On a new card, or on one that is there?"""
    page, person = find_place(pk), queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SUGGEST, person)
    if request.method == "POST":
        section = queries.find_section(person, slug, request.asker)
        change = changes.begin(section=section, by=request.asker, kind=Kind.ADD)
        return keep(change, request.asker, {**of_place(page), "leads_to": page.pk})
    section = queries.get_section(person, slug, request.asker)
    return render(request, "wiki/go_here_card.html", {"page": page, "person": person, "section": section})


@require_POST
@login_required
def go_here_on(request, pk, code, key):
    """On this card."""
    page, person = find_place(pk), queries.find_person(code, request.asker)
    permissions.check_may(request.asker, May.SUGGEST, person)
    card = queries.find_card(key, person, request.asker)
    change = changes.begin(section=card.section, by=request.asker, kind=Kind.CHANGE, card=card)
    return keep(change, request.asker, {"leads_to": page.pk})


def of_place(page) -> dict:
    """What a new card begins with."""
    shown = {"picture": page.picture_id} if page.picture_id else None
    return {"text": clean_text(_("I go here: %(page)s.") % {"page": page.title})[:300], "shown": shown}


def keep(change, asker, values):
    """Keeps what the change begins with, and goes to the form of the card, where everything else is said."""
    changes.keep(change=change, by=asker, values=values)
    return redirect("make", change.profile.person.code, change.key)
