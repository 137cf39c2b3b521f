"""Which papers can be downloaded from public pages?"""

from wagtail.documents.models import AbstractDocument


class Paper(AbstractDocument):
    """A public paper. Our own model from the first day, because it cannot be changed for another later."""

    admin_form_fields = ("title", "file", "collection", "tags")
