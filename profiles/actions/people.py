"""How does a person get a page and a circle? Setting up, with the record of how it was asked."""

from datetime import datetime

from django.db import transaction

from easyread.models import Picture
from profiles.models import Choice, CircleMember, Person, Profile, Section, Team, User
from profiles.page_templates import get_template
from profiles.roles import Role

from . import log


@transaction.atomic
def start_page(*, called: str, user: User | None, template: str, at: datetime) -> Person:
    """A new person with an empty page from a template. Its parts begin with the circle as audience."""
    person = Person.objects.create(called=called, user=user)
    profile = Profile.objects.create(person=person, template=template, updated_at=at)
    parts = get_template(template)
    pictures = Picture.objects.in_bulk([part.picture for part in parts], field_name="code")
    for place, part in enumerate(parts, start=1):
        Section.objects.create(
            profile=profile,
            slug=part.slug,
            heading=part.heading,
            picture=pictures.get(part.picture),
            place=place,
        )
    log.write(person=person, who=user, verb="START_PAGE", target=person.pk, at=at)
    return person


@transaction.atomic
def let_in(
    *, person: Person, role: Role, choice: Choice, at: datetime, user: User | None = None, team: Team | None = None,
    called: str = "", says_yes: bool = False,
) -> CircleMember:  # fmt: skip
    """Gives a login or a team a place in the circle. `choice` says how the person was asked and answered."""
    member = CircleMember.objects.create(
        person=person,
        user=user,
        team=team,
        role=role,
        called=called,
        starts_at=at,
        says_yes=says_yes,
        choice=choice,
    )
    log.write(person=person, who=person.user, verb="LET_IN", target=member.pk, at=at)
    return member


def record_choice(*, person: Person, what: str, how_asked: str, how_answered: str, at: datetime) -> Choice:
    """Keeps how somebody was asked and how they answered."""
    return Choice.objects.create(person=person, what=what, how_asked=how_asked, how_answered=how_answered, at=at)
