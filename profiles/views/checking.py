"""May they open this screen at all? Those who may not are told so in easy words; an empty list would be no truth."""

from django.core.exceptions import PermissionDenied

from profiles import queries
from profiles.models import Person
from profiles.roles import May


def check_open(request, person: Person, *powers: May) -> None:
    """Raises PermissionDenied unless the asker has one of `powers` on the page of this person."""
    if not queries.get_powers(person, request.asker).intersection(powers):
        raise PermissionDenied
