"""How does a card reach a template? As plain values: words, picture, whose words, and what is new about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Page

from easyread.models import Picture
from easyread.pictures.shown import Shown
from profiles.merging import Values
from profiles.models import Card, Change, Person, Photo
from profiles.models.photo import WIDTHS
from profiles.states import State
from profiles.words import SIGNS


@dataclass(frozen=True)
class Way:
    """A public page that a card leads to: "I go here"."""

    title: str
    address: str


@dataclass(frozen=True)
class CardSeen:
    """One card as a reader meets it. `key` is "" for a card that is not on the page."""

    key: str
    text: str
    shown: Shown | None
    whose: str
    whose_sign: str
    keep_safe: bool = False
    made_sure_at: datetime | None = None
    change: str = ""  # the key of a change that shows already but was not said yes to
    new_by: str = ""
    new_at: datetime | None = None
    before: "CardSeen | None" = None
    way: "Way | None" = None

    @property
    def flag(self) -> str:
        """The mark of a card that nobody said yes to yet; "" for all others."""
        if not self.change:
            return ""
        day = date_format(localtime(self.new_at), "j F Y")
        return _("New. Added by %(by)s on %(day)s. Not said yes to yet.") % {"by": self.new_by, "day": day}


def whose_words(person: Person, by: str, of: str) -> str:
    """The sentence that says whose words a card holds."""
    sentences = {
        "SAID": _("%(person)s said this."),
        "SHOWN": _("%(person)s showed this."),
        "TOGETHER": _("%(person)s made this with others."),
        "SOMEONE_ELSE": _("Who says this: %(of)s."),
        "WHAT_PEOPLE_SEE": _("Who sees this: %(of)s."),
    }
    return sentences[by] % {"person": person.called, "of": of}


def photo_address(photo: Photo, person: Person, width: int) -> str:
    """Where a photo is shown to those who may see it. The hash changes when the photo does."""
    return reverse("photo", args=[person.code, photo.uuid, width, photo.file_hash[:12] or "new"])


def show_photo(photo: Photo | None, person: Person, *, alt: str) -> Shown | None:
    """A photo as templates take it, in two widths; None where there is none that can be looked at."""
    if photo is None or photo.state != "READY":
        return None
    small, large = (photo_address(photo, person, width) for width in WIDTHS)
    return Shown(
        src=small,
        alt=alt,
        width=photo.width,
        height=photo.height,
        srcset=f"{small} {WIDTHS[0]}w, {large} {WIDTHS[1]}w",
    )


def find_ways(ids: Iterable[int | None]) -> dict[int, Way]:
    """The public pages with these ids; asks nothing where no card leads anywhere."""
    wanted = {pk for pk in ids if pk}
    pages = Page.objects.live().public().filter(pk__in=wanted) if wanted else []
    return {page.pk: Way(page.title, page.get_url() or "") for page in pages}


def show_cards(cards: Iterable[Card], person: Person) -> list[CardSeen]:
    """Cards from the page, with the ways they lead; pictures and photos should be fetched with them."""
    cards = list(cards)
    ways = find_ways(card.leads_to_id for card in cards)
    return [show_card(card, person, ways.get(card.leads_to_id)) for card in cards]


def show_card(card: Card, person: Person, way: Way | None = None) -> CardSeen:
    """A card from the page; its picture and photo should be fetched with it."""
    shown = show_photo(card.photo, person, alt=card.shows)
    if shown is None and card.picture:
        shown = card.picture.shown
    return CardSeen(
        key=str(card.key),
        text=card.text,
        shown=shown,
        whose=whose_words(person, card.words_by, card.words_of),
        whose_sign=SIGNS[card.words_by],
        keep_safe=card.keep_safe,
        made_sure_at=card.made_sure_at,
        way=way,
    )


def mark_unanswered(cards: list[CardSeen], person: Person) -> list[CardSeen]:
    """The same cards; those that show to keep the person safe say who added them when, and what stood there before.

    The cards are in sight already, and their old words were seen by the same people.
    """
    if not cards:
        return cards
    changes = list(
        Change.objects.filter(
            profile=person.profile, state=State.SHOWN_TO_KEEP_SAFE, card_key__in=[card.key for card in cards]
        )
        .select_related("by")
        .order_by("proposed_at", "pk")
    )
    old = show_values([change.before for change in changes], person) if changes else []
    new = {str(change.card_key): (change, before) for change, before in zip(changes, old, strict=True)}
    return [_mark(card, *new[card.key]) if card.key in new else card for card in cards]


def _mark(card: CardSeen, change: Change, before: CardSeen | None) -> CardSeen:
    """Nobody made sure of a card that waits for its yes."""
    facts = {"change": str(change.key), "new_by": change.by.called, "new_at": change.proposed_at}
    return replace(card, before=before, made_sure_at=None, **facts)


def show_values(every: Iterable[Values | None], person: Person) -> list[CardSeen | None]:
    """Cards as changes hold them; all their photos and pictures come in one query each.

    Half-made values are shown as far as they go. None stays None.
    """
    every = list(every)
    seen = [values.get("shown") or {} for values in every if values]
    photos = Photo.objects.filter(person=person).in_bulk(
        {UUID(one["photo"]) for one in seen if "photo" in one}, field_name="uuid"
    )
    pictures = Picture.objects.in_bulk({one["picture"] for one in seen if "picture" in one})
    ways = find_ways(values.get("leads_to") for values in every if values)
    return [values and _show_values(values, person, photos, pictures, ways) for values in every]


def _show_values(values: Values, person: Person, photos: dict, pictures: dict, ways: dict) -> CardSeen:
    shown, what = None, values.get("shown") or {}
    if "photo" in what:
        shown = show_photo(photos.get(UUID(what["photo"])), person, alt=what.get("shows", ""))
    elif what.get("picture") in pictures:
        shown = pictures[what["picture"]].shown
    whose = values.get("whose") or {}
    return CardSeen(
        key="",
        text=values.get("text", ""),
        shown=shown,
        whose=whose_words(person, whose["by"], whose.get("of", "")) if whose.get("by") else "",
        whose_sign=SIGNS.get(whose.get("by"), ""),
        keep_safe=bool(values.get("keep_safe")),
        way=ways.get(values.get("leads_to")),
    )
