"""What has every page of the public site? A picture, one sentence that says it all, and easy-read rows."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page
from wagtail.models.panels import CommentPanelPlaceholder

from easyread.blocks.field import RowsField
from easyread.cleaning import clean_text
from easyread.models import Picture

from .page_form import EasyPageForm
from .page_templates import rules_panel
from .when import day_panel


class PublicPage(Page):
    """Whatever stands in the tree: how readers get it, how editors look at it first, where search machines find it."""

    # No times of publishing: they would need a timer beside the site. A notice begins and ends by itself.
    settings_panels = [CommentPanelPlaceholder()]

    class Meta:
        abstract = True

    def serve(self, request, *args, **kwargs):
        """The page as readers see it."""
        from wiki.views.reading import show_page  # views stand above models

        return show_page(request, self)

    def serve_preview(self, request, mode_name):
        """The page, or its tile, as an editor sees it before it is published."""
        from wiki.views.reading import show_preview

        return show_preview(request, self, mode_name)

    def get_sitemap_urls(self, request=None):
        """Where search machines find it: at the address by which they came."""
        found = super().get_sitemap_urls(request)
        here = request and self.get_url(request)
        return [{**one, "location": request.build_absolute_uri(here)} for one in found] if here else found


class EasyPage(PublicPage):
    """An easy-read page. What readers see of it is gathered in wiki/queries/pages.py."""

    picture = models.ForeignKey(
        Picture,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("It stands on the tile that leads here, and at the top of the page."),
    )
    summary = models.CharField(
        _("in one sentence"),
        max_length=160,
        blank=True,
        help_text=_("What is this page about? 1 short sentence."),
    )
    rows = RowsField(blank=True, verbose_name=_("rows"), help_text=_("A heading, then 1 to 4 rows below it."))

    base_form_class = EasyPageForm
    content_panels = [
        rules_panel,
        *Page.content_panels,
        FieldPanel("picture"),
        FieldPanel("summary"),
        FieldPanel("rows"),
    ]

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Keeps one way of writing letters, whoever writes: a form, a script, an import."""
        self.summary = clean_text(self.summary)[:160]
        super().save(*args, **kwargs)

    @property
    def preview_modes(self):
        """An editor looks at the page, or at the tile that leads to it."""
        return [("", _("Page")), ("tile", _("Tile")), ("plain", _("Words only"))]


class Checked(models.Model):
    """When was it last made sure that a page is right, and by whom?"""

    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    checked_by = models.CharField(_("checked by"), max_length=80, blank=True)

    checked_panel = MultiFieldPanel([day_panel("checked_on"), FieldPanel("checked_by")], heading=_("Checked"))

    class Meta:
        abstract = True


def tabs(content: list, facts: list, more: list = ()) -> TabbedInterface:
    """The tabs of the page editor: rows, facts, and what Wagtail needs."""
    return TabbedInterface(
        [
            ObjectList(content, heading=_("Words and pictures")),
            ObjectList(facts, heading=_("Facts")),
            ObjectList([*more, *Page.promote_panels, *PublicPage.settings_panels], heading=_("More")),
        ]
    )
