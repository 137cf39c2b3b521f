"""How are the words of all public pages gathered anew? Needed after a change that went past the models."""

from django.core.management.base import BaseCommand

from wiki.actions.indexing import index_all


class Command(BaseCommand):
    """Gathers the words of all public pages for search."""

    help = "Gather the words of all public pages anew, so that search finds them."

    def handle(self, *args, **options):
        count = index_all()
        self.stdout.write(f"Pages: {count}")
