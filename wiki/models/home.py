"""Which page stands at the front door?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from .easy_page import PublicPage


class HomePage(PublicPage):
    """The front door, with a greeting in easy words and a grid of topic tiles."""

    greeting = models.CharField(_("greeting"), max_length=160, blank=True)

    max_count = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["wiki.TopicPage", "wiki.NewsPage", "wiki.HelpPage", "wiki.PeoplePage"]
    content_panels = [*PublicPage.content_panels, FieldPanel("greeting")]
