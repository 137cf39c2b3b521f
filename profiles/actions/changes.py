"""How does a change begin, grow and get handed on? Its maker's part of its life."""

from uuid import UUID, uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from profiles import permissions
from profiles.asking import Asker, get_asker, running
from profiles.clashes import Clash, find_card, find_clash
from profiles.merging import Values, merge
from profiles.models import Card, Change, CircleMember, Section, User
from profiles.queries import sight
from profiles.refusals import Hidden, Refused
from profiles.roles import May, Role
from profiles.states import ASKING, SHOWN, Kind, Move, State, next_state

from . import log
from .cards import bring_to_page, card_before, lock_section, take_off_page
from .fields import NEEDS_A_NAME, check_fit


def move_on(change: Change, move: Move, by: Asker) -> None:
    """Takes one step of the table and writes its line in the log. Call it in a transaction, after the checks."""
    permissions.check_move(change, move)
    change.state = next_state(move, change.state)
    change.save()
    log.write(person=change.profile.person, who=by.user, verb=move, target=change.key, at=by.at)


def lock(change: Change, by: Asker) -> Change:
    """The change as it is now, locked, if the asker may still see it. Raises Hidden otherwise.

    The section is locked first, always: two locks in two orders would wait for each other for ever.
    """
    lock_section(change.section_id)
    Change.objects.select_for_update().get(pk=change.pk)
    sight.look_again(change.profile.person, by)
    seen = sight.changes(change.profile.person, by).filter(pk=change.pk).first()
    if seen is None:
        raise Hidden
    return seen


@transaction.atomic
def begin(
    *, section: Section, by: Asker, kind: Kind, card: Card | None = None, answers: Change | None = None,
    request_key: UUID | None = None,
) -> Change:  # fmt: skip
    """Begins a change that only its maker sees. With the same `request_key` it is begun once.

    A change to a card that the maker began before and left untouched is taken up again.
    """
    _check_begin(section, by, card)
    lock_section(section.pk)
    known = _begun_before(section, by, kind, card, answers, request_key)
    if known:
        return known
    change = Change(profile=section.profile, section=section, kind=kind, by=by.user, began_at=by.at, answers=answers)
    if request_key and not Change.objects.filter(request_key=request_key).exists():
        change.request_key = request_key  # else somebody else's: a key of our own will do
    if card is not None:
        change.card_key, change.before, change.after = card.key, _before(kind, section, card), {}
    else:
        change.card_key = answers.card_key if answers else uuid4()
    change.save()
    return change


def _check_begin(section: Section, by: Asker, card: Card | None) -> None:
    """Raises unless the asker may begin a change here: they may suggest, and see the part and the card."""
    person = section.profile.person
    permissions.check_may(by, May.SUGGEST, person)
    if section.pk not in sight.get_sight(person, by).sections:
        raise Hidden
    if card is not None and not (card.section_id == section.pk and sight.may_see_card(card, person, by)):
        raise Hidden


def _begun_before(section, by, kind, card, answers, request_key) -> Change | None:
    mine = Change.objects.filter(by=by.user, section=section)
    if request_key and (known := mine.filter(request_key=request_key).first()):
        return known
    if card is None and answers is None:
        return None
    untouched = mine.filter(state=State.BEING_MADE, kind=kind, answers=answers, after={})
    known = untouched.filter(card_key=card.key).first() if card else None
    if known:
        known.before, known.began_at = _before(kind, section, card), by.at
        known.save()
    return known


def _before(kind: Kind, section: Section, card: Card) -> Values:
    """The card that the change starts from. Where it only moves or goes, its words are kept for the history."""
    values = card.values()
    if kind == Kind.CHANGE:
        values.pop("away")
    if kind == Kind.MOVE:
        values["behind"] = card_before(section, card.key)
    return values


@transaction.atomic
def keep(*, change: Change, by: Asker, values: Values) -> Change:
    """Keeps what was made so far. Fields that are not in `values` stay as they were kept."""
    permissions.check_maker(by, change)
    change = lock(change, by)
    permissions.check_move(change, Move.KEEP)
    change.after = {**change.after, **check_fit(values, change)}
    change.save()
    return change


@transaction.atomic
def propose(*, change: Change, by: Asker) -> Clash | None:
    """Hands a finished change on. The person's own shows; keep-me-safe shows, marked; all else waits.

    A clash with the person's own change comes back; the change then waits for their choice.
    """
    permissions.check_maker(by, change)
    change = lock(change, by)
    if change.state != State.BEING_MADE:
        return None  # a second tap: it was handed on already
    _check_finished(change, by)
    change.proposed_at = by.at
    if by.place_with(change.profile.person_id).is_person:
        return _publish_own(change, by)
    if _keeps_safe(change):
        clash = bring_to_page(change, by)
        if not clash:
            change.told = _one_other(change, by)
            move_on(change, Move.SHOW_TO_KEEP_SAFE, by)
            return None
    move_on(change, Move.PROPOSE, by)
    return None


def _check_finished(change: Change, by: Asker) -> None:
    """A card needs words or a picture, and says whose words it holds. An undo brings back what was finished once."""
    if change.kind not in (Kind.ADD, Kind.CHANGE) or change.undoes_id:
        return
    card = {**(change.before or {}), **change.after}
    if not ((card.get("text") or card.get("shown")) and card.get("whose")):
        raise Refused(_("This card is not finished yet. It needs words or a picture."), status=400)
    if not by.place_with(change.profile.person_id).is_person and _new_words_under_old_name(change):
        raise Refused(_("This card is not finished yet. Please say whose words the new words are."), status=400)
    if card["whose"]["by"] in NEEDS_A_NAME and not card["whose"]["of"]:
        raise Refused(_("This card is not finished yet. Please write who says or sees this."), status=400)


def _new_words_under_old_name(change: Change) -> bool:
    """Did the words change, and nobody said whose the new ones are? "Mo said this" must not stay by itself."""
    before, after = change.before or {}, change.after
    return "text" in before and "whose" not in after and after.get("text", before["text"]) != before["text"]


def _publish_own(change: Change, by: Asker) -> Clash | None:
    clash = bring_to_page(change, by)
    if clash:
        move_on(change, Move.PROPOSE, by)
        return clash
    change.answered_by, change.answered_at = by.user, by.at
    move_on(change, Move.PUBLISH, by)
    answer_with(change, by)
    return None


def answer_with(change: Change, by: Asker) -> None:
    """What a published change answers, or takes off the page again, waits no longer.

    Whoever made it may have taken it back meanwhile; then there is nothing left to answer.
    """
    for asked in (change.answers, change.undoes):
        if asked and next_state(Move.REPLACE, asked.state):
            replace(asked, by)


def replace(change: Change, by: Asker) -> None:
    """The change was answered with another one."""
    change = Change.objects.select_for_update().get(pk=change.pk)
    change.answered_by, change.answered_at = by.user, by.at
    move_on(change, Move.REPLACE, by)


def _keeps_safe(change: Change) -> bool:
    """Does this change show at once? A new keep-me-safe card, or a correction to one that is one now, and stays so."""
    if change.kind == Kind.ADD:
        return bool(change.after.get("keep_safe"))
    card = find_card(change)
    if change.kind != Kind.CHANGE or card is None or card.away_at or not card.keep_safe:
        return False
    return merge(change.before, change.after, card.values()).values["keep_safe"]


def _one_other(change: Change, by: Asker) -> User | None:
    """Who else is told: first a helper, then a keyworker, then family or a friend, who may see it. Not the maker."""
    person = change.profile.person
    order = [Role.HELPER, Role.KEYWORKER, Role.FAMILY, Role.FRIEND]
    members = CircleMember.objects.filter(
        running(by.at), person=person, user__isnull=False, role__in=order, paused_at__isnull=True
    ).exclude(user=change.by)
    for member in sorted(members.select_related("user"), key=lambda member: order.index(member.role)):
        if sight.cards(person, get_asker(member.user, by.at)).filter(key=change.card_key).exists():
            return member.user
    return None


@transaction.atomic
def withdraw(*, change: Change, by: Asker) -> None:
    """The maker takes a change back. What showed at once to keep safe goes off the page again."""
    permissions.check_maker(by, change)
    change = lock(change, by)
    permissions.check_move(change, Move.WITHDRAW)
    if change.state == State.SHOWN_TO_KEEP_SAFE:
        take_off_page(change, by)
    move_on(change, Move.WITHDRAW, by)


@transaction.atomic
def undo(*, change: Change, by: Asker) -> tuple[Change, Clash | None]:
    """Begins and hands on the opposite of a published change; a tap too many does it once."""
    permissions.check_may(by, May.SUGGEST, change.profile.person)
    change, place = lock(change, by), by.place_with(change.profile.person_id)
    over = [State.SENT_BACK, State.WITHDRAWN, State.REPLACED]
    known = Change.objects.filter(undoes=change, by=by.user).exclude(state__in=over).first()
    if known:
        return known, find_clash(known) if known.state in ASKING and place.is_person else None
    if change.state not in SHOWN:
        raise Refused(_("This is not on the page. There is nothing to undo."), status=409)
    opposite = Change.objects.create(
        profile=change.profile, section=change.section, card_key=change.card_key,
        by=by.user, began_at=by.at, undoes=change, **_opposite(change),
    )  # fmt: skip
    clash = propose(change=opposite, by=by)
    opposite.refresh_from_db()
    return opposite, clash


def _opposite(change: Change) -> dict:
    """Kind and sides of the change that undoes this one."""
    held = {**(change.before or {}), **change.after}
    if change.kind in (Kind.CHANGE, Kind.MOVE):
        before = {field: change.before.get(field) for field in change.after}
        return {"kind": change.kind, "before": change.after if change.kind == Kind.CHANGE else held, "after": before}
    back = change.kind == Kind.TAKE_AWAY
    kind = Kind.PUT_BACK if back else Kind.TAKE_AWAY
    return {"kind": kind, "before": {**held, "away": back}, "after": {"away": not back}}
