"""What did an action leave behind? Nothing after a refusal; a whole chain in the log after anything else."""

from contextlib import contextmanager

import pytest
from django.db import transaction
from wagtail.models import Revision

from profiles.actions import log
from profiles.models import Card, Change, Look, Person, Photo, Section
from profiles.refusals import Hidden, Refused

KEPT = (Card, Change, Look, Photo, Section, Revision)


def everything() -> dict:
    """All rows that actions write."""
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in KEPT}


@contextmanager
def refused(words: str = "", status: int = 403):
    """What is inside is refused in an easy sentence, and nothing at all was written."""
    before = everything()
    with pytest.raises(Refused) as no:
        yield
    assert no.value.status == status
    assert no.value.sentence.endswith(".")
    assert words in no.value.sentence
    assert everything() == before


@contextmanager
def hidden():
    """What is inside finds nothing there, and nothing at all was written."""
    before = everything()
    with pytest.raises(Hidden):
        yield
    assert everything() == before


@contextmanager
def only_tried():
    """What is inside is taken back, so that the next one finds the same page."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def outcome(act) -> str:
    """done, refused or hidden; after the last two nothing was written."""
    before = everything()
    try:
        act()
    except Refused as no:
        assert no.sentence.endswith(".")
        end = "refused"
    except Hidden:
        end = "hidden"
    else:
        return "done"
    assert everything() == before
    return end


def lines(person: Person) -> list[tuple[str, str]]:
    """The log of a person: what and who, oldest first. The chain is checked as it is read from the database."""
    found, previous = [], ""
    for n, line in enumerate(Look.objects.filter(person=person).select_related("who").order_by("n"), start=1):
        assert line.n == n
        assert line.previous_hash == previous
        assert line.hash == log.line_hash(line)
        previous = line.hash
        found.append((line.verb, line.who.called if line.who else ""))
    return found


def newest(person: Person) -> tuple[str, str]:
    """The last line of a log."""
    return lines(person)[-1]


def words(person: Person, slug: str = "important") -> list[str]:
    """What stands in a part of the page, in order."""
    cards = Card.objects.filter(section__profile__person=person, section__slug=slug, away_at=None)
    return list(cards.order_by("sort_order", "pk").values_list("text", flat=True))
