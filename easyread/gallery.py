"""What do developers see at /gallery/? Every component with realistic examples, from the examples beside it."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from django import forms
from django.core.exceptions import ValidationError
from django.templatetags.static import static

from easyread.forms import Camera, ChoiceTiles
from easyread.glossary import Mark, Meaning
from easyread.pictures.shown import Shown

FOLDERS = Path(__file__).parents[1] / "templates" / "components"
MEANINGS = {
    "tea": "A cup of tea",
    "food": "A plate with a knife and fork",
    "music": "Headphones",
    "home": "A house with a garden",
    "friends": "Two people holding hands",
    "person": "A smiling woman with short hair",
    "man": "A man with a beard",
    "bus": "A bus",
    "health": "A stethoscope",
    "talk": "A speech bubble",
    "bread": "A loaf of bread",
    "quiet": "A face with a finger at the mouth",
}


@cache
def names() -> tuple[str, ...]:
    """The components that have examples, sorted."""
    return tuple(file.parent.name for file in sorted(FOLDERS.glob("*/examples.html")))


@cache
def drawings() -> tuple[str, ...]:
    """The names of all signs."""
    return tuple(sorted(file.stem for file in (FOLDERS / "sign" / "drawings").glob("*.svg")))


def pictures() -> dict[str, Shown]:
    """A few pictures to show components with."""
    return {
        name: Shown(src=static(f"easyread/gallery/{name}.svg"), alt=alt, width=288, height=288)
        for name, alt in MEANINGS.items()
    }


def facts() -> dict[str, dict]:
    """A few facts of a service."""
    where = {"sign": "place", "heading": "Where?", "words": "Alder Pool\n12 Park Road", "picture": pictures()["home"]}
    cost = {"sign": "money", "heading": "What does it cost?", "words": "It is free."}
    phone = {"sign": "phone", "heading": "Phone", "words": "020 7946 0111", "href": "tel:02079460111"}
    return {"where": where, "cost": cost, "phone": phone}


def days() -> list[dict]:
    """A week in which something happens on Tuesday."""
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    week = [{"name": name, "is_today": name == "Monday", "entries": []} for name in names]
    week[1]["entries"] = [{"when": "2pm to 3.30pm", "words": "", "picture": pictures()["music"]}]
    return week


def films() -> dict[str, dict]:
    """A film in signs that nobody plays here."""
    address = {"page": "https://vimeo.com/123456", "player": "https://player.vimeo.com/video/123456"}
    return {"bsl": {"heading": "How to join", "words": "BSL: British Sign Language", "film": address}}


def hard_words() -> dict:
    """A hard word among others, one that is long and hostile, and a card."""
    words, long = (
        "Ade is an advocate.\nHe listens.",
        "Say <b>Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch</b>.",
    )
    means = "An advocate is someone who helps you speak up."
    card = Meaning("example-1", "advocate", means, pictures()["talk"], "The speaking up group", "#")
    lengthy = Meaning("example-2", long[4:-1], f"It is <i>long</i>. {'Very long. ' * 20}", None)
    marks = {"marks": (Mark(10, 18, card),), "long_marks": (Mark(4, len(long) - 1, lengthy),)}
    marks |= {"offered": ["Ade", "advocate", "health action plan", long[7:-5]], "said": ["advocate"]}
    return {"words": words, "long": long, "open": replace(card, key="example-3"), **marks}


def refuse(value):
    """Refuses everything, so that the kind error shows."""
    raise ValidationError("This did not work. Your words are safe. Please use fewer words.")


class ExampleForm(forms.Form):
    """One field of each look."""

    required_css_class = ""
    words = forms.CharField(
        label="What do you want to say?", widget=forms.Textarea({"rows": 3}), help_text="One short sentence is best."
    )
    called = forms.CharField(label="What do people call you?", required=False)
    too_long = forms.CharField(label="What helps you?", widget=forms.Textarea({"rows": 3}), validators=[refuse])
    photo = forms.FileField(label="Pick a photo", widget=Camera, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["whose"] = forms.ChoiceField(
            label="Whose words are these?",
            choices=[("SAID", "I said it"), ("SHOWN", "I showed it"), ("TOGETHER", "We made it together")],
            widget=ChoiceTiles(signs={"SAID": "said", "SHOWN": "shown", "TOGETHER": "together"}),
            help_text="You can change this later.",
        )
        shown = pictures()
        self.fields["drink"] = forms.ChoiceField(
            label="Pick a picture",
            choices=[("tea", "Tea"), ("bread", "Bread"), ("music", "Music"), ("none", "No picture")],
            widget=ChoiceTiles(pictures={name: shown[name] for name in ("tea", "bread", "music")}),
        )


def example_form() -> ExampleForm:
    """A form that was sent once and came back with one kind error."""
    sent = {"words": "I like tea.", "called": "Mo", "too_long": "A very long story", "whose": "SAID", "drink": "tea"}
    return ExampleForm(sent)
