"""Is everything ready to serve? `./run` asks this before it starts the server."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from wiki.running import preparing


class Command(BaseCommand):
    """Migrates, fills an empty demo site, collects static files; quick when nothing is to do."""

    help = "Make tables, demo content and static files ready to serve. Does only what is needed."
    requires_system_checks = []

    def handle(self, *args, **options):
        with preparing.in_plain_words():
            Path(settings.VAR).mkdir(parents=True, exist_ok=True)
            preparing.bring_tables_up_to_date()
            preparing.fill_picture_bank()
            preparing.fill_demo()
            preparing.gather_static_files()
