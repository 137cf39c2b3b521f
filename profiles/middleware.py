"""Who asks, and what happens to a refusal? Before a view, the asker; after it, an easy page."""

from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.functional import SimpleLazyObject

from profiles.asking import get_asker
from profiles.refusals import Refused

PRIVATE = ("/people/", "/sign-in/")


class WhoAsks:
    """Puts `request.asker` there: looked up when first asked for, once. Private pages are kept nowhere."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.asker = SimpleLazyObject(lambda: get_asker(request.user, timezone.now()))
        response = self.get_response(request)
        if request.path.startswith(PRIVATE):
            self.keep_private(response)
        return response

    @staticmethod
    def keep_private(response):
        """Tells browsers, search machines and other sites to leave this alone."""
        if not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        # Not `no-referrer`: with it browsers send forms with the origin `null`, and Django must refuse them.
        response.headers["Referrer-Policy"] = "same-origin"


class KindRefusals:
    """Turns a refusal into a page with its sentence. Nothing was written when one is raised."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """The page for a Refused; everything else goes on to Django."""
        if not isinstance(exception, Refused):
            return None
        return render(request, "profiles/refused.html", {"refused": exception}, status=exception.status)
