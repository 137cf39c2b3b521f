"""Has anything changed that public pages show? One small file, the same for all worker processes of a machine.

The file holds random letters; whoever changes something public writes others. Its content is compared, not its date:
two changes within one tick of the clock would bear the same date, and may even have the same place on the disk.
"""

import contextlib
import logging
import os
import secrets
from contextvars import ContextVar

from django.conf import settings
from django.db import transaction

log = logging.getLogger("wiki.page_cache.stamp")

# The letters as they were when the request that is answered now came in.
as_of: ContextVar[str | None] = ContextVar("as_of", default=None)


class Stamp:
    """The file PUBLIC_STAMP. `lost` is true while a change could not be told, so that nothing kept may be trusted."""

    def __init__(self):
        self.lost = False

    @property
    def path(self) -> str:
        """Where the file lies."""
        return str(settings.PUBLIC_STAMP)

    def now(self) -> str | None:
        """The letters as they are, new ones where there are none; None where nothing kept may be trusted."""
        return (not self.lost and self._read()) or self.renew()

    def renew(self) -> str | None:
        """Writes other letters, at once: all that any process keeps is void. None where they cannot be written."""
        letters = secrets.token_hex(16)
        fresh = f"{self.path}.{letters}"
        try:
            with open(fresh, "x", encoding="ascii") as file:
                file.write(letters)
            os.replace(fresh, self.path)
        except OSError as error:
            for name in (fresh, self.path):  # A full disk still lets us delete, and no letters void everything too.
                with contextlib.suppress(OSError):
                    os.unlink(name)
            self._lose(error.strerror)
            return None
        self.lost = False
        return letters

    def holds(self, letters: str) -> bool:
        """True where nothing has changed since `letters`, and where the next change could be told."""
        if os.access(os.path.dirname(self.path), os.W_OK):
            return self._read() == letters
        self._lose("its folder cannot be written")
        return False

    def _read(self) -> str:
        """The letters, "" where there are none."""
        try:
            file = os.open(self.path, os.O_RDONLY)
        except OSError:
            return ""
        try:
            return os.read(file, 64).decode("ascii", "replace")
        finally:
            os.close(file)

    def _lose(self, why: str) -> None:
        """Says so once, not at each request."""
        if not self.lost:
            log.error("No public page is kept: %s cannot be written (%s).", self.path, why)
        self.lost = True


stamp = Stamp()


def changed(using: str | None = None) -> None:
    """Something public changed: as soon as it is committed, no process shows what it kept."""
    transaction.on_commit(stamp.renew, using=using, robust=True)


def key_as_of(key: str, prefix: str, version: int) -> str:
    """A key in a process's own cache (settings.CACHES). What another process changed is not found there any more."""
    return f"{prefix}:{version}:{as_of.get() or stamp.now() or secrets.token_hex(8)}:{key}"
