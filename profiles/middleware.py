"""Who asks, and what happens to a refusal? Before a view, the asker; after it, an easy page."""

from urllib.parse import urlencode

from django.conf import settings
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.functional import SimpleLazyObject

from easyread.cleaning import clean_text
from profiles import queries
from profiles.asking import get_asker
from profiles.models.card import TEXT_LENGTH
from profiles.refusals import Hidden, Refused


class WhoAsks:
    """Puts `request.asker` there: looked up when first asked for, once. Private pages are kept nowhere."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.asker = SimpleLazyObject(lambda: get_asker(request.user, timezone.now()))
        response = self.get_response(request)
        # The introduction to About Me pages is the same for everyone who is not signed in, and says so.
        if request.path.startswith(settings.PRIVATE_ADDRESSES) and not hasattr(response, "public_until"):
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
    """Turns a refusal into a page with its sentence. Nothing was written when one is raised.

    Whoever is not signed in is led to the door from every address of people, be it there or not.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """The page for a Refused, the door for nobody; everything else goes on to Django."""
        if isinstance(exception, Refused):
            context = {"refused": exception, "person": self.person(request)}
            return render(request, "profiles/refused.html", context, status=exception.status)
        address = request.resolver_match
        if isinstance(exception, Hidden) and request.asker.user is None and "code" in address.kwargs:
            return None if address.url_name == "photo" else self.door(request)
        return None

    @staticmethod
    def person(request):
        """Whose page the refusal is about; None where the asker has no place there."""
        code = request.resolver_match.kwargs.get("code")
        try:
            return code and queries.find_person(code, request.asker)
        except Hidden:
            return None

    @staticmethod
    def door(request):
        """Sign in and go on there. What was typed into a page that was left open too long is given back."""
        way = f"{reverse('sign_in')}?{urlencode({'next': request.path})}"
        if request.method in ("GET", "HEAD"):
            return redirect(way)
        context = {"way": f"{reverse('sign_in')}?{urlencode({'next': request.headers.get('Referer', '')})}"}
        context["typed"] = clean_text(request.POST.get("text", "")[:TEXT_LENGTH])
        return render(request, "profiles/signed_out.html", context, status=403)
