"""How is it kept how easy a page is? By what the checker says of its newest words; the report only looks it up."""

import time
from collections.abc import Iterator

from django.db.models import QuerySet
from django.db.models.signals import post_save
from wagtail.models import Page

from easyread import findings
from wiki.models import Ease
from wiki.queries.ease import Noticed, get_uncounted, notice, worst_of
from wiki.queries.texts import texts_of_page

AT_ONCE = 50


def count_pages(pages: QuerySet[Page], *, seconds: float) -> int:
    """Counts those that nobody has counted as they are now, until the time is up; answers how many still wait."""
    until = time.monotonic() + seconds
    waiting = list(get_uncounted(pages).values_list("pk", flat=True))
    rows, done = [], 0
    for page in _read(waiting):
        if time.monotonic() > until:
            break
        rows.append(judge(page)[0])
        done += 1
        if len(rows) == AT_ONCE:
            keep(rows)
            rows = []
    keep(rows)
    return len(waiting) - done


def judge(page: Page) -> tuple[Ease, list[Noticed]]:
    """How easy a page is, not kept yet; and all that was noticed."""
    texts = texts_of_page(page)
    noticed = notice(texts, language=page.locale.language_code)
    told = {
        "revision": page.latest_revision_id or 0,
        "rules": findings.print_of_rules(),
        "difficulty": min(max(findings.how_hard("\n\n".join(texts.words)), 0), 1),
        "findings": len(noticed),
        "worst": worst_of(noticed),
    }
    return Ease(page_id=page.pk, **told), noticed


def keep(rows: list[Ease]) -> None:
    """Writes how easy some pages are, in place of what was kept of them."""
    fields = [field.name for field in Ease._meta.concrete_fields if field.name not in ("id", "page")]
    Ease.objects.bulk_create(rows, update_conflicts=True, unique_fields=["page"], update_fields=fields)


def _read(pks: list[int]) -> Iterator[Page]:
    """The pages with what counting needs, some at a time."""
    for start in range(0, len(pks), AT_ONCE):
        pages = Page.objects.filter(pk__in=pks[start : start + AT_ONCE])
        yield from pages.select_related("latest_revision", "locale").order_by("pk")


def forget(sender, instance, created=False, **kwargs) -> None:
    """A page without revisions was saved, as scripts do: nothing else would tell that its words are new."""
    if isinstance(instance, Page) and not created and not instance.latest_revision_id:
        Ease.objects.filter(page_id=instance.pk).delete()


def connect() -> None:
    """Listens from now on."""
    post_save.connect(forget, dispatch_uid="ease_of_pages")
