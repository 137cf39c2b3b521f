"""Are small copies of pictures made when something is saved, and never while somebody reads?"""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form

from easyread.models import Picture, PictureRendition
from tests.factories import photo_file
from tests.left_open import LEFT_OPEN
from tests.site import make_site

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True), *LEFT_OPEN]


def upload(file: SimpleUploadedFile) -> Picture:
    """As the admin takes a picture in."""
    form = get_image_form(get_image_model())({"title": "the pool", "collection": 1, "tags": ""}, {"file": file})
    assert form.is_valid(), form.errors
    return form.save()


def test_a_picture_has_its_copies_as_soon_as_it_is_saved_and_readers_make_none():
    site, picture = make_site(), upload(photo_file(size=(2000, 1500)))
    assert sorted(picture.renditions.values_list("width", flat=True)) == [320, 640, 960]
    site.service.picture = picture
    site.service.save_revision().publish()
    before = PictureRendition.objects.count()
    page = Client().get("/health/dentist/").content.decode()
    assert page.count("320w") >= 1
    assert PictureRendition.objects.count() == before


def test_a_page_makes_copies_that_are_missing_when_it_is_published():
    site, picture = make_site(), upload(photo_file())
    picture.renditions.all().delete()
    site.service.where_picture = picture
    site.service.save_revision().publish()
    assert picture.renditions.count() == 3


def test_without_copies_a_reader_gets_the_picture_itself():
    site, picture = make_site(), upload(photo_file())
    site.service.picture = picture
    site.service.save_revision().publish()
    picture.renditions.all().delete()
    assert picture.file.url in Client().get("/health/dentist/").content.decode()
    assert picture.renditions.count() == 0


def test_a_photo_of_the_team_brings_no_place_and_no_camera_along():
    exif = Image.Exif()
    exif[0x010F], exif[0x8825] = "Camera of Ed", {1: "N", 2: (51.0, 30.0, 0.0)}
    picture = upload(photo_file(exif=exif))
    assert picture.file.name.endswith(".webp")
    with Image.open(picture.file.path) as kept:
        assert not kept.getexif()
        assert "exif" not in kept.info
    with open(picture.file.path, "rb") as file:
        assert b"Camera of Ed" not in file.read()


@pytest.mark.parametrize("cut", [200, 3000])
def test_half_a_photo_is_refused_kindly(cut):
    whole = photo_file(size=(800, 600)).read()
    file = SimpleUploadedFile("photo.jpg", whole[:cut], content_type="image/jpeg")
    form = get_image_form(get_image_model())({"title": "x", "collection": 1, "tags": ""}, {"file": file})
    assert not form.is_valid()
    assert "file" in form.errors
