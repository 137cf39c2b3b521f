"""On which days does something happen? Rules of days that repeat, through dateutil. Plain Python.

Days and times are those of the clock on the wall where it happens; no time zone changes them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil import rrule

# What no calendar of ours holds: a slip of the hand, such as the year 26, or what was written straight into the
# database. Days are counted from the first one on, so an early one would keep us counting.
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
MOST = 400  # a rule that was written straight into the database must not keep us counting


class Repeats(StrEnum):
    """How often?"""

    ONCE = "ONCE"
    WEEKLY = "WEEKLY"
    FORTNIGHTLY = "FORTNIGHTLY"
    MONTHLY = "MONTHLY"  # on the same weekday: the first Tuesday stays the first Tuesday


@dataclass(frozen=True)
class Rule:
    """`off` holds first and last day of each break; `last_day` and `ends` are None where nobody knows."""

    first_day: date
    starts: time
    ends: time | None
    repeats: Repeats
    last_day: date | None = None
    words: str = ""
    off: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, order=True)
class Happening:
    """One time that it happens."""

    starts: datetime
    ends: datetime | None
    words: str = ""


def to_rrule(rule: Rule) -> rrule.rrule:
    """The rule as dateutil and calendar files know it (RFC 5545)."""
    facts: dict = {"dtstart": datetime.combine(rule.first_day, rule.starts)}
    if rule.last_day:
        facts["until"] = datetime.combine(rule.last_day, time.max)
    if rule.repeats is Repeats.MONTHLY:
        nth = (rule.first_day.day - 1) // 7 + 1
        day = rrule.weekday(rule.first_day.weekday(), nth if nth < 5 else -1)
        return rrule.rrule(rrule.MONTHLY, byweekday=day, **facts)
    if rule.repeats is Repeats.ONCE:
        return rrule.rrule(rrule.DAILY, count=1, dtstart=facts["dtstart"])
    return rrule.rrule(rrule.WEEKLY, interval=2 if rule.repeats is Repeats.FORTNIGHTLY else 1, **facts)


def happenings(rules: Iterable[Rule], since: datetime, until: datetime) -> list[Happening]:
    """Every time from `since` (still going on counts) up to and without `until`, in order; at most 400 a rule.

    Both are naive times of the place.
    """
    found = []
    for rule in rules:
        early = since - timedelta(days=1)
        days = to_rrule(rule).xafter(early, count=MOST, inc=True)
        for starts in days:
            if starts >= until:
                break
            ends = datetime.combine(starts, rule.ends) if rule.ends else None
            if (ends or starts) >= since and not is_off(rule, starts.date()):
                found.append(Happening(starts, ends, rule.words))
    return sorted(found, key=lambda one: (one.starts, one.words))


def is_likely(day: date) -> bool:
    """Can that be the day of an activity?"""
    return EARLIEST <= day <= LATEST


def is_off(rule: Rule, day: date) -> bool:
    """Is that day in a break?"""
    return any(first <= day <= last for first, last in rule.off)


def week_of(day: date) -> tuple[date, date]:
    """Monday of this week, and Monday of the next."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=7)
