"""What do the tests of components need? A gallery that is open."""

import pytest


@pytest.fixture
def gallery(live_server, settings):
    """The address of the gallery, open as on a demo site."""
    settings.DEMO = True
    return f"{live_server.url}/gallery/"
