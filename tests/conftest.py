"""What does every test have at hand? The fixed cast."""

import pytest

from tests.factories import make_world


@pytest.fixture
def world(db):
    """Mo and Jo with their circles; see tests/factories.py."""
    return make_world()


@pytest.fixture
def client_of(world):
    """A browser without scripts, signed in as one of the cast; nobody is None."""
    from django.test import Client

    def sign_in(name: str | None) -> Client:
        client = Client()
        if name:
            client.force_login(world.users[name])
        return client

    return sign_in
