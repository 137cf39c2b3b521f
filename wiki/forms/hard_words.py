"""What comes in when a reader taps a hard word? One word of the row, and those tapped before."""

from uuid import uuid4

from django import forms

from wiki.queries.hard_words import get_choices
from wiki.queries.questions import About

from .questions import KeyField


class TapForm(forms.Form):
    """One word of a row that is there now; any other is none."""

    request_key = KeyField(widget=forms.HiddenInput, required=False, initial=uuid4)

    def __init__(self, *args, about: About, said: list[str], **kwargs):
        super().__init__(*args, auto_id="tap-%s", **kwargs)  # it stands beside another form
        self.about, self.choices = about, get_choices(about.row, said)
        self.fields["word"] = forms.ChoiceField(choices=[(word, word) for word in self.choices.offered])

    def to_keep(self) -> dict:
        """What was tapped, for the action that keeps it."""
        return {"page": self.about.page, "row": self.about.row, **self.cleaned_data}

    def said(self) -> list[str]:
        """All that was tapped on this page until now, in the order of the row."""
        word = self.cleaned_data["word"]
        return [one for one in self.choices.offered if one == word or one in self.choices.said]
