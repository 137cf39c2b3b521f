"""What do people tell? A story, in somebody's own words."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from .easy_page import EasyPage


class StoryPage(EasyPage):
    """A story that somebody told us, and wants to see here."""

    told_by = models.CharField(_("who tells it"), max_length=60, blank=True)

    parent_page_types = ["wiki.TopicPage"]
    subpage_types = []
    content_panels = [*EasyPage.content_panels, FieldPanel("told_by")]
