"""Which words stand on which public page? Gathered anew after something changed; search reads nothing else.

It runs after the commit, one at a time, and lets others go first: no editor's saving ever waits long or fails for it.
"""

import time
from collections.abc import Iterable

from django.db import IntegrityError, OperationalError, connection, transaction
from django.db.models import Exists, OuterRef
from wagtail.models import Page

from wiki.models import Word, WordOnPage
from wiki.queries.words_of_pages import weigh_words

AT_ONCE = 50
LOCK = 7_214_400_123  # any number: the same for every process of one database
PATIENCE = (0.1, 0.3, 0.6, None)  # seconds before another try; after the last one, the problem is told


def index_all() -> int:
    """Gathers the words of every page; answers how many pages there are."""
    return index_pages(Page.objects.order_by("pk").values_list("pk", flat=True))


def index_page(pk: int) -> None:
    """Gathers the words of one page. Of a page that is not public, or not there any more, nothing stays."""
    index_pages([pk])


def index_pages(pks: Iterable[int]) -> int:
    """The same for several pages, some at once; answers how many they were."""
    wanted = sorted(set(pks))
    for start in range(0, len(wanted), AT_ONCE):
        _patiently(wanted[start : start + AT_ONCE])
    return len(wanted)


def _patiently(pks: list[int]) -> None:
    """Tries again where a page was being deleted or written at that moment (PostgreSQL)."""
    for seconds in PATIENCE:
        try:
            _rewrite(pks)
            return
        except (OperationalError, IntegrityError):
            if seconds is None or connection.vendor != "postgresql" or connection.in_atomic_block:
                raise
            time.sleep(seconds)


@transaction.atomic
def _rewrite(pks: list[int]) -> None:
    _wait_for_our_turn()
    weights = weigh_words(pks)  # read after waiting: who comes last has read what is there last
    ids = _ids_of_words({word for found in weights.values() for word in found})
    # Straight to the table: nobody listens for these rows, and no row hangs on them.
    WordOnPage.objects.filter(page__in=pks)._raw_delete(connection.alias)
    rows = (
        WordOnPage(page_id=pk, word_id=ids[word], weight=weight)
        for pk, found in weights.items()
        for word, weight in sorted(found.items())
    )
    WordOnPage.objects.bulk_create(rows, batch_size=1_000, ignore_conflicts=True)
    Word.objects.filter(~Exists(WordOnPage.objects.filter(word=OuterRef("pk"))))._raw_delete(connection.alias)


def _wait_for_our_turn() -> None:
    """On PostgreSQL. SQLite lets only one write at a time anyway (docs/decisions/0007).

    Whoever deletes a page holds rows that we want, and may want some that we hold. Then we give way, sooner than
    PostgreSQL would choose one of us (after a second) and perhaps break what the other one saves.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            cursor.execute("SET LOCAL lock_timeout = '500ms'")


def _ids_of_words(words: set[str]) -> dict[str, int]:
    """The id of each word; new ones are written in the order of letters."""
    found = Word.objects.in_bulk(words, field_name="stem")
    missing = sorted(words - found.keys())
    if missing:
        Word.objects.bulk_create([Word(stem=word) for word in missing], ignore_conflicts=True)
        found |= Word.objects.in_bulk(missing, field_name="stem")
    return {word: one.pk for word, one in found.items()}
