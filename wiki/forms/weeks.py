"""What comes in for somebody's own week? What it is, its picture, its day, a part of the day: one after the other."""

from collections.abc import Iterable

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from easyread.cleaning import clean_text
from easyread.forms import TidyField
from easyread.models import Picture
from easyread.pictures.copies import find_by_code
from easyread.pictures.search import find_pictures
from easyread.pictures.shown import Shown
from wiki.queries.own_weeks import PARTS

PART_CODES = {"1_MORNING": "1F305", "2_AFTERNOON": "2600", "3_EVENING": "1F319"}
OFFERED = 8
# What many people do in a week, with the code of its picture in the bank: for who does not write.
OFTEN = {
    "1F4BC": _("Work"),
    "1F393": _("College"),
    "1F6D2": _("Shopping"),
    "1F372": _("Cooking"),
    "1F9F9": _("Cleaning"),
    "E344": _("Gardening"),
    "1F6B6": _("A walk"),
    "1F3B5": _("Music"),
    "1F4FA": _("Television"),
    "1F465": _("Friends"),
    "1FAC2": _("Family"),
    "E301": _("Doctor"),
}
CHOOSE_DAY, CHOOSE_PART = _("Please choose a day."), _("Please choose when on the day.")


Tiles = list[tuple[str, str, Shown | None]]  # what is sent, the words, the picture


def tiles_of_often() -> Tiles:
    """What many people do."""
    return _with_pictures((code, str(words), str(words)) for code, words in OFTEN.items())


def tiles_of_parts() -> Tiles:
    """Morning, afternoon, evening."""
    return _with_pictures((PART_CODES[part], part, str(words)) for part, words in PARTS.items())


def _with_pictures(tiles: Iterable[tuple[str, str, str]]) -> Tiles:
    """`tiles`: for each the code of its picture, what is sent, and the words."""
    tiles = list(tiles)
    known = find_by_code(code for code, _sent, _words in tiles)
    return [(sent, words, known[code].shown if code in known else None) for code, sent, words in tiles]


def find_offered(words: str) -> list[Picture]:
    """Pictures for what somebody does, the surest first."""
    sure = Picture.objects.filter(code__in=[code for code, often in OFTEN.items() if words == often])
    return [*sure, *find_pictures(words)][:OFFERED] if words else []


class OwnEntryForm(forms.Form):
    """Something of one's own: what it is, which day, when. Pictures are offered for the words."""

    words = TidyField(
        label=_("What do you do?"),
        max_length=100,
        error_messages={
            "required": _("Please write what you do."),
            "max_length": _("This is too long. Please use fewer words."),
        },
    )
    picture = forms.ChoiceField(
        label=_("Which picture?"),
        required=False,
        error_messages={"invalid_choice": _("Please choose one of the pictures.")},
    )
    weekday = forms.TypedChoiceField(
        label=_("Which day?"),
        coerce=int,
        choices=[(n, WEEKDAYS[n]) for n in range(7)],
        error_messages={"required": CHOOSE_DAY, "invalid_choice": CHOOSE_DAY},
    )
    part = forms.ChoiceField(
        label=_("When on this day?"),
        choices=list(PARTS.items()),
        error_messages={"required": CHOOSE_PART, "invalid_choice": CHOOSE_PART},
    )

    def __init__(self, sent: dict[str, str]):
        words = clean_text(sent.get("words", ""))[:100]
        self.offered = {str(one.pk): one for one in find_offered(words)}
        self.by_picture = words in OFTEN.values()  # so there is nothing to ask about the picture
        if self.by_picture:
            sent = {"picture": next(iter(self.offered), ""), **sent}
        self.sent = sent
        super().__init__(sent if "words" in sent else None, initial={"words": clean_text(sent.get("typed", ""))[:100]})
        self.fields["picture"].choices = [("", _("No picture")), *((pk, one.title) for pk, one in self.offered.items())]

    @property
    def step(self) -> int:
        """Which question comes now, from 0 on: the first that has no answer, or none that fits."""
        left = [place for place, name in enumerate(self.fields) if name not in self.sent or name in self.errors]
        return min(left, default=len(self.fields) - 1)

    @property
    def question(self):
        """The field of this step."""
        return self[list(self.fields)[self.step]]

    @property
    def kept(self) -> dict[str, str]:
        """What was answered before, to send along."""
        return {name: self.sent[name] for name in list(self.fields)[: self.step]}

    @property
    def before(self) -> dict[str, str]:
        """What leads to the question before this one; its own answer stands there, to be changed."""
        if self.step == 1 or (self.step == 2 and self.by_picture):
            return {"typed": self.sent["words"]}
        return dict(list(self.kept.items())[:-1])

    @property
    def problem(self) -> str:
        """What was wrong with an answer that came for this question; "" where none came."""
        return self.question.errors[0] if self.question.name in self.sent and self.question.errors else ""

    def tiles_of_pictures(self) -> Tiles:
        """What fits the words, and no picture."""
        return [*((pk, one.title, one.shown) for pk, one in self.offered.items()), ("", str(_("No picture")), None)]

    @property
    def shown(self) -> Shown | None:
        """The picture that was chosen."""
        chosen = self.offered.get(self.sent.get("picture", ""))
        return chosen and chosen.shown

    def to_write(self) -> dict:
        """The entry, for the action that writes it."""
        data = self.cleaned_data
        facts = {"weekday": data["weekday"], "part": data["part"], "words": data["words"]}
        return {**facts, "picture": self.offered.get(data.get("picture", ""))}
