"""How does someone get in? By a link that works once; on a demo site also by choosing one of its made-up people."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from profiles.models import SignInLink, User
from profiles.refusals import Hidden

LINK_LASTS = timedelta(hours=24)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def make_link(*, user: User, at: datetime) -> str:
    """The secret of a new one-time link. It is told once and kept only as a hash; older links stop."""
    SignInLink.objects.filter(user=user, used_at__isnull=True).delete()
    secret = secrets.token_urlsafe(24)
    SignInLink.objects.create(user=user, secret_hash=_hash(secret), ends_at=at + LINK_LASTS)
    return secret


def find_link(secret: str, at: datetime) -> SignInLink:
    """The link with this secret; raises Hidden for one that is unknown, used or late: the three look the same."""
    link = SignInLink.objects.filter(secret_hash=_hash(secret), used_at__isnull=True, ends_at__gt=at).first()
    if link is None or not link.user.is_active:
        raise Hidden
    return link


@transaction.atomic
def use_link(*, secret: str, at: datetime) -> User:
    """Uses a link up and says whose it is. Of two who press at once, one gets in."""
    link = find_link(secret, at)
    if not SignInLink.objects.filter(pk=link.pk, used_at__isnull=True).update(used_at=at):
        raise Hidden
    return link.user


def find_cast_member(username: str) -> User:
    """A made-up login of a demo site; raises Hidden on a real site, and for real logins anywhere."""
    if not settings.DEMO or "\x00" in username:  # PostgreSQL takes no null byte
        raise Hidden
    user = User.objects.filter(username=username, demo=True, is_active=True).first()
    if user is None:
        raise Hidden
    return user
