"""Which page stands at the front door?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page


class HomePage(Page):
    """The front door, with a greeting in easy words and a grid of topic tiles."""

    greeting = models.CharField(_("greeting"), max_length=160, blank=True)

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["wiki.TopicPage", "wiki.NewsPage", "wiki.HelpPage", "wiki.PeoplePage"]
    content_panels = [*Page.content_panels, FieldPanel("greeting")]

    def serve(self, request, *args, **kwargs):
        """The front door as readers see it."""
        from wiki.views.reading import show_page  # views stand above models

        return show_page(request, self)

    def serve_preview(self, request, mode_name):
        """The front door before it is published."""
        from wiki.views.reading import show_preview

        return show_preview(request, self, mode_name)
