"""How do people answer? With big tiles that carry a picture or a sign, a camera, and plain lines to write on."""

from django import forms
from django.templatetags.static import static
from django.utils.translation import gettext_lazy as _

from easyread.cleaning import clean_text
from easyread.pictures.shown import Shown

THEMES = [
    ("", _("Same as my device")),
    ("light", _("Light")),
    ("dark", _("Dark")),
    ("contrast", _("Black and yellow")),
]
SIZES = [("1", _("Usual")), ("2", _("Bigger")), ("3", _("Big")), ("4", _("Very big")), ("5", _("Biggest"))]
LANGUAGES = [("en-gb", "English"), ("cy", "Cymraeg")]


class TidyField(forms.CharField):
    """Typed text, made tidy before anything looks at it."""

    def to_python(self, value):
        """The tidy text; "" for nothing."""
        return clean_text(super().to_python(value) or "")


class ChoiceTiles(forms.RadioSelect):
    """One of a few, as tiles. `pictures` gives a Shown and `signs` the name of a sign for each value."""

    look = "choices"

    def __init__(self, *args, pictures=None, signs=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.pictures, self.signs = pictures or {}, signs or {}

    def create_option(self, name, value, *args, **kwargs):
        """The option with its picture or sign, for templates/components/field/choice.html."""
        option = super().create_option(name, value, *args, **kwargs)
        plain = getattr(value, "value", value)
        return {**option, "picture": self.pictures.get(plain), "sign": self.signs.get(plain)}


class Camera(forms.FileInput):
    """A photo: taken now or from the device."""

    look = "camera"


def drawn(name: str, width=144, height=144) -> Shown:
    """One of the site's own drawings; the words beside it say it all."""
    return Shown(src=static(f"easyread/pictures/{name}.svg"), alt="", width=width, height=height)


class ReadingForm(forms.Form):
    """How does someone want to read?"""

    theme = forms.ChoiceField(label=_("Colours"), required=False, choices=THEMES, widget=ChoiceTiles)
    size = forms.ChoiceField(label=_("Size of the words"), required=False, choices=SIZES, widget=ChoiceTiles)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=LANGUAGES, widget=ChoiceTiles)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        themes = {value: drawn(f"theme-{value or 'device'}") for value, _words in THEMES}
        self.fields["theme"].widget.pictures = themes
        self.fields["size"].widget.pictures = {value: drawn(f"size-{value}") for value, _words in SIZES}
