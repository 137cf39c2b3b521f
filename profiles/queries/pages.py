"""What does this asker see of one page? The cover and its parts, already cut to what they may see."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Max

from easyread.pictures.shown import Shown
from profiles.asking import Asker, Place
from profiles.models import Card, Person, Section
from profiles.page_templates import get_template
from profiles.refusals import Hidden
from profiles.roles import POWERS, May
from profiles.states import ASKING, State
from profiles.words import AUDIENCES, ROLES

from . import sight
from .showing import CardSeen, mark_unanswered, show_cards, show_photo


@dataclass(frozen=True)
class SectionSeen:
    """A part of a page as a reader meets it; cards only where the part was opened."""

    key: str
    slug: str
    heading: str
    shown: Shown | None
    tint: int
    audience: str
    cards: list[CardSeen] = field(default_factory=list)
    parts: "list[SectionSeen]" = field(default_factory=list)
    above: "SectionSeen | None" = None


@dataclass(frozen=True)
class ProfileSeen:
    """The cover of a page, and what the asker is there."""

    code: str
    called: str
    photo: Shown | None
    firsts: list[CardSeen]
    sections: list[SectionSeen]
    language: str
    supported_by: str
    updated_at: datetime
    is_mine: bool
    role: str
    powers: frozenset[May]
    waiting: int
    new_to_keep_safe: bool


def _show_section(section: Section, **more) -> SectionSeen:
    return SectionSeen(
        key=str(section.key),
        slug=section.slug,
        heading=section.heading,
        shown=section.picture.shown if section.picture else None,
        tint=_tint(section),
        audience=str(AUDIENCES[section.audience]),
        **more,
    )


def _tint(section: Section) -> int:
    """One of seven soft colours. A part of the person's own has one by chance: a gap would tell of a hidden part."""
    slugs = [part.slug for part in get_template("about_me")]
    return slugs.index(section.slug) + 1 if section.slug in slugs else section.key.int % 7 + 1


def get_profile(person: Person, asker: Asker) -> ProfileSeen:
    """The cover: photo, three things first, tiles of the parts, and whether something waits."""
    place: Place = sight.get_place(asker, person)
    top = [section for section in sight.sections(person, asker) if section.parent_id is None]
    waiting = list(sight.changes(person, asker).filter(state__in=list(ASKING)).values_list("state", "told_id"))
    return ProfileSeen(
        code=person.code,
        called=person.called,
        photo=show_photo(person.photo, person, alt=""),
        firsts=_firsts(person, asker),
        sections=[_show_section(section) for section in top],
        language=person.profile.language,
        supported_by=person.profile.supported_by,
        updated_at=_last_changed(person, asker),
        is_mine=place.is_person,
        role=str(ROLES[place.role]),
        powers=POWERS[place.role],
        waiting=len(waiting),
        new_to_keep_safe=any(
            state == State.SHOWN_TO_KEEP_SAFE and (place.is_person or told == asker.user.pk) for state, told in waiting
        ),
    )


def _last_changed(person: Person, asker: Asker) -> datetime:
    """When something last changed that the asker may see; the day of a hidden change would tell of it."""
    if sight.get_place(asker, person).is_person:
        return person.profile.updated_at
    newest = sight.cards(person, asker).aggregate(newest=Max("made_sure_at"))["newest"]
    began = person.looks.filter(n=1).values_list("at", flat=True).first()  # the line that says so
    return newest or began or person.profile.updated_at


def _firsts(person: Person, asker: Asker) -> list[CardSeen]:
    places = dict(person.profile.firsts.values_list("card_key", "place"))
    cards = sight.cards(person, asker).filter(key__in=list(places)).select_related("picture", "photo")
    ordered = sorted(cards, key=lambda card: places[card.key])
    return mark_unanswered(show_cards(ordered, person), person)


def find_section(person: Person, slug: str, asker: Asker) -> Section:
    """The section with this slug; raises Hidden where there is none for this asker."""
    for section in sight.sections(person, asker):
        if section.slug == slug:
            section.profile = person.profile  # the same row: saves asking for it again
            return section
    raise Hidden


def get_section(person: Person, slug: str, asker: Asker) -> SectionSeen:
    """One part with its cards and the smaller parts in it."""
    section = find_section(person, slug, asker)
    cards = (
        sight.cards(person, asker)
        .filter(section=section)
        .select_related("picture", "photo")
        .order_by("sort_order", "pk")
    )
    seen = {one.pk: one for one in sight.sections(person, asker)}
    parts = [one for one in seen.values() if one.parent_id == section.pk]
    return _show_section(
        section,
        cards=mark_unanswered(show_cards(cards, person), person),
        parts=[_show_section(part) for part in parts],
        above=_show_section(seen[section.parent_id]) if section.parent_id else None,
    )


def find_card(key, person: Person, asker: Asker) -> Card:
    """A card on the page by its key; raises Hidden where the asker may not see it."""
    return _one(sight.cards(person, asker), key)


def find_put_away_card(key, person: Person, asker: Asker) -> Card:
    """A card that was put away, or just now brought back, for those who may; raises Hidden to all others."""
    if May.SEE_PUT_AWAY not in POWERS[sight.get_place(asker, person).role]:
        raise Hidden
    return find_any_card(key, person, asker)


def find_any_card(key, person: Person, asker: Asker) -> Card:
    """A card on the page, or one put away that the asker may bring back; raises Hidden for all others."""
    found = Card.objects.filter(key=key).select_related("section__profile__person", "photo").first()
    if found is None or not sight.may_see_card(found, person, asker):
        raise Hidden
    return found


def _one(cards, key) -> Card:
    card = cards.filter(key=key).select_related("section__profile__person", "photo").first()
    if card is None:
        raise Hidden
    return card


def get_put_away(person: Person, asker: Asker) -> list[CardSeen]:
    """The cards that were put away, newest first."""
    cards = sight.put_away_cards(person, asker).select_related("picture", "photo").order_by("-away_at", "pk")
    return show_cards(cards, person)
