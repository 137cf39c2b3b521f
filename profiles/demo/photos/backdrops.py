"""The soft places behind a portrait, always out of focus."""

from .brush import Canvas, Fade
from .colours import (
    CREAM,
    FOREST,
    LEAF,
    MIST,
    OAK,
    OCHRE,
    PAPER,
    ROSE,
    SAGE,
    SEA,
    SKY,
    SUN,
    TEAL,
    TERRACOTTA,
    mix,
)
from .shapes import box, oval


def leaves(canvas: Canvas) -> None:
    """Trees in late sun."""
    dice = canvas.random
    canvas.fill(box(-20, 560, 920, 920), Fade("#B9C796", "#8FA878"))
    for _ in range(34):
        x, y, r = dice.uniform(-40, 940), dice.uniform(-60, 520), dice.uniform(50, 130)
        canvas.fill(oval(x, y, r), dice.choice((SAGE, LEAF, FOREST, "#C9D3A2", SUN)), 0.5, blur=24)
    for _ in range(14):
        canvas.fill(oval(dice.uniform(0, 900), dice.uniform(0, 460), dice.uniform(16, 40)), "#FFF4CF", 0.42, blur=5)


def window(canvas: Canvas) -> None:
    """A bright window and its curtain."""
    canvas.fill(box(80, -40, 560, 560), Fade(PAPER, MIST))
    canvas.fill(oval(260, 560, 190, 130), SAGE, 0.8)
    canvas.fill(oval(470, 570, 140, 170), LEAF, 0.55)
    for x in (80, 310, 560):
        canvas.fill(box(x - 11, -40, x + 11, 560), "#FFFDF8")
    canvas.fill(box(50, 552, 600, 588), "#FFFDF8")
    canvas.fill(box(620, -40, 800, 920), Fade(ROSE, TERRACOTTA), 0.75)
    canvas.fill(box(690, -40, 730, 920), PAPER, 0.3)


def shelves(canvas: Canvas) -> None:
    """Shelves of books and a plant."""
    dice = canvas.random
    colours = (TEAL, OCHRE, TERRACOTTA, SAGE, SEA, ROSE, CREAM)
    for top in (60, 360, 660):
        x = -10
        while x < 910:
            wide = dice.uniform(24, 54)
            if dice.random() < 0.86:
                canvas.fill(box(x, top + dice.uniform(0, 70), x + wide - 4, top + 230), dice.choice(colours), 0.8)
            x += wide
        canvas.fill(box(-10, top + 230, 910, top + 256), OAK)


def shore(canvas: Canvas) -> None:
    """Sea and sky."""
    canvas.fill(box(-20, -20, 920, 470), Fade("#F7E8CF", SKY))
    canvas.fill(box(-20, 430, 920, 660), Fade(mix(SEA, SKY, 0.5), SEA))
    canvas.fill(box(-20, 630, 920, 920), Fade("#EAD3A6", "#D9BC8A"))
    canvas.fill(oval(700, 190, 90), "#FFF6DC", 0.8, blur=20)


def lamp(canvas: Canvas) -> None:
    """A wall in lamplight, with a picture."""
    canvas.fill(box(80, 90, 300, 350), "#FFF8EA", 0.8)
    canvas.fill(box(112, 124, 268, 316), Fade(SEA, SAGE), 0.8)
    canvas.glow(740, 240, 380, "#FFE9B0", 0.75)
    canvas.fill([(670, 300), (710, 170), (800, 170), (840, 300)], "#FFF1CC")
    canvas.fill(box(748, 300, 762, 560), OAK)
    canvas.fill(box(620, 560, 920, 920), Fade(OAK, "#A97C52"))


BACKDROPS = {
    "leaves": (leaves, Fade("#E9EBC9", "#A9BE94")),
    "window": (window, Fade("#EFE3CD", "#DCC9A8")),
    "shelves": (shelves, Fade("#E7D3B2", "#C9AC82")),
    "shore": (shore, Fade(SKY, "#EAD3A6")),
    "lamp": (lamp, Fade("#BCD0CB", "#8FB0AC")),
    "dusk": (lamp, Fade("#E6BFA0", "#C48E74")),
}
