"""Who is let in? The circle of a person: people and teams, each with a role, a word of the person's, an end."""

from django.db import models
from django.db.models import Q

from profiles.roles import Role

from .card import Card
from .person import Person
from .section import Section
from .team import Team
from .user import User


class Choice(models.Model):
    """How a yes or a grant was asked and answered. No grant is without one."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="choices")
    what = models.CharField(max_length=40)
    how_asked = models.CharField(max_length=120)
    how_answered = models.CharField(max_length=120)
    who_was_there = models.CharField(max_length=120, blank=True)
    at = models.DateTimeField()
    review_on = models.DateField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"choice {self.pk}"


class CircleMember(models.Model):
    """A place in the circle of one person, for one login or for whoever works in a team."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="members")
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="places")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, blank=True, related_name="circles")
    role = models.CharField(max_length=20, choices=[(r, r) for r in Role if r is not Role.PERSON])
    called = models.CharField(max_length=60, blank=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    paused_at = models.DateTimeField(null=True, blank=True)
    says_yes = models.BooleanField(default=False)
    choice = models.ForeignKey(Choice, on_delete=models.PROTECT)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=False, team__isnull=True) | Q(user__isnull=True, team__isnull=False),
                name="a_place_is_for_a_login_or_a_team",
            ),
            models.UniqueConstraint(fields=["person", "user"], name="one_place_for_each_login"),
            models.UniqueConstraint(fields=["person", "team"], name="one_place_for_each_team"),
            models.CheckConstraint(
                condition=Q(says_yes=False) | Q(role=Role.HELPER), name="only_a_helper_says_yes_for_a_person"
            ),
            models.CheckConstraint(condition=Q(team__isnull=True) | Q(role=Role.READER), name="a_team_only_reads"),
        ]

    def __str__(self) -> str:
        return f"place {self.pk}"


class Chosen(models.Model):
    """Lets one circle member into one section or card whose audience is `people I choose`."""

    member = models.ForeignKey(CircleMember, on_delete=models.CASCADE, related_name="chosen")
    section = models.ForeignKey(Section, on_delete=models.CASCADE, null=True, blank=True, related_name="chosen")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, null=True, blank=True, related_name="chosen")

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(section__isnull=False, card__isnull=True) | Q(section__isnull=True, card__isnull=False),
                name="chosen_for_a_section_or_a_card",
            ),
        ]

    def __str__(self) -> str:
        return f"chosen {self.pk}"
