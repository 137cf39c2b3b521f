"""Which page introduces the About Me pages? The one at /people/; what stands below it are addresses of our own."""

from django.urls import reverse

from .easy_page import EasyPage


class PeoplePage(EasyPage):
    """What About Me pages are, for everyone; below it, the people who let this reader in (docs/decisions/0001).

    It always shows at /people/, whatever an editor calls it, and that address works without it.
    """

    max_count = 1
    parent_page_types = ["wiki.HomePage"]
    subpage_types = []

    def get_url_parts(self, request=None):
        """Its one address, for search machines and for whoever looks it up."""
        parts = super().get_url_parts(request)
        return parts and (*parts[:2], reverse("people"))
