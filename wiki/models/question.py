"""What did readers send? A question, a row that is not clear, or news that a page is not right any more."""

import secrets
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from wiki.question_states import Kind, State

WORDS_LENGTH = 1_000


def make_code() -> str:
    """A random address for one question: 104 bits, nobody guesses it."""
    return secrets.token_hex(13)


class Question(models.Model):
    """One thing that a reader sent, and its answer. Whoever holds the code may read it; it holds no name.

    `to` is somebody in the asker's circle; without it, the question is for the team. Only the team's stand in the
    admin. Words of the page are kept as they were when somebody did not understand them.
    """

    code = models.CharField(max_length=26, unique=True, default=make_code)
    request_key = models.UUIDField(unique=True, default=uuid.uuid4)
    kind = models.CharField(_("kind"), max_length=20, choices=[(one, one) for one in Kind])
    state = models.CharField(_("state"), max_length=20, choices=[(one, one) for one in State], default=State.NEW)
    page = models.ForeignKey(Page, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    about = models.CharField(_("page"), max_length=255, blank=True)
    row = models.CharField(max_length=36, blank=True)
    row_words = models.CharField(_("row"), max_length=400, blank=True)
    what = models.CharField(_("what"), max_length=20, blank=True)
    words = models.TextField(_("words"), max_length=WORDS_LENGTH, blank=True)
    # Whoever goes takes their questions along: what they asked was theirs.
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    to = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField(_("sent"))
    sent_from = models.CharField(max_length=32, blank=True)  # a keyed sum of the network address, for a day
    answer = models.TextField(_("answer"), max_length=WORDS_LENGTH, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["-sent_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "-sent_at"], name="questions_by_state"),
            models.Index(fields=["sent_from", "sent_at"], name="questions_by_network"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=list(Kind)), name="a_question_has_a_known_kind"),
            models.CheckConstraint(condition=Q(state__in=list(State)), name="a_question_has_a_known_state"),
            models.CheckConstraint(
                condition=~Q(state=State.ANSWERED) | (~Q(answer="") & Q(answered_at__isnull=False)),
                name="an_answered_question_has_an_answer",
            ),
            models.CheckConstraint(
                condition=Q(to__isnull=True) | Q(asked_by__isnull=False), name="only_who_is_signed_in_asks_a_person"
            ),
        ]

    def __str__(self) -> str:
        return f"question {self.pk}"
