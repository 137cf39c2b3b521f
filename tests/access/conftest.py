"""One planted page for all tests of a file: each test undoes what it did."""

import pytest
from django.db import transaction

from .planting import Planted, plant


@pytest.fixture(scope="module")
def planted(django_db_setup, django_db_blocker) -> Planted:
    """Mo's page with one of everything; made once for a file, gone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        planted = plant()
        planted.sign_everyone_in()
        yield planted
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def undone(request):
    """Whatever a test writes is taken back, so that tests of one file do not meet."""
    if "planted" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("planted")
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
