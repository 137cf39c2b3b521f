"""On which days does something happen? Plain rules, without a database."""

from datetime import date, datetime, time

from wiki.dates import Repeats, Rule, happenings

TUESDAY = date(2026, 5, 5)


def days(rule: Rule, since=datetime(2026, 5, 1), until=datetime(2026, 8, 1)) -> list[date]:
    """The days on which it happens."""
    return [one.starts.date() for one in happenings([rule], since, until)]


def rule(repeats: Repeats, **more) -> Rule:
    """From Tuesday 5 May 2026, 2pm to half past three."""
    return Rule(TUESDAY, time(14), time(15, 30), repeats, **more)


def test_once_is_once():
    assert days(rule(Repeats.ONCE)) == [TUESDAY]
    assert days(rule(Repeats.ONCE), since=datetime(2026, 5, 6)) == []


def test_every_week_is_every_tuesday_until_the_last_day():
    found = days(rule(Repeats.WEEKLY, last_day=date(2026, 5, 26)))
    assert found == [date(2026, 5, day) for day in (5, 12, 19, 26)]


def test_every_second_week_keeps_its_rhythm_wherever_one_looks_from():
    assert days(rule(Repeats.FORTNIGHTLY), since=datetime(2026, 5, 13))[:2] == [date(2026, 5, 19), date(2026, 6, 2)]


def test_the_first_tuesday_of_a_month_stays_the_first_and_the_fifth_is_the_last():
    assert days(rule(Repeats.MONTHLY)) == [TUESDAY, date(2026, 6, 2), date(2026, 7, 7)]
    fifth = Rule(date(2026, 6, 30), time(14), None, Repeats.MONTHLY)
    assert days(fifth, until=datetime(2026, 9, 1)) == [date(2026, 6, 30), date(2026, 7, 28), date(2026, 8, 25)]


def test_days_off_are_left_out():
    found = days(rule(Repeats.WEEKLY, off=((date(2026, 5, 10), date(2026, 5, 20)),)), until=datetime(2026, 6, 1))
    assert found == [TUESDAY, date(2026, 5, 26)]


def test_what_is_still_going_on_counts_and_what_is_over_does_not():
    weekly = rule(Repeats.WEEKLY)
    assert days(weekly, since=datetime(2026, 5, 5, 15))[0] == TUESDAY
    assert days(weekly, since=datetime(2026, 5, 5, 16))[0] == date(2026, 5, 12)


def test_several_rules_come_in_order():
    evening = Rule(date(2026, 5, 4), time(18), None, Repeats.WEEKLY, words="Women only")
    found = happenings([rule(Repeats.WEEKLY), evening], datetime(2026, 5, 4), datetime(2026, 5, 13))
    assert [one.starts.day for one in found] == [4, 5, 11, 12]
    assert found[0].words == "Women only"
