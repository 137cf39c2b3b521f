"""How easy was each page when it was last counted? Kept, so that a report of all pages need not read them all again."""

from django.db import models
from wagtail.models import Page


class Ease(models.Model):
    """What the wording checker said about the newest words of a page, its draft where there is one.

    It is so for one revision (0: the page has none) and one state of the rules (easyread.findings.print_of_rules).
    """

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="ease")
    revision = models.PositiveBigIntegerField(default=0)
    rules = models.CharField(max_length=32)
    difficulty = models.FloatField()
    findings = models.PositiveIntegerField()
    worst = models.JSONField(default=list)  # [{"message", "sentence", "severity"}], the strongest first

    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(difficulty__gte=0, difficulty__lte=1), name="a_page_is_between_easy_and_hard"
            )
        ]

    def __str__(self) -> str:
        return f"ease of page {self.page_id}"
