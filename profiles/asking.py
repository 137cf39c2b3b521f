"""Who is asking? The login with all its places in circles, looked up once for each request."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Q

from profiles.models import CircleMember, Person, TeamPlace, User
from profiles.roles import Role


@dataclass(frozen=True)
class Place:
    """What the asker is to one person. `member_ids` are the rows it rests on: by name, or through teams."""

    person_id: int
    role: Role
    member_ids: tuple[int, ...] = ()
    says_yes: bool = False

    @property
    def is_person(self) -> bool:
        """Is it their own page?"""
        return self.role is Role.PERSON


@dataclass(frozen=True)
class Asker:
    """Who asks, and when. Nobody at all has no login and no places."""

    user: User | None
    at: datetime
    places: Mapping[int, Place] = field(default_factory=dict)
    # What they may see of whom, looked up once: filled by queries.sight, gone with the request.
    sights: dict[int, Any] = field(default_factory=dict, compare=False, repr=False)

    def place_with(self, person_id: int) -> Place | None:
        """The asker's place in the life of one person, or None to a stranger."""
        return self.places.get(person_id)


def running(at: datetime) -> Q:
    """Has begun and not ended at `at`: for a place in a circle or in a team."""
    return Q(starts_at__lte=at) & (Q(ends_at__isnull=True) | Q(ends_at__gt=at))


def get_asker(user: User | None, at: datetime) -> Asker:
    """The asker for a login (or for nobody), with every place that counts at `at`."""
    if user is None or not user.is_authenticated:
        return Asker(user=None, at=at)
    teams = TeamPlace.objects.filter(running(at), user=user).values("team")  # not a join: it would read every place
    rows = (
        CircleMember.objects.filter(running(at), Q(user=user) | Q(team__in=teams), paused_at__isnull=True)
        .order_by("team_id", "pk")
        .values_list("person_id", "role", "pk", "says_yes", "team_id")
    )
    places: dict[int, Place] = {}
    for person_id, role, pk, says_yes, _team in sorted(rows, key=lambda row: row[4] is not None):
        known = places.get(person_id)
        if known is None:
            places[person_id] = Place(person_id, Role(role), (pk,), says_yes)
        else:  # a place by name counts before one through a team; what was chosen for either is open
            places[person_id] = Place(person_id, known.role, (*known.member_ids, pk), known.says_yes)
    for person_id in Person.objects.filter(user=user).values_list("pk", flat=True):
        places[person_id] = Place(person_id, Role.PERSON)
    return Asker(user=user, at=at, places=places)
