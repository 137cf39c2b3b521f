"""Which words of a page does the wording checker read, and where does each stand? All that editors write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from easyread.blocks.tidying import tidy_rows
from easyread.models import Picture
from easyread.wording import Row

# Fields in the order in which the editor has them. What is no sentence (a name, an address) is not read.
ABOVE = {
    "title": gettext_lazy("Title"),
    "greeting": gettext_lazy("Greeting"),
    "summary": gettext_lazy("In one sentence"),
}
BELOW = {
    "who_for": gettext_lazy("Who it is for"),
    "when": gettext_lazy("When it is open"),
    "cost": gettext_lazy("What it costs"),
    "quiet_times": gettext_lazy("Quiet times"),
}
FIELDS = (*ABOVE, *BELOW)
STREAMS = {"rows": gettext_lazy("Row %(number)s"), "getting_there": gettext_lazy("How to get there, row %(number)s")}
SAID = {"row": "words", "hard_word": "meaning", "film": "about", "way": "words"}


@dataclass
class Texts:
    """The words of one page: (where, text) in reading order; hard words that it explains; rows as the checker
    takes them, each with where it stands."""

    pieces: list[tuple[str, str]] = field(default_factory=list)
    explained: dict[str, str] = field(default_factory=dict)
    rows: list[tuple[str, Row]] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        """The texts alone."""
        return [text for _where, text in self.pieces]


def texts_of_page(page: Page) -> Texts:
    """Those of the newest revision, or of the page where it has none."""
    return read_texts(page.latest_revision.content if page.latest_revision else page.specific.serializable_data())


def read_texts(values: Mapping[str, Any]) -> Texts:
    """The words of a page whose fields are `values`, as Wagtail keeps them in revisions."""
    texts = Texts()
    streams = {name: tidy_rows(values.get(name)) for name in STREAMS}
    pictures = {row["value"]["picture"] for rows in streams.values() for row in rows if row["type"] == "row"}
    meanings = read_meanings(pictures - {None})
    _add_fields(texts, values, ABOVE)
    _add_rows(texts, streams["rows"], STREAMS["rows"], meanings)
    _add_fields(texts, values, BELOW)
    _add_rows(texts, streams["getting_there"], STREAMS["getting_there"], meanings)
    return texts


def _add_fields(texts: Texts, values: Mapping[str, Any], names: Mapping[str, Any]) -> None:
    for name, where in names.items():
        text = values.get(name)
        if isinstance(text, str) and text.strip():
            texts.pieces.append((str(where), text))


def _add_rows(texts: Texts, rows: list[dict], where, meanings: dict[int, str]) -> None:
    for number, row in enumerate(rows, start=1):
        kind, value = row["type"], row["value"]
        text = value if kind == "heading" else value[SAID[kind]]
        place = str(where) % {"number": number}
        if text.strip():
            texts.pieces.append((place, text))
        if kind == "hard_word" and value["word"] and text.strip():
            texts.explained[value["word"]] = text
        if kind == "row":
            picture = value["picture"]
            known = {"picture": str(picture), "meaning": meanings.get(picture, "")} if picture else {}
            texts.rows.append((place, Row(text, **known)))


def read_meanings(ids: set[int]) -> dict[int, str]:
    """What each of these pictures means."""
    return dict(Picture.objects.filter(pk__in=ids).values_list("pk", "title")) if ids else {}


def name_of_ease(difficulty: float) -> str:
    """How hard a text is (0 to 1), in easy words."""
    names = [_("Very easy"), _("Easy"), _("A little hard"), _("Hard"), _("Very hard")]
    return names[min(int(difficulty * len(names)), len(names) - 1)]
