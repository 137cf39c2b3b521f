"""Who works where? Teams, so that whoever works there now has the team's places, and leavers have none."""

from django.db import models

from .user import User


class Team(models.Model):
    """A team of staff, such as everyone who works at one house."""

    called = models.CharField(max_length=80)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"team {self.pk}"


class TeamPlace(models.Model):
    """One login works in one team, from a day until perhaps another."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="places")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="team_places")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    manages = models.BooleanField(default=False)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "user"], name="one_place_in_each_team")]

    def __str__(self) -> str:
        return f"team place {self.pk}"
