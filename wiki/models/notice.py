"""What must people know today? A notice that shows at once and ends by itself, such as "Closed today"."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Page

from easyread.cleaning import clean_text
from wiki.dates import is_likely

from .when import moment_panel


class Notice(models.Model):
    """One sentence on one page, or on all. It is no part of the page, so nobody has to publish it."""

    page = models.ForeignKey(
        Page,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="notices",
        verbose_name=_("page"),
        help_text=_("Empty: it shows on every page."),
    )
    words = models.CharField(_("words"), max_length=160)
    starts_at = models.DateTimeField(_("shows from"), default=timezone.now)
    ends_at = models.DateTimeField(_("shows until"))

    panels = [
        PageChooserPanel("page", ["wiki.ServicePage", "wiki.ActivityPage", "wiki.TopicPage"]),
        FieldPanel("words"),
        FieldRowPanel([moment_panel("starts_at"), moment_panel("ends_at")]),
    ]
    changes_public_pages = True

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-ends_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="a_notice_ends_after_it_starts")
        ]

    def __str__(self) -> str:
        return self.words

    def clean(self):
        """Refuses a notice that ends before it begins, or in a year that cannot be, in words."""
        unlikely = [
            name for name in ("starts_at", "ends_at") if (at := getattr(self, name)) and not is_likely(at.date())
        ]
        if unlikely:
            raise ValidationError(dict.fromkeys(unlikely, _("Please look at the year. We do not know this one.")))
        if self.ends_at and self.starts_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("It ends before it starts. Please choose a later time.")})

    def save(self, *args, **kwargs):
        """Keeps tidy words."""
        self.words = clean_text(self.words)
        super().save(*args, **kwargs)
