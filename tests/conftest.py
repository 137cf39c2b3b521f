"""What does every test have at hand? The fixed cast, and Debian's Chromium."""

import os
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client

from tests.factories import make_world

CHROMIUM = Path(os.environ.get("EASYWIKI_CHROMIUM") or "/usr/bin/chromium")
# Playwright keeps a loop running in the test's thread; the database is only ever asked between its calls.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The cast is made once, when the database is: making it costs more than most tests."""
    name = str(connection.settings_dict["NAME"])
    assert "test" in name, f"{name} is no test database: does a test ask for one (db, django_db)?"
    with django_db_blocker.unblock():
        make_world()


@pytest.fixture
def world(db):
    """Mo and Jo with their circles; see tests/factories.py."""
    return make_world()


@pytest.fixture
def client_of(world):
    """A browser without scripts, signed in as one of the cast; nobody is None."""

    def sign_in(name: str | None) -> Client:
        client = Client()
        if name:
            client.force_login(world.users[name])
        return client

    return sign_in


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The system's own browser where there is one, without the sandbox that root cannot have."""
    found = {"executable_path": str(CHROMIUM)} if CHROMIUM.exists() else {}
    return {**browser_type_launch_args, **found, "args": ["--no-sandbox"]}
