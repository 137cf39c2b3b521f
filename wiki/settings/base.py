"""What is the same wherever the site runs? Addresses, apps, languages, and the way it keeps data."""

import os
from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy as _

BASE = Path(__file__).resolve().parents[2]
VAR = Path(os.environ.get("EASYWIKI_VAR", BASE / "var"))

DEMO = os.environ.get("EASYWIKI_DEMO") == "1"

INSTALLED_APPS = [
    "wiki",
    "profiles",
    "easyread",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.contrib.redirects",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "wiki.apps.StaticFiles",
]

MIDDLEWARE = [
    "wiki.page_cache.middleware.PublicPages",
    "wiki.middleware.RequestLine",
    "django.middleware.security.SecurityMiddleware",
    "wiki.middleware.Policies",
    "wiki.middleware.NotTooBig",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "wiki.middleware.Compressed",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "easyread.middleware.ReadingPreferences",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "profiles.middleware.WhoAsks",
    "profiles.middleware.KindRefusals",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "wiki.urls"
WSGI_APPLICATION = "wiki.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# SQLite as it comes loses saves of people who write at once; these options lost none (docs/decisions/0007).
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
        "PRAGMA cache_size=-20000;PRAGMA mmap_size=134217728;"
    ),
}


def database(address: str) -> dict:
    """The settings of one database, from an address such as `postgres://name:word@host/base`."""
    settings = dj_database_url.parse(address, conn_max_age=60, conn_health_checks=True)
    if settings["ENGINE"] == "django.db.backends.sqlite3":
        settings["OPTIONS"] = {**settings.get("OPTIONS", {}), **SQLITE_OPTIONS}
    return settings


DATABASES = {"default": database(os.environ.get("DATABASE_URL") or f"sqlite:///{VAR / 'easywiki.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Each process has its own. Their keys carry the stamp, so that no process keeps what another one has changed; what must
# outlive a change, such as a count, belongs into the database.
CACHES = {
    name: {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": name,
        "KEY_FUNCTION": "wiki.page_cache.stamp.key_as_of",
    }
    for name in ("default", "renditions")
}
# Whole public pages (docs/decisions/0021). Several machines need one folder for the stamp, or no such cache.
PUBLIC_CACHE = os.environ.get("EASYWIKI_PUBLIC_CACHE", "1") == "1"
PUBLIC_STAMP = VAR / "public.stamp"

# People sign in. Until passkeys come, a one-time link is the only door of a real site.
AUTH_USER_MODEL = "profiles.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
# What begins so is about somebody: kept nowhere, found by no search machine.
PRIVATE_ADDRESSES = (
    *("/people/", "/sign-in/", "/week/", "/i-go-here/"),
    *("/ask/", "/not-clear/", "/still-right/", "/answers/"),
)
LOGIN_URL = "sign_in"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "easyread.views.form_too_old"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", _("English")), ("cy", _("Welsh"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
LOCALE_PATHS = [BASE / "locale"]
TIME_ZONE = "Europe/London"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [("components", BASE / "templates" / "components")]
STATICFILES_FINDERS = [
    "easyread.finders.Joined",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
JOINED_ROOT = VAR / "joined"
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(os.environ.get("EASYWIKI_MEDIA", BASE / "media"))
PRIVATE_ROOT = VAR / "private"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {"BACKEND": "profiles.private_storage.PrivateStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# A photo and a card's words; anything longer is not a card. Wagtail's page editor needs the many fields.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
# How many proxies stand before the site: so many from the right of X-Forwarded-For can be believed (wiki/sent_from.py).
TRUSTED_PROXIES = int(os.environ.get("EASYWIKI_PROXIES", "0"))
REQUEST_MAX_BYTES = 100 * 1024 * 1024
PHOTO_MAX_BYTES = 20 * 1024 * 1024
PHOTO_MAX_PIXELS = 50_000_000

WAGTAIL_SITE_NAME = "Easy Wiki"
WAGTAILADMIN_BASE_URL = os.environ.get("EASYWIKI_ADDRESS", "http://127.0.0.1:8000")
WAGTAILADMIN_LOGIN_URL = "sign_in"
WAGTAIL_FRONTEND_LOGIN_URL = "/sign-in/"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "wiki.workflows.finish"
WAGTAILIMAGES_IMAGE_MODEL = "easyread.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "easyread.picture_forms.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["heic", "jpg", "jpeg", "png", "webp"]  # as easyread.pictures.pixels opens them
WAGTAILIMAGES_MAX_UPLOAD_SIZE = PHOTO_MAX_BYTES
WAGTAILIMAGES_MAX_IMAGE_PIXELS = PHOTO_MAX_PIXELS
WAGTAILDOCS_DOCUMENT_MODEL = "easyread.Paper"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wiki.admin.search_backend"}}
# What a save brings with it, such as Wagtail's indexes, never stands in the way of the save itself.
TASKS = {"default": {"BACKEND": "wiki.tasks.AfterTheCommit"}}

# The nearest thing to a name in these lines is a day: no codes, no words of people (docs/running.md).
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"impersonal": {"()": "wiki.logs.Impersonal"}},
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
    "handlers": {
        "out": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
            "filters": ["impersonal"],
        },
    },
    "root": {"handlers": ["out"], "level": "WARNING"},
    "loggers": {
        "wiki.requests": {"handlers": ["out"], "level": "INFO", "propagate": False},
        "django": {"handlers": ["out"], "level": "WARNING", "propagate": False},
    },
}
