"""How is a photo kept? Its cleaned pixels go to private storage in three sizes, under a random name."""

from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image

from easyread.pictures.pixels import narrow, webp
from profiles import permissions
from profiles.asking import Asker
from profiles.models import Person, Photo, PhotoRendition
from profiles.models.photo import WIDTHS, spec
from profiles.roles import May


def keep(*, pixels: Image.Image, person: Person, by: Asker) -> Photo:
    """Writes the files, then the rows. Where the rows fail, the files go again."""
    permissions.check_may(by, May.SUGGEST, person)
    photo = Photo(title="photo", person=person, by=by.user)
    copies = [PhotoRendition(image=photo, filter_spec=spec(width), focal_point_key="") for width in WIDTHS]
    sizes = [pixels, *(narrow(pixels, width) for width in WIDTHS)]
    try:
        for row, image in zip((photo, *copies), sizes, strict=True):
            row.file.save("photo.webp", ContentFile(webp(image)), save=False)
            row.width, row.height = image.size
        photo._set_image_file_metadata()
        photo.file.close()
        with transaction.atomic():
            photo.save()
            for copy in copies:
                copy.image = photo
                copy.save()
    except BaseException:
        for row in (photo, *copies):
            if row.file:
                row.file.storage.delete(row.file.name)
        raise
    return photo
