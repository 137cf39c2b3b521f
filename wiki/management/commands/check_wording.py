"""Is a text easy to read? For files and for pages of the site, for people and for machines.

It ends with 1 where something stronger than a hint was found, with 2 where something could not be read, else with 0.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.core.management.base import BaseCommand
from wagtail.models import Page, get_page_models

from easyread.findings import find_in
from easyread.reading_files import Seen, read_file
from easyread.wording import Finding
from wiki.actions import counting
from wiki.models.easy_page import PublicPage
from wiki.queries.ease import Noticed, notice
from wiki.queries.texts import texts_of_page

AT_ONCE = 50
SEVERITIES = ("strong", "warn", "hint")
WORDS_LENGTH = 60


class Unread(Exception):
    """Why something cannot be read, as one sentence."""


@dataclass(frozen=True)
class Found:
    """One finding and where it is: in a file, or on a page (`where` says in which of its texts)."""

    file: str
    where: str
    line: int
    column: int
    words: str
    finding: Finding

    def as_json(self) -> dict:
        """For machines."""
        one = self.finding
        place = {"file": self.file, "where": self.where, "line": self.line, "column": self.column}
        facts = {"rule": one.rule, "severity": one.severity, "message": one.message}
        return {**place, **facts, "words": self.words, "suggestions": list(one.suggestions)}

    def as_line(self) -> str:
        """For people, with a place that editors of text can open."""
        one, words = self.finding, " ".join(self.words.split())
        about = f" “{words if len(words) <= WORDS_LENGTH else words[: WORDS_LENGTH - 1] + '…'}”" if words else ""
        instead = f" Try: {', '.join(one.suggestions)}." if one.suggestions else ""
        place = f"{self.file}:{self.line}:{self.column}" if not self.where else f"{self.file}, {self.where}"
        return f"{place}: {one.severity}: {one.message}{about}{instead}"


class Command(BaseCommand):
    """Prints what is hard to read, and a summary."""

    help = "Check how easy files or pages are to read. Ends with 1 if something is stronger than a hint."
    requires_system_checks = []

    def add_arguments(self, parser):
        """Files, pages, and in which form it is said."""
        parser.add_argument("files", nargs="*", metavar="FILE", help="text, Markdown or HTML; - is what comes in")
        parser.add_argument("--page", type=int, action="append", default=[], metavar="ID", help="a page of this site")
        parser.add_argument("--all", action="store_true", help="all pages of this site")
        parser.add_argument("--json", action="store_true", help="say it for machines")
        parser.add_argument("--language", default="en", metavar="CODE", help="of the files: en (as it is) or cy")

    def handle(self, *args, **options):
        self.unread, found, count = 0, [], 0
        for read in self._readers(options):
            try:
                found += read()
                count += 1
            except Unread as problem:
                self.unread += 1
                self.stderr.write(str(problem))
        if options["all"]:
            pages = list(find_in_all_pages())
            found += [one for page in pages for one in page]
            count += len(pages)
        self._say(found, count, options["json"])
        if self.unread or any(one.finding.severity != "hint" for one in found):
            sys.exit(2 if self.unread else 1)

    def _readers(self, options) -> Iterator:
        """For each file and page, how it is read."""
        if not (options["files"] or options["page"] or options["all"]):
            self.stderr.write("Please name a file, or a page with --page, or say --all.")
            sys.exit(2)
        for name in options["files"]:
            yield lambda name=name: find_in_file(name, options["language"])
        for pk in options["page"]:
            yield lambda pk=pk: find_in_page(pk)

    def _say(self, found: list[Found], count: int, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps([one.as_json() for one in found], ensure_ascii=False, indent=1))
            return
        for one in found:
            self.stdout.write(one.as_line())
        kinds = Counter(one.finding.severity for one in found)
        told = ", ".join(f"{kinds[name]} {name}" for name in SEVERITIES if kinds[name])
        self.stdout.write(f"Read: {count}. To make easier: {len(found)}{f' ({told})' if told else ''}.")


def find_in_file(name: str, language: str) -> list[Found]:
    """What is found in a file; places are those of the file as it is."""
    seen = read_file(name, _read(name))
    return [_in_file(name, seen, one) for one in find_in(seen.text, language=language)]


def _in_file(name: str, seen: Seen, finding: Finding) -> Found:
    start, end = seen.place(finding.start, finding.end)
    line, column = seen.line_and_column(start)
    return Found(name, "", line, column, seen.text[finding.start : finding.end], finding)


def _read(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except IsADirectoryError as problem:
        raise Unread(f"{name} is a folder. Please name the files in it.") from problem
    except FileNotFoundError as problem:
        raise Unread(f"There is no file {name}.") from problem
    except (OSError, ValueError) as problem:
        raise Unread(
            f"We cannot read {name}: {getattr(problem, 'strerror', None) or 'it has no good name'}."
        ) from problem
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Unread(f"We cannot read {name}: it is no text in UTF-8.") from problem


def find_in_page(pk: int) -> list[Found]:
    """What is found on a page, in its newest words."""
    page = _pages().filter(pk=pk).first()
    if page is None:
        raise Unread(f"There is no page {pk} with words on it.")
    noticed = notice(texts_of_page(page), language=page.locale.language_code)
    return [_on_page(page, one) for one in noticed]


def find_in_all_pages() -> Iterator[list[Found]]:
    """For each page. How easy it is, is kept for the report at the same time."""
    rows = []
    for page in _pages().order_by("pk").iterator(AT_ONCE):
        row, noticed = counting.judge(page)
        rows.append(row)
        yield [_on_page(page, one) for one in noticed]
    for start in range(0, len(rows), AT_ONCE):
        counting.keep(rows[start : start + AT_ONCE])


def _pages():
    kinds = [model for model in get_page_models() if issubclass(model, PublicPage)]
    return Page.objects.type(*kinds).select_related("latest_revision", "locale")


def _on_page(page: Page, noticed: Noticed) -> Found:
    one, text = noticed.finding, noticed.text
    line, column = Seen(text).line_and_column(one.start)
    words = text if noticed.whole_row else text[one.start : one.end]
    return Found(f"page {page.pk} ({page.draft_title})", noticed.where, line, column, words, one)
