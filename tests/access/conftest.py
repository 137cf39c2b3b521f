"""One planted page for all tests of a file. They carry the mark `django_db`, which takes back what each one did."""

from pathlib import Path

import pytest
from django.db import connection, transaction

from .planting import Planted, plant


@pytest.fixture(scope="module")
def planted(django_db_setup, django_db_blocker) -> Planted:
    """Mo's page with one of everything; made once for a file, gone after it."""
    # Without a marked test pytest-django makes no database, and this would be the one of `./run`.
    assert Path(connection.settings_dict["NAME"]).name.startswith("test")
    with django_db_blocker.unblock(), transaction.atomic():
        planted = plant()
        planted.sign_everyone_in()
        yield planted
        transaction.set_rollback(True)
