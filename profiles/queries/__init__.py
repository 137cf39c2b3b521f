"""What may this asker see? Everything that is read comes through here, already cut."""

from .changes import (
    ChangeSeen,
    Side,
    find_change,
    find_done,
    find_making,
    find_noting,
    get_clash,
    get_history,
    get_prompts,
    get_sitting,
    get_unfinished,
    get_waiting,
    show_change,
)
from .pages import (
    ProfileSeen,
    SectionSeen,
    find_any_card,
    find_card,
    find_put_away_card,
    find_section,
    get_profile,
    get_put_away,
    get_section,
)
from .people import CircleFace, find_person, get_circle, get_people, get_powers
from .photos import find_photo, read_photo
from .pictures import is_on_a_page
from .showing import CardSeen, show_cards

__all__ = [
    "CardSeen",
    "ChangeSeen",
    "CircleFace",
    "ProfileSeen",
    "SectionSeen",
    "Side",
    "find_card",
    "find_change",
    "find_done",
    "find_making",
    "find_noting",
    "find_person",
    "find_photo",
    "find_put_away_card",
    "find_any_card",
    "find_section",
    "get_circle",
    "get_clash",
    "get_history",
    "get_people",
    "get_powers",
    "get_profile",
    "get_prompts",
    "get_put_away",
    "get_section",
    "get_sitting",
    "get_unfinished",
    "get_waiting",
    "is_on_a_page",
    "read_photo",
    "show_cards",
    "show_change",
]
