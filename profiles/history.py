"""What happened, in a sentence? Who did what, who said yes and how. Never from a revision."""

from django.utils.translation import gettext as _

from profiles.models import Change
from profiles.states import Kind, State
from profiles.words import YES_HOW


def _did(change: Change) -> str:
    if change.undoes_id:
        return _("%(by)s undid a change.")
    return {
        Kind.ADD: _("%(by)s added a card."),
        Kind.CHANGE: _("%(by)s changed a card."),
        Kind.MOVE: _("%(by)s moved a card."),
        Kind.TAKE_AWAY: _("%(by)s put a card away."),
        Kind.PUT_BACK: _("%(by)s brought a card back."),
    }[Kind(change.kind)]


def _wanted(change: Change) -> str:
    if change.undoes_id and change.kind == Kind.CHANGE:
        return _("%(by)s wants to change this back.")
    return {
        Kind.ADD: _("%(by)s wants to add this."),
        Kind.CHANGE: _("%(by)s wants to change this."),
        Kind.MOVE: _("%(by)s wants to move this."),
        Kind.TAKE_AWAY: _("%(by)s wants to put this away."),
        Kind.PUT_BACK: _("%(by)s wants to bring this back."),
    }[Kind(change.kind)]


def _keeps_safe(change: Change) -> list[str]:
    did = {
        Kind.ADD: _("%(by)s added this to keep %(person)s safe."),
        Kind.CHANGE: _("%(by)s changed this to keep %(person)s safe."),
    }[Kind(change.kind)]
    return [did, _("%(person)s has not said yes yet.")]


def sentences(change: Change) -> list[str]:
    """What a change did or wants, and how it was answered: one to four easy sentences."""
    names = {"by": change.by.called, "person": change.profile.person.called}
    if change.state == State.SHOWN_TO_KEEP_SAFE:
        return [sentence % names for sentence in _keeps_safe(change)]
    if change.state != State.PUBLISHED:
        return [_wanted(change) % names]
    told = [_did(change) % names]
    if change.answered_by_id != change.by_id:
        told += _answer(change, names["person"])
    return told


def _answer(change: Change, person: str) -> list[str]:
    names = {"person": person, "answered": change.answered_by.called, "there": change.yes_there}
    if change.yes_how and change.yes_noted_by_id == change.answered_by_id:
        told = [
            _("%(person)s said yes in the room."),
            _("How: %(how)s."),
            _("%(answered)s wrote this down."),
        ]
        if change.yes_there:
            told.insert(2, _("Who was there: %(there)s."))
        return [sentence % {**names, "how": YES_HOW[change.yes_how]} for sentence in told]
    if change.answered_by_id == change.profile.person.user_id:
        return [_("%(person)s said yes.") % names]
    return [_("%(answered)s said yes for %(person)s.") % names]


def noted_yes(change: Change) -> str:
    """The sentence on a yes that was written down by the maker and waits for a second person; "" if none."""
    if not change.yes_noted_by_id:
        return ""
    names = {
        "by": change.yes_noted_by.called,
        "person": change.profile.person.called,
        "there": change.yes_there,
    }
    return _("%(by)s wrote down that %(person)s said yes. Who was there: %(there)s.") % names


def handed_on(change: Change) -> str:
    """What its maker is told when a change was handed on."""
    names = {"person": change.profile.person.called}
    if change.state == State.PUBLISHED:
        return _("It is done. It shows now.")
    if change.state == State.SHOWN_TO_KEEP_SAFE:
        return _("It shows now, to keep %(person)s safe. We will ask %(person)s.") % names
    if change.yes_noted_by_id:
        return _("We wrote down the yes. One more person must say that they saw it.")
    if change.state == State.WAITING_FOR_YES:
        return _("It is saved. %(person)s can say yes or no to it.") % names
    return ""
