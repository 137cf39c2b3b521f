"""How does a browser without scripts make a card? The steps that many tests take."""

from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from profiles.models import Change

TYPED = {"text": "I like rain.", "words_by": "TOGETHER", "words_of": ""}
SHOWS = "A red door."


def begin(client: Client, world, slug="important") -> str:
    """Presses *Add something*; the address of the form."""
    answer = client.post(f"/people/{world.mo.code}/part/{slug}/add/")
    assert answer.status_code == 302, answer.status_code
    return answer.url


def change_at(form: str) -> Change:
    """The change that a form's address is about."""
    return Change.objects.get(key=form.rstrip("/").split("/")[-1])


def send_photo(client: Client, form: str, data: bytes, name="photo.jpg", **typed):
    """Sends the form with a file, as `Look at it` does."""
    return client.post(form, {**TYPED, "shows": SHOWS, **typed, "photo": SimpleUploadedFile(name, data)})


def files(root=None) -> set[Path]:
    """Every file below a folder, PRIVATE_ROOT if none is named."""
    root = Path(root or settings.PRIVATE_ROOT)
    return {path for path in root.rglob("*") if path.is_file()} if root.exists() else set()


def seen(answer) -> str:
    """The page, with its marks for special letters as letters again."""
    import html

    return html.unescape(answer.content.decode())
