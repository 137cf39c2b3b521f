"""Who looks after the public pages, and how can they be asked? One setting for the whole site."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from .facts import PHONE


@register_setting(icon="group")
class InfoTeam(BaseGenericSetting):
    """The Easier Info team, as readers meet it."""

    called = models.CharField(_("name of the team"), max_length=60, default="Easier Info")
    phone = models.CharField(_("phone"), max_length=20, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)
    hours = models.CharField(_("when they answer"), max_length=100, blank=True)
    months = models.PositiveSmallIntegerField(
        _("a page is due for a check after"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
        help_text=_("Months"),
    )

    panels = [FieldPanel(name) for name in ("called", "phone", "email", "hours", "months")]
    changes_public_pages = True

    class Meta:
        verbose_name = _("Easier Info team")

    def __str__(self) -> str:
        return self.called
