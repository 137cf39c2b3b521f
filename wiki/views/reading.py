"""Which screens of the public site are for reading? Every page type, its preview, and the way to About Me pages."""

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.views import serve as wagtail_serve

from profiles import queries as people_queries
from profiles.views import reading as people_reading
from wiki import structured_data
from wiki.models import PeoplePage
from wiki.page_cache.middleware import keep
from wiki.queries import addresses, pages
from wiki.queries.questions import get_news


@require_safe
def public_page(request, path=""):
    """The page at an address; Wagtail's own way where ours does not know it."""
    page = addresses.find_page(path, request)
    return page.serve(request) if page else wagtail_serve(request, path)


def show_page(request, page):
    """A page as readers see it. What differs for who is signed in is asked for by the template alone."""
    if isinstance(page, PeoplePage):
        return HttpResponseRedirect("/people/")
    seen = pages.get_page(page, request, timezone.now())
    response = render(request, f"wiki/{seen.kind}.html", facts_of(page, seen, request))
    response.plays_films = seen.plays_films
    return keep(response, seen.until)


def facts_of(page, seen, request) -> dict:
    """What the template gets: the page as seen, and what search engines read."""
    facts = {"page": seen, "events": structured_data.for_page(page, seen, request)}
    return {**facts, "news": get_news(request.asker)} if seen.kind == "home" else facts


def show_preview(request, page, mode: str):
    """A page before it is published: whole, its tile, or the words alone."""
    seen = pages.get_page(page, request, timezone.now())
    kind = {"tile": "preview_tile", "plain": "preview_plain"}.get(mode, seen.kind)
    return render(request, f"wiki/{kind}.html", {"page": seen, "events": "", "preview": True})


@require_safe
def people(request):
    """What About Me pages are, for everyone; and the people who let this reader in."""
    page = PeoplePage.objects.live().public().first()
    if page is None:
        return people_reading.people(request)
    seen = pages.get_page(page, request, timezone.now())
    if not request.user.is_authenticated:
        return keep(render(request, "wiki/people.html", {"page": seen}), seen.until)
    screen = people_queries.get_people(request.asker, request.GET.get("page", 1))
    return render(request, "wiki/my_people.html", {"page": seen, "screen": screen})
