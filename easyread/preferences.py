"""How does someone want to read? Colours and text size, kept in a small cookie such as `dark.3`. Plain Python."""

from dataclasses import dataclass

COOKIE = "reading"
A_YEAR = 365 * 24 * 60 * 60
THEMES = ("light", "dark", "contrast")
SIZES = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Reading:
    """`theme` is "" where the device decides; `size` is 1 (as the device has it) to 5 (twice as big)."""

    theme: str = ""
    size: int = 1


def choose(theme: str, size: str) -> Reading:
    """A Reading of what was asked for; anything unknown falls back to what the device does."""
    return Reading(
        theme=theme if theme in THEMES else "",
        size=int(size) if size in map(str, SIZES) else 1,
    )


def parse(cookie: str) -> Reading:
    """Reads a cookie that anyone may have written."""
    theme, _, size = cookie.partition(".")
    return choose(theme, size)


def serialise(reading: Reading) -> str:
    """The cookie of a Reading."""
    return f"{reading.theme}.{reading.size}"
