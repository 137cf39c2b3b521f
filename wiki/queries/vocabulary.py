"""Which words stand on public pages? All of them, kept in the process until one comes or goes."""

from django.db.models import Count, Max, Sum
from django.db.models.functions import Length

from wiki.models import Word
from wiki.searching.nearness import Vocabulary

_kept: tuple = (None, None)


def get_vocabulary() -> Vocabulary:
    """The vocabulary. One small question says whether another process has changed it: ids are never used again."""
    global _kept
    state = Word.objects.aggregate(last=Max("pk"), count=Count("pk"), letters=Sum(Length("stem")))
    key, vocabulary = _kept
    if key != state:
        vocabulary = Vocabulary(Word.objects.values_list("pk", "stem"))
        _kept = state, vocabulary
    return vocabulary


def forget() -> None:
    """Keeps nothing. For tests that take back what they wrote: on SQLite ids then come again."""
    global _kept
    _kept = (None, None)
