"""What does a page say besides its rows? Its facts: a sign, a heading and plain lines; empty ones are left out."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from easyread.models import Picture
from easyread.pictures.shown import Shown
from wiki.models.facts import Light, Noise, Parking, Steps, Toilet


@dataclass(frozen=True)
class Fact:
    """One fact. `href` leads a phone to the number or the letter box."""

    sign: str
    heading: str | Promise
    words: str | Promise
    picture: Shown | None = None
    href: str = ""


INSIDE = [
    ("steps", "steps", _("Getting in"), Steps),
    ("toilet", "toilet", _("Toilet"), Toilet),
    ("noise", "noise", _("Noise"), Noise),
    ("light", "light", _("Light"), Light),
    ("parking", "parking", _("Parking"), Parking),
]

# What a hard word among them means, for the line below it.
MEANINGS = {
    Toilet.CHANGING_PLACES: _("It has a hoist, a bench, and room for 2 helpers."),
}


def read_facts(page, pictures: dict[int, Picture]) -> list[Fact]:
    """The facts of a service or an activity, in the order in which people ask."""
    found = [
        Fact("people", _("Who is it for?"), page.who_for),
        Fact("later", _("When?"), page.when),
        Fact("place", _("Where?"), _lines(page.where_name, page.where_address), _of(pictures, page.where_picture_id)),
        Fact("money", _("What does it cost?"), page.cost or (_("It is free.") if page.is_free else "")),
        *_people_to_ask(page, pictures),
        *_inside(page),
    ]
    return [fact for fact in found if fact.words]


def _people_to_ask(page, pictures: dict[int, Picture]) -> list[Fact]:
    face = _of(pictures, page.contact_picture_id)
    number = "".join(page.phone.split())
    return [
        Fact("person", _("Who can you ask?"), _lines(page.contact_name, page.contact_job), face),
        Fact("phone", _("Phone"), page.phone, href=f"tel:{number}"),
        Fact("mail", _("E-mail"), page.email, href=f"mailto:{page.email}"),
    ]


def _inside(page) -> list[Fact]:
    wheelchair = _("Wheelchair users can get in.") if page.wheelchair else ""
    found = [Fact("wheelchair", _("Wheelchairs"), wheelchair)]
    for name, sign, heading, choices in INSIDE:
        value = getattr(page, name)
        found.append(Fact(sign, heading, _lines(dict(choices.choices).get(value, ""), MEANINGS.get(value, ""))))
    return [*found, Fact("quiet-time", _("Quiet times"), page.quiet_times)]


def _of(pictures: dict[int, Picture], pk: int | None) -> Shown | None:
    return pictures[pk].shown if pk in pictures else None


def _lines(*lines: str) -> str:
    return "\n".join(str(line) for line in lines if line)
