"""Which words did readers say are hard? One tap a row, without who: only page, row, word and time."""

import uuid

from django.db import models
from wagtail.models import Page

from easyread.models.hard_word import WORD_LENGTH


class HardWordTap(models.Model):
    """Somebody tapped "this word is hard". The word stands in small letters, so that taps of one word come together.

    A form that is sent twice counts once. `put_away_at`: the team has seen to it.
    """

    request_key = models.UUIDField(unique=True, default=uuid.uuid4)
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    row = models.CharField(max_length=36)
    word = models.CharField(max_length=WORD_LENGTH)
    at = models.DateTimeField()
    sent_from = models.CharField(max_length=32, blank=True)  # a keyed sum of the network or login, for a day
    put_away_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["word", "-at"], name="taps_by_word"),
            models.Index(fields=["sent_from", "at"], name="taps_by_network"),
        ]
        constraints = [models.CheckConstraint(condition=~models.Q(word=""), name="a_tap_names_a_word")]

    def __str__(self) -> str:
        return f"tap {self.pk}"
