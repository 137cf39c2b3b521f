"""What is a part of an About Me? A section: heading, picture, who can look, and the cards in it."""

import uuid

from django.db import models
from modelcluster.models import ClusterableModel
from wagtail.models import RevisionMixin

from easyread.models import Picture
from profiles.roles import Audience

from .profile import Profile


class Section(RevisionMixin, ClusterableModel):
    """A section with its cards is saved and kept as one revision. Sections may lie one level deep."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="sections")
    key = models.UUIDField(unique=True, default=uuid.uuid4)
    slug = models.SlugField(max_length=40)
    heading = models.CharField(max_length=80)
    picture = models.ForeignKey(Picture, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    audience = models.CharField(max_length=20, choices=[(a, a) for a in Audience], default=Audience.CIRCLE)
    place = models.PositiveSmallIntegerField()
    parent = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="parts")
    away_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["place", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["profile", "slug"], name="a_slug_once_in_a_profile"),
            models.CheckConstraint(
                condition=models.Q(audience__in=list(Audience)), name="a_section_has_a_known_audience"
            ),
            models.CheckConstraint(
                condition=models.Q(parent__isnull=True) | ~models.Q(parent=models.F("id")),
                name="a_section_is_not_inside_itself",
            ),
        ]

    def __str__(self) -> str:
        return f"section {self.pk}"
