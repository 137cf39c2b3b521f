"""Which links of the public pages lead nowhere? For a timer, or before a release: it ends with 1 if there are some."""

import sys

from django.core.management.base import BaseCommand

from wiki.queries.links import Link, find_all_links


class Command(BaseCommand):
    """Writes one line for each broken link. Links to other sites are counted, and asked for nothing."""

    help = "Find links of public pages that lead nowhere. Ends with 1 if there are some."

    def handle(self, *args, **options):
        links = find_all_links()
        broken = [link for link in links if link.broken]
        for link in broken:
            self.stdout.write(_line(link))
        self.stdout.write(f"{len(broken)} broken, {len(links) - len(broken)} to other sites, for a person to try.")
        if broken:
            sys.exit(1)


def _line(link: Link) -> str:
    place = link.page.title if link.page else "a paper"
    return " | ".join([place, link.words, link.leads_to, str(link.trouble)])
