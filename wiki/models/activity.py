"""What can people go to? An activity: like a service, with days that repeat."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable

from wiki.dates import LATEST, Repeats, Rule, is_likely

from .easy_page import Checked, EasyPage, tabs
from .facts import Facts
from .when import day_panel, time_panel

REPEATS = [
    (Repeats.ONCE, _("Only once")),
    (Repeats.WEEKLY, _("Every week")),
    (Repeats.FORTNIGHTLY, _("Every second week")),
    (Repeats.MONTHLY, _("Every month, on the same weekday")),
]


class ActivityPage(Facts, Checked, EasyPage):
    """Something to go to, such as a swimming group."""

    parent_page_types = ["wiki.TopicPage"]
    subpage_types = []
    dates_panels = [
        InlinePanel("times", heading=_("Days and times"), label=_("Day and time")),
        InlinePanel("days_off", heading=_("Days off"), label=_("Day off")),
    ]
    edit_handler = tabs(EasyPage.content_panels, Facts.panels_of_facts(*dates_panels), [Checked.checked_panel])

    def rules(self) -> list[Rule]:
        """Its days as plain rules (wiki.dates)."""
        off = tuple(one.days for one in self.days_off.all() if is_likely(one.first_day))
        return [one.rule(off) for one in self.times.all() if is_likely(one.first_day)]


class WithDays(Orderable):
    """What has a first day and perhaps a last one."""

    class Meta(Orderable.Meta):
        abstract = True

    def clean(self):
        """Refuses a year that was mistyped, in words."""
        super().clean()
        days = {name: getattr(self, name) for name in ("first_day", "last_day")}
        unlikely = [name for name, day in days.items() if day and not is_likely(day)]
        if unlikely:
            raise ValidationError(dict.fromkeys(unlikely, _("Please look at the year. We do not know this one.")))
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValidationError({"last_day": _("It ends before it starts. Please choose a later day.")})


class ActivityTime(WithDays):
    """A day and time that may repeat. The first day says which weekday."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="times")
    first_day = models.DateField(_("first day"))
    starts = models.TimeField(_("starts"))
    ends = models.TimeField(_("ends"), null=True, blank=True)
    repeats = models.CharField(_("repeats"), max_length=20, choices=REPEATS, default=Repeats.WEEKLY)
    last_day = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: it goes on."))
    words = models.CharField(_("more"), max_length=80, blank=True, help_text=_("For example: women only."))

    panels = [
        FieldRowPanel([day_panel("first_day"), time_panel("starts"), time_panel("ends")]),
        FieldRowPanel([FieldPanel("repeats"), day_panel("last_day")]),
        FieldPanel("words"),
    ]

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(ends__isnull=True) | Q(ends__gt=F("starts")), name="it_ends_after_it_starts"
            ),
            models.CheckConstraint(
                condition=Q(last_day__isnull=True) | Q(last_day__gte=F("first_day")), name="the_last_day_is_not_first"
            ),
        ]

    def clean(self):
        """Refuses a time that ends before it starts, in words."""
        super().clean()
        if self.starts and self.ends and self.ends <= self.starts:
            raise ValidationError({"ends": _("It ends before it starts. Please choose a later time.")})

    def rule(self, off: tuple = ()) -> Rule:
        """As a plain rule. `off`: first and last day of each break."""
        return Rule(
            first_day=self.first_day,
            starts=self.starts,
            ends=self.ends,
            repeats=Repeats(self.repeats) if self.repeats in list(Repeats) else Repeats.ONCE,
            last_day=self.last_day and min(self.last_day, LATEST),
            words=self.words,
            off=off,
        )


class DayOff(WithDays):
    """Days on which an activity does not happen, such as a holiday."""

    page = ParentalKey(ActivityPage, on_delete=models.CASCADE, related_name="days_off")
    first_day = models.DateField(_("first day off"))
    last_day = models.DateField(_("last day off"), null=True, blank=True, help_text=_("Empty: 1 day."))

    panels = [FieldRowPanel([day_panel("first_day"), day_panel("last_day")])]

    @property
    def days(self) -> tuple[date, date]:
        """Its first and its last day."""
        return self.first_day, min(self.last_day or self.first_day, LATEST)

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__isnull=True) | Q(last_day__gte=F("first_day")),
                name="days_off_end_after_they_begin",
            )
        ]
