"""How do big pictures become small ones? By copies made when something is saved, never while someone reads."""

import logging
from collections.abc import Iterable

from django.apps import apps
from django.db.models import Prefetch, prefetch_related_objects

WIDTHS = (320, 640, 960)
SPECS = tuple(f"format-webp|width-{width}" for width in WIDTHS)

log = logging.getLogger(__name__)


def is_drawing(picture) -> bool:
    """Drawings (SVG) need no copies: they are small, and sharp at any size."""
    return picture.file.name.lower().endswith(".svg")


def make_copies(picture) -> None:
    """Makes the copies that are missing. A broken file makes none, and breaks nothing."""
    if is_drawing(picture):
        return
    try:
        picture.get_renditions(*SPECS)
    except Exception:  # whatever a decoder raises; readers get the file itself
        log.warning("a picture could not be copied")


def find_pictures(ids: Iterable[int]) -> dict:
    """The pictures with these ids, each with its copies at hand: two queries, however many they are."""
    pictures, renditions = (apps.get_model("easyread", name) for name in ("Picture", "PictureRendition"))
    copies = renditions.objects.filter(filter_spec__in=SPECS)
    wanted = pictures.objects.filter(pk__in=set(ids)).only("title", "file", "width", "height", "source", "licence")
    found = {picture.pk: picture for picture in wanted}
    # Drawings have none: without photos on a page this asks nothing.
    photos = [picture for picture in found.values() if not is_drawing(picture)]
    if photos:
        prefetch_related_objects(photos, Prefetch("renditions", queryset=copies, to_attr="copies"))
    return found


def find_by_code(codes: Iterable[str]) -> dict:
    """The drawings with these codes; those that the bank does not have, or has no file of, are left out."""
    found = apps.get_model("easyread", "Picture").objects.filter(code__in=list(codes))
    return {one.code: one for one in found if one.shown}
