"""Which tiles stand on the front door and in a topic? What is below them, in groups, asked for at once."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Case, CharField, Exists, OuterRef, Value, When
from django.db.models.functions import Coalesce
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from easyread.models import Picture
from easyread.pictures.shown import Shown
from wiki.models import Notice

from .addresses import get_address

MOST = 200
GROUPS: dict[str, str | Promise] = {"": "", "story": _("Stories"), "news": _("News"), "help": "", "people": ""}
TYPES = ("topic", "service", "activity", "story", "news", "help", "people")


@dataclass(frozen=True)
class TileSeen:
    """A picture that leads to a page. `closed`: a notice stands on that page now."""

    title: str
    address: str
    picture: Shown | None
    tint: int | None = None
    closed: bool = False


@dataclass
class Group:
    """Tiles that belong together; `kind` is "" for the main ones."""

    kind: str
    heading: str | Promise
    tiles: list[TileSeen] = field(default_factory=list)


def noticed_at(at: datetime) -> Exists:
    """Does a notice stand on the page at that moment?"""
    return Exists(Notice.objects.filter(page=OuterRef("pk"), starts_at__lte=at, ends_at__gt=at))


def rows_below(page: Page, at: datetime) -> list:
    """The pages below that anyone may see, each with `type`, `shows` (id of its picture), `tint` and `closed`."""
    pictures = [f"{kind}page__picture" for kind in TYPES]
    kinds = [When(**{f"{kind}page__isnull": False, "then": Value(kind)}) for kind in TYPES]
    return list(
        page.get_children()
        .live()
        .public()
        .order_by("path")
        .annotate(
            shows=Coalesce(*pictures),
            type=Case(*kinds, default=Value(""), output_field=CharField()),
            tint=Coalesce("topicpage__tint", None),
            closed=noticed_at(at),
        )
        .only("title", "url_path", "path", "depth", "locale")[:MOST]
    )


def in_groups(below: list, pictures: dict[int, Picture], request, tint: int | None) -> list[Group]:
    """The tiles in groups: what the page is for first, then stories, news. `tint` is that of the page above."""
    groups = {kind: Group(kind, heading) for kind, heading in GROUPS.items()}
    for one in below:
        picture = pictures[one.shows].shown if one.shows in pictures else None
        tile = TileSeen(one.title, get_address(one, request), picture, one.tint or tint, one.closed)
        groups[one.type if one.type in groups else ""].tiles.append(tile)
    return [group for group in groups.values() if group.tiles]
