"""When are small copies of pictures made? As soon as a picture or a page that shows it is saved, after the commit."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.signals import page_published

from easyread.models import Picture
from easyread.pictures.copies import SPECS, is_drawing, make_copies
from wiki.page_cache.stamp import changed
from wiki.queries.pages import pictures_of


def connect() -> None:
    """Listens from now on."""
    post_save.connect(_saved, sender=Picture, dispatch_uid="public_pictures")
    page_published.connect(_published, dispatch_uid="public_pictures")


def _saved(instance, raw=False, **kwargs) -> None:
    if not raw:
        transaction.on_commit(lambda: _copy([instance.pk]), robust=True)


def _published(instance, **kwargs) -> None:
    ids = pictures_of(instance)
    transaction.on_commit(lambda: _copy(ids), robust=True)


def _copy(ids: Iterable[int]) -> None:
    """Makes the copies that these pictures do not have yet; whoever looks meanwhile sees the whole picture."""
    made = False
    for picture in Picture.objects.filter(pk__in=ids):
        if not is_drawing(picture) and picture.renditions.filter(filter_spec__in=SPECS).count() < len(SPECS):
            make_copies(picture)
            made = True
    if made:
        changed()
