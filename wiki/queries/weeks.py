"""What happens on which day? A week in pictures, of one activity or of somebody's own."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from django.utils import timezone
from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from easyread.pictures.shown import Shown
from wiki.dates import Happening, Rule, happenings, week_of

SOON, AHEAD = timedelta(days=35), timedelta(days=120)
NEXT = 4


@dataclass(frozen=True)
class Entry:
    """One thing on a day. `when` in words; `href` where it leads; `key` of what can be taken out again; `notice` what
    is different this time."""

    words: str
    when: str
    picture: Shown | None = None
    href: str = ""
    key: str = ""
    notice: str = ""
    order: str = ""


@dataclass
class Day:
    """A day of the week with what happens."""

    name: str
    day: date
    is_today: bool
    entries: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Coming:
    """One day ahead, in words; `over` is when it is past."""

    words: str
    more: str
    over: datetime


def clock(at: time | datetime) -> str:
    """A time as people say it: 10am, 2.30pm."""
    hour, half = at.hour % 12 or 12, "am" if at.hour < 12 else "pm"
    return f"{hour}.{at.minute:02}{half}" if at.minute else f"{hour}{half}"


def from_to(starts: datetime, ends: datetime | None) -> str:
    """2pm to 3.30pm."""
    if ends is None:
        return clock(starts)
    return _("%(start)s to %(end)s") % {"start": clock(starts), "end": clock(ends)}


def in_words(one: Happening) -> str:
    """When it is, and what is said of it, such as that it is for women only."""
    return "\n".join(filter(None, [from_to(one.starts, one.ends), one.words]))


def days_of_week(today: date) -> list[Day]:
    """Monday to Sunday of this week, still empty."""
    return _seven(week_of(today)[0], today)


def days_from(today: date) -> list[Day]:
    """Today and the six days after it, still empty."""
    return _seven(today, today)


def _seven(first: date, today: date) -> list[Day]:
    days = [first + timedelta(days=n) for n in range(7)]
    return [Day(str(WEEKDAYS[day.weekday()]), day, day == today) for day in days]


def all_ahead(rules: list[Rule], today: date) -> list[Happening]:
    """Every time from Monday of this week on: for 5 weeks, or for 120 days where these hold too few to come."""
    monday = datetime.combine(week_of(today)[0], time.min)
    soon = happenings(rules, monday, monday + SOON)
    enough = sum(one.starts.date() > today for one in soon) >= NEXT
    return soon if enough else happenings(rules, monday, monday + AHEAD)


def week_of_activity(times: list[Happening], today: date, picture: Shown | None) -> list[Day]:
    """This week of one activity; [] where it does not happen this week."""
    days, monday = days_of_week(today), week_of(today)[1]
    found = [one for one in times if one.starts.date() < monday]
    for one in found:
        day = days[one.starts.weekday()]
        day.entries.append(Entry(one.words, from_to(one.starts, one.ends), picture))
    return days if found else []


def still_to_come(times: list[Happening], now: datetime) -> list[Happening]:
    """The next 4 times from `now` (aware, of the place); what is still going on counts."""
    naive = now.replace(tzinfo=None)
    return [one for one in times if (one.ends or one.starts) >= naive][:NEXT]


def next_days(times: list[Happening], now: datetime) -> list[Coming]:
    """The next 4 times in words."""
    found = still_to_come(times, now)
    zone = timezone.get_current_timezone()
    return [
        Coming(
            words=f"{date_format(one.starts, 'l j F')}, {from_to(one.starts, one.ends)}",
            more=one.words,
            over=(one.ends or one.starts + timedelta(minutes=1)).replace(tzinfo=zone),
        )
        for one in found
    ]


def next_midnight(now: datetime) -> datetime:
    """The end of this day at the place."""
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time.min)
    return tomorrow.replace(tzinfo=timezone.get_current_timezone())
