"""When is a page ready for readers? A draft may hold anything; what is handed in or published is whole and fits."""

import re

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.blocks import StreamBlockValidationError, StreamValue, StructBlockValidationError

from .facts import Steps
from .page_templates import find_examples

PRICE = re.compile(r"£\s?[1-9]|\b[1-9]\d*p\b")


class EasyPageForm(WagtailAdminPageForm):
    """The page editor. Problems are told where they are, once the page is to go on."""

    def clean(self):
        """Looks at the rows, the picture, and facts that do not fit together."""
        cleaned = super().clean() or {}
        if not self.is_deferred_validation:
            problems = find_problems(cleaned.get("rows"))
            if problems:
                self.add_error("rows", StreamBlockValidationError(problems))
            for name, words in find_misfits(cleaned).items():
                self.add_error(name, words)
        return cleaned


def find_problems(rows: StreamValue | None) -> dict[int, ValidationError]:
    """What is wrong with which row, by its place: an example that nobody wrote over, a heading with nothing below."""
    places = {place: _example() for place in find_examples(rows)} if rows else {}
    kinds = [row.block_type for row in rows or []]
    for place, (kind, below) in enumerate(zip(kinds, [*kinds, "heading"][1:], strict=True)):
        if kind == below == "heading":
            places[place] = ValidationError(_("Nothing stands below this heading. Write a row, or delete the heading."))
    return places


def find_misfits(cleaned: dict) -> dict[str, str]:
    """Facts that cannot be true together, and what a tile cannot be without; by the field to look at."""
    found = {}
    if "picture" in cleaned and not cleaned["picture"]:
        found["picture"] = _("Choose a picture. It stands on the tile that leads here.")
    if cleaned.get("wheelchair") and cleaned.get("steps") == Steps.STEPS:
        found["steps"] = _("You say that wheelchair users can get in. Can they, with steps?")
    if cleaned.get("is_free") and PRICE.search(cleaned.get("cost") or ""):
        found["cost"] = _("You say that it is free. What is right?")
    if cleaned.get("checked_on") and cleaned["checked_on"] > timezone.localdate():
        found["checked_on"] = _("This day is still to come.")
    return found


def _example() -> ValidationError:
    words = _("This is an example. Write your own words over it, or delete the row.")
    return StructBlockValidationError({"words": ValidationError(words)})
