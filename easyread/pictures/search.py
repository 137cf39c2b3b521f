"""Which pictures fit a word? The thin beginning of picture search: every typed word begins a word of the picture."""

import re

from django.db.models import Q

from easyread.models import Picture

AT_MOST = 48


def find_pictures(words: str) -> list[Picture]:
    """Pictures for what somebody typed, at most 48; with nothing typed, the first of the bank."""
    pictures = Picture.objects.exclude(code=None).exclude(topic="")
    for word in re.findall(r"\w+", words.lower())[:6]:
        stem = word[:-1] if len(word) > 3 and word.endswith("s") else word
        pictures = pictures.filter(Q(words__startswith=stem) | Q(words__contains=f" {stem}"))
    return list(pictures.order_by("title")[:AT_MOST])
