"""Which links lead nowhere? Looked up in our own tables and files; no other site is asked for anything."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from easyread.blocks.films import find_film
from easyread.blocks.reading import raw_rows
from easyread.models import Paper, Picture

GONE = _("The page is not there any more.")
NOT_LIVE = _("The page is not public now.")
PRIVATE = _("Not everyone may see the page.")
NO_FILE = _("The file is not there.")
NO_FILM = _("There is no film at this address.")
NOT_SAFE = _("The address does not begin with https://")
TRY_IT = _("Try it: we do not ask other sites by ourselves.")
OF_PICTURES = ("picture_id", "where_picture_id", "contact_picture_id")


@dataclass(frozen=True)
class Link:
    """One link. `page` is where it stands, None for a paper that any page may use; `broken` is not so for TRY_IT."""

    page: Page | None
    words: str
    leads_to: str
    trouble: str | Promise

    @property
    def broken(self) -> bool:
        """Whether we know that it leads nowhere."""
        return self.trouble is not TRY_IT


def find_links(pages: Iterable[Page], papers: Iterable[Paper] = ()) -> list[Link]:
    """Links of these pages that lead nowhere, and those to other sites, which a person has to try."""
    streams = [(page, rows) for page in pages for rows in [_rows_of(page)]]
    targets = _targets({row["value"]["page"] for _page, rows in streams for row in rows if _leads_to_page(row)})
    missing = _missing_pictures({pk for page, rows in streams for pk in _pictures(page, rows)})
    found = []
    for page, rows in streams:
        found += [Link(page, missing[pk], "", NO_FILE) for pk in _pictures(page, rows) if pk in missing]
        found += [link for row in rows for link in _of_row(page, row, targets)]
    lost = [Link(None, paper.title, paper.file.name, NO_FILE) for paper in papers if not _is_there(paper.file)]
    return sorted([*found, *lost], key=lambda link: not link.broken)


def find_all_links() -> list[Link]:
    """Those of the whole public site."""
    return find_links(Page.objects.live().specific().iterator(), Paper.objects.all())


def _rows_of(page: Page) -> list[dict]:
    return raw_rows(*(getattr(page, name) for name in ("rows", "getting_there") if hasattr(page, name)))


def _leads_to_page(row: dict) -> bool:
    return row["type"] == "way" and bool(row["value"].get("page"))


def _pictures(page: Page, rows: list[dict]) -> set[int]:
    inside = {row["value"].get("picture") for row in rows if isinstance(row["value"], dict)}
    return (inside | {getattr(page, name, None) for name in OF_PICTURES}) - {None}


def _targets(ids: set[int]) -> dict[int, str | Promise | None]:
    """What is wrong with each page that is led to; None where all is well."""
    live = dict(Page.objects.filter(pk__in=ids).values_list("pk", "live"))
    public = set(Page.objects.live().public().filter(pk__in=ids).values_list("pk", flat=True))
    found = {pk: PRIVATE if live[pk] else NOT_LIVE for pk in live}
    return {pk: None if pk in public else found.get(pk, GONE) for pk in ids}


def _missing_pictures(ids: set[int]) -> dict[int, str]:
    """The meaning of each picture whose file is lost."""
    return {one.pk: one.title for one in Picture.objects.filter(pk__in=ids) if not _is_there(one.file)}


def _is_there(file) -> bool:
    return bool(file) and file.storage.exists(file.name)


def _of_row(page: Page, row: dict, targets: dict) -> Iterator[Link]:
    value = row["value"]
    if _leads_to_page(row):
        if targets[value["page"]]:
            yield Link(page, value["words"], "", targets[value["page"]])
    elif row["type"] == "way" and value.get("address"):
        trouble = TRY_IT if value["address"].startswith("https://") else NOT_SAFE
        yield Link(page, value["words"], value["address"], trouble)
    elif row["type"] == "film" and not find_film(value["address"]):
        yield Link(page, value["about"], value["address"], NO_FILM)
