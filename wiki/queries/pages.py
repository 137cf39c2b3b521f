"""What does a reader see of one public page? Everything gathered with few questions to the database."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from easyread import glossary
from easyread.blocks.reading import Part, ids_in, raw_rows, read_parts
from easyread.models import Picture
from easyread.pictures.copies import find_by_code, find_pictures
from easyread.pictures.shown import Shown
from wiki.dates import Happening
from wiki.models import ActivityPage, HelpPage, HomePage, NewsPage, Notice, ServicePage, StoryPage, TopicPage

from . import tiles, weeks
from .addresses import get_address
from .facts import Fact, read_facts

MOST_NOTICES = 100


@dataclass
class PageSeen:
    """One page as templates print it. `kind` is the name of its template; `until` is when it will be different."""

    pk: int
    kind: str
    title: str
    language: str
    address: str
    summary: str = ""
    picture: Shown | None = None
    tint: int = 1
    above: tuple[str, str] | None = None  # title and address of the topic
    parts: list[Part] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    going: list = field(default_factory=list)  # rows: how to get there
    week: list[weeks.Day] = field(default_factory=list)
    next_days: list = field(default_factory=list)
    coming: list[Happening] = field(default_factory=list)
    groups: list[tiles.Group] = field(default_factory=list)
    ways: dict[str, Shown] = field(default_factory=dict)  # pictures of the ways onward, by their names
    told_by: str = ""
    day: date | None = None
    checked_on: date | None = None
    checked_by: str = ""
    changed_on: date | None = None  # when it was last published
    credits: list[tuple[str, str]] = field(default_factory=list)
    until: datetime | None = None

    @property
    def asks(self) -> str:
        """What stands behind the address of a form that is about this page."""
        return f"?page={self.pk}"

    @property
    def plays_films(self) -> bool:
        """Is there a film on it?"""
        return any(row.film for part in self.parts for row in part.rows)

    def _groups(self, *kinds: str) -> list[tiles.Group]:
        return [group for group in self.groups if group.kind in kinds]

    @property
    def main_groups(self) -> list[tiles.Group]:
        """The topics of the front door."""
        return self._groups("")

    @property
    def news_groups(self) -> list[tiles.Group]:
        """What is new."""
        return self._groups("news")

    @property
    def help_tiles(self) -> list[tiles.TileSeen]:
        """The help pages."""
        return [tile for group in self._groups("help") for tile in group.tiles]


KINDS = {
    HomePage: "home",
    TopicPage: "topic",
    ServicePage: "service",
    ActivityPage: "activity",
    StoryPage: "story",
    NewsPage: "news",
    HelpPage: "help",
}

# The ways onward from the front door, and the codes of their pictures in the bank.
WAYS = {
    "search": "1F50D",
    "week": "1F5D3",
    "people": "1F9D1",
    "questions": "1F4AC",
    "sign_in": "1F511",
    "reading": "1F453",
}


def get_page(page: Page, request, at: datetime) -> PageSeen:
    """What anyone may see of `page` at that moment."""
    rows = raw_rows(page.rows) if hasattr(page, "rows") else []
    going = raw_rows(page.getting_there) if hasattr(page, "getting_there") else []
    below = tiles.rows_below(page, at) if isinstance(page, HomePage | TopicPage) else []
    uses = _hard_words(page, rows + going)
    pictures = find_pictures(_pictures_of(page, rows + going, below) | glossary.pictures_in(uses))
    ways = _ways() if isinstance(page, HomePage) else {}
    find_address = _addresses(ids_in(rows, "page"), request)
    notices, until = _notices(page, below, at)
    unclear = _unclear(page)
    seen = PageSeen(
        pk=page.pk,
        kind=KINDS.get(type(page), "people"),
        title=page.title,
        language=page.locale.language_code,
        address=get_address(page, request),
        summary=getattr(page, "summary", "") or getattr(page, "greeting", ""),
        picture=_shown(pictures, getattr(page, "picture_id", None)),
        parts=read_parts(rows, pictures, find_address, unclear, uses),
        notices=notices,
        groups=tiles.in_groups(below, pictures, request, getattr(page, "tint", None)),
        changed_on=page.last_published_at and timezone.localdate(page.last_published_at),
        credits=_credits(*pictures.values(), *ways.values()),
        until=until,
    )
    for name in ("told_by", "day", "checked_on", "checked_by", "tint"):
        setattr(seen, name, getattr(page, name, getattr(seen, name)))
    _add_above(seen, page, request)
    if isinstance(page, ServicePage | ActivityPage):
        seen.facts = read_facts(page, pictures)
        seen.going = [row for part in read_parts(going, pictures, unclear=unclear, uses=uses) for row in part.rows]
    if isinstance(page, ActivityPage):
        _add_days(seen, page, at)
    seen.ways = {name: picture.shown for name, picture in ways.items()}
    return seen


def _hard_words(page: Page, rows: list[dict]) -> dict:
    """The hard words to mark. The list is in the language of the site; on other pages its words may mean something
    else."""
    ours = page.locale.language_code.partition("-")[0] == settings.LANGUAGE_CODE.partition("-")[0]
    return glossary.find_uses(rows) if ours else {}


def _ways() -> dict[str, Picture]:
    known = find_by_code(WAYS.values())
    return {name: known[code] for name, code in WAYS.items() if code in known}


def _credits(*pictures: Picture) -> list[tuple[str, str]]:
    """Whom the pictures are from, and under which licence."""
    return sorted({(one.source, one.licence) for one in pictures if one.source})


def _unclear(page: Page) -> str:
    """Where readers say what they do not understand; the key of a row completes it."""
    return f"{reverse('not_clear')}?page={page.pk}&row="


def _shown(pictures: dict[int, Picture], pk: int | None) -> Shown | None:
    return pictures[pk].shown if pk in pictures else None


def pictures_of(page: Page) -> set[int]:
    """The ids of all pictures that a page shows itself."""
    fields = [getattr(page, name) for name in ("rows", "getting_there") if hasattr(page, name)]
    return _pictures_of(page, raw_rows(*fields), [])


def _pictures_of(page: Page, rows: list[dict], below: list) -> set[int]:
    own = {getattr(page, name, None) for name in ("picture_id", "where_picture_id", "contact_picture_id")}
    return (own | ids_in(rows, "picture") | {one.shows for one in below}) - {None}


def _addresses(ids: set[int], request):
    """How to find the address of a page that anyone may see; asks nothing where no row leads to a page."""
    if not ids:
        return lambda pk: None
    found = Page.objects.live().public().filter(pk__in=ids).only("url_path")
    return {one.pk: get_address(one, request) for one in found}.get


def _add_above(seen: PageSeen, page: Page, request) -> None:
    """The topic that the page belongs to: its tint, and the way back."""
    if seen.kind in ("service", "activity", "story", "news"):
        topic = _topic_of(page)
        if topic:
            seen.above, seen.tint = (topic.title, get_address(topic, request)), topic.topicpage.tint


def _topic_of(page: Page) -> Page | None:
    """The topic: known already where the page was found by its address."""
    known = getattr(page, "on_the_way", None)
    found = known if known is not None else Page.objects.parent_of(page).select_related("topicpage")
    return next((one for one in reversed(list(found)) if hasattr(one, "topicpage")), None)


def _add_days(seen: PageSeen, page: ActivityPage, at: datetime) -> None:
    """This week in pictures, and the next days. Both change at midnight."""
    now = timezone.localtime(at)
    times = weeks.all_ahead(page.rules(), now.date())
    seen.coming = weeks.still_to_come(times, now)
    seen.week = weeks.week_of_activity(times, now.date(), seen.picture)
    seen.next_days = weeks.next_days(times, now)
    seen.until = min(filter(None, [seen.until, weeks.next_midnight(now), *(one.over for one in seen.next_days[:1])]))


def _notices(page: Page, below: list, at: datetime) -> tuple[list[str], datetime | None]:
    """The notices that show now, and when that, or what a tile says of a page below, will change."""
    here = Q(page=page.pk) | Q(page=None) | Q(page__in=[one.pk for one in below])
    notices = list(Notice.objects.filter(here, ends_at__gt=at).order_by("starts_at", "pk")[:MOST_NOTICES])
    now = [one for one in notices if one.starts_at <= at]
    turns = [one.ends_at for one in now] + [one.starts_at for one in notices if one.starts_at > at]
    return [one.words for one in now if one.page_id in (page.pk, None)], min(turns, default=None)


def is_due(checked_on: date | None, months: int, today: date) -> bool:
    """Is a page due for a check?"""
    return checked_on is None or checked_on + timedelta(days=30 * months) < today
