"""What may they see? One cut for sections, one for cards, one for changes; every query goes through them."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from profiles.asking import Asker, Place
from profiles.models import Card, Change, Chosen, Person, Section
from profiles.refusals import Hidden
from profiles.roles import POWERS, SEES, Audience, May
from profiles.states import ASKING, SHOWN, State


@dataclass(frozen=True)
class Sight:
    """Which sections of one person one asker may see, and to which cards they were chosen."""

    place: Place
    sections: dict[int, Section]
    chosen_cards: frozenset[int]


def get_place(asker: Asker, person: Person) -> Place:
    """The asker's place with the person; raises Hidden to strangers."""
    place = asker.place_with(person.pk)
    if place is None:
        raise Hidden
    return place


def get_sight(person: Person, asker: Asker) -> Sight:
    """The asker's sight of the person: looked up once a request, and again under every lock."""
    known = asker.sights.get(person.pk)
    if known is None:
        known = asker.sights[person.pk] = _look(person, get_place(asker, person))
    return known


def look_again(person: Person, asker: Asker) -> None:
    """Forgets what was looked up: who can look may have changed since."""
    asker.sights.pop(person.pk, None)


def _look(person: Person, place: Place) -> Sight:
    chosen = set()
    if not place.is_person:
        chosen = set(Chosen.objects.filter(member__in=place.member_ids).values_list("section_id", "card_id"))
    opened = _opened(place, {section for section, _card in chosen if section})
    rows = Section.objects.filter(opened, profile__person=person, away_at__isnull=True).select_related("picture")
    seen = {section.pk: section for section in rows}
    # A part of a section that is hidden or put away is hidden too.
    inside = {pk: s for pk, s in seen.items() if s.parent_id is None or s.parent_id in seen}
    return Sight(place, inside, frozenset(card for _section, card in chosen if card))


def _opened(place: Place, chosen: set[int] | frozenset[int]) -> Q:
    """What its audience opens to this place; chosen rows only where the audience is `people I choose`."""
    by_role = Q(audience__in=list(SEES[place.role]))
    return by_role | Q(audience=Audience.CHOSEN, pk__in=chosen) if chosen else by_role


def sections(person: Person, asker: Asker) -> list[Section]:
    """The sections of the person that the asker may see, in order, with their pictures."""
    return sorted(get_sight(person, asker).sections.values(), key=lambda section: (section.place, section.pk))


def _all_cards(person: Person, asker: Asker) -> QuerySet[Card]:
    """Cards in visible sections whose own audience lets the asker in, also those that are put away."""
    sight = get_sight(person, asker)
    mine = Q(audience__isnull=True) | _opened(sight.place, sight.chosen_cards)
    return Card.objects.filter(mine, section__in=list(sight.sections))


def cards(person: Person, asker: Asker) -> QuerySet[Card]:
    """The cards of the person that the asker may see now."""
    return _all_cards(person, asker).filter(away_at__isnull=True)


def put_away_cards(person: Person, asker: Asker) -> QuerySet[Card]:
    """The cards that were put away, for those who may bring them back; none for anyone else."""
    if May.SEE_PUT_AWAY not in POWERS[get_place(asker, person).role]:
        return Card.objects.none()
    return _all_cards(person, asker).filter(away_at__isnull=False)


def changes(person: Person, asker: Asker) -> QuerySet[Change]:
    """The changes that the asker may see: of cards they may see (or may bring back), or new ones in sections.

    Being made: the maker alone. Waiting: whoever sees what waits, and the maker. Published: the history.
    """
    sight = get_sight(person, asker)
    powers = POWERS[sight.place.role]
    if not powers:
        return Change.objects.none()
    mine = Q(by=asker.user)
    open_ones = Q(state=State.BEING_MADE) & mine
    waiting = Q(state__in=list(ASKING)) & (Q() if May.SEE_WAITING in powers else mine)
    over = Q(state__in=[State.SENT_BACK, State.REPLACED, State.WITHDRAWN]) & mine
    if May.SAY_YES in powers:  # of two who answer, the second one is told so
        over |= Q(state__in=[State.SENT_BACK, State.REPLACED])
    shown = Q(state__in=list(SHOWN)) if May.SEE_HISTORY in powers else Q(pk__in=[])
    return Change.objects.filter(
        open_ones | waiting | over | shown,
        _card_in_sight(person, asker),
        profile=person.profile,
        section__in=list(sight.sections),
    ).select_related("profile__person", "section", "by", "answered_by", "yes_noted_by")


def _card_in_sight(person: Person, asker: Asker) -> Q:
    """The card may be seen now; or it is not on the page yet, and the section alone decides.

    What somebody is making, or asked for, stays theirs when its card is put away meanwhile.
    """
    sight = get_sight(person, asker)
    if May.SEE_PUT_AWAY in POWERS[sight.place.role]:
        return Q()
    inside = Card.objects.filter(section__in=list(sight.sections))
    hidden = set(inside.exclude(pk__in=cards(person, asker)).values_list("key", flat=True))
    if not hidden:
        return Q()
    away = set(_all_cards(person, asker).filter(away_at__isnull=False).values_list("key", flat=True))
    mine = Q(by=asker.user, state__in=[State.BEING_MADE, State.WAITING_FOR_YES], card_key__in=away)
    return ~Q(card_key__in=hidden) | mine


def may_see_card(card: Card, person: Person, asker: Asker) -> bool:
    """Is this card in sight: on the page, or put away and theirs to bring back?"""
    here = cards(person, asker).filter(pk=card.pk)
    return here.exists() or put_away_cards(person, asker).filter(pk=card.pk).exists()
