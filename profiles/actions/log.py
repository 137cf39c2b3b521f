"""How is a line written into a person's log? Numbered and chained; no names, no words, ids only."""

import hashlib
from datetime import UTC, datetime

from profiles.models import Look, Person, User


def write(*, person: Person, who: User | None, verb: str, target: object, at: datetime) -> Look:
    """Adds one line. Call it inside the transaction of what it tells of; it locks the person's log till then."""
    # Without the key: whoever added a row of this person holds the key already, and two would wait for each other.
    Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    last = person.looks.order_by("-n").first()
    line = Look(
        person=person,
        n=last.n + 1 if last else 1,
        at=at,
        who=who,
        verb=verb,
        target=str(target),
        previous_hash=last.hash if last else "",
    )
    line.hash = line_hash(line)
    line.save()
    return line


def line_hash(line: Look) -> str:
    """SHA-256 over a line and the hash before it, in hex. The time is told in UTC, as the database gives it back."""
    parts = [
        line.previous_hash,
        line.person_id,
        line.n,
        line.at.astimezone(UTC).isoformat(),
        line.who_id,
        line.verb,
        line.target,
    ]
    return hashlib.sha256("|".join(str(part) for part in parts).encode()).hexdigest()
