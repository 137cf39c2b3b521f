"""Can I see it with something in it? Fills an empty site with made-up people and pictures."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from easyread.pictures import bank
from profiles.demo import loading
from profiles.models import Person


class Command(BaseCommand):
    """Loads the demonstration once; never touches a site that has people in it."""

    help = "Fill an empty demo site with made-up people, their pages, and pictures."

    def handle(self, *args, **options):
        if not settings.DEMO:
            raise CommandError("This is not a demo site. Set EASYWIKI_DEMO=1 to make it one.")
        if Person.objects.exists():
            raise CommandError("There are people in this site already. The demo is for an empty one.")
        bank.fill(tell=self.stdout.write)
        self.stdout.write("Making 3 About Me pages for the demo.")
        loading.load(at=timezone.now(), tell=self.stdout.write)
