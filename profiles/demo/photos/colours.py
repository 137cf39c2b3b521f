"""Which colours do the drawn photos share, and how are they mixed?"""

from PIL import ImageColor

PAPER = "#FFFBF4"
CREAM = "#F6EAD4"
TEAL = "#0B5C63"
SEA = "#4E98A0"
MIST = "#CFE1E1"
SKY = "#BCD7E2"
BLUE = "#6F9FC0"
NAVY = "#2E4A66"
OCHRE = "#D9A441"
SUN = "#F3CD74"
TERRACOTTA = "#C4694A"
ROSE = "#DE9A8A"
BRICK = "#A8452F"
SAGE = "#9DB28A"
LEAF = "#6E9160"
FOREST = "#40654F"
WOOD = "#B98557"
OAK = "#D8AE7C"
BARK = "#6E4C38"
INK = "#33302F"
STONE = "#C9BFB0"

Colour = str | tuple[int, int, int]


def rgb(colour: Colour) -> tuple[int, int, int]:
    """Give a colour as three numbers, however it was written."""
    return ImageColor.getrgb(colour)[:3] if isinstance(colour, str) else colour


def mix(one: Colour, other: Colour, share: float) -> tuple[int, int, int]:
    """Move from one colour towards the other by a share between 0 and 1."""
    return tuple(round(a + (b - a) * share) for a, b in zip(rgb(one), rgb(other), strict=True))


def lighter(colour: Colour, share: float = 0.25) -> tuple[int, int, int]:
    """Warm a colour towards paper, as light does."""
    return mix(colour, "#FFF6E4", share)


def darker(colour: Colour, share: float = 0.25) -> tuple[int, int, int]:
    """Cool a colour towards dusk, never to plain black."""
    return mix(colour, "#2A2233", share)
