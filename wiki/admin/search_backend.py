"""Where does the admin's own search keep its words? In the database; on PostgreSQL without waiting for each other.

Wagtail evens out the weight of titles after each save, by rewriting every row that has the weight 1: titles of
ordinary length keep it, so that two who save at once rewrite the same rows in any order, and PostgreSQL has to end one
of them. Here each takes the rows that nobody else holds just now and leaves the others, which are somebody's work.
"""

from django.db import connection, transaction
from django.db.models import Avg, F
from django.db.models.functions import Length
from modelsearch.backends import database


def SearchBackend(params):  # noqa: N802 (Wagtail asks for this name)
    """The search backend of the database that is in use."""
    if connection.vendor != "postgresql":
        return database.SearchBackend(params)
    return _without_waiting()(params)


def _without_waiting():
    """Wagtail's backend for PostgreSQL with an index of our own; made here, because SQLite cannot load it."""
    from modelsearch.backends.database.postgres.postgres import PostgresIndex, PostgresSearchBackend

    class Index(PostgresIndex):
        def _refresh_title_norms(self, full=False):
            if full:
                super()._refresh_title_norms(full=True)
                return
            with transaction.atomic(using=self.write_connection.alias):
                new = self.entries.filter(title_norm=1.0).select_for_update(skip_locked=True)
                pks = list(new.values_list("pk", flat=True))
                titled = self.entries.annotate(length=Length("title")).filter(length__gt=0)
                average = titled.aggregate(average=Avg("length"))["average"]
                titled.filter(pk__in=pks).update(title_norm=average / F("length"))

    class Backend(PostgresSearchBackend):
        index_class = Index

    return Backend
