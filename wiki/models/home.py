"""Which page stands at the front door?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page


class HomePage(Page):
    """The front door, with a greeting in easy words. Topic tiles join it with the service pages."""

    greeting = models.CharField(_("greeting"), max_length=160, blank=True)

    template = "wiki/home.html"
    max_count = 1
    content_panels = [*Page.content_panels, FieldPanel("greeting")]
