"""How is a card made on its form? Words, photo and picture are kept as they come, each by itself."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from PIL.Image import Image

from easyread.models import Picture
from profiles import permissions
from profiles.asking import Asker
from profiles.clashes import Clash, find_card
from profiles.merging import Values
from profiles.models import Card, Change
from profiles.refusals import Refused
from profiles.states import Kind, Move, State

from . import changes, photos
from .cards import card_before


def keep_card(*, change: Change, by: Asker, values: Values, pixels: Image | None, shows: str) -> Change:
    """Keeps what the form holds. A new photo is written first, so that no lock waits for it."""
    permissions.check_maker(by, change)
    if pixels is not None:
        photo = photos.keep(pixels=pixels, person=change.profile.person, by=by)
        values = {**values, "shown": {"photo": str(photo.uuid), "shows": shows}}
    return changes.keep(change=change, by=by, values=values)


def take_picture(*, change: Change, by: Asker, picture: str) -> Change:
    """Takes a picture of the bank for the card. Raises Refused where there is no such picture."""
    found = Picture.objects.filter(pk=picture).first() if picture.isdecimal() and len(picture) < 19 else None
    if found is None:
        raise Refused(_("This picture is not here any more. Please choose another one."), status=400)
    return changes.keep(change=change, by=by, values={"shown": {"picture": found.pk}})


@transaction.atomic
def take_away(*, card: Card, by: Asker) -> tuple[Change, Clash | None]:
    """Puts a card away; it can come back. A supporter's wish to do so waits for yes."""
    return _at_once(Kind.TAKE_AWAY, card, by, {"away": True})


@transaction.atomic
def put_back(*, card: Card, by: Asker) -> tuple[Change, Clash | None]:
    """Brings a card back that was put away."""
    return _at_once(Kind.PUT_BACK, card, by, {"away": False})


@transaction.atomic
def move(*, card: Card, by: Asker, up: bool) -> tuple[Change, Clash | None]:
    """Moves a card one place up or down among the cards that show."""
    others = card.section.cards.filter(away_at__isnull=True).order_by("sort_order", "pk")
    keys = list(others.values_list("key", flat=True))
    place = keys.index(card.key)
    rest = keys[:place] + keys[place + 1 :]
    wanted = max(0, place - 1) if up else min(len(rest), place + 1)
    behind = str(rest[wanted - 1]) if wanted else None
    if behind == card_before(card.section, card.key):
        raise Refused(_("This card is at the end already."), status=409)
    return _at_once(Kind.MOVE, card, by, {"behind": behind})


def _at_once(kind: Kind, card: Card, by: Asker, values: Values) -> tuple[Change, Clash | None]:
    """Begins, fills and hands on a change in one go."""
    change = changes.begin(section=card.section, by=by, kind=kind, card=card)
    change = changes.keep(change=change, by=by, values=values)
    clash = changes.propose(change=change, by=by)
    change.refresh_from_db()
    return change, clash


@transaction.atomic
def change_instead(*, change: Change, by: Asker, request_key: UUID | None = None) -> Change:
    """Change it: the person begins a change of their own, filled with what waits, that answers it."""
    permissions.check_answer(by, change, Move.REPLACE)
    if not by.place_with(change.profile.person_id).is_person:
        raise Refused(_("Only the person can do this."))
    card = find_card(change)
    kind = Kind.ADD if card is None else Kind.CHANGE
    own = Change.objects.filter(answers=change, by=by.user, state=State.BEING_MADE).first()
    if own is None:
        own = changes.begin(
            section=change.section, by=by, kind=kind, card=card, answers=change, request_key=request_key
        )
    if not own.after:
        wanted = {field: value for field, value in change.after.items() if field not in ("away", "behind")}
        own = changes.keep(change=own, by=by, values=wanted)
    return own
