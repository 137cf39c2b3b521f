"""How does someone get in without a password? By a link that works once and for a short time."""

from django.db import models

from .user import User


class SignInLink(models.Model):
    """Only the hash of the link's secret is kept, so that a copy of the database opens no door."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_in_links")
    secret_hash = models.CharField(max_length=64, unique=True)
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"link {self.pk}"
