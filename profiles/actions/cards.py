"""How does a change reach the page? Under a lock, merged into the card as it is now, kept as one revision."""

from datetime import datetime
from uuid import UUID

from django.db.models import Max
from django.utils.translation import gettext as _
from wagtail.models import Page

from easyread.models import Picture
from profiles.asking import Asker
from profiles.clashes import Clash, find_card, find_clash
from profiles.merging import Values, merge, take_back
from profiles.models import Card, Change, Photo, Profile, Section
from profiles.refusals import Refused
from profiles.states import Kind, State


def lock_section(section_id: int) -> Section:
    """The section, locked until the end of the transaction."""
    # Without the key: whoever added a row of this section holds the key already, and two would wait for each other.
    return Section.objects.select_for_update(no_key=True).get(pk=section_id)


def bring_to_page(change: Change, by: Asker) -> Clash | None:
    """Writes the change into its section, or returns a clash and writes nothing. Needs a transaction."""
    section = lock_section(change.section_id)
    if change.kind == Kind.MOVE:
        _put_behind(section, change)
    else:
        clash = find_clash(change)
        if clash:
            return clash
        _write(section, change, at=by.at)
    keep_revision(section, by)
    return None


def take_off_page(change: Change, by: Asker) -> None:
    """Puts back what stood there before a change that showed at once. What changed since then stays."""
    section = lock_section(change.section_id)
    card = find_card(change)
    if card is None:
        return
    if change.before is None:
        card.away_at = by.at
    else:
        set_values(card, take_back(change.before, change.after, card.values()), at=by.at)
        _begin_further_back(change)
    card.save()
    keep_revision(section, by)


def make_sure(change: Change, by: Asker) -> None:
    """Dates the card of a change that shows already: somebody said yes to it now."""
    Card.objects.filter(key=change.card_key).update(made_sure_at=by.at)


def _begin_further_back(change: Change) -> None:
    """Corrections made on top of this one now begin from what stood there before it.

    Without this, a no to the second one would bring back the words of the first, which got a no as well.
    """
    later = Change.objects.filter(
        card_key=change.card_key, state=State.SHOWN_TO_KEEP_SAFE, proposed_at__gt=change.proposed_at
    )
    for other in later.exclude(before=None):
        other.before = take_back(change.before, change.after, other.before)
        other.save()


def _write(section: Section, change: Change, *, at: datetime) -> None:
    card = find_card(change)
    if card is None and change.kind != Kind.ADD:
        raise Refused(_("This card is not here any more."), status=409)
    if card is None:
        last = section.cards.aggregate(last=Max("sort_order"))["last"]
        card = Card(section=section, key=change.card_key, sort_order=0 if last is None else last + 1)
        set_values(card, change.after, at=at)
    else:
        if card.away_at and change.kind == Kind.CHANGE:
            raise Refused(_("This card is not on the page. Bring it back first."), status=409)
        set_values(card, merge(change.before, change.after, card.values()).values, at=at)
    if not (card.text or card.photo_id or card.picture_id):
        raise Refused(
            _("The picture of this card is not here any more. The card needs words or a picture."), status=409
        )
    card.save()


def set_values(card: Card, values: Values, *, at: datetime) -> None:
    """Gives a card the values of a change. What it says was made sure now, since somebody just said so.

    A picture that left the bank meanwhile is left out, as it is on every other card.
    """
    shown = values.get("shown") or {}
    own = Photo.objects.filter(person__profile=card.section.profile_id)
    card.photo = own.filter(uuid=UUID(shown["photo"])).first() if "photo" in shown else None
    card.picture = Picture.objects.filter(pk=shown["picture"]).first() if "picture" in shown else None
    card.shows = shown.get("shows", "")
    card.text = values.get("text", "")
    card.words_by = values["whose"]["by"]
    card.words_of = values["whose"].get("of", "")
    card.keep_safe = values.get("keep_safe", False)
    card.leads_to = Page.objects.filter(pk=values.get("leads_to")).first() if values.get("leads_to") else None
    card.made_sure_at = at
    if not values.get("away"):
        card.away_at = None
    elif card.away_at is None:
        card.away_at = at


def card_before(section: Section, card_key: UUID) -> str | None:
    """The key of the card in front of this one, None where it is the first. Cards put away do not count."""
    keys = list(section.cards.filter(away_at__isnull=True).order_by("sort_order", "pk").values_list("key", flat=True))
    place = keys.index(card_key) if card_key in keys else 0
    return str(keys[place - 1]) if place else None


def _put_behind(section: Section, change: Change) -> None:
    """Moves a card behind another. Where that one is gone, the card comes first: a move never clashes."""
    cards = list(section.cards.order_by("sort_order", "pk"))
    moved = next((card for card in cards if card.key == change.card_key), None)
    if moved is None:
        raise Refused(_("This card is not here any more."), status=409)
    cards.remove(moved)
    keys = [str(card.key) for card in cards]
    behind = change.after.get("behind")
    cards.insert(keys.index(behind) + 1 if behind in keys else 0, moved)
    for place, card in enumerate(cards):
        card.sort_order = place
    Card.objects.bulk_update(cards, ["sort_order"])


def keep_revision(section: Section, by: Asker) -> None:
    """Keeps the section with its cards as they are now, to go back to, and dates the profile."""
    Section.objects.get(pk=section.pk).save_revision(user=by.user, changed=False, log_action=False)
    Profile.objects.filter(pk=section.profile_id).update(updated_at=by.at)
