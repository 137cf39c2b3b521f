"""What do the benchmarks change? Plain static files, so that nothing has to be gathered first, and a silent log."""

from wiki.settings.local import *
from wiki.settings.local import LOGGING, STORAGES

STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
LOGGING = {**LOGGING, "loggers": {**LOGGING["loggers"], "wiki.requests": {"level": "ERROR", "propagate": False}}}
ALLOWED_HOSTS = ["testserver"]
