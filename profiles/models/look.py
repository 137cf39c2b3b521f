"""Who looked, who changed? One chain of lines for each person, with ids only."""

from django.db import models

from .person import Person
from .user import User


class Look(models.Model):
    """One line of a person's log. Each line's hash holds the hash of the line before, so none can be lost."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="looks")
    n = models.PositiveIntegerField()
    at = models.DateTimeField()
    who = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="+")
    verb = models.CharField(max_length=24)
    target = models.CharField(max_length=40)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "n"], name="lines_of_a_person_are_numbered")]

    def __str__(self) -> str:
        return f"line {self.n} of person {self.person_id}"
