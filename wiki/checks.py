"""What should the one who looks after a site know? Said by `manage.py check`, without stopping anything."""

import sqlite3

from django.core.checks import Info, register
from django.db import connection

SURE_SQLITE = (3, 51, 3)


@register
def old_sqlite(app_configs, **kwargs):
    """SQLite before 3.51.3 can, very rarely, damage a database in WAL mode."""
    if connection.vendor != "sqlite" or sqlite3.sqlite_version_info >= SURE_SQLITE:
        return []
    return [
        Info(
            f"SQLite {sqlite3.sqlite_version} is older than 3.51.3.",
            hint="Use PostgreSQL for a real site (DATABASE_URL), or a newer SQLite. docs/running.md says how.",
            id="wiki.I001",
        )
    ]
