"""What comes in for somebody's own week? A word, a day, a part of the day, a picture."""

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from easyread.forms import ChoiceTiles, TidyField
from easyread.models import Picture
from easyread.pictures.copies import find_by_code
from easyread.pictures.search import find_pictures
from easyread.pictures.shown import Shown
from wiki.queries.own_weeks import PARTS

PART_SIGNS = {"1_MORNING": "light", "2_AFTERNOON": "later", "3_EVENING": "quiet-time"}
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


def tiles_of_often() -> list[tuple[str, Shown | None]]:
    """What many people do, each with its picture."""
    shown = find_by_code(OFTEN)
    return [(str(words), shown.get(code)) for code, words in OFTEN.items()]


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
    picture = forms.ChoiceField(label=_("Which picture?"), required=False, widget=ChoiceTiles)
    weekday = forms.TypedChoiceField(
        label=_("Which day?"),
        coerce=int,
        choices=[(n, WEEKDAYS[n]) for n in range(7)],
        widget=ChoiceTiles,
        error_messages={"required": CHOOSE_DAY, "invalid_choice": CHOOSE_DAY},
    )
    part = forms.ChoiceField(
        label=_("When on this day?"),
        choices=list(PARTS.items()),
        widget=ChoiceTiles(signs=PART_SIGNS),
        error_messages={"required": CHOOSE_PART, "invalid_choice": CHOOSE_PART},
    )

    def __init__(self, *args, words="", **kwargs):
        super().__init__(*args, **kwargs)
        self.offered = {str(one.pk): one for one in find_offered(words)}
        if words in OFTEN.values():
            self.initial["picture"] = next(iter(self.offered), "")
        field = self.fields["picture"]
        field.choices = [("", _("No picture")), *((pk, one.title) for pk, one in self.offered.items())]
        field.widget.pictures = {pk: one.shown for pk, one in self.offered.items()}

    def to_write(self) -> dict:
        """The entry, for the action that writes it."""
        data = self.cleaned_data
        facts = {"weekday": data["weekday"], "part": data["part"], "words": data["words"]}
        return {**facts, "picture": self.offered.get(data.get("picture", ""))}
