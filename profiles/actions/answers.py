"""How is a waiting change answered? Yes, no, later, a yes given in the room, and the choice after a clash."""

from django.db import transaction
from django.utils.translation import gettext as _

from profiles import permissions
from profiles.asking import Asker
from profiles.clashes import Clash, find_clash
from profiles.merging import merge, part
from profiles.models import Change
from profiles.refusals import Refused
from profiles.states import Kind, Move, State
from profiles.words import YES_HOW

from .cards import bring_to_page, make_sure, take_off_page
from .changes import answer_with, lock, move_on, replace


@transaction.atomic
def publish(*, change: Change, by: Asker) -> Clash | None:
    """Yes: the change is merged into its card and shows. A clash comes back and nothing is written."""
    change = lock(change, by)
    if _answered_so(change, by, State.PUBLISHED):
        return None
    permissions.check_answer(by, change, Move.PUBLISH)
    return _publish(change, by)


def _publish(change: Change, by: Asker) -> Clash | None:
    if change.state == State.SHOWN_TO_KEEP_SAFE:
        make_sure(change, by)
    elif clash := bring_to_page(change, by):
        return clash
    change.answered_by, change.answered_at = by.user, by.at
    move_on(change, Move.PUBLISH, by)
    answer_with(change, by)
    return None


def _answered_so(change: Change, by: Asker, state: State) -> bool:
    """Was this very answer given by this asker already? A double tap is one answer."""
    return change.state == state and by.user is not None and change.answered_by_id == by.user.pk


@transaction.atomic
def send_back(*, change: Change, by: Asker) -> None:
    """No: the card stays as it was; what showed at once to keep safe goes off the page again."""
    change = lock(change, by)
    if _answered_so(change, by, State.SENT_BACK):
        return
    permissions.check_answer(by, change, Move.SEND_BACK)
    if change.state == State.SHOWN_TO_KEEP_SAFE:
        take_off_page(change, by)
    change.answered_by, change.answered_at = by.user, by.at
    move_on(change, Move.SEND_BACK, by)


@transaction.atomic
def keep_waiting(*, change: Change, by: Asker) -> None:
    """Later, or not sure: it goes on waiting, behind the others."""
    change = lock(change, by)
    permissions.check_answer(by, change, Move.KEEP_WAITING)
    change.put_off_at = by.at
    move_on(change, Move.KEEP_WAITING, by)


@transaction.atomic
def note_yes(*, change: Change, by: Asker, how: str, who_was_there: str) -> Clash | None:
    """Writes down a yes that the person gave in the room.

    Written by someone who did not make the change, it counts at once. Written by its maker, it waits until one
    more person says that they saw it: nobody's change shows by the word of its maker alone.
    """
    change = lock(change, by)
    permissions.check_note_yes(by, change)
    if how not in YES_HOW:
        raise Refused(_("Please choose how they said yes."), status=400)
    change.yes_how, change.yes_there, change.yes_noted_by = how, who_was_there, by.user
    if change.by_id == by.user.pk:
        move_on(change, Move.NOTE_YES, by)
        return None
    return _publish(change, by)


@transaction.atomic
def settle(*, change: Change, by: Asker, take: dict[str, str]) -> None:
    """Ends a clash: for each field, `take` says "now" or "new".

    The choice is a change of its own, from the card as it is now, that answers the first.
    """
    change = lock(change, by)
    permissions.check_answer(by, change, Move.PUBLISH)
    clash = find_clash(change)
    if clash is None:
        _publish(change, by)
        return
    if set(take) != set(clash.fields) or not set(take.values()) <= {"now", "new"}:
        raise Refused(_("Please choose one of the two for each."), status=400)
    wanted = merge(change.before, change.after, clash.now).values
    for field in (field for field, side in take.items() if side == "new"):
        wanted |= part(change.after, field)
    after = {field: value for field, value in wanted.items() if value != clash.now.get(field)}
    if not after:
        change.answered_by, change.answered_at = by.user, by.at
        move_on(change, Move.SEND_BACK, by)
        return
    choice = Change.objects.create(
        profile=change.profile, section=change.section, card_key=change.card_key, kind=Kind.CHANGE,
        before={field: clash.now.get(field) for field in after}, after=after, by=by.user,
        began_at=by.at, proposed_at=by.at, answers=change,
    )  # fmt: skip
    bring_to_page(choice, by)
    choice.answered_by, choice.answered_at = by.user, by.at
    move_on(choice, Move.PUBLISH, by)
    replace(change, by)
    answer_with(change, by)
