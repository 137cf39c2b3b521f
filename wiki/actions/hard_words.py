"""What can be done with the words that readers call hard? Tap one, put a word away, bring it back."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from wagtail.models import Page

from easyread.blocks.reading import RowSeen
from wiki.models import HardWordTap
from wiki.sent_from import OF_A_LOGIN

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOST_FROM_ONE, MOST_IN_ALL = 60, 1_000  # in an hour, from one network or login; from all without a login


@transaction.atomic
def tap(*, page: Page, row: RowSeen, word: str, request_key: UUID, sent_from: str, at: datetime) -> bool:
    """Keeps that somebody finds a word of a row hard, once for each `request_key`, and not who.

    False where too much was sent: nothing is kept then.
    """
    facts = {"page": page, "row": row.key, "word": word.lower()}
    same = HardWordTap.objects.filter(request_key=request_key)
    if same.filter(**facts).exists():
        return True
    if is_too_much(sent_from, at):
        return False
    HardWordTap.objects.filter(sent_from__gt="", at__lte=at - DAY).update(sent_from="")
    key = uuid4() if same.exists() else request_key  # the same form with another word is another tap
    HardWordTap.objects.get_or_create(request_key=key, defaults={**facts, "at": at, "sent_from": sent_from})
    return True


def is_too_much(sent_from: str, at: datetime) -> bool:
    """Was too much sent in the last hour: from there, or by all who have no login?"""
    recent = HardWordTap.objects.filter(at__gt=at - HOUR, sent_from__gt="")
    if recent.filter(sent_from=sent_from).count() >= MOST_FROM_ONE:
        return True
    if sent_from.startswith(OF_A_LOGIN):
        return False
    return recent.exclude(sent_from__startswith=OF_A_LOGIN).count() >= MOST_IN_ALL


@transaction.atomic
def put_away(*, word: str, at: datetime) -> int:
    """The team has seen to a word; answers how many taps that were."""
    return HardWordTap.objects.filter(word=word, put_away_at=None).update(put_away_at=at)


@transaction.atomic
def bring_back(*, word: str) -> int:
    """It waits again."""
    return HardWordTap.objects.filter(word=word).exclude(put_away_at=None).update(put_away_at=None)
