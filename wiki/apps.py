"""Which parts does the project itself bring? The public site, and static files without templates among them."""

from django.apps import AppConfig
from django.contrib.staticfiles.apps import StaticFilesConfig


class WikiConfig(AppConfig):
    """The public site and its Wagtail admin."""

    name = "wiki"
    default = True  # without it Django sees two here, takes neither, and `ready` is never called

    def ready(self):
        """Registers what `manage.py check` says and `<id:pk>`, and listens for changes of public pages."""
        from wiki import checks, converters, public_pictures, public_words  # noqa: F401
        from wiki.actions import counting
        from wiki.admin import files
        from wiki.page_cache import changes

        files.register()
        changes.connect()
        counting.connect()
        public_words.connect()
        public_pictures.connect()


class StaticFiles(StaticFilesConfig):
    """A component's folder holds its template too; only styles and scripts are published."""

    ignore_patterns = [*StaticFilesConfig.ignore_patterns, "*.html", "*.py", "*.md"]
