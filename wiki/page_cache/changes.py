"""After which changes is no kept public page right any more? Any that a page, a picture or a setting shows."""

from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction, Site

from easyread.models import Paper, Picture, PictureRendition
from wiki.page_cache.stamp import changed

# Any other model says it itself: `changes_public_pages = True`.
SHOWN = (Page, Site, Locale, PageViewRestriction, Picture, PictureRendition, Paper)
LABELS = {"wagtailredirects.redirect"}
# What a save of a draft writes, each few seconds while somebody types, and what is only worked out from a file.
NOT_SHOWN = {
    "draft_title", "latest_revision", "latest_revision_created_at", "has_unpublished_changes", "approved_go_live_at",
    "wagtail_admin_comments", "locked", "locked_at", "locked_by", "file_hash", "file_size",
}  # fmt: skip


def connect() -> None:
    """Listens from now on."""
    post_save.connect(saved, dispatch_uid="public_pages")
    post_delete.connect(deleted, dispatch_uid="public_pages")


def is_shown(model) -> bool:
    """Whether public pages show rows of a model."""
    return (
        issubclass(model, SHOWN) or getattr(model, "changes_public_pages", False) or model._meta.label_lower in LABELS
    )


def saved(sender, created=False, update_fields=None, using=None, **kwargs) -> None:
    """A row was written, as where a page is moved. Smaller copies of pictures are made while a page is drawn, so a new
    one is no change."""
    if not is_shown(sender) or (update_fields is not None and NOT_SHOWN.issuperset(update_fields)):
        return
    if not (created and issubclass(sender, PictureRendition)):
        changed(using)


def deleted(sender, using=None, **kwargs) -> None:
    """A row is gone."""
    if is_shown(sender):
        changed(using)
