"""How does every page know how someone wants to read? From their cookie, before anything is drawn."""

from django.utils.cache import patch_vary_headers

from easyread import preferences


class ReadingPreferences:
    """Sets `request.reading`. Pages differ by it, so a shared cache must keep them apart."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.reading = preferences.parse(request.COOKIES.get(preferences.COOKIE, ""))
        response = self.get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            patch_vary_headers(response, ["Cookie"])
        return response
