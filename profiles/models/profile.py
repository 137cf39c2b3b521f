"""What is an About Me? One profile a person: which template it began with, and who helped to write it."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from .person import Person


class Profile(models.Model):
    """The About Me of one person. Its sections hold the cards."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="profile")
    template = models.CharField(max_length=40, default="about_me")
    language = models.CharField(max_length=10, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)
    supported_by = models.CharField(max_length=150, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"profile {self.pk}"


class First(models.Model):
    """One of the three things that anyone must know first: a card, shown large on the cover."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="firsts")
    place = models.PositiveSmallIntegerField()
    card_key = models.UUIDField()

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "place"], name="one_first_thing_at_each_place"),
            models.UniqueConstraint(fields=["profile", "card_key"], name="a_card_is_first_only_once"),
            models.CheckConstraint(condition=models.Q(place__range=(1, 3)), name="only_three_things_come_first"),
        ]

    def __str__(self) -> str:
        return f"first thing {self.place} of profile {self.profile_id}"
