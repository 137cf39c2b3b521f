"""Which activities happen in the next seven days? Counted without a calendar, because search asks for all at once.

It says the same as wiki.dates.happenings; tests/rules/test_soon.py compares them.
"""

from collections import defaultdict
from datetime import date, timedelta

from django.db.models import Q
from django.db.models.functions import Coalesce

from wiki.dates import Repeats
from wiki.models import ActivityTime, DayOff

DAYS = 7


def activities_soon(today: date) -> set[int]:
    """The ids of the activities that happen from `today` on within seven days. Two queries."""
    end = today + timedelta(days=DAYS - 1)
    times = ActivityTime.objects.filter(Q(last_day=None) | Q(last_day__gte=today), first_day__lte=end)
    breaks = DayOff.objects.annotate(until=Coalesce("last_day", "first_day"))
    off = defaultdict(list)
    for page, first, last in breaks.filter(first_day__lte=end, until__gte=today).values_list(
        "page", "first_day", "until"
    ):
        off[page].append((first, last))
    found = set()
    for page, first, last, repeats in times.values_list("page", "first_day", "last_day", "repeats"):
        day = day_within(today, first, last, repeats)
        if day and not any(start <= day <= end for start, end in off[page]):
            found.add(page)
    return found


def day_within(today: date, first: date, last: date | None, repeats: str) -> date | None:
    """The day on which it happens in the seven days from `today` on: there is at most one."""
    day = today + timedelta(days=(first.weekday() - today.weekday()) % DAYS)
    if repeats not in (Repeats.WEEKLY, Repeats.FORTNIGHTLY, Repeats.MONTHLY):
        return day if day == first else None
    if day < first or (last and day > last):
        return None
    if repeats == Repeats.FORTNIGHTLY and (day - first).days % 14:
        return None
    return day if repeats != Repeats.MONTHLY or _same_of_month(first, day) else None


def _same_of_month(first: date, day: date) -> bool:
    """Both the first, second, third or fourth such weekday of their months; the fifth means the last."""
    nth = (first.day - 1) // 7
    return (day.day - 1) // 7 == nth if nth < 4 else (day + timedelta(days=7)).month != day.month
