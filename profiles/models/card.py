"""What is one thing to know about a person? A card: one picture, one or two sentences, and whose words."""

import uuid

from django.db import models
from django.db.models import Q
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable, Page

from easyread.models import Picture
from profiles.merging import Values
from profiles.roles import Audience

from .photo import Photo
from .section import Section

TEXT_LENGTH = 300


class WordsBy(models.TextChoices):
    """Whose words a card holds. What people see is never written as if the person had said it."""

    SAID = "SAID"
    SHOWN = "SHOWN"
    TOGETHER = "TOGETHER"
    SOMEONE_ELSE = "SOMEONE_ELSE"
    WHAT_PEOPLE_SEE = "WHAT_PEOPLE_SEE"


class Card(Orderable):
    """The truth of what shows. Only actions write it, from changes that were said yes to."""

    section = ParentalKey(Section, on_delete=models.CASCADE, related_name="cards")
    key = models.UUIDField(unique=True, default=uuid.uuid4)
    picture = models.ForeignKey(Picture, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    photo = models.ForeignKey(Photo, on_delete=models.SET_NULL, null=True, blank=True, related_name="cards")
    shows = models.CharField(max_length=150, blank=True)
    text = models.CharField(max_length=TEXT_LENGTH, blank=True)
    words_by = models.CharField(max_length=20, choices=WordsBy)
    words_of = models.CharField(max_length=60, blank=True)
    # None: as its section.
    audience = models.CharField(max_length=20, choices=[(a, a) for a in Audience], null=True, blank=True)  # noqa: DJ001
    keep_safe = models.BooleanField(default=False)
    leads_to = models.ForeignKey(Page, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    made_sure_at = models.DateTimeField(null=True, blank=True)
    away_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta(Orderable.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(picture__isnull=True) | Q(photo__isnull=True), name="a_card_shows_one_thing"
            ),
            models.CheckConstraint(condition=Q(words_by__in=WordsBy.values), name="a_card_says_whose_words_it_holds"),
            models.CheckConstraint(
                condition=~Q(words_by__in=["SOMEONE_ELSE", "WHAT_PEOPLE_SEE"]) | ~Q(words_of=""),
                name="words_of_someone_else_have_a_name",
            ),
        ]

    def __str__(self) -> str:
        return f"card {self.pk}"

    def values(self) -> Values:
        """The card as a change holds it (profiles.merging)."""
        shown = None
        if self.photo_id:
            shown = {"photo": str(self.photo.uuid), "shows": self.shows}
        elif self.picture_id:
            shown = {"picture": self.picture_id}
        return {
            "shown": shown,
            "text": self.text,
            "whose": {"by": self.words_by, "of": self.words_of},
            "keep_safe": self.keep_safe,
            "away": self.away_at is not None,
            "leads_to": self.leads_to_id,
        }
