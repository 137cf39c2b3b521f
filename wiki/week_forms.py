"""What comes in for somebody's own week? A word, a day, a part of the day, a picture."""

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from easyread.forms import ChoiceTiles, TidyField
from easyread.pictures.search import find_pictures
from wiki.queries.own_weeks import PARTS

PART_SIGNS = {"1_MORNING": "light", "2_AFTERNOON": "later", "3_EVENING": "quiet-time"}
OFFERED = 8
CHOOSE_DAY, CHOOSE_PART = _("Please choose a day."), _("Please choose when on the day.")


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
        found = find_pictures(words)[:OFFERED] if words else []
        self.offered = {str(one.pk): one for one in found}
        field = self.fields["picture"]
        field.choices = [("", _("No picture")), *((pk, one.title) for pk, one in self.offered.items())]
        field.widget.pictures = {pk: one.shown for pk, one in self.offered.items()}

    def to_write(self) -> dict:
        """The entry, for the action that writes it."""
        data = self.cleaned_data
        facts = {"weekday": data["weekday"], "part": data["part"], "words": data["words"]}
        return {**facts, "picture": self.offered.get(data.get("picture", ""))}
