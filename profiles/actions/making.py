"""How is a card made on its form? Words, photo and picture are kept as they come, each by itself."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _
from PIL.Image import Image

from easyread.cleaning import clean_text
from easyread.models import Picture
from easyread.wording import put_in
from profiles import hints, permissions
from profiles.asking import Asker
from profiles.clashes import Clash, find_card
from profiles.merging import Values
from profiles.models import Card, Change
from profiles.queries import sight
from profiles.refusals import Refused
from profiles.states import Kind, Move, State

from . import changes, photos


def keep_card(*, change: Change, by: Asker, values: Values, pixels: Image | None, shows: str) -> Change:
    """Keeps what the form holds. A new photo is written first, so that no lock waits for it."""
    permissions.check_maker(by, change)
    permissions.check_move(change, Move.KEEP)
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
def take_words(*, change: Change, by: Asker, code: str, instead: str) -> tuple[str, Change]:
    """Puts the plainer words of a hint in the place of the words that it is about; answers with the words before, too.
    A hint that is not there any more, or words that it did not offer, change nothing: a second tap finds it done."""
    permissions.check_maker(by, change)
    change = changes.lock(change, by)
    permissions.check_move(change, Move.KEEP)
    own = by.place_with(change.profile.person_id).is_person
    before, after = change.before or {}, change.after
    for finding, hint in hints.find_hints(before, after, own=own, language=change.profile.language):
        if hint.code == code and instead in hint.instead:
            new = put_in(after["text"], finding, instead)
            return after["text"], changes.keep(change=change, by=by, values={"text": new})
    return after.get("text", ""), change


def bring_back_words(*, change: Change, by: Asker, text: str) -> Change:
    """Brings back the words as they were before a hint was taken."""
    return changes.keep(change=change, by=by, values={"text": clean_text(text)})


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
    """Moves a card one place up or down among the cards that the asker sees."""
    seen = sight.cards(card.section.profile.person, by).filter(section=card.section).order_by("sort_order", "pk")
    keys = [str(key) for key in seen.values_list("key", flat=True)]
    if str(card.key) not in keys:
        raise Refused(_("This card is not here any more."), status=409)
    place = keys.index(str(card.key))
    keys.pop(place)
    wanted = place - 1 if up else place + 1
    if not 0 <= wanted <= len(keys):
        raise Refused(_("This card is at the end already."), status=409)
    return _at_once(Kind.MOVE, card, by, {"behind": keys[wanted - 1] if wanted else None})


def _at_once(kind: Kind, card: Card, by: Asker, values: Values) -> tuple[Change, Clash | None]:
    """Begins, fills and hands on a change in one go. A supporter who asked for the same already asks once."""
    same = Change.objects.filter(card_key=card.key, kind=kind, after=values, by=by.user)
    asked = same.filter(state=State.WAITING_FOR_YES).first()
    if asked and not by.place_with(asked.profile.person_id).is_person:
        return asked, None
    if kind != Kind.MOVE and (card.away_at is not None) == values["away"]:  # a second tap
        done = same.filter(state=State.PUBLISHED).order_by("-answered_at").first()
        if done:
            return done, None
    change = changes.begin(section=card.section, by=by, kind=kind, card=card)
    change = changes.keep(change=change, by=by, values=values)
    clash = changes.propose(change=change, by=by)
    change.refresh_from_db()
    return change, clash


@transaction.atomic
def change_instead(*, change: Change, by: Asker, request_key: UUID | None = None) -> Change:
    """Change it: the person begins a change of their own, filled with what waits, that answers it."""
    change = changes.lock(change, by)
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
