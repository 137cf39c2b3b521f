"""Who can sign in? A login: an account of anyone, which by itself gives no sight of any page."""

import secrets

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


def random_code() -> str:
    """Nineteen letters and figures that nobody can guess (95 bits), fit for an address."""
    return "".join(secrets.choice("23456789abcdefghijkmnpqrstuvwxyz") for _ in range(19))


class User(AbstractUser):
    """A login. `username` is random, so that no list of logins names anyone; `called` is what people see."""

    first_name = None
    last_name = None
    username = models.CharField(max_length=40, unique=True, default=random_code)
    called = models.CharField(_("name"), max_length=60)
    demo = models.BooleanField(default=False, help_text=_("A made-up login of a demo site."))

    REQUIRED_FIELDS = ["called"]

    def get_full_name(self) -> str:
        """The name that other people of the same circle see."""
        return self.called

    get_short_name = get_full_name

    def __str__(self) -> str:
        return f"login {self.pk}"
