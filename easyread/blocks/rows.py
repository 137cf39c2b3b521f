"""Which blocks can an editor put on a page? Headings, easy-read rows, hard words, films in signs, and ways onward."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    PageChooserBlock,
    StreamBlock,
    StructBlock,
    StructBlockValidationError,
    TextBlock,
    URLBlock,
)
from wagtail.images.blocks import ImageChooserBlock

from easyread.cleaning import clean_text

from .films import SIGNS, find_film

WORDS_LENGTH = 300


class Words(TextBlock):
    """One or two short sentences; each line is kept, everything unseen goes."""

    def __init__(self, **kwargs):
        super().__init__(**{"max_length": WORDS_LENGTH, "rows": 2, **kwargs})

    def clean(self, value):
        """The words without unseen signs; a line stays a line."""
        return super().clean("\n".join(filter(None, map(clean_text, (value or "").splitlines()))))


class Row(StructBlock):
    """One idea: a picture with its meaning, and the words beside it. Without a picture: words only."""

    picture = ImageChooserBlock(required=False, label=_("Picture"))
    words = Words(label=_("Words"), help_text=_("1 or 2 short sentences. Each sentence on its own line."))

    class Meta:
        icon = "image"
        label = _("Picture and words")
        preview_template = "easyread/blocks/preview.html"
        preview_value = {"picture": None, "words": "You can swim with us.\nWe meet on Tuesdays."}
        description = _("One idea: a picture and 1 or 2 short sentences")


class HardWord(StructBlock):
    """A word that must stay, and what it means."""

    word = CharBlock(max_length=60, label=_("Hard word"))
    meaning = Words(label=_("What it means"))

    class Meta:
        icon = "help"
        label = _("Hard word")
        preview_template = "easyread/blocks/preview.html"
        preview_value = {"word": "Advocate", "meaning": "An advocate helps you to speak up."}
        description = _("A hard word, and what it means")


class Film(StructBlock):
    """A film that says the same in signs. Its address comes from one of two hosts; readers press to play it."""

    signs = ChoiceBlock(choices=SIGNS, label=_("Which signs?"))
    about = CharBlock(max_length=100, label=_("What does the film say?"))
    address = CharBlock(max_length=200, label=_("Address of the film at YouTube or Vimeo"))

    def clean(self, value):
        """Refuses an address in which we cannot find a film; a draft keeps it until then."""
        value = super().clean(value)
        if not self.is_deferred_validation and not find_film(value["address"]):
            problem = ValidationError(_("We cannot find a film in this address. Please copy it from YouTube or Vimeo."))
            raise StructBlockValidationError({"address": problem})
        return value

    class Meta:
        icon = "media"
        label = _("Film in signs")
        preview_template = "easyread/blocks/preview.html"
        preview_value = {"signs": "BSL", "about": "How to join the group", "address": "https://youtu.be/abcdefghijk"}
        description = _("A film in sign language or Makaton")


class Way(StructBlock):
    """A way onward: to a page of ours, or to another site."""

    words = CharBlock(max_length=80, label=_("Words"))
    picture = ImageChooserBlock(required=False, label=_("Picture"))
    page = PageChooserBlock(required=False, label=_("Page of this site"))
    address = URLBlock(required=False, label=_("Or an address elsewhere"))

    def clean(self, value):
        """Refuses a way that leads nowhere, or to two places; a draft keeps it until then."""
        value = super().clean(value)
        if self.is_deferred_validation:
            return value
        if bool(value["page"]) == bool(value["address"]):
            raise StructBlockValidationError({"page": ValidationError(_("Choose a page, or write an address."))})
        if value["address"] and not value["address"].startswith(("https://", "http://")):
            raise StructBlockValidationError({"address": ValidationError(_("The address must begin with https://"))})
        return value

    class Meta:
        icon = "link"
        label = _("Where to go next")
        preview_template = "easyread/blocks/preview.html"
        preview_value = {"words": "Find your doctor", "picture": None, "page": None, "address": "https://www.nhs.uk/"}
        description = _("A link to one of our pages, or elsewhere")


class Heading(CharBlock):
    """What the rows below are about."""

    class Meta:
        icon = "title"
        label = _("Heading")
        preview_template = "easyread/blocks/preview.html"
        preview_value = "What happens there?"
        description = _("What the rows below it are about")


class Rows(StreamBlock):
    """All that a page can hold."""

    heading = Heading(max_length=60)
    row = Row()
    hard_word = HardWord()
    film = Film()
    way = Way()


class Directions(StreamBlock):
    """How to get there: rows alone."""

    row = Row()
