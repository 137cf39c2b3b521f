"""Is everything ready to serve? Tables, demo content and static files, each touched only when it must be."""

import contextlib
import errno
import hashlib
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.management.commands.collectstatic import Command as CollectStatic
from django.core.management import CommandError, call_command
from django.core.management.commands.migrate import Command as Migrate
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.timezone import localtime

from wiki.running.progress import Progress, say

DISK = {
    errno.ENOSPC: "There is no room left on the disk.",
    errno.EDQUOT: "There is no room left on the disk for you.",
    errno.EROFS: "The disk cannot be written.",
    errno.EACCES: "A file or folder cannot be written.",
    errno.EPERM: "A file or folder cannot be written.",
}


class Problem(CommandError):
    """Why we cannot go on, as one clear sentence. Django prints the name of this class before it."""


@contextlib.contextmanager
def in_plain_words():
    """Turns what goes wrong with disk and database into a Problem."""
    try:
        yield
    except DatabaseError as error:
        raise Problem(f"The database does not do what we ask: {_first_line(error)}") from error
    except OSError as error:
        name = f" ({error.filename})" if error.filename else ""
        raise Problem(DISK.get(error.errno, f"{error.strerror}.") + name) from error


def bring_tables_up_to_date() -> None:
    """Migrates when a migration waits."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not waiting:
        return
    say("Bringing the tables of the database up to date.")
    command = CountingMigrate()
    command.progress = Progress("changes to tables", len(waiting))
    call_command(command, interactive=False, verbosity=0)
    command.progress.finish()


class CountingMigrate(Migrate):
    """Django's migrate, which counts instead of listing."""

    def migration_progress_callback(self, action, migration=None, fake=False):
        """One migration more is done."""
        if action == "apply_success":
            self.progress.step()


def fill_picture_bank() -> None:
    """Brings the drawings into an empty picture bank."""
    from easyread.models import Picture
    from easyread.pictures import bank

    if not Picture.objects.exclude(code=None).exists():
        say("Putting pictures into the picture bank.")
        bank.fill(tell=say)


def fill_demo() -> None:
    """Loads the demo into a demo site that has no person yet."""
    from profiles.models import Person

    if settings.DEMO and not Person.objects.exists():
        say("Loading the demo: made-up people and pictures.")
        call_command("load_demo")
    _fill_demo_pages()


def _fill_demo_pages() -> None:
    from wiki.demo import loading

    if settings.DEMO and not loading.is_loaded():
        say("Loading the public pages of the demo.")
        loading.load(at=localtime(), tell=say)


def gather_static_files() -> None:
    """Collects static files when one of them, or what names them, has changed."""
    mark = Path(settings.STATIC_ROOT) / ".fingerprint"
    now = fingerprint()
    if mark.exists() and mark.read_text() == now:
        return
    say("Gathering styles, scripts and letters.")
    mark.unlink(missing_ok=True)
    command = CountingCollectStatic()
    command.progress = Progress("files copied, named or pressed")
    call_command(command, interactive=False, verbosity=0)
    mark.write_text(now)
    command.progress.finish()


class CountingCollectStatic(CollectStatic):
    """Django's collectstatic, which counts instead of listing."""

    def log(self, msg, level=2):
        """One step more is done: a file copied, left as it was, or renamed."""
        self.progress.step()


def fingerprint() -> str:
    """A short sum of all static files (name, size, time) and of the packages that name and press them."""
    lines = [f"{package} {version(package)}" for package in ("Django", "whitenoise")]
    patterns = [pattern for config in _static_apps() for pattern in config.ignore_patterns]
    for finder in get_finders():
        for name, storage in finder.list(patterns):
            facts = Path(storage.path(name)).stat()
            lines.append(f"{name} {facts.st_size} {facts.st_mtime_ns}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _static_apps() -> list:
    """The app that says which files are not published."""
    from django.apps import apps
    from django.contrib.staticfiles.apps import StaticFilesConfig

    return [config for config in apps.get_app_configs() if isinstance(config, StaticFilesConfig)]


def _first_line(error: Exception) -> str:
    """The reason without the many lines that some databases add."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
