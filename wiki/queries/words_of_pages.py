"""Which words does a reader meet on a page, and how much does each count for search? What is public, nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator

from django.utils import translation
from django.utils.dates import WEEKDAYS
from wagtail.models import Locale, Page

from easyread.blocks.reading import raw_rows
from easyread.models import Picture
from wiki.dates import Repeats
from wiki.models import ActivityTime
from wiki.models.easy_page import EasyPage
from wiki.models.facts import Facts
from wiki.searching.stems import as_kept, stem, words

PLACE, TITLE, SUMMARY, PICTURE, HEADING, HARD_WORD, ROW, FACT = 14, 12, 6, 4, 4, 3, 2, 2
MOST_MORE = 3  # what a page says again and again is what it is about
MOST_WORDS = 1_000
FACTS = ("who_for", "when", "cost", "where_name", "where_address", "contact_name", "contact_job", "quiet_times")
CHOICES = ("steps", "toilet", "noise", "light", "parking")
ROWS = {"heading": HEADING, "row": ROW, "hard_word": HARD_WORD, "film": ROW, "way": ROW}
SAID = ("words", "word", "meaning", "about")  # what readers see of a row; the rest are addresses and numbers


def weigh_words(pks: Iterable[int]) -> dict[int, dict[str, int]]:
    """For each of these pages that is public: its words as they are kept (wiki.searching.stems.as_kept) and weigh."""
    public = Page.objects.live().public().filter(pk__in=pks).specific()
    pages = [page for page in public if isinstance(page, EasyPage)]
    pictures = Picture.objects.in_bulk({page.picture_id for page in pages} - {None})
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    times: dict[int, list] = {}
    for one in ActivityTime.objects.filter(page__in=[page.pk for page in pages]):
        times.setdefault(one.page_id, []).append(one)
    found = {}
    for page in pages:
        with translation.override(languages[page.locale_id]):
            found[page.pk] = _weigh(_texts(page, pictures.get(page.picture_id), times.get(page.pk, [])))
    return found


def _weigh(texts: Iterable[tuple[int, str]]) -> dict[str, int]:
    """The weight of each word: that of its weightiest place, and a little for each other place."""
    weights, places = Counter(), Counter()
    for weight, text in texts:
        for word in words(text)[:MOST_WORDS]:
            if word in weights or len(weights) < MOST_WORDS:
                weights[word] = max(weights[word], weight)
                places[stem(word)] += 1
    kept = Counter()
    for word, weight in weights.items():
        root, written = as_kept(word)
        kept[root] = max(kept[root], weight + min(places[root] - 1, MOST_MORE))
        kept[written] = 0  # it only says that this word is there
    return dict(kept)


def _texts(page: EasyPage, picture: Picture | None, times: list[ActivityTime]) -> Iterator[tuple[int, str]]:
    """All that a page says, with how much it counts; the weightiest first."""
    yield PLACE if isinstance(page, Facts) else TITLE, page.title  # somewhere to go comes before a story about it
    yield SUMMARY, page.summary
    if picture:
        yield PICTURE, f"{picture.title} {picture.words}"
    for row in raw_rows(page.rows):
        value = row["value"]
        said = value if isinstance(value, str) else " ".join(value.get(name, "") for name in SAID)
        yield ROWS.get(row["type"], ROW), said
    if isinstance(page, Facts):
        yield from _facts(page)
    for one in times:
        yield FACT, one.words
        if one.repeats != Repeats.ONCE:
            yield FACT, str(WEEKDAYS[one.first_day.weekday()])
    yield FACT, getattr(page, "told_by", "")


def _facts(page: Facts) -> Iterator[tuple[int, str]]:
    """What the facts say in words. That something is free or fit for wheelchairs is said even where nobody wrote it."""
    for name in FACTS:
        yield FACT, getattr(page, name)
    for name in CHOICES:
        yield FACT, str(getattr(page, f"get_{name}_display")())
    for row in raw_rows(page.getting_there):
        yield FACT, row["value"]["words"]
    if page.is_free:
        yield FACT, "free"
    if page.wheelchair:
        yield FACT, "wheelchair"
