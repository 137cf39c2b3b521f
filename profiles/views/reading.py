"""Which screens are for looking? The list of people, a cover, a part, a photo."""

from uuid import uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseNotModified
from django.shortcuts import render
from django.views.decorators.http import require_safe

from profiles import queries
from profiles.models.photo import WIDTHS
from profiles.refusals import Hidden


@require_safe
@login_required
def people(request):
    """The people whose circles I am in. With one only, still a list: the way is always the same."""
    screen = queries.get_people(request.asker, request.GET.get("page", 1))
    return render(request, "profiles/people.html", {"screen": screen})


@require_safe
def cover(request, code):
    """The first screen of an About Me."""
    person = queries.find_person(code, request.asker)
    context = {
        "profile": queries.get_profile(person, request.asker),
        "unfinished": queries.get_unfinished(person, request.asker),
    }
    return render(request, "profiles/cover.html", context)


@require_safe
def section(request, code, slug):
    """One part with its cards."""
    person = queries.find_person(code, request.asker)
    context = {
        "person": person,
        "place": request.asker.place_with(person.pk),
        "section": queries.get_section(person, slug, request.asker),
        "powers": queries.get_powers(person, request.asker),
        "request_key": uuid4(),
        "done": queries.find_done(request.GET.get("done", ""), person, request.asker),
    }
    return render(request, "profiles/section.html", context)


@require_safe
def photo(request, code, uuid, width, file_hash):
    """A photo, for whoever may see something that shows it. Browsers ask again each time, and get a short yes."""
    if width not in WIDTHS:
        raise Hidden
    person = queries.find_person(code, request.asker)
    found = queries.find_photo(person, uuid, request.asker)
    tag = f'"{found.file_hash}-{width}"'
    headers = {
        "Cache-Control": "private, no-cache",
        "ETag": tag,
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    if request.headers.get("If-None-Match") == tag:
        return HttpResponseNotModified(headers=headers)
    return HttpResponse(queries.read_photo(found, width), content_type="image/webp", headers=headers)
