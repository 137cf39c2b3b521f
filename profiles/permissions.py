"""May they? The powers of each role, asked by views for a button and by actions before they write."""

from django.utils.translation import gettext_lazy as _

from profiles.asking import Asker
from profiles.models import Change, Person
from profiles.refusals import Hidden, Refused
from profiles.roles import POWERS, May
from profiles.states import ASKING, Move, next_state

_WHY_NOT = {
    May.SUGGEST: _("You can look at this page. You cannot change it."),
    May.SAY_YES: _("Only %(person)s can answer here."),
    May.NOTE_YES: _("You cannot write down a yes here. Ask the keyworker."),
    May.SEE_HISTORY: _("You can look at this page. You cannot see what changed."),
    May.SEE_PUT_AWAY: _("Only %(person)s can see these cards."),
}


def may(asker: Asker, power: May, person: Person) -> bool:
    """Has the asker this power on the person's page?"""
    place = asker.place_with(person.pk)
    return place is not None and power in POWERS[place.role]


def check_may(asker: Asker, power: May, person: Person) -> None:
    """Raises Hidden to strangers, Refused to members without the power."""
    if asker.place_with(person.pk) is None:
        raise Hidden
    if not may(asker, power, person):
        raise Refused(_WHY_NOT.get(power, _WHY_NOT[May.SUGGEST]) % {"person": person.called})


def check_move(change: Change, move: Move) -> None:
    """Raises Refused where the life of a change has no such step from here."""
    if next_state(move, change.state) is not None:
        return
    if move == Move.KEEP:
        raise Refused(_("You have sent this already. Nothing changed now."), status=409)
    raise Refused(_("Someone has answered this already. Nothing changed now."), status=409)


def check_maker(asker: Asker, change: Change) -> None:
    """Raises Hidden unless the asker is making this change and may still do so."""
    if asker.user is None or change.by_id != asker.user.pk:
        raise Hidden
    check_may(asker, May.SUGGEST, change.profile.person)


def why_not_answer(asker: Asker, change: Change) -> str | None:
    """Why the asker may not say yes or no to a waiting change: an easy sentence, or None where they may."""
    person = change.profile.person
    place = asker.place_with(person.pk)
    if place is None:
        return _("This is not your page.")
    if place.is_person:
        return None
    if not (may(asker, May.SAY_YES, person) and place.says_yes):
        return _("Only %(person)s can answer this.") % {"person": person.called}
    if change.by_id == asker.user.pk:
        return _("You made this. Someone else must answer it with %(person)s.") % {"person": person.called}
    return None


def check_answer(asker: Asker, change: Change, move: Move) -> None:
    """Raises unless the asker may answer this change now."""
    if asker.place_with(change.profile.person_id) is None:
        raise Hidden
    check_move(change, move)
    sentence = why_not_answer(asker, change)
    if sentence:
        raise Refused(sentence)


def may_note_yes(asker: Asker, change: Change) -> bool:
    """May the asker write down a yes that the person gave in the room?"""
    if not may(asker, May.NOTE_YES, change.profile.person) or change.state not in ASKING:
        return False
    return change.yes_noted_by_id != asker.user.pk


def check_note_yes(asker: Asker, change: Change) -> None:
    """Raises unless the asker may write down a yes for this change now."""
    check_may(asker, May.NOTE_YES, change.profile.person)
    check_move(change, Move.NOTE_YES)
    if change.yes_noted_by_id == asker.user.pk:
        raise Refused(_("You wrote this yes down already. Now one more person must say that they saw it."))
