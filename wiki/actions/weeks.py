"""What can people do with their own week? Put an activity in, take it out, write something of their own."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from easyread.models import Picture
from profiles.refusals import Refused
from wiki.models import ActivityPage, WeekEntry

MOST = 100


@transaction.atomic
def keep_activity(*, user, page: ActivityPage, at: datetime) -> None:
    """Puts an activity into the week. Twice is once."""
    _check_room(user)
    WeekEntry.objects.get_or_create(user=user, page=page, defaults={"made_at": at})


@transaction.atomic
def take_out(*, user, page: ActivityPage) -> None:
    """Takes an activity out of the week."""
    WeekEntry.objects.filter(user=user, page=page).delete()


@transaction.atomic
def write_entry(*, user, weekday: int, part: str, words: str, picture: Picture | None, at: datetime) -> WeekEntry:
    """Puts something of one's own on a weekday; twice is once. Raises Refused where the week is full."""
    facts = {"user": user, "weekday": weekday, "part": part, "words": words}
    if there := WeekEntry.objects.filter(**facts).first():
        return there
    _check_room(user)
    return WeekEntry.objects.create(**facts, picture=picture, made_at=at)


@transaction.atomic
def delete_entry(*, entry: WeekEntry) -> None:
    """Takes an own entry out."""
    entry.delete()


def _check_room(user) -> None:
    if WeekEntry.objects.filter(user=user).count() >= MOST:
        raise Refused(_("Your week is full. Take something out first."))
