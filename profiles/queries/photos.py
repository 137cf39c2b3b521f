"""May this asker look at this photo? Only where they may see a card, a change or a cover that shows it."""

from uuid import UUID

from django.db.models import Q

from profiles.asking import Asker
from profiles.models import Card, Change, Person, Photo
from profiles.models.photo import spec
from profiles.refusals import Hidden
from profiles.states import OPEN, State

from . import sight


def find_photo(person: Person, uuid: UUID, asker: Asker) -> Photo:
    """The photo, if the asker may see something that shows it now; raises Hidden otherwise."""
    photo = Photo.objects.filter(person=person, uuid=uuid, state="READY").first()
    if photo is None or not _in_sight(photo, person, asker):
        raise Hidden
    return photo


def _in_sight(photo: Photo, person: Person, asker: Asker) -> bool:
    if person.photo_id == photo.pk or sight.cards(person, asker).filter(photo=photo).exists():
        return True
    if sight.put_away_cards(person, asker).filter(photo=photo).exists():
        return True
    name = str(photo.uuid)
    # The words and photo that a keep-me-safe correction took the place of are folded under the card.
    before = Change.objects.filter(state=State.SHOWN_TO_KEEP_SAFE, before__shown__photo=name)
    if before.filter(card_key__in=sight.cards(person, asker).values("key")).exists():
        return True
    held = Q(after__shown__photo=name) | Q(before__shown__photo=name)
    waiting = sight.changes(person, asker).filter(held, state__in=list(OPEN))
    away = Card.objects.filter(section__profile=person.profile, away_at__isnull=False)
    if not asker.place_with(person.pk).is_person:  # an open question about a card that is gone opens no photo
        waiting = waiting.exclude(card_key__in=away.values("key"))
    return waiting.exists()


def read_photo(photo: Photo, width: int) -> bytes:
    """The file of a photo in one width; raises Hidden where it is not there any more."""
    copy = photo.renditions.filter(filter_spec=spec(width)).first()
    try:
        with (copy or photo).file.open("rb") as file:
            return file.read()
    except (OSError, ValueError):
        raise Hidden from None
