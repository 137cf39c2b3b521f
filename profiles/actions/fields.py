"""Does what came in fit a card? Asked before anything is kept, whoever asks and from wherever it came."""

from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Page

from easyread.cleaning import clean_text
from easyread.models import Picture
from profiles.merging import Values
from profiles.models import Change, Photo, WordsBy
from profiles.models.card import TEXT_LENGTH
from profiles.refusals import Refused
from profiles.states import Kind

NEEDS_A_NAME = (WordsBy.SOMEONE_ELSE, WordsBy.WHAT_PEOPLE_SEE)
_OF_A_CARD = {"text", "shown", "whose", "keep_safe", "leads_to"}
FIELDS = {
    Kind.ADD: _OF_A_CARD,
    Kind.CHANGE: _OF_A_CARD,
    Kind.MOVE: {"behind"},
    Kind.TAKE_AWAY: {"away"},
    Kind.PUT_BACK: {"away"},
}


def check_fit(values: Values, change: Change) -> Values:
    """The values, tidy. Raises Refused where they are no values of this kind of change for this person's card."""
    if not set(values) <= FIELDS[Kind(change.kind)]:
        raise _refused()
    check = {"text": _text, "whose": _whose, "keep_safe": _flag, "away": _flag, "behind": _behind}
    check["leads_to"] = _leads_to
    tidy = {field: check[field](value) for field, value in values.items() if field != "shown"}
    return tidy | ({"shown": _shown(values["shown"], change)} if "shown" in values else {})


def _refused() -> Refused:
    return Refused(_("We cannot use this for a card. Please try another way."), status=400)


def _text(value: object, most: int = TEXT_LENGTH) -> str:
    if not isinstance(value, str) or len(text := clean_text(value)) > most:
        raise _refused()
    return text


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _refused()
    return value


def _leads_to(value: object) -> int | None:
    """A page that anyone may see."""
    if value is None or (type(value) is int and Page.objects.live().public().filter(pk=value).exists()):
        return value
    raise _refused()


def _behind(value: object) -> str | None:
    return None if value is None else str(_uuid(value))


def _uuid(value: object) -> UUID:
    try:
        return UUID(value)
    except (AttributeError, TypeError, ValueError):
        raise _refused() from None


def _whose(value: object) -> Values:
    if not isinstance(value, dict) or not set(value) <= {"by", "of"} or value.get("by") not in WordsBy.values:
        raise _refused()
    return {"by": str(value["by"]), "of": _text(value.get("of", ""), 60)}


def _shown(value: object, change: Change) -> Values | None:
    """A picture that is in the bank, or a photo of this person: with another's, their life would show here."""
    if value is None or value == {**(change.before or {}), **change.after}.get("shown"):
        return value  # as it was: what left the bank meanwhile must not cost the words that came with it
    if not isinstance(value, dict):
        raise _refused()
    if set(value) == {"picture"} and type(value["picture"]) is int:
        if Picture.objects.filter(pk=value["picture"]).exists():
            return value
        raise Refused(_("This picture is not here any more. Please choose another one."), status=400)
    if not {"photo"} <= set(value) <= {"photo", "shows"}:
        raise _refused()
    photo = Photo.objects.filter(uuid=_uuid(value["photo"]), person=change.profile.person_id).first()
    if photo is None:
        raise _refused()
    return {"photo": str(photo.uuid), "shows": _text(value.get("shows", ""), 150)}
