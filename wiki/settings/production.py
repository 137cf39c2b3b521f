"""How does a real site run? Behind HTTPS, with its own secret key and names; it refuses to start without them."""

import logging
import os

from django.core.exceptions import ImproperlyConfigured

from .base import *


def needed(name: str) -> str:
    """The environment variable `name`; raises ImproperlyConfigured where it is missing."""
    if not os.environ.get(name):
        raise ImproperlyConfigured(f"Set {name} before you start a real site. docs/running.md says how.")
    return os.environ[name]


# A log that cannot be written must not print what it held: that can be somebody's words.
logging.raiseExceptions = False

SECRET_KEY = needed("EASYWIKI_SECRET_KEY")
ALLOWED_HOSTS = needed("EASYWIKI_HOSTS").split(",")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
