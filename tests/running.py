"""What does `./test` do? It gets what tests need, runs every check and test, and adds them up in plain words.

Standard library only: it installs the rest itself. What cannot run here fails and says so.
"""

import argparse
import contextlib
import os
import secrets
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from tests import needs
from tests.cluster import NoCluster, cluster
from wiki.running.children import Child, stop_like_ctrl_c
from wiki.running.installing import PYTHON, ROOT, Stop, install
from wiki.running.progress import say

BIN = PYTHON.parent
MANAGE = [PYTHON, "manage.py"]
CHECKS = [
    ("Mistakes and style", [BIN / "ruff", "check", "."]),
    ("Layout of the code", [BIN / "ruff", "format", "--check", "."]),
    ("Direction of imports", [BIN / "lint-imports"]),
    ("Every model has its migration", [*MANAGE, "makemigrations", "--check", "--dry-run"]),
    (
        "Safe settings of a real site",
        [*MANAGE, "check", "--deploy", "--fail-level=WARNING", "--settings=wiki.settings.production"],
    ),
]
ON_POSTGRESQL = ["tests/actions", "tests/pages", "tests/admin", "tests/access/test_sight.py"]
FIRST_HALF = ["tests/rules", "tests/actions"]


@dataclass
class Tally:
    """What passed and what failed, and a line about each run."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    lines: list = field(default_factory=list)

    def add(self, name: str, passed: int, failed: int, skipped: int = 0, why: str = "") -> None:
        """Counts one run."""
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        word = "FAILED" if failed else "ok"
        self.lines.append(f"  {word:7}{name}: {closing(passed, failed, skipped)}{why and '. ' + why}")


def closing(passed: int, failed: int, skipped: int) -> str:
    """The closing line."""
    return f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")


def main(arguments: list) -> int:
    """Runs the whole of `./test`; the exit code."""
    asked, rest = read_arguments(arguments)
    stop_like_ctrl_c()
    tally, start = Tally(), time.monotonic()
    try:
        install("requirements-dev.txt", holds=("requirements.txt",))
        with tempfile.TemporaryDirectory(prefix="easywiki-test-", ignore_cleanup_errors=True) as place:
            run_everything(asked, rest, tally, Path(place))
    except Stop as reason:
        tally.add("Getting ready", 0, 1, why=str(reason))
    except KeyboardInterrupt:
        tally.add("Stopped by hand", 0, 1)
    say(f"\nAll in all, after {time.monotonic() - start:.0f} seconds:")
    say("\n".join(tally.lines))
    say(closing(tally.passed, tally.failed, tally.skipped))
    return 1 if tally.failed or not tally.passed else 0


def read_arguments(arguments: list) -> tuple[argparse.Namespace, list]:
    """What was asked for, and what is meant for pytest."""
    parser = argparse.ArgumentParser(
        prog="./test",
        description="Run all checks and tests. A path or -k word, or anything else, goes to pytest alone.",
    )
    quick = "leave out the browser, the long sweeps and PostgreSQL: under a minute"
    parser.add_argument("--quick", action="store_true", help=quick)
    parser.add_argument("--long", action="store_true", help="run the slow ones too")
    return parser.parse_known_args(arguments)


def run_everything(asked, rest: list, tally: Tally, place: Path) -> None:
    """The order of it all. `place` is a temporary folder."""
    slow = "" if asked.long else " and not slow"
    if rest:
        marks = [] if asked.long or "-m" in rest else ["-m", "not slow"]
        Pytest("Tests you asked for", [*marks, *rest], place, **in_browser(needs.find_browser())).run(tally)
        return
    if asked.quick:
        run_quickly(tally, place)
        return
    needs.get_postgresql()
    browser = needs.get_browser()
    for name, command in CHECKS:
        run_check(name, command, tally, place)
    plain = Pytest("Tests on SQLite", ["-m", f"not browser and not postgresql{slow}"], place)
    if not browser:
        plain.run(tally)
        tally.add("Tests in a browser", 0, 1, why="There is no Chromium here, so they could not run.")
    else:
        inside = Pytest("Tests in a browser", ["-m", f"browser{slow}"], place, **in_browser(browser))
        run_side_by_side(plain, inside, tally)
    run_on_postgresql(slow, tally, place)


def run_quickly(tally: Tally, place: Path) -> None:
    """Checks and tests without the browser, the sweeps and PostgreSQL, in two halves at once."""
    for name, command in CHECKS:
        run_check(name, command, tally, place)
    few = ["-m", "not browser and not slow and not sweep and not postgresql"]
    rest = [f"--ignore={folder}" for folder in FIRST_HALF]
    run_side_by_side(
        Pytest("Rules and actions", [*few, *FIRST_HALF], place), Pytest("All other tests", [*few, *rest], place), tally
    )


def run_check(name: str, command: list, tally: Tally, place: Path) -> None:
    """Runs one check that is not a test; what it prints shows when it fails."""
    say(f"{name}…")
    environ = environment(
        place / "check",
        EASYWIKI_SECRET_KEY=secrets.token_urlsafe(50),
        EASYWIKI_HOSTS="example.org",
        DJANGO_SETTINGS_MODULE="wiki.settings.test",
    )
    with Child(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as child:
        text = child.process.communicate()[0].decode("utf-8", "replace")
    good = child.process.returncode == 0
    if not good:
        say(text)
    tally.add(name, int(good), int(not good))


def environment(data: Path, **more: str) -> dict:
    """Our environment without the caller's site: data and temporary files lie in `data`; `more` is set."""
    data.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EASYWIKI_")}
    kept.pop("DATABASE_URL", None)
    return {**kept, "EASYWIKI_VAR": str(data), "TMPDIR": str(data), **more}


def in_browser(path: str) -> dict:
    """What tests with a browser need: where it is, and that Playwright's loop beside Django is meant so."""
    return {"EASYWIKI_CHROMIUM": path, "DJANGO_ALLOW_ASYNC_UNSAFE": "1"}


class Pytest:
    """One run of pytest with a database and a folder of its own."""

    def __init__(self, name: str, arguments: list, place: Path, **environ: str):
        self.name = name
        self.report = place / f"{name}.xml"
        self.log = place / f"{name}.log"
        self.command = [str(PYTHON), "-m", "pytest", f"--junitxml={self.report}", *arguments]
        self.environ = environment(place / name, **environ)

    def run(self, tally: Tally) -> None:
        """Runs it here and now, and adds it up."""
        say(f"{self.name}…")
        with self.start() as child:
            self.add_up(child.process.wait(), tally)

    def start(self, **options) -> Child:
        """Begins it."""
        return Child(self.command, cwd=ROOT, env=self.environ, stdin=subprocess.DEVNULL, **options)

    def add_up(self, code: int, tally: Tally) -> None:
        """Reads pytest's report; `code` is how it ended, which nothing can talk away."""
        passed = failed = skipped = 0
        with contextlib.suppress(OSError, ElementTree.ParseError):
            suite = ElementTree.parse(self.report).getroot().find("testsuite")  # noqa: S314 - we wrote it
            count = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
            failed, skipped = count["failures"] + count["errors"], count["skipped"]
            passed = max(count["tests"] - failed - skipped, 0)
        why = "There was no test to run." if code == 5 else f"pytest ended with {code}." if code > 1 else ""
        tally.add(self.name, passed, failed or int(code != 0), skipped, why)


def run_side_by_side(plain: Pytest, inside: Pytest, tally: Tally) -> None:
    """Both at once, as there are two cores; the browser's lines are shown when it is done."""
    say(f"{inside.name} begin in the background…")
    with inside.log.open("w") as log, inside.start(stdout=log, stderr=log) as child:
        plain.run(tally)
        say(f"{inside.name}…")
        code = child.process.wait()
    say(inside.log.read_text(errors="replace"))
    inside.add_up(code, tally)


def run_on_postgresql(slow: str, tally: Tally, place: Path) -> None:
    """What touches the database, once more on a throw-away PostgreSQL."""
    name = "Tests on PostgreSQL"
    folders = [folder for folder in ON_POSTGRESQL if (ROOT / folder).exists()]
    if not folders:
        tally.add(name, 0, 1, why="There was no test to run.")
        return
    try:
        with cluster() as address:
            Pytest(name, ["-m", f"not browser{slow}", *folders], place, DATABASE_URL=address).run(tally)
    except NoCluster as reason:
        tally.add(name, 0, 1, why=str(reason))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
