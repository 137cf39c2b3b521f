"""Which pictures fit a word? The thin beginning of picture search: every typed word begins a word of the picture."""

import re

from django.db.models import Case, Q, Value, When

from easyread.models import Picture

AT_MOST = 48


def find_pictures(words: str) -> list[Picture]:
    """Pictures for what somebody typed, at most 48; with nothing typed, the first of the bank."""
    pictures, whole = Picture.objects.exclude(code=None).exclude(topic=""), Q()
    for word in re.findall(r"\w+", words.lower())[:6]:
        stem = word[:-1] if len(word) > 3 and word.endswith("s") else word
        pictures = pictures.filter(Q(words__startswith=stem) | Q(words__contains=f" {stem}"))
        whole &= Q(words__regex=rf"(^| ){stem}s?( |$)")
    # "tea" is a hot drink before it is a teacher.
    surest = Case(When(whole, then=0), default=1) if whole else Value(0)
    return list(pictures.order_by(surest, "title")[:AT_MOST])
