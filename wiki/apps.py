"""Which parts does the project itself bring? The public site, and static files without templates among them."""

from django.apps import AppConfig
from django.contrib.staticfiles.apps import StaticFilesConfig


class WikiConfig(AppConfig):
    """The public site and its Wagtail admin."""

    name = "wiki"

    def ready(self):
        """Registers what `manage.py check` says."""
        from wiki import checks  # noqa: F401


class StaticFiles(StaticFilesConfig):
    """A component's folder holds its template too; only styles and scripts are published."""

    ignore_patterns = [*StaticFilesConfig.ignore_patterns, "*.html", "*.py", "*.md"]
