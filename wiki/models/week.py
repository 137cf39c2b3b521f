"""What does somebody do in a week? Activities they saved, and entries of their own. Private to their login."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from easyread.models import Picture

from .activity import ActivityPage


class PartOfDay(models.TextChoices):
    """When on a day, for who does not use a clock."""

    MORNING = "1_MORNING"
    AFTERNOON = "2_AFTERNOON"
    EVENING = "3_EVENING"


class WeekEntry(models.Model):
    """An activity that somebody goes to (it brings its own days), or something of their own on one weekday.

    No screen of the admin, no search and no index knows of it.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey(ActivityPage, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    weekday = models.PositiveSmallIntegerField(null=True, blank=True)  # 0 is Monday
    part = models.CharField(max_length=20, choices=PartOfDay, blank=True)
    words = models.CharField(max_length=100, blank=True)
    picture = models.ForeignKey(Picture, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    made_at = models.DateTimeField()

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(page__isnull=False, weekday__isnull=True)
                | Q(page__isnull=True, weekday__lte=6, part__in=PartOfDay.values) & ~Q(words=""),
                name="a_week_holds_an_activity_or_an_own_entry",
            ),
            models.UniqueConstraint(fields=["user", "page"], name="an_activity_is_saved_once"),
        ]

    def __str__(self) -> str:
        return f"entry {self.pk}"
