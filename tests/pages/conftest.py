"""One world for all tests of a file: each test undoes what it did, in the database and in the objects."""

import copy

import pytest
from django.db import transaction

from tests.factories import World, make_world


@pytest.fixture(scope="module")
def made_once(django_db_setup, django_db_blocker) -> World:
    """Mo and Jo with their circles; gone after the file."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_world()
        transaction.set_rollback(True)


@pytest.fixture
def world(made_once) -> World:
    """The same for each test, as if it were alone."""
    with transaction.atomic():
        yield copy.deepcopy(made_once)
        transaction.set_rollback(True)
