"""How does a real site get its first logins? One command makes a login, and perhaps a page or a place in a circle."""

from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from profiles.actions import people
from profiles.models import Person, User
from profiles.roles import Role

ROLES = {role.value.lower(): role for role in Role if role is not Role.PERSON}
# The public site makes these groups; their rights stand in wiki/migrations/0004_groups.py.
GROUPS = {"editor": "Easier Info editors", "lead": "Easier Info leads"}


class Command(BaseCommand):
    """Makes a login. The set-up with pictures and faces comes with the circle; until then this is the way in."""

    help = "Make a login: with a page of its own, with a place in a circle, or for the Wagtail admin."

    def add_arguments(self, parser):
        """Who, and what for."""
        parser.add_argument("called", help="the name that other people see")
        parser.add_argument("--email", default="", help="e-mail address, to find the login again")
        parser.add_argument("--page", action="store_true", help="start an About Me page for this person")
        parser.add_argument("--circle-of", metavar="CODE", help="let this login into the circle of a page")
        parser.add_argument("--role", choices=ROLES, help="the place in that circle")
        parser.add_argument("--how-asked", default="", help="how the person was asked")
        parser.add_argument("--how-answered", default="", help="how the person said yes")
        parser.add_argument(
            "--editor", action="store_true", help="may write pages in the Wagtail admin, and hand them in"
        )
        parser.add_argument("--lead", action="store_true", help="may also publish pages in the Wagtail admin")
        parser.add_argument("--superuser", action="store_true", help="may do everything in the Wagtail admin")

    @transaction.atomic
    def handle(self, *args, called, **options):
        if User.objects.filter(email__iexact=options["email"]).exclude(email="").exists():
            raise CommandError("There is a login with this e-mail address already.")
        user = User(called=called, email=options["email"], is_superuser=options["superuser"])
        user.set_unusable_password()
        user.save()
        for role, name in GROUPS.items():
            if options[role]:
                user.groups.add(Group.objects.get(name=name))
        self.stdout.write(f"Login: {user.username}")
        if options["page"]:
            person = people.start_page(called=called, user=user, template="about_me", at=timezone.now())
            self.stdout.write(f"Page: {person.code}")
        if options["circle_of"]:
            self.let_in(user, **options)

    def let_in(self, user, *, circle_of, role, how_asked, how_answered, **options):
        """Gives the login its place, with the record of the person's yes."""
        person = Person.objects.filter(code=circle_of).first()
        if person is None:
            raise CommandError("There is no page with this code.")
        if not (role and how_asked and how_answered):
            raise CommandError("Say --role, --how-asked and --how-answered. Nobody is let in without a yes.")
        choice = people.record_choice(
            person=person, what="LET_IN", how_asked=how_asked, how_answered=how_answered, at=timezone.now()
        )
        people.let_in(
            person=person, role=ROLES[role], choice=choice, at=timezone.now(), user=user,
            says_yes=ROLES[role] is Role.HELPER,
        )  # fmt: skip
        self.stdout.write(f"In the circle as {role}.")
