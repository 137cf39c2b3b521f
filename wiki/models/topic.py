"""What belongs together? A topic, with tiles of its services, activities, stories and news."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from .easy_page import EasyPage


class TopicPage(EasyPage):
    """A tile of the front door."""

    tint = models.PositiveSmallIntegerField(
        _("colour"), default=1, validators=[MinValueValidator(1), MaxValueValidator(7)], help_text=_("1 to 7")
    )

    parent_page_types = ["wiki.HomePage"]
    subpage_types = ["wiki.ServicePage", "wiki.ActivityPage", "wiki.StoryPage", "wiki.NewsPage"]
    content_panels = [*EasyPage.content_panels, FieldPanel("tint")]
