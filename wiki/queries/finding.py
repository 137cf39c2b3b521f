"""Which public pages fit what somebody looks for? Forgiving of spelling, with few questions to the database."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.db.models import Case, F, IntegerField, Max, Q, Sum, Value, When
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate
from wagtail.models import Page, Site

from easyread.pictures.copies import find_pictures
from easyread.pictures.shown import Shown
from wiki.models import TopicPage, WordOnPage
from wiki.searching.nearness import How, Meant
from wiki.searching.stems import words as words_of
from wiki.searching.wanted import Wanted

from .soon import activities_soon
from .tiles import TYPES, noticed_at
from .vocabulary import get_vocabulary

ON_A_SCREEN = 48
MOST_WORDS = 6
MOST_UNDERSTOOD = 3  # for one typed word
FIELDS = ("title", "url_path", "path", "depth", "locale__language_code")
PICTURES = tuple(f"{kind}page__picture" for kind in TYPES)


@dataclass(frozen=True)
class FoundTile:
    """A page that fits. `note` is the topic that it belongs to; `closed`: a notice stands on that page now."""

    pk: int
    title: str
    address: str
    picture: Shown | None
    note: str = ""
    tint: int | None = None
    lang: str = ""
    closed: bool = False


@dataclass
class Found:
    """One screen of what was found. `wanted` is what was looked for in the end; `understood` holds words that were
    spelled in another way; `some` says that no page has all the words; `topic` is the topic that was looked in."""

    wanted: Wanted
    tiles: list[FoundTile] = field(default_factory=list)
    topics: list[FoundTile] = field(default_factory=list)
    topic: FoundTile | None = None
    understood: list[str] = field(default_factory=list)
    some: bool = False
    more: bool = False


def find_pages(wanted: Wanted, request, at: datetime) -> Found:
    """What fits, the best first, and all topics. What is not public is not there, nor are its words."""
    site = Site.find_for_request(request)
    if site is None:
        return Found(wanted)
    topics = get_topics(site.root_page)
    chosen = next((topic for topic in topics if topic.pk == wanted.topic), None)
    wanted = replace(wanted, topic=chosen and chosen.pk)
    terms = _understand(wanted.words)
    pks, some = [], False
    if terms or (wanted.anything and not wanted.words):
        below = chosen or site.root_page
        pages = _filtered(
            Page.objects.live().public().descendant_of(below, inclusive=bool(chosen)), wanted, localdate(at)
        )
        if not chosen:
            pages = pages.exclude(pk=site.root_page.pk)
        pks, some = _rank(pages, terms, wanted.page)
        if not pks and wanted.page > 1:  # there are not so many screens
            wanted = replace(wanted, page=1)
            pks, some = _rank(pages, terms, 1)
    return _gather(pks, request, wanted, topics, chosen=chosen, some=some, terms=terms, at=at)


def get_topics(root: Page) -> list[Page]:
    """The topics below the front door in the order of the tree, each with `shows` (id of its picture) and `hue`."""
    topics = TopicPage.objects.live().public().child_of(root).order_by("path")
    return list(topics.annotate(shows=F("picture"), hue=F("tint")).select_related("locale").only(*FIELDS, "tint"))


def _understand(typed: str) -> list[Meant]:
    """What each typed word may mean; words that mean nothing here are left out, and the same is meant once."""
    found = words_of(typed)[:MOST_WORDS]
    if not found:
        return []
    vocabulary = get_vocabulary()
    meant = [vocabulary.find(word) or Meant(How.NEAREST, ()) for word in found]
    return list({one.ids: one for one in meant}.values()) if any(one.ids for one in meant) else []


def _filtered(pages, wanted: Wanted, today: date):
    """The pages that pass each filter that is on."""
    for name, on in (("is_free", wanted.free), ("wheelchair", wanted.wheelchair)):
        if on:
            pages = pages.filter(Q((f"servicepage__{name}", True), (f"activitypage__{name}", True), _connector=Q.OR))
    return pages.filter(pk__in=activities_soon(today)) if wanted.this_week else pages


def _rank(pages, terms: list[Meant], screen: int) -> tuple[list[int], bool]:
    """The ids of one screen and the one after it, best first; and whether not every word stands there."""
    if not terms:
        return _screen(pages.order_by("title", "pk").values_list("pk", flat=True), screen), False
    known = [term for term in terms if term.ids]
    if len(known) == len(terms):
        every = _by_weight(pages, known, len(known))
        found = _screen(every, screen)
        if found or (screen > 1 and every.exists()):
            return found, False
    return _screen(_by_weight(pages, known, 1), screen), len(terms) > 1


def _screen(pks, page: int) -> list[int]:
    """One screen, and one more if there is more."""
    start = (page - 1) * ON_A_SCREEN
    return list(pks[start : start + ON_A_SCREEN + 1])


def _by_weight(pages, terms: list[Meant], least: int):
    """The ids of pages with at least one of the terms (`least` 1) or with all: the best first, then by title."""
    counts = [When(word__in=term.ids, then=Value(int(term.how))) for term in terms]
    weight = F("weight") * Case(*counts, default=Value(0), output_field=IntegerField())
    ids = {pk for term in terms for pk in term.ids}
    found = WordOnPage.objects.filter(word__in=ids, page__in=pages.order_by().values("pk")).values("page")
    found = found.annotate(score=Sum(weight if len(terms) > 1 else F("weight")))
    if least > 1:
        has = {f"has_{n}": Max(Case(When(word__in=term.ids, then=1), default=0)) for n, term in enumerate(terms)}
        found = found.annotate(**has).filter(**dict.fromkeys(has, 1))
    return found.order_by("-score", "page__title", "page").values_list("page", flat=True)


def _gather(pks: list[int], request, wanted: Wanted, topics: list[Page], *, chosen, some: bool, terms, at) -> Found:
    """Everything that the screen shows: two queries for pages and pictures, however many there are."""
    found = Page.objects.filter(pk__in=pks[:ON_A_SCREEN]).annotate(
        shows=Coalesce(*PICTURES), hue=F("topicpage__tint"), closed=noticed_at(at)
    )
    pages = {page.pk: page for page in found.select_related("locale").only(*FIELDS)}
    pictures = find_pictures({page.shows for page in (*pages.values(), *topics)} - {None})

    def tile(page: Page) -> FoundTile:
        shown = pictures[page.shows].shown if page.shows in pictures else None
        topic = next((one for one in topics if page.path.startswith(one.path) and page.pk != one.pk), None)
        return FoundTile(
            pk=page.pk,
            title=page.title,
            address=page.get_url(request) or "/",
            picture=shown,
            note=topic.title if topic else "",
            tint=topic.hue if topic else page.hue,
            lang=page.locale.language_code,
            closed=getattr(page, "closed", False),
        )

    return Found(
        wanted=wanted,
        tiles=[tile(pages[pk]) for pk in pks[:ON_A_SCREEN] if pk in pages],
        topics=[tile(topic) for topic in topics],
        topic=tile(chosen) if chosen else None,
        understood=[word for term in terms for word in term.words[:MOST_UNDERSTOOD]],
        some=some,
        more=len(pks) > ON_A_SCREEN,
    )
