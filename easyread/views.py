"""Which screens need no person? How it looks, the gallery, error pages, and the files of the picture bank."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils._os import safe_join
from django.utils.translation import check_for_language, get_language
from django.views.decorators.http import require_http_methods, require_safe
from django.views.static import serve

from easyread import gallery as showcase
from easyread import preferences
from easyread.forms import ReadingForm
from easyread.ways import wanted_way


@require_http_methods(["GET", "HEAD", "POST"])
def reading(request):
    """How should this site look? Kept in cookies on this device; nothing is kept about anyone."""
    if request.method == "POST":
        return keep_reading(request)
    chosen = {"theme": request.reading.theme, "size": request.reading.size, "language": get_language()}
    return render(request, "easyread/reading.html", {"form": ReadingForm(chosen), "next": wanted_way(request, "/")})


def keep_reading(request):
    """Writes the cookies and goes back. Whatever was not understood stays as the device has it."""
    response = HttpResponseRedirect(wanted_way(request, "/"))
    secure = {"samesite": "Lax", "secure": request.is_secure(), "max_age": preferences.A_YEAR}
    chosen = preferences.choose(request.POST.get("theme", ""), request.POST.get("size", ""))
    response.set_cookie(preferences.COOKIE, preferences.serialise(chosen), **secure)
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES) and check_for_language(language):
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, language, **secure)
    return response


def gallery(request):
    """Every component, for developers. Not there on a real site."""
    if not (settings.DEMO or settings.DEBUG):
        raise Http404
    return render(request, "easyread/gallery.html", {"names": showcase.names()})


def gallery_component(request, name):
    """All examples of one component."""
    if not (settings.DEMO or settings.DEBUG) or name not in showcase.names():
        raise Http404
    facts = {"name": name, "examples": f"components/{name}/examples.html", "signs": showcase.drawings()}
    facts |= {"pictures": showcase.pictures(), "form": showcase.example_form()}
    facts |= {"facts": showcase.facts(), "days": showcase.days(), "films": showcase.films()}
    facts |= {"hard": showcase.hard_words()}
    return render(request, "easyread/gallery_component.html", facts)


@require_safe
def picture_file(request, name):
    """A file of the public picture bank, kept by browsers for a day. A picture can never run anything."""
    name = posixpath.normpath(name)  # "pictures/../documents" begins well, and would lead to papers
    if not name.startswith(("pictures/", "images/", "original_images/")):
        raise Http404
    safe_join(settings.MEDIA_ROOT, name)
    try:
        response = serve(request, name, document_root=settings.MEDIA_ROOT)
    except OSError as problem:  # a name that is too long for any file, or a file that cannot be read
        raise Http404 from problem
    response["Cache-Control"] = "public, max-age=86400"
    response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def not_found(request, exception=None):
    """404: not there, or not for the one who asks. Both look the same."""
    return render(request, "404.html", status=404)


def not_understood(request, exception=None):
    """400: the request made no sense."""
    return render(request, "400.html", status=400)


def not_allowed(request, exception=None):
    """403 where no sentence of our own was given."""
    return render(request, "403.html", status=403)


def form_too_old(request, reason=""):
    """403: a form without its token, from a page that was open too long or from elsewhere."""
    return render(request, "form_too_old.html", status=403)


def went_wrong(request):
    """500, without touching the database, which may be what went wrong."""
    try:
        return render(request, "500.html", status=500)
    except Exception:
        return HttpResponse("Something went wrong. Please try again later.", status=500)
