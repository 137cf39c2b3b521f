"""What is new? One piece of news, with its day."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .easy_page import EasyPage
from .when import day_panel


class NewsPage(EasyPage):
    """A piece of news."""

    day = models.DateField(_("day"), null=True, blank=True)

    parent_page_types = ["wiki.HomePage", "wiki.TopicPage"]
    subpage_types = []
    content_panels = [*EasyPage.content_panels, day_panel("day")]
