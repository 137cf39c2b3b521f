"""What do tests of the cache of whole pages have at hand? Elsewhere it is off (wiki/settings/test.py)."""

import pytest
from django.test import Client

from wiki.page_cache.stamp import stamp

from .front import drawn, urlpatterns


@pytest.fixture
def place(settings, tmp_path):
    """The cache as on a real site, with a stamp of its own in this folder."""
    settings.PUBLIC_CACHE = True
    settings.PUBLIC_STAMP = tmp_path / "public.stamp"
    settings.ROOT_URLCONF = tuple(urlpatterns)
    drawn.clear()
    yield tmp_path
    stamp.lost = False


@pytest.fixture
def visitor(db, place):
    """Nobody, who has looked at the front page once."""
    client = Client()
    client.first = client.get("/")
    assert drawn == ["/"]
    return client
