"""How do the public pages of the demo come into a site? As an editor would make and publish them."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from django.db import transaction

from easyread.models import Picture
from easyread.pictures.copies import make_copies
from wiki.dates import Repeats
from wiki.models import (
    ActivityPage,
    ActivityTime,
    HelpPage,
    HomePage,
    InfoTeam,
    NewsPage,
    Notice,
    PeoplePage,
    Question,
    ServicePage,
    StoryPage,
    TopicPage,
)
from wiki.models.easy_page import EasyPage
from wiki.question_states import State

from . import hard_words, read_pages

TYPES = {
    "topic": TopicPage,
    "service": ServicePage,
    "activity": ActivityPage,
    "story": StoryPage,
    "news": NewsPage,
    "help": HelpPage,
    "people": PeoplePage,
}
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
TEAM = {"phone": "020 7946 0100", "email": "easier-info@example.org", "hours": "Monday to Friday, 10am to 4pm"}


class Pictures(dict):
    """The id of a picture by its code; None for a code that the bank does not have."""

    def __missing__(self, code: str):
        self[code] = Picture.objects.filter(code=code).values_list("pk", flat=True).first()
        return self[code]


def load(*, at: datetime, tell: Callable[[str], None]) -> int:
    """Makes the pages; answers how many. Everything or nothing."""
    pages, pictures, made = read_pages(), Pictures(), {}
    with transaction.atomic():
        home = HomePage.objects.get(depth=2)
        for number, facts in enumerate(pages, start=1):
            if number % 5 == 0:
                tell(f"  page {number} of {len(pages)}: {facts['title']}")
            if facts["type"] == "home":
                _fill_home(home, facts)
            else:
                made[facts["slug"]] = _make(home, facts, pictures, at)
        hard_words.load(at=at, pictures=pictures, pages=made)
        InfoTeam.objects.update_or_create(pk=1, defaults=TEAM)
    for picture in Picture.objects.filter(pk__in=filter(None, pictures.values())):
        make_copies(picture)
    return len(pages)


def _fill_home(home: HomePage, facts: dict) -> None:
    home.title, home.greeting = facts["title"], facts.get("greeting", "")
    home.save_revision().publish()


def _make(home: HomePage, facts: dict, pictures: Pictures, at: datetime) -> EasyPage:
    above = TopicPage.objects.get(slug=facts["topic"]) if "topic" in facts else HomePage.objects.get(pk=home.pk)
    kind = TYPES[facts["type"]]
    page = kind(title=facts["title"], slug=facts["slug"], summary=facts["summary"])
    page.picture_id = pictures[facts["picture"]]
    page.rows = [_row(row, pictures) for row in facts.get("rows", [])]
    for name in ("tint", "told_by", "checked_by"):
        if name in facts:
            setattr(page, name, facts[name])
    if "checked_days_ago" in facts:
        page.checked_on = at.date() - timedelta(days=facts["checked_days_ago"])
    if kind is NewsPage:
        page.day = at.date() - timedelta(days=6)
    if "facts" in facts:
        _fill_facts(page, facts, pictures)
    page.live = not facts.get("draft")
    above.add_child(instance=page)
    for place, one in enumerate(facts.get("times", [])):
        page.times.add(_time(one, at.date(), place))
    draft = page.save_revision()
    if page.live:
        draft.publish()
    for one in facts.get("questions", []):
        _ask(page, one, at)
    if "notice" in facts:
        starts = at - timedelta(hours=facts["notice"]["from_hours_ago"])
        ends = starts + timedelta(hours=facts["notice"]["hours"])
        Notice.objects.create(page=page, words=facts["notice"]["words"], starts_at=starts, ends_at=ends)
    return page


def _ask(page, facts: dict, at: datetime) -> None:
    """Something that a reader sent, for the team's first screen."""
    sent = at - timedelta(hours=facts["hours_ago"])
    told = {name: facts.get(name, "") for name in ("kind", "what", "words", "row_words", "answer")}
    if told["answer"]:
        told |= {"state": State.ANSWERED, "answered_at": sent + timedelta(hours=2)}
    Question.objects.create(page=page, about=page.title, sent_at=sent, **told)


def _row(row: dict, pictures: Pictures) -> tuple[str, object]:
    if "heading" in row:
        return "heading", row["heading"]
    if "hard" in row:
        return "hard_word", {"word": row["hard"].capitalize(), "meaning": row["meaning"]}
    if "way" in row:
        return "way", {"words": row["way"], "picture": None, "page": None, "address": row["address"]}
    picture = pictures[row["picture"]] if "picture" in row else None
    return "row", {"picture": Picture.objects.filter(pk=picture).first(), "words": row["words"]}


def _fill_facts(page, facts: dict, pictures: Pictures) -> None:
    told = dict(facts["facts"])
    for name, field in (("where_picture", "where_picture_id"), ("contact_photo", "contact_picture_id")):
        code = told.pop(name, None)
        if code:
            setattr(page, field, pictures[f"demo-{code}" if name == "contact_photo" else code])
    page.is_free = told.pop("free", False)
    for name, value in told.items():
        setattr(page, name, value)
    page.getting_there = [_row(row, pictures) for row in facts.get("getting_there", [])]


def _time(facts: dict, today: date, place: int) -> ActivityTime:
    """A rule that began about two months ago, so that it goes on now."""
    repeats = Repeats(facts["repeats"])
    day = today - timedelta(days=60)
    while not _fits(day, facts, repeats):
        day += timedelta(days=1)
    ends = time.fromisoformat(facts["ends"]) if facts.get("ends") else None
    starts = time.fromisoformat(facts["starts"])
    return ActivityTime(
        first_day=day, starts=starts, ends=ends, repeats=repeats, words=facts.get("words", ""), sort_order=place
    )


def _fits(day: date, facts: dict, repeats: Repeats) -> bool:
    if WEEKDAYS[day.weekday()] != facts["day"]:
        return False
    return repeats is not Repeats.MONTHLY or (day.day - 1) // 7 + 1 == facts["nth"]


def is_loaded() -> bool:
    """Are there pages on the site already?"""
    return TopicPage.objects.exists()
