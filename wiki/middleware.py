"""What does every answer carry? A strict policy for browsers, and one line in the log."""

import logging
import time

from django.conf import settings
from django.middleware.gzip import GZipMiddleware
from django.shortcuts import render

requests_log = logging.getLogger("wiki.requests")

SITE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; "
    "media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'self'; manifest-src 'self'"
)
# Only for a page with a film in signs, where a reader pressed it (easyread.blocks.films).
FILMS = "; frame-src https://www.youtube-nocookie.com https://player.vimeo.com"
# Wagtail's admin writes inline scripts and styles of its own (measured on 8.0.1).
ADMIN_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' blob: data:; frame-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'self'"
)


class Policies:
    """Two policies by path: strict for everything people use, Wagtail's own needs under /admin/."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        policy = ADMIN_POLICY if request.path.startswith("/admin/") else SITE_POLICY
        if getattr(response, "plays_films", False):
            policy += FILMS
        response.headers.setdefault("Content-Security-Policy", policy)
        response.headers.setdefault("Permissions-Policy", "geolocation=(), payment=(), usb=()")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class NotTooBig:
    """Refuses what is far too big before it is read, with a kind page. A photo that is a little too big still
    reaches its form, which says so and keeps the words beside it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not length.isdecimal() or int(length) > settings.REQUEST_MAX_BYTES:
            return render(request, "413.html", status=413)
        return self.get_response(request)


class Compressed(GZipMiddleware):
    """Words go out compressed; pictures are so already."""

    def process_response(self, request, response):
        """The answer, smaller where that helps."""
        if response.get("Content-Type", "").startswith("image/") and "svg" not in response["Content-Type"]:
            return response
        return super().process_response(request, response)


class RequestLine:
    """One line a request: method, kind of address, status, milliseconds. No codes, no names, no query."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        start = time.perf_counter()
        response = self.get_response(request)
        match = request.resolver_match
        kind = (match.route if match else "-") or "/"
        took = (time.perf_counter() - start) * 1000
        requests_log.info("%s %s %s %.0fms", request.method, kind, response.status_code, took)
        return response
