"""What do the tests of components need? Debian's Chromium, a gallery that is open, and the letters of nobody else."""

import os
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
# Playwright keeps a loop running in the test's thread; the database is only ever asked between its calls.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The system's own browser where there is one, without the sandbox that root cannot have."""
    found = {"executable_path": str(CHROMIUM)} if CHROMIUM.exists() else {}
    return {**browser_type_launch_args, **found, "args": ["--no-sandbox"]}


@pytest.fixture
def gallery(live_server, settings):
    """The address of the gallery, open as on a demo site."""
    settings.DEMO = True
    return f"{live_server.url}/gallery/"
