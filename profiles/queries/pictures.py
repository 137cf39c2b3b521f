"""Does anybody's page show a picture of the bank? For who would change or delete it; it is never said whose page."""

from django.db.models import Q

from easyread.models import Picture
from profiles.models import Card, Change, Section


def is_on_a_page(picture: Picture) -> bool:
    """Is it on a card or a section, put away or not, or in a change: one that waits, or one to go back to?"""
    held = Q(before__shown__picture=picture.pk) | Q(after__shown__picture=picture.pk)
    shown = (rows.objects.filter(picture=picture).exists() for rows in (Card, Section))
    return any(shown) or Change.objects.filter(held).exists()
