"""What comes in from a screen? Each form cleans what was typed and says kindly what is missing."""

from django import forms
from django.utils.translation import gettext_lazy as _

from easyread.forms import Camera, ChoiceTiles, TidyField
from easyread.pictures.pixels import NotAPicture, read_pixels
from profiles.merging import Values
from profiles.models.card import TEXT_LENGTH
from profiles.words import SIGNS, WORDS_BY, WORDS_BY_FOR_OTHERS, YES_HOW

TYPED = ("text", "shows", "words_of")
YES_SIGNS = {
    "SPOKEN": "said",
    "SIGN": "shown",
    "SOUND": "listen",
    "FACE": "person",
    "POINTING": "shown",
    "OTHER": "together",
}
NEEDS_A_NAME = {"SOMEONE_ELSE", "WHAT_PEOPLE_SEE"}


class PhotoField(forms.FileField):
    """A photo from a camera or a folder. What comes out of it are clean pixels."""

    def clean(self, data, initial=None):
        """The pixels of the file, None for no file; an error in kind words for what is no picture."""
        file = super().clean(data, initial)
        if not file:
            return None
        try:
            return read_pixels(file)
        except NotAPicture as problem:
            raise forms.ValidationError(problem.sentence) from problem


class CardForm(forms.Form):
    """One card: words, photo or picture, whose words, and whether it keeps the person safe."""

    text = TidyField(
        label=_("Words"),
        help_text=_("1 or 2 short sentences."),
        widget=forms.Textarea(attrs={"rows": 4}),
        required=False,
        max_length=TEXT_LENGTH,
        error_messages={"max_length": _("This is too long for one card. Please use fewer words, or make 2 cards.")},
    )
    photo = PhotoField(
        label=_("Photo"),
        required=False,
        allow_empty_file=True,
        widget=Camera(attrs={"accept": "image/jpeg,image/png,image/webp,image/heic,image/heif"}),
    )
    no_picture = forms.BooleanField(label=_("No picture"), required=False)
    shows = TidyField(
        label=_("What is in the photo?"),
        help_text=_("For people who listen to this page."),
        required=False,
        max_length=150,
        error_messages={"max_length": _("This is too long. Please use fewer words.")},
    )
    words_by = forms.ChoiceField(
        label=_("Whose words are these?"),
        widget=ChoiceTiles(signs=SIGNS),
        choices=list(WORDS_BY.items()),
        error_messages={
            "required": _("Please choose whose words these are."),
            "invalid_choice": _("Please choose whose words these are."),
        },
    )
    words_of = TidyField(
        label=_("Who says or sees this?"),
        help_text=_("Only when it is someone else."),
        required=False,
        max_length=60,
        error_messages={"max_length": _("This name is too long. Please use a shorter one.")},
    )
    keep_safe = forms.BooleanField(
        label=_("This keeps me safe"),
        help_text=_("For choking, allergies, seizures and medicine. It shows at once."),
        required=False,
    )

    def __init__(self, *args, before: Values, after: Values, person, own: bool, **kwargs):
        """The card as it was, what was kept of the change so far, and whether the person fills the form in."""
        self.before, self.values = before, {**before, **after}
        whose, shown = self.values.get("whose") or {}, self.values.get("shown") or {}
        first = {"text": self.values.get("text", ""), "keep_safe": self.values.get("keep_safe", False)}
        first |= {"words_by": whose.get("by"), "words_of": whose.get("of"), "shows": shown.get("shows")}
        super().__init__(*args, initial=first, **kwargs)
        if not own:
            self._speak_to_supporter({"person": person.called}, asks_again="text" in before and "whose" not in after)

    def _speak_to_supporter(self, names: dict, *, asks_again: bool) -> None:
        """Labels that name the person. Whose words is asked again: new words must not stay under an old name."""
        words_by = self.fields["words_by"]
        words_by.choices = [(code, words % names) for code, words in WORDS_BY_FOR_OTHERS.items()]
        self.fields["keep_safe"].label = _("This keeps %(person)s safe") % names
        if asks_again:
            self.initial |= {"words_by": None, "words_of": ""}
            words_by.required, words_by.help_text = False, _("Choose again if you change the words.")

    def clean(self):
        """A card holds words or a picture; new words say whose they are; words of someone else need a name."""
        data = super().clean()
        if (
            not data.get("words_by")
            and data.get("text") != self.before.get("text")
            and not self.errors.keys() & {"text", "words_by"}
        ):
            self.add_error("words_by", _("The words are new. Please choose whose words they are."))
        if data.get("words_by") in NEEDS_A_NAME and not data.get("words_of") and "words_of" not in self.errors:
            self.add_error("words_of", _("Please write who says or sees this."))
        picture = data.get("photo") or (self.values.get("shown") and not data.get("no_picture"))
        photo = data.get("photo") or "photo" in (self.values.get("shown") or {})
        if data.get("shows") and not photo and not self.errors.keys() & {"photo"}:
            self.add_error("shows", _("There is no photo yet. Add a photo, or leave this empty."))
        if not data.get("text") and not picture and not self.errors.keys() & {"text", "photo"}:
            self.add_error("text", _("Please write something, or choose a picture."))
        return data

    def lost(self) -> bool:
        """Was something sent that cannot be kept as it is? Then the same screen must show it again."""
        self.is_valid()
        return any(self.data.get(name) for name in self.errors if name in TYPED) or "photo" in self.errors

    def to_keep(self) -> dict:
        """What was sent, for the action that keeps it."""
        values = self.in_order()
        return {
            "values": values,
            "pixels": self.cleaned_data.get("photo"),
            "shows": self.cleaned_data.get("shows", ""),
        }

    def in_order(self) -> Values:
        """What was sent, as far as it can be kept."""
        self.is_valid()
        data, kept = self.cleaned_data, {}
        if "text" in data:
            kept["text"] = data["text"]
        if data.get("words_by"):
            of = data.get("words_of", "") if data["words_by"] in NEEDS_A_NAME else ""
            kept["whose"] = {"by": data["words_by"], "of": of}
        kept["keep_safe"] = data.get("keep_safe", False)
        shown = None if data.get("no_picture") else self.values.get("shown")
        kept["shown"] = {**shown, "shows": data.get("shows", "")} if shown and "photo" in shown else shown
        return kept


class RoomForm(forms.Form):
    """A yes given in the room: how the person said it, and who was there."""

    how = forms.ChoiceField(
        widget=ChoiceTiles(signs=YES_SIGNS),
        choices=list(YES_HOW.items()),
        error_messages={
            "required": _("Please choose how they said yes."),
            "invalid_choice": _("Please choose how they said yes."),
        },
    )
    who_was_there = TidyField(
        label=_("Who was there and saw it?"),
        max_length=120,
        error_messages={
            "required": _("Please write who was there."),
            "max_length": _("This is too long. Please use fewer words."),
        },
    )

    def __init__(self, *args, person, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["how"].label = _("How did %(person)s say yes?") % {"person": person.called}


class FindForm(forms.Form):
    """A word to find a picture by."""

    words = TidyField(label=_("What is it about?"), required=False, widget=forms.TextInput(attrs={"type": "search"}))
