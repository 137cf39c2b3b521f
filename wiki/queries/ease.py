"""How easy is each page to read, and what is hardest on it? For the report and the command."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce
from wagtail.models import Page, get_page_models

from easyread import findings
from easyread.wording import Finding
from profiles.models import User
from wiki.models.easy_page import PublicPage

from .texts import Texts
from .to_do import get_own_pages

WORST, LONGEST = 3, 160
END_OF_SENTENCE = re.compile(r"[.!?]+[)”’\"']*\s|\n")


@dataclass(frozen=True)
class Noticed:
    """One finding on a page: where it stands there, the whole text there, and whether it is about the row itself."""

    where: str
    text: str
    finding: Finding
    whole_row: bool = False


def notice(texts: Texts, *, language: str, groups: Iterable[int] = ()) -> list[Noticed]:
    """All that the checker says about the words and rows of a page, in the order of the page; rows last."""
    how = {"language": language, "groups": tuple(groups)}
    found = findings.find_in_pieces(texts.words, explained=texts.explained, **how)
    noticed = [Noticed(*texts.pieces[place], finding) for place, finding in found]
    rows = findings.find_in_rows([row for _where, row in texts.rows], **how)
    return [*noticed, *(Noticed(texts.rows[place][0], texts.rows[place][1].text, one, True) for place, one in rows)]


def worst_of(noticed: list[Noticed]) -> list[dict[str, str]]:
    """The strongest few, as the table keeps them; at most one of a rule for a sentence."""
    found = {}
    for one in sorted(noticed, key=lambda one: findings.strongest_first(one.finding)):
        told = {"message": one.finding.message, "sentence": sentence(one), "severity": one.finding.severity}
        found.setdefault((one.finding.rule, told["sentence"]), told)
    return list(found.values())[:WORST]


def sentence(noticed: Noticed) -> str:
    """The sentence that is meant, shortened where it is very long."""
    text, start = noticed.text, noticed.finding.start
    start += len(text[start:]) - len(text[start:].lstrip())
    begin = max((hit.end() for hit in END_OF_SENTENCE.finditer(text, 0, start)), default=0)
    end = END_OF_SENTENCE.search(text, max(start, noticed.finding.end - 1))
    line = " ".join(text[begin : end.end() if end else len(text)].split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def get_pages_by_ease(user: User) -> QuerySet[Page]:
    """The pages that this login may change, the hardest first; those that nobody has counted yet come last."""
    kinds = [model for model in get_page_models() if issubclass(model, PublicPage)]
    pages = get_own_pages(user).type(*kinds).select_related("ease", "content_type")
    hardest = F("ease__difficulty").desc(nulls_last=True)
    return pages.order_by(hardest, "-ease__findings", "title", "pk")


def get_uncounted(pages: QuerySet[Page]) -> QuerySet[Page]:
    """Those of these pages whose words or rules are others than when they were counted."""
    now = {"ease__rules": findings.print_of_rules(), "ease__revision": Coalesce(F("latest_revision_id"), 0)}
    counted = pages.filter(**now).order_by().values("pk")
    return pages.exclude(pk__in=counted).order_by("pk")
