"""What waits, and what happened? A change: one card as it was and as it should be, and who said yes."""

import uuid

from django.db import models
from django.db.models import Q

from profiles.states import ASKING, OPEN, Kind, State

from .profile import Profile
from .section import Section
from .user import User

YES_HOW = ("SPOKEN", "SIGN", "SOUND", "FACE", "POINTING", "OTHER")


class Change(models.Model):
    """The truth of what waits and, once published, the history. Its life is the table in profiles.states."""

    key = models.UUIDField(unique=True, default=uuid.uuid4)
    request_key = models.UUIDField(unique=True, default=uuid.uuid4)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="changes")
    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="changes")
    card_key = models.UUIDField()
    kind = models.CharField(max_length=12, choices=[(k, k) for k in Kind])
    before = models.JSONField(null=True, blank=True)
    after = models.JSONField(default=dict)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="changes")
    state = models.CharField(max_length=20, choices=[(s, s) for s in State], default=State.BEING_MADE)
    began_at = models.DateTimeField()
    proposed_at = models.DateTimeField(null=True, blank=True)
    put_off_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)
    # A yes given in the room: how, who was there, and who wrote it down.
    yes_how = models.CharField(max_length=12, blank=True, choices=[(how, how) for how in YES_HOW])
    yes_there = models.CharField(max_length=120, blank=True)
    yes_noted_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    told = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    answers = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="answered_with")
    undoes = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="undone_by")

    wagtail_reference_index_ignore = True

    class Meta:
        indexes = [
            models.Index(fields=["profile", "state"], name="changes_of_a_profile_by_state"),
            models.Index(fields=["card_key"], name="changes_of_a_card"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=sorted([*OPEN, State.WITHDRAWN]))
                | Q(answered_by__isnull=False, answered_at__isnull=False),
                name="an_answered_change_says_who_and_when",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=sorted(ASKING)) | Q(proposed_at__isnull=False),
                name="a_waiting_change_says_since_when",
            ),
            models.CheckConstraint(
                condition=~Q(kind=Kind.ADD) | Q(before__isnull=True),
                name="an_added_card_was_not_there_before",
            ),
        ]

    def __str__(self) -> str:
        return f"change {self.pk}"
