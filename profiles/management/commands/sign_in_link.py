"""How does someone get into a real site? A link that works once, for the one who looks after the site to hand over."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from django.utils import timezone

from profiles.actions import signing_in
from profiles.models import User


class Command(BaseCommand):
    """Prints a one-time link for one login, by e-mail address or by its code."""

    help = "Print a link with which one person can sign in, once, within 24 hours."

    def add_arguments(self, parser):
        """Whose link."""
        parser.add_argument("who", help="e-mail address or code of the login")

    def handle(self, *args, who, **options):
        user = User.objects.filter(email__iexact=who).first() or User.objects.filter(username=who).first()
        if user is None:
            raise CommandError("There is no login with this address or code. `add_login` makes one.")
        secret = signing_in.make_link(user=user, at=timezone.now())
        self.stdout.write(settings.WAGTAILADMIN_BASE_URL + reverse("use_link", args=[secret]))
