"""What is in somebody's own week? Activities they saved, with the days until next week, and entries of their own."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db.models import Q
from django.http import Http404
from django.urls import reverse
from django.utils.timezone import localdate, localtime, make_aware
from django.utils.translation import gettext_lazy as _

from easyread.pictures.copies import find_pictures
from easyread.pictures.shown import Shown
from wiki.dates import Happening, happenings
from wiki.models import ActivityPage, Notice, PartOfDay, WeekEntry

from .addresses import get_address
from .weeks import Day, Entry, all_ahead, days_from, in_words, next_days


@dataclass(frozen=True)
class Saved:
    """An activity that somebody saved. `when` is its next day in words, "" where nobody knows it."""

    pk: int
    title: str
    address: str
    picture: Shown | None
    when: str


PARTS = {
    PartOfDay.MORNING: _("In the morning"),
    PartOfDay.AFTERNOON: _("In the afternoon"),
    PartOfDay.EVENING: _("In the evening"),
}
ORDER = {PartOfDay.MORNING: "08:00", PartOfDay.AFTERNOON: "13:00", PartOfDay.EVENING: "18:00"}


def find_activity(pk: int) -> ActivityPage:
    """An activity that anyone may see; raises Http404."""
    found = ActivityPage.objects.live().public().filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def find_activities(pks: list[int]) -> list[ActivityPage]:
    """Those of these activities that anyone may see, with their days."""
    return list(ActivityPage.objects.live().public().filter(pk__in=pks).prefetch_related("times", "days_off"))


def saved_by(user) -> list[int]:
    """The ids of the activities in somebody's week."""
    return list(WeekEntry.objects.filter(user=user, page__isnull=False).values_list("page", flat=True))


def get_week(activities: list[ActivityPage], own: list[WeekEntry], at: datetime, request) -> list[Day]:
    """Seven days from today on with their entries, the earliest first."""
    today = localdate(at)
    days = days_from(today)
    shows = {one.picture_id for one in [*activities, *own]} - {None}
    pictures = find_pictures(shows)
    first = datetime.combine(today, time.min)
    last = first + timedelta(days=len(days))
    notices = list(Notice.objects.filter(Q(page__in=activities) | Q(page=None), starts_at__lte=at, ends_at__gt=at))
    for page in activities:
        picture = pictures[page.picture_id].shown if page.picture_id in pictures else None
        for one in happenings(page.rules(), first, last):
            when, href = in_words(one), get_address(page, request)
            notice = _notice(notices, page, one)
            entry = Entry(page.title, when, picture, href, notice=notice, order=one.starts.strftime("%H:%M"))
            days[(one.starts.date() - today).days].entries.append(entry)
    for entry in own:
        picture = pictures[entry.picture_id].shown if entry.picture_id in pictures else None
        away = reverse("take_from_week", args=[entry.pk])
        seen = Entry(entry.words, str(PARTS[entry.part]), picture, key=away, order=ORDER[entry.part])
        days[(entry.weekday - today.weekday()) % len(days)].entries.append(seen)
    for day in days:
        day.entries.sort(key=lambda one: (one.order, one.words))
    return days


def get_saved(activities: list[ActivityPage], at: datetime, request) -> list[Saved]:
    """The saved activities, each with its next day, which may be beyond these seven."""
    now, pictures = localtime(at), find_pictures({page.picture_id for page in activities} - {None})
    found = []
    for page in activities:
        coming = next_days(all_ahead(page.rules(), now.date()), now)[:1]
        when = "\n".join(filter(None, [coming[0].words, coming[0].more])) if coming else ""
        picture = pictures[page.picture_id].shown if page.picture_id in pictures else None
        found.append(Saved(page.pk, page.title, get_address(page, request), picture, when))
    return found


def _notice(notices: list[Notice], page: ActivityPage, one: Happening) -> str:
    """What is different at one time of an activity, by the notices that show now; they may end before it begins."""
    starts, ends = make_aware(one.starts), make_aware(one.ends or one.starts + timedelta(minutes=1))
    here = (n for n in notices if n.page_id in (page.pk, None) and n.starts_at < ends and starts < n.ends_at)
    return next((n.words for n in here), "")


def own_entries(user) -> list[WeekEntry]:
    """What somebody wrote into their week themselves."""
    return list(WeekEntry.objects.filter(user=user, page__isnull=True).order_by("weekday", "part", "pk"))


def find_entry(pk: int, user) -> WeekEntry:
    """An entry of one's own week; raises Http404 for anybody else's."""
    found = WeekEntry.objects.filter(pk=pk, user=user).first()
    if found is None:
        raise Http404
    return found
