"""Where are a person's photos? In private storage; a photo has no address but the view that asks who looks."""

import uuid

from django.core.files.storage import storages
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.images.models import AbstractImage, AbstractRendition, WagtailImageField

from .person import Person
from .user import User

WIDTHS = (480, 1200)


def spec(width: int) -> str:
    """How Wagtail names a smaller copy."""
    return f"width-{width}|format-webp"


def private() -> object:
    """The storage that no web server serves."""
    return storages["private"]


def photo_place(photo, filename) -> str:
    """A random name: the uploader's own file name may say who is in it."""
    return f"photos/{photo.uuid.hex[:2]}/{photo.uuid.hex}.webp"


def rendition_place(rendition, filename) -> str:
    """Beside its photo, under the same random name."""
    spec = rendition.filter_spec.replace("|", "-")
    return f"photos/{rendition.image.uuid.hex[:2]}/{rendition.image.uuid.hex}.{spec}.webp"


class State(models.TextChoices):
    """Is the photo ready to be looked at?"""

    RECEIVED = "RECEIVED"
    READY = "READY"
    FAILED = "FAILED"


class Photo(AbstractImage):
    """A photo of a person's life, made new from its pixels: upright, small, without any hidden data."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="photos")
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=10, choices=State, default=State.READY)
    file = WagtailImageField(storage=private, upload_to=photo_place, width_field="width", height_field="height")
    uploaded_by_user = None
    tags = None

    admin_form_fields = ()
    search_fields = []
    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"photo {self.pk}"


class PhotoRendition(AbstractRendition):
    """A smaller copy of a photo, as private as the photo."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")
    file = WagtailImageField(storage=private, upload_to=rendition_place, width_field="width", height_field="height")

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="one_rendition_of_a_photo_and_size"
            )
        ]

    @staticmethod
    def construct_cache_key(*args, **kwargs) -> str:
        """Wagtail's key has no name of the model in it: without this, a photo and a picture are mixed up."""
        return "photo-" + AbstractRendition.construct_cache_key(*args, **kwargs)


@receiver(post_delete, sender=Photo)
@receiver(post_delete, sender=PhotoRendition)
def delete_file(sender, instance, **kwargs):
    """Wagtail deletes files of its one image model only; the photo's go here, once the delete is sure."""
    storage, name = instance.file.storage, instance.file.name
    transaction.on_commit(lambda: storage.delete(name))
