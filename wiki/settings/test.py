"""What do the tests change? A throw-away place for data, plain static files, and nothing else."""

import tempfile
from pathlib import Path

from .base import *
from .base import STORAGES

SECRET_KEY = "only for tests, long enough to be accepted, and different from any real one"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
_PLACE = Path(tempfile.mkdtemp(prefix="easywiki-tests-"))
MEDIA_ROOT = _PLACE / "media"
PRIVATE_ROOT = _PLACE / "private"
# Never what `./run` gathered: the tests look at the files as they are now.
STATIC_ROOT = _PLACE / "static"
JOINED_ROOT = _PLACE / "joined"
# Off, because tests change pages in transactions that are never committed; tests/pages/test_page_cache.py turns it on.
PUBLIC_CACHE = False
PUBLIC_STAMP = _PLACE / "public.stamp"
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Tests of people who write at once need a file: several threads cannot share a database in memory.
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["TEST"] = {"NAME": str(_PLACE / "test.sqlite3")}
