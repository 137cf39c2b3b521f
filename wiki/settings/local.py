"""How does the site run on one computer, as `./run` starts it? On the loopback address alone, without HTTPS."""

import secrets

from .base import *
from .base import VAR


def kept_secret() -> str:
    """A secret key of this computer's own, made once and kept beside the data."""
    place = VAR / "secret_key"
    if not place.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        place.touch(mode=0o600)
        place.write_text(secrets.token_urlsafe(50))
    return place.read_text()


SECRET_KEY = kept_secret()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
