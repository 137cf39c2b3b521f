"""What must people know before they go? Who it is for, when, where, what it costs, whom to ask, and how to get in."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from easyread.blocks.field import RowsField
from easyread.blocks.rows import Directions
from easyread.models import Picture

PHONE = RegexValidator(r"^[0-9+][0-9 ]{4,18}$", _("Please write a phone number in figures and spaces."))


class Steps(models.TextChoices):
    """How does one get in?"""

    NO_STEPS = "NO_STEPS", _("There are no steps.")
    RAMP = "RAMP", _("There is a ramp.")
    LIFT = "LIFT", _("There is a lift.")
    STEPS = "STEPS", _("There are steps.")


class Toilet(models.TextChoices):
    """Which toilets are there?"""

    CHANGING_PLACES = "CHANGING_PLACES", _("There is a Changing Places toilet.")
    WHEELCHAIR_TOILET = "WHEELCHAIR_TOILET", _("There is a toilet for wheelchair users.")
    TOILET = "TOILET", _("There is a toilet.")
    NO_TOILET = "NO_TOILET", _("There is no toilet.")


class Noise(models.TextChoices):
    """How loud is it?"""

    QUIET = "QUIET", _("It is quiet.")
    SOME_NOISE = "SOME_NOISE", _("There is some noise.")
    LOUD = "LOUD", _("It is loud.")


class Light(models.TextChoices):
    """How bright is it?"""

    SOFT = "SOFT", _("The lights are soft.")
    BRIGHT = "BRIGHT", _("The lights are bright.")
    FLASHING = "FLASHING", _("Some lights flash.")


class Parking(models.TextChoices):
    """Where can a car stand?"""

    BLUE_BADGE = "BLUE_BADGE", _("You can park with a Blue Badge.")
    PARKING = "PARKING", _("There is a car park.")
    NO_PARKING = "NO_PARKING", _("There is no car park.")


def picture_key(words):
    """A picture of the bank, or none."""
    return models.ForeignKey(
        Picture, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=words
    )


class Facts(models.Model):
    """The facts of a service or an activity. Empty ones are left out; nothing is guessed."""

    who_for = models.CharField(_("who it is for"), max_length=160, blank=True)
    when = models.TextField(_("when it is open"), max_length=300, blank=True)
    cost = models.CharField(_("what it costs"), max_length=160, blank=True)
    is_free = models.BooleanField(_("it is free"), default=False)
    where_name = models.CharField(_("name of the place"), max_length=80, blank=True)
    where_address = models.TextField(_("address"), max_length=300, blank=True)
    where_picture = picture_key(_("picture of the place"))
    getting_there = RowsField(Directions, blank=True, verbose_name=_("how to get there"))
    phone = models.CharField(_("phone"), max_length=20, blank=True, validators=[PHONE])
    email = models.EmailField(_("e-mail"), blank=True)
    contact_name = models.CharField(_("name of a person to ask"), max_length=60, blank=True)
    contact_job = models.CharField(_("what this person does"), max_length=80, blank=True)
    contact_picture = picture_key(_("face of this person"))
    wheelchair = models.BooleanField(_("wheelchair users can get in"), default=False)
    steps = models.CharField(_("steps"), max_length=20, choices=Steps, blank=True)
    toilet = models.CharField(_("toilet"), max_length=20, choices=Toilet, blank=True)
    noise = models.CharField(_("noise"), max_length=20, choices=Noise, blank=True)
    light = models.CharField(_("light"), max_length=20, choices=Light, blank=True)
    parking = models.CharField(_("parking"), max_length=20, choices=Parking, blank=True)
    quiet_times = models.CharField(_("quiet times"), max_length=160, blank=True)

    class Meta:
        abstract = True

    @classmethod
    def panels_of_facts(cls, *dates) -> list:
        """The panels in the order in which people ask; `dates` stand after who it is for."""
        where = ["where_name", "where_address", "where_picture", "getting_there"]
        who = ["contact_name", "contact_job", "contact_picture", "phone", "email"]
        inside = [["steps", "toilet"], ["noise", "light"], ["parking", "quiet_times"]]
        return [
            FieldPanel("who_for"),
            *dates,
            FieldPanel("when"),
            FieldRowPanel([FieldPanel("cost"), FieldPanel("is_free")]),
            MultiFieldPanel([FieldPanel(name) for name in where], heading=_("Where")),
            MultiFieldPanel([FieldPanel(name) for name in who], heading=_("Whom to ask")),
            MultiFieldPanel(
                [
                    FieldPanel("wheelchair"),
                    *(FieldRowPanel([FieldPanel(one), FieldPanel(other)]) for one, other in inside),
                ],
                heading=_("Getting in and feeling well"),
            ),
        ]
