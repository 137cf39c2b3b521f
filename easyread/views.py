"""Which screens need no person? Error pages, and the files of the picture bank."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils._os import safe_join
from django.views.static import serve


def picture_file(request, name):
    """A file of the public picture bank, kept by browsers for a day. A picture can never run anything."""
    if not name.startswith(("pictures/", "images/", "original_images/")):
        raise Http404
    safe_join(settings.MEDIA_ROOT, name)
    response = serve(request, name, document_root=settings.MEDIA_ROOT)
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
