"""Where do people's photos lie? Outside everything a web server serves, and without an address."""

from django.conf import settings
from django.core.files.storage import FileSystemStorage


class PrivateStorage(FileSystemStorage):
    """Files below PRIVATE_ROOT, readable by the site's own user alone. Asking for an address is a mistake."""

    def __init__(self):
        super().__init__(location=settings.PRIVATE_ROOT, file_permissions_mode=0o600)

    def url(self, name):
        """Always raises: a private file is shown by a view that asks who looks."""
        raise ValueError("A private file has no address.")
