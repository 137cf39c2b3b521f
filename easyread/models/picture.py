"""Which pictures may anyone use? The picture bank: each picture knows its meaning, source and licence."""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.search import index

from easyread.pictures.copies import is_drawing
from easyread.pictures.pixels import NotAPicture, read_pixels, webp
from easyread.pictures.shown import Shown


class Topic(models.TextChoices):
    """The tiles by which people browse the bank."""

    PEOPLE = "PEOPLE", _("People")
    FEELINGS = "FEELINGS", _("Feelings")
    BODY = "BODY", _("Body")
    HEALTH = "HEALTH", _("Health")
    FOOD = "FOOD", _("Food")
    DRINK = "DRINK", _("Drink")
    HOME = "HOME", _("Home")
    PLACES = "PLACES", _("Places")
    TRAVEL = "TRAVEL", _("Travel")
    THINGS_TO_DO = "THINGS_TO_DO", _("Things to do")
    ANIMALS = "ANIMALS", _("Animals")
    NATURE = "NATURE", _("Nature")
    TIME = "TIME", _("Time")
    TALKING = "TALKING", _("Talking")
    MONEY = "MONEY", _("Money")
    SAFETY = "SAFETY", _("Safety")
    CLOTHES = "CLOTHES", _("Clothes")
    TECHNOLOGY = "TECHNOLOGY", _("Technology")


class Picture(AbstractImage):
    """A public picture. `title` is what it means in easy words and stands in for the picture where it is heard."""

    code = models.CharField(max_length=40, unique=True, null=True, blank=True, validators=[RegexValidator(r"^[\w-]+$")])
    words = models.TextField(blank=True, help_text=_("Words that people type when they look for it."))
    topic = models.CharField(max_length=20, choices=Topic, blank=True)
    source = models.CharField(max_length=80, blank=True)
    licence = models.CharField(max_length=80, blank=True)

    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("words"),
        index.AutocompleteField("words"),
        index.FilterField("topic"),
    ]
    admin_form_fields = ("title", "file", "description", "words", "topic", "source", "licence", "tags")

    @property
    def default_alt_text(self) -> str:
        """What a voice says instead of the picture."""
        return self.title

    @property
    def shown(self) -> Shown | None:
        """The picture as templates take it: an address, a meaning, a size, and the copies that were fetched with it.

        None for a row of the table without a file.
        """
        if not self.file:
            return None
        copies = sorted(getattr(self, "copies", ()), key=lambda copy: copy.width)
        facts = {"alt": self.title, "width": self.width, "height": self.height}
        if not copies:
            return Shown(src=self.file.url, **facts)
        srcset = ", ".join(f"{copy.url} {copy.width}w" for copy in copies)
        return Shown(src=copies[len(copies) // 2].url, srcset=srcset, **facts)

    def clean(self):
        """Makes an uploaded photo new from its pixels: nothing hidden in it, such as a place, comes along."""
        super().clean()
        if not self.file or self.file._committed or is_drawing(self):
            return
        try:
            pixels = read_pixels(self.file)
        except NotAPicture as problem:
            raise ValidationError({"file": problem.sentence}) from problem
        self.file = ContentFile(webp(pixels), name=f"{Path(self.file.name).stem}.webp")


class PictureRendition(AbstractRendition):
    """A smaller copy of a public picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="one_rendition_of_a_picture_and_size"
            )
        ]
