"""Does search count the same days as the calendar? Compared over every kind of rule, in two years."""

from datetime import date, datetime, time, timedelta
from itertools import product

from wiki.dates import Repeats, Rule, happenings
from wiki.queries.soon import day_within

FIRST = [date(2025, 12, 29), date(2026, 1, 1), date(2026, 1, 30), date(2026, 3, 8)]
LAST = [None, date(2026, 3, 29), date(2026, 7, 1)]
DAYS = [date(2025, 12, 20) + timedelta(days=n) for n in range(0, 400, 3)]


def test_the_same_days_as_the_calendar():
    swept = found = 0
    for first, last, repeats in product(FIRST, LAST, Repeats):
        rule = Rule(first, time(10), time(11), repeats, last)
        for today in DAYS:
            since = datetime.combine(today, time.min)
            days = [one.starts.date() for one in happenings([rule], since, since + timedelta(days=7))]
            day = day_within(today, first, last, repeats)
            assert days == [day] if day else days == [], (rule, today)
            swept, found = swept + 1, found + bool(day)
    assert swept > 5_000
    assert 0 < found < swept
