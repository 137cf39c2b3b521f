"""After which changes are the words of a page gathered anew? After any that a reader could see, once it is committed.

Not Wagtail's own signals of publishing: a page that a script saves or moves counts too.
"""

from collections.abc import Iterable
from threading import local

from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from easyread.models import Picture
from wiki.actions.indexing import index_pages
from wiki.page_cache.changes import NOT_SHOWN
from wiki.queries.tiles import TYPES

_waiting = local()


def connect() -> None:
    """Listens from now on."""
    for signal in (post_save, post_delete):
        signal.connect(_changed, dispatch_uid="public_words")
    post_page_move.connect(_moved, dispatch_uid="public_words")


def after_commit(pks: Iterable[int]) -> None:
    """Gathers the words of these pages as soon as the change is committed: all of one transaction together.

    What goes wrong then is in the log; nobody's saving fails. A change that is taken back costs nothing but the work.
    """
    pages = _waiting.__dict__.setdefault("pages", set())
    pages.update(pks)
    transaction.on_commit(_gather, robust=True)


def _gather() -> None:
    pages = _waiting.__dict__.pop("pages", None)
    if pages:
        index_pages(pages)


def _changed(sender, instance, signal, update_fields=None, created=False, **kwargs) -> None:
    """Something was saved or is gone: a page, who may see it, or what its picture means."""
    if issubclass(sender, Page):
        if update_fields is None or not NOT_SHOWN.issuperset(update_fields):
            after_commit([instance.pk])
    elif issubclass(sender, PageViewRestriction):
        after_commit(_and_below(instance.page_id))
    elif issubclass(sender, Picture) and signal is post_save and not created:
        shown = Q(*[(f"{kind}page__picture", instance.pk) for kind in TYPES], _connector=Q.OR)
        after_commit(Page.objects.filter(shown).values_list("pk", flat=True))


def _moved(instance, **kwargs) -> None:
    """A page stands elsewhere with all below it, where other people may see it."""
    after_commit(_and_below(instance.pk))


def _and_below(pk: int) -> list[int]:
    """A page and all below it."""
    path = Page.objects.filter(pk=pk).values_list("path", flat=True).first()
    return list(Page.objects.filter(path__startswith=path).values_list("pk", flat=True)) if path else []
