"""Which words of a row may a reader call hard, and which did readers call hard?"""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, Max, QuerySet
from wagtail.models import Page

from easyread.blocks.reading import RowSeen
from easyread.glossary import get_finder
from easyread.marking import split_words
from easyread.models.hard_word import WORD_LENGTH
from wiki.models import HardWordTap
from wiki.searching.stems import STOP_WORDS

MOST_OFFERED, MOST_PAGES = 60, 5


@dataclass(frozen=True)
class Choices:
    """The words of a row that can be tapped, and those that this reader tapped just now."""

    offered: list[str]
    said: list[str]

    @property
    def left(self) -> list[str]:
        """What was not tapped yet."""
        return [word for word in self.offered if word not in self.said]


def get_choices(row: RowSeen | None, said: list[str] = ()) -> Choices:
    """The words of a row, each once. Small ones, such as "the", are left out where there are others."""
    text = f"{row.heading}\n{row.words}" if row else ""
    words = {}
    for word in split_words(text, get_finder()) if row else []:
        if len(word) <= WORD_LENGTH:
            words.setdefault(word.lower(), word)
    large = [word for small, word in words.items() if small not in STOP_WORDS and not small.isdigit()]
    offered = (large or list(words.values()))[:MOST_OFFERED]
    return Choices(offered, [word for word in offered if word in said])


@dataclass
class TappedSeen:
    """A word that readers called hard: how often, when last, where. `listed` is its id in the list of hard words."""

    word: str
    times: int
    newest: datetime
    pages: list[Page] = field(default_factory=list)
    more_pages: int = 0
    listed: int | None = None


def get_tapped_words(put_away: bool) -> QuerySet:
    """Each word that waits, or that was put away, with how often and when last; the most tapped first."""
    taps = HardWordTap.objects.filter(put_away_at__isnull=not put_away)
    return (
        taps.order_by()
        .values("word")
        .annotate(times=Count("pk"), newest=Max("at"))
        .order_by("-times", "-newest", "word")
    )


def see_tapped(rows: list[dict], put_away: bool) -> list[TappedSeen]:
    """A screenful of these words, with their pages."""
    found = {row["word"]: TappedSeen(**row) for row in rows}
    finder = get_finder()
    # Readers may tap a word a thousand times: each page is asked for once.
    taps = HardWordTap.objects.filter(word__in=found, put_away_at__isnull=not put_away).order_by()
    places = list(taps.values_list("word", "page").distinct())
    pages = Page.objects.only("title", "draft_title").in_bulk({page for _word, page in places})
    for word, seen in found.items():
        on = sorted((pages[page] for of, page in places if of == word), key=lambda page: page.title)
        seen.pages, seen.more_pages = on[:MOST_PAGES], max(len(on) - MOST_PAGES, 0)
        seen.listed = next((use.of.pk for use in finder.find(word) if use.end - use.start == len(word)), None)
    return list(found.values())
