"""Which words stand on which public page? For search that forgives spelling, the same on every database."""

from django.db import models
from wagtail.models import Page


class Word(models.Model):
    """One word (its stem) that stands on some page."""

    stem = models.CharField(max_length=40, unique=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.stem


class WordOnPage(models.Model):
    """A word on a page, and how much it counts there."""

    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="places")
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    weight = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["page", "word"], name="a_word_counts_once_on_a_page")]

    def __str__(self) -> str:
        return f"word {self.word_id} on page {self.page_id}"
