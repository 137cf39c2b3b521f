"""How does the team keep the list of hard words? A list, a form, a history; what is saved shows on pages at once."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from easyread.cleaning import clean_text
from easyread.models import HardWord
from easyread.models.hard_word import WORD_LENGTH
from wiki.models.when import day_panel


class AddHardWord(generic.CreateView):
    """A new word: today, and the one that readers tapped, where the editor comes from there."""

    def get_initial_form_instance(self) -> HardWord:
        """What the form shows first."""
        word = clean_text(self.request.GET.get("word", ""))[:WORD_LENGTH]
        return HardWord(word=word, decided_on=timezone.localdate())


class HardWordViewSet(ModelViewSet):
    """The list, by letter."""

    model = HardWord
    name = "hard_words"
    url_prefix = "hard-words"
    icon = "openquote"
    menu_label = gettext_lazy("Hard words")
    menu_order = 155
    add_to_admin_menu = True
    copy_view_enabled = False
    add_view_class = AddHardWord
    search_fields = ["word", "meaning", "decided_by"]
    search_backend_name = None  # the list is short: the database looks through it
    panels = [
        FieldPanel("word"),
        FieldPanel("meaning"),
        FieldPanel("picture"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("decided_by"), day_panel("decided_on")])], heading=gettext_lazy("Who decided")
        ),
    ]

    @property
    def list_display(self) -> list:
        """The columns of the list."""
        return [
            TitleColumn(
                "word",
                label=gettext_lazy("Word"),
                get_url=lambda one: reverse("hard_words:edit", args=[one.pk]),
                sort_key="word",
            ),
            Column("meaning", label=gettext_lazy("What it means")),
            Column("decided_by", label=gettext_lazy("Who decided"), sort_key="decided_by"),
            DateColumn("decided_on", label=gettext_lazy("On"), sort_key="decided_on"),
        ]
