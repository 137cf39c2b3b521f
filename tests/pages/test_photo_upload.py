"""What becomes of a file that someone sends as a photo? Clean, upright, private; or a kind no, and nothing kept."""

import re
import struct

import pytest
from django.conf import settings
from PIL import Image

from profiles.models import Photo, PhotoRendition

from .forms import SHOWS, TYPED, begin, change_at, files, seen, send_photo
from .samples import BAD, CORNERS, GOOD, SECRET, STRANGE, grey_steps

NAME = re.compile(r"^photos/[0-9a-f]{2}/[0-9a-f]{32}(\.width-\d+-format-webp)?\.webp$")


@pytest.fixture
def kim(client_of):
    return client_of("kim")


@pytest.fixture
def kept(kim, world):
    """Sends a photo as Kim; the new files below PRIVATE_ROOT."""

    def send(name: str, data: bytes):
        before, public = files(), files(settings.MEDIA_ROOT)
        answer = send_photo(kim, begin(kim, world), data, name)
        assert answer.status_code == 302, re.findall(r"We cannot[^<]*|too big[^<]*", seen(answer))
        assert files(settings.MEDIA_ROOT) == public
        return sorted(files() - before)

    return send


def parts(data: bytes) -> set[str]:
    """The names of the parts of a WebP file."""
    assert data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    found, at = set(), 12
    while at < len(data):
        size = struct.unpack("<I", data[at + 4 : at + 8])[0]
        found.add(data[at : at + 4].decode().strip())
        at += 8 + size + size % 2
    return found


def corners(image: Image.Image) -> dict[str, tuple]:
    """The colour in the middle of each quarter."""
    w, h = image.size
    places = [(w // 4, h // 4), (3 * w // 4, h // 4), (w // 4, 3 * h // 4), (3 * w // 4, 3 * h // 4)]
    return dict(zip(CORNERS, (image.getpixel(place) for place in places), strict=True))


def near(colour: tuple, wanted: tuple, by=45) -> bool:
    """Would a person call it the same colour?"""
    return all(abs(a - b) <= by for a, b in zip(colour, wanted, strict=True))


@pytest.mark.parametrize("name", GOOD)
def test_a_photo_is_made_new_from_its_pixels(kept, name):
    stored = kept(name, GOOD[name]())
    assert len(stored) == 3
    for path in stored:
        data = path.read_bytes()
        assert SECRET.encode() not in data
        assert SECRET.encode("utf-16-le") not in data
        assert b"script" not in data
        assert parts(data) <= {"VP8", "VP8L"}
        assert NAME.match(str(path.relative_to(settings.PRIVATE_ROOT)))
        assert path.stat().st_mode & 0o077 == 0
        with Image.open(path) as image:
            assert image.mode == "RGB"
            assert not image.getexif()
            assert image.width > image.height  # upright: as the photographer held it
            found = corners(image)
        assert all(near(found[place], colour) for place, colour in CORNERS.items()), found


@pytest.mark.parametrize("name", STRANGE)
def test_a_photo_of_a_strange_shape_is_kept_too(kept, name):
    for path in kept(name, STRANGE[name]()):
        with Image.open(path) as image:
            image.load()
            assert min(image.size) >= 1 and max(image.size) <= 2048


def test_middle_grey_stays_middle_grey(kept):
    for path in kept("scan.png", grey_steps()):
        with Image.open(path) as image:
            shades = [image.getpixel((x, image.height // 2))[0] for x in (20, 60, 100)]
        assert near(tuple(shades), (0, 128, 255), 20), shades


def test_the_row_knows_the_size_and_whose_it_is(kept, world):
    kept("phone.jpg", GOOD["phone.jpg"]())
    photo = Photo.objects.get()
    assert (photo.person, photo.by, photo.state) == (world.mo, world.users["kim"], "READY")
    assert (photo.width, photo.height) == (400, 300)
    assert "phone" not in f"{photo.title} {photo.file.name}"
    assert photo.file_hash
    assert PhotoRendition.objects.count() == 2


def test_the_senders_file_name_is_kept_nowhere(kim, world):
    form = begin(kim, world)
    for name in ("Mo in the bath " + "x" * 1000 + ".jpg", "../../../etc/Mo.jpg", "M\u202eo\x00.jpg", "a\r\nb.jpg"):
        before = files()
        answer = send_photo(kim, form, GOOD["phone.jpg"](), name)
        assert answer.status_code == 302
        assert len(files() - before) == 3
    assert not [path for path in files() if "Mo" in path.name or "etc" in str(path)]
    assert not Photo.objects.filter(title__contains="Mo").exists()


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_photo_is_refused_kindly_and_not_kept(kim, world, name):
    form, before, public = begin(kim, world), files(), files(settings.MEDIA_ROOT)
    answer = send_photo(kim, form, BAD[name](), name)
    words = seen(answer)
    assert answer.status_code == 400
    assert "We cannot open this as a photo." in words or "This photo is too big for us." in words
    assert "Please choose" in words
    assert "What you made is still here." in words
    assert TYPED["text"] in words and SHOWS in words
    assert files() == before and files(settings.MEDIA_ROOT) == public
    assert not Photo.objects.exists() and not PhotoRendition.objects.exists()
    change = change_at(form)
    assert change.after["text"] == TYPED["text"]
    assert change.after["whose"]["by"] == TYPED["words_by"]


def test_a_photo_stays_when_the_words_beside_it_do_not_fit(kim, world):
    form = begin(kim, world)
    answer = send_photo(kim, form, GOOD["phone.jpg"](), text="x" * 5000)
    assert answer.status_code == 400
    assert "x" * 5000 in seen(answer)
    photo = Photo.objects.get()
    assert change_at(form).after["shown"]["photo"] == str(photo.uuid)
    assert str(photo.uuid) in seen(answer)


def test_both_ways_to_a_photo_give_one(kim, world):
    """The form has two places for a file, camera and folder; browsers send the empty one too."""
    from django.core.files.uploadedfile import SimpleUploadedFile

    photo = GOOD["phone.jpg"]()
    for pair in ([("", b""), ("a.jpg", photo)], [("a.jpg", photo), ("", b"")]):
        form = begin(kim, world)
        sent = [SimpleUploadedFile(name, data) for name, data in pair if name]
        assert kim.post(form, {**TYPED, "photo": sent}).status_code == 302
        assert "photo" in change_at(form).after["shown"]
