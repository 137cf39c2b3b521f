"""Whose pages are there for this asker? One person by code, or all whose circles they are in."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Case, Exists, OuterRef, When

from easyread.pictures.shown import Shown
from profiles.asking import Asker, running
from profiles.models import Change, CircleMember, Person
from profiles.refusals import Hidden
from profiles.roles import POWERS, May, Role
from profiles.states import State
from profiles.words import MY_CIRCLE, ROLES

from . import sight
from .showing import show_photo

PEOPLE_ON_A_SCREEN = 48


@dataclass(frozen=True)
class PersonTile:
    """A face that leads to a page."""

    code: str
    called: str
    photo: Shown | None
    role: str
    new_to_keep_safe: bool


@dataclass(frozen=True)
class CircleFace:
    """Somebody in the asker's own circle. `user_id` is their login, `words` what they are to the asker."""

    member_id: int
    user_id: int
    called: str
    words: str


def find_person(code: str, asker: Asker) -> Person:
    """The person with this code, with profile and photo; raises Hidden to strangers and for unknown codes."""
    person = Person.objects.select_related("profile", "photo").filter(code=code, profile__isnull=False).first()
    if person is None or asker.place_with(person.pk) is None:
        raise Hidden
    return person


def get_people(asker: Asker, page: int | str = 1, only: list[int] | None = None) -> Page:
    """The people whose circles the asker is in, one screen of them, themselves first, then by name.

    `only`: none but these of them, by id.
    """
    ids = [pk for pk in asker.places if only is None or pk in only]
    told = Change.objects.filter(profile__person=OuterRef("pk"), state=State.SHOWN_TO_KEEP_SAFE, told=asker.user)
    people = (
        Person.objects.filter(pk__in=ids, profile__isnull=False)
        .select_related("photo")
        .annotate(told=Exists(told))
        .order_by(Case(When(user=asker.user, then=0), default=1), "called", "pk")
    )
    screen = Paginator(people, PEOPLE_ON_A_SCREEN).get_page(page)
    screen.object_list = [_tile(person, asker) for person in screen.object_list]
    return screen


def _tile(person: Person, asker: Asker) -> PersonTile:
    return PersonTile(
        code=person.code,
        called=person.called,
        photo=show_photo(person.photo, person, alt=""),
        role=str(ROLES[asker.places[person.pk].role]),
        new_to_keep_safe=person.told and _may_see_what_is_told(person, asker),
    )


def _may_see_what_is_told(person: Person, asker: Asker) -> bool:
    """Fewer people may look at that part now than when the asker was told. Asked for the few who were told."""
    return sight.changes(person, asker).filter(state=State.SHOWN_TO_KEEP_SAFE, told=asker.user).exists()


def get_circle(asker: Asker) -> list[CircleFace]:
    """Who is in the asker's own circle now, by name and able to sign in. Nobody without a page of their own."""
    if asker.user is None:
        return []
    members = CircleMember.objects.filter(
        running(asker.at), person__user=asker.user, person__profile__isnull=False, paused_at__isnull=True,
        user__is_active=True,
    )  # fmt: skip
    members = members.exclude(user=asker.user).select_related("user").order_by("user__called", "pk")
    return [
        CircleFace(one.pk, one.user_id, one.user.called, one.called or str(MY_CIRCLE[Role(one.role)]))
        for one in members
    ]


def get_powers(person: Person, asker: Asker) -> frozenset[May]:
    """What the asker may do on this page; a button shows by the same table by which an action checks."""
    place = asker.place_with(person.pk)
    return POWERS[place.role] if place else frozenset()
