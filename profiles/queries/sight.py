"""What may they see? One cut for sections, one for cards, one for changes; every query goes through them."""

from django.db.models import Exists, OuterRef, Q

from profiles.asking import Asker, Place
from profiles.models import Card, Change, Chosen, Person, Section
from profiles.refusals import Hidden
from profiles.roles import POWERS, SEES, Audience, May
from profiles.states import ASKING, SHOWN, State


def get_place(asker: Asker, person: Person) -> Place:
    """The asker's place with the person; raises Hidden to strangers."""
    place = asker.place_with(person.pk)
    if place is None:
        raise Hidden
    return place


def _open_by_audience(place: Place, field: str, chosen) -> Q:
    by_role = Q(**{f"{field}__in": list(SEES[place.role])})
    if place.is_person:
        return by_role
    return by_role | (Q(**{field: Audience.CHOSEN}) & Exists(chosen.filter(member__in=place.member_ids)))


def sections(person: Person, asker: Asker):
    """The sections of the person that the asker may see, in order. A part of a hidden section is hidden."""
    place = get_place(asker, person)
    own = _open_by_audience(place, "audience", Chosen.objects.filter(section=OuterRef("pk")))
    above = Q(parent__isnull=True) | (
        Q(parent__away_at__isnull=True)
        & _open_by_audience(place, "parent__audience", Chosen.objects.filter(section=OuterRef("parent")))
    )
    return Section.objects.filter(own, above, profile__person=person, away_at__isnull=True)


def _all_cards(person: Person, asker: Asker):
    """Cards in visible sections whose own audience lets the asker in, also those that are put away."""
    place = get_place(asker, person)
    own = Q(audience__isnull=True) | _open_by_audience(place, "audience", Chosen.objects.filter(card=OuterRef("pk")))
    return Card.objects.filter(own, section__in=sections(person, asker))


def cards(person: Person, asker: Asker):
    """The cards of the person that the asker may see now."""
    return _all_cards(person, asker).filter(away_at__isnull=True)


def put_away_cards(person: Person, asker: Asker):
    """The cards that were put away, for those who may bring them back; none for anyone else."""
    place = get_place(asker, person)
    if May.SEE_PUT_AWAY not in POWERS[place.role]:
        return Card.objects.none()
    return _all_cards(person, asker).filter(away_at__isnull=False)


def changes(person: Person, asker: Asker):
    """The changes that the asker may see: of cards they may see (or may bring back), or new ones in sections.

    Being made: the maker alone. Waiting: whoever sees what waits, and the maker. Answered: the history.
    """
    place = get_place(asker, person)
    mine = Q(by=asker.user)
    powers = POWERS[place.role]
    if not powers:
        return Change.objects.none()
    open_ones = Q(state=State.BEING_MADE) & mine
    waiting = Q(state__in=list(ASKING)) & (Q() if May.SEE_WAITING in powers else mine)
    over = Q(state__in=[State.SENT_BACK, State.REPLACED, State.WITHDRAWN]) & mine
    shown = Q(state__in=list(SHOWN)) if May.SEE_HISTORY in powers else Q(pk__in=[])
    return Change.objects.filter(
        open_ones | waiting | over | shown,
        _card_in_sight(person, asker, place),
        profile__person=person,
        section__in=sections(person, asker),
    ).select_related("profile__person", "section", "by", "answered_by", "yes_noted_by")


def _card_in_sight(person: Person, asker: Asker, place: Place) -> Q:
    """The card may be seen now; or it is not on the page yet, and the section alone decides."""
    seen = cards(person, asker)
    if May.SEE_PUT_AWAY in POWERS[place.role]:
        seen = _all_cards(person, asker)
    known = Card.objects.filter(key=OuterRef("card_key"))
    return Exists(seen.filter(key=OuterRef("card_key"))) | (~Exists(known) & ~Q(state__in=list(SHOWN)))
