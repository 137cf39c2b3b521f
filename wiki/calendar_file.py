"""How do dates get into somebody's own calendar? As a file that every phone opens (RFC 5545)."""

from datetime import datetime, time, timedelta

from django.utils import timezone
from icalendar import Calendar, Event

from wiki.dates import Repeats, Rule, happenings

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HOUR = timedelta(hours=1)
YEAR = timedelta(days=366)


def make_file(*, name: str, about: str, place: str, address: str, key: str, rules: list[Rule], at: datetime) -> bytes:
    """The calendar file of one activity: `key` names it for ever, so that a second opening changes the first."""
    calendar = Calendar()
    calendar.add("prodid", "-//Easy Wiki//EN")
    calendar.add("version", "2.0")
    for number, rule in enumerate(rules):
        event = _event(rule, f"{key}-{number}", at)
        title = f"{name}: {rule.words}" if rule.words else name
        for field, words in (("summary", title), ("description", about), ("location", place), ("url", address)):
            if words:
                event.add(field, words)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _event(rule: Rule, key: str, at: datetime) -> Event:
    zone = timezone.get_current_timezone()
    starts = datetime.combine(rule.first_day, rule.starts, zone)
    event = Event()
    event.add("uid", f"{key}@easy-wiki")
    event.add("dtstamp", at)
    event.add("dtstart", starts)
    event.add("dtend", datetime.combine(rule.first_day, rule.ends, zone) if rule.ends else starts + HOUR)
    if rule.repeats is not Repeats.ONCE:
        event.add("rrule", _repeats(rule))
    for day in _days_off(rule):
        event.add("exdate", datetime.combine(day, rule.starts, zone))
    return event


def _repeats(rule: Rule) -> dict:
    facts: dict = {"freq": "weekly", "byday": WEEKDAYS[rule.first_day.weekday()]}
    if rule.repeats is Repeats.FORTNIGHTLY:
        facts["interval"] = 2
    if rule.repeats is Repeats.MONTHLY:
        nth = (rule.first_day.day - 1) // 7 + 1
        facts |= {"freq": "monthly", "byday": f"{nth if nth < 5 else -1}{facts['byday']}"}
    if rule.last_day:
        facts["until"] = datetime.combine(rule.last_day, time(23, 59), timezone.get_current_timezone())
    return facts


def _days_off(rule: Rule) -> list:
    """The days on which it would happen but does not, at most a year of each break."""
    open_rule = Rule(rule.first_day, rule.starts, rule.ends, rule.repeats, rule.last_day)
    days = []
    for first, last in rule.off:
        since, until = datetime.combine(first, time.min), datetime.combine(last, time.max)
        days += [one.starts.date() for one in happenings([open_rule], since, min(until, since + YEAR))]
    return days
