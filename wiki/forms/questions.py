"""What comes in from readers? A question, a row that is not clear, what is not right any more; and an answer."""

from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from easyread.forms import ChoiceTiles, TidyField
from profiles.asking import Asker
from profiles.queries import get_circle
from wiki.models.facts import Facts
from wiki.models.question import WORDS_LENGTH
from wiki.queries.questions import About
from wiki.question_states import Kind
from wiki.question_words import ABOUT_A_PLACE, ABOUT_ANYTHING, OTHER, SIGNS, WHAT

TEAM = "TEAM"
TOO_LONG = _("This is too long. Please use fewer words.")


class KeyField(forms.CharField):
    """The key by which a form that is sent twice counts once. Whatever is no key becomes a new one."""

    def to_python(self, value) -> UUID:
        """A key, in any case."""
        try:
            return UUID(str(value))
        except ValueError:
            return uuid4()


def words_field(**facts) -> TidyField:
    """A place for a few sentences; without any, it says `missing`."""
    missing = facts.pop("missing", "")
    errors = {"max_length": TOO_LONG, "required": missing}
    return TidyField(widget=forms.Textarea(attrs={"rows": 4}), max_length=WORDS_LENGTH, error_messages=errors, **facts)


class SendForm(forms.Form):
    """What every form has that a reader sends: a key, and words. `about` is the page and the row."""

    kind: Kind
    which_page = _("Please tell us which page it is.")

    request_key = KeyField(widget=forms.HiddenInput, required=False, initial=uuid4)

    def __init__(self, *args, about: About, asker: Asker, **kwargs):
        super().__init__(*args, **kwargs)
        self.about = about
        self.add_fields(about, asker)

    def add_fields(self, about: About, asker: Asker) -> None:
        """The fields of this kind."""

    def to_send(self) -> dict:
        """What was sent, for the action that keeps it."""
        return {"kind": self.kind, "page": self.about.page, "row": self.about.row, **self.cleaned_data}


class AskForm(SendForm):
    """Ask someone: who, and what."""

    kind = Kind.ASK

    def add_fields(self, about, asker):
        """Whoever has a circle chooses between it and the team; all others ask the team. One tap is a question."""
        self.circle = {str(one.member_id): one for one in get_circle(asker)}
        if self.circle:
            self.fields["to"] = self.circle_field()
        place = about.page and issubclass(about.page.specific_class or Page, Facts)
        what = {code: WHAT[self.kind][code] for code in (ABOUT_A_PLACE if place else ABOUT_ANYTHING)}
        self.fields["what"] = what_field(what, label=_("What do you want to ask?"), required=False)
        self.fields["words"] = words_field(label=_("Do you want to say more?"), required=False)

    def clean(self):
        """Says what is missing where nothing was asked: neither with a picture nor in words."""
        cleaned = super().clean()
        asked = cleaned.get("what") not in ("", OTHER) or cleaned.get("words")
        if not self.errors and not asked:
            self.add_error("words", _("Please choose a picture, or write what you want to ask."))
        return cleaned

    def circle_field(self) -> forms.ChoiceField:
        """A tile for everyone in the circle, and one for the team."""
        choose = _("Please choose who you want to ask.")
        tiles = [(key, f"{one.called}. {one.words}") for key, one in self.circle.items()]
        return forms.ChoiceField(
            label=_("Who do you want to ask?"),
            choices=[*tiles, (TEAM, _("The team of this website"))],
            widget=ChoiceTiles(signs={**dict.fromkeys(self.circle, "person"), TEAM: "people"}),
            error_messages={"required": choose, "invalid_choice": choose},
        )

    def to_send(self):
        """The same, with the login of who is asked."""
        to = self.circle.get(self.cleaned_data.get("to"))
        return {**super().to_send(), "to": to and to.user_id}


class NotClearForm(SendForm):
    """I do not understand this: one tap is enough, and even none."""

    kind = Kind.NOT_CLEAR

    def add_fields(self, about, asker):
        """What is hard, and words; where we do not know the page, the words say which."""
        what, row = WHAT[self.kind], about.row
        if row and not row.picture:
            what = {code: words for code, words in what.items() if code in ("WORDS", "UNSURE")}
        self.fields["what"] = what_field(what, label=_("What is hard?"), required=False)
        if about.page:
            self.fields["words"] = words_field(label=_("Do you want to say more?"), required=False)
        else:
            self.fields["words"] = words_field(label=_("Which page is it? What is hard?"), missing=self.which_page)


class StillRightForm(SendForm):
    """Is this still right? Yes, or what changed."""

    kind = Kind.STILL_RIGHT

    def add_fields(self, about, asker):
        """What changed, and words; where we do not know the page, the words say which."""
        self.fields["what"] = what_field(WHAT[self.kind], label=_("What do you know?"))
        if about.page:
            self.fields["words"] = words_field(label=_("Do you want to say more?"), required=False)
        else:
            self.fields["words"] = words_field(label=_("Which page is it? What changed?"), missing=self.which_page)


def what_field(what: dict, **facts) -> forms.ChoiceField:
    """A tile for each code."""
    choose = _("Please choose one of the pictures.")
    facts["error_messages"] = {"required": choose, "invalid_choice": choose}
    return forms.ChoiceField(choices=list(what.items()), widget=ChoiceTiles(signs=SIGNS), **facts)


class AnswerForm(forms.Form):
    """An answer to somebody in whose circle one is."""

    words = words_field(label=_("Your answer"), missing=_("Please write an answer."))
