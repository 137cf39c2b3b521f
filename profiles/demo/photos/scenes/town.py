"""Out and about: the bus and the market."""

from ..brush import Canvas, Fade
from ..colours import (
    BARK,
    BRICK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    MIST,
    OAK,
    OCHRE,
    PAPER,
    ROSE,
    SAGE,
    SUN,
    TEAL,
    TERRACOTTA,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)
from ..shapes import box, curve, leaf, oval, ribbon, ring
from .pieces import canopy, sky, trunk

RED = "#B8392F"


def bus(canvas: Canvas) -> None:
    """A red double-decker waiting at a stop."""
    sky(canvas, "#B5D2DE", "#F9EBD1", 560)
    street(canvas)
    canvas.soften(5)
    canvas.fill(box(-5, 700, 1205, 905), Fade("#8D8A86", "#6A686A"))
    canvas.fill(box(-5, 690, 1205, 716), Fade("#D9D0BF", "#B3A996"))
    for x in range(-40, 1200, 230):
        canvas.fill([(x, 856), (x + 130, 856), (x + 120, 868), (x - 12, 868)], "#EFE9D9", 0.7)
    canvas.fill(oval(560, 806, 520, 26), "#26222A", 0.6, blur=14)
    coach(canvas)
    bus_stop(canvas, 1110, 800)
    canvas.glow(160, 60, 420, "#FFF1C8", 0.4)


def street(canvas: Canvas) -> None:
    """A row of houses and trees behind the road."""
    tones = ("#D8B08E", "#E6D2AE", BRICK, "#C9B49A", "#D9A98A", "#E2CDB0")
    for i, tone in enumerate(tones):
        x, top = -40 + i * 215, 210 + (i * 53) % 110
        canvas.fill(box(x, top, x + 212, 720), Fade(lighter(tone, 0.2), tone), 0.95)
        canvas.fill([(x - 8, top), (x + 106, top - 80), (x + 220, top)], darker(mix(tone, BARK, 0.6), 0.1))
        for row in range(3):
            for dx in (34, 126):
                pane = box(x + dx, top + 46 + row * 130, x + dx + 54, top + 126 + row * 130, 3)
                canvas.fill(pane, Fade("#EAF1EC", "#9DB9C2"))
    trunk(canvas, 1150, 420, 710, 34)
    canopy(canvas, 1150, 360, 190)


def coach(canvas: Canvas) -> None:
    """The bus itself, seen from the side, facing left."""
    body = curve(
        [
            (70, 780),
            (62, 520),
            (80, 210),
            (110, 160),
            (180, 148),
            (960, 148),
            (1000, 168),
            (1012, 230),
            (1012, 780),
        ],
        steps=2,
    )
    canvas.fill(box(64, 150, 1012, 780, 44), Fade(lighter(RED, 0.16), darker(RED, 0.12)))
    with canvas.inside(body):
        canvas.fill(box(60, 440, 1020, 470), CREAM)
        canvas.fill(box(60, 148, 1020, 178), lighter(RED, 0.3), 0.5, blur=8)
        canvas.fill(box(60, 700, 1020, 790), darker(RED, 0.45), 0.5, blur=26, grain=0.5)
    for i in range(6):
        pane(canvas, 214 + i * 132, 224, 118, 150, i)
    for i in range(5):
        pane(canvas, 346 + i * 132, 500, 118, 140, i + 3)
    pane(canvas, 84, 224, 112, 150, 9)
    pane(canvas, 78, 500, 96, 160, 10)
    canvas.fill(box(196, 490, 326, 776, 8), darker(RED, 0.42))
    for x in (202, 264):
        canvas.fill(box(x, 498, x + 56, 768, 6), Fade("#DCEAE6", "#7FA3AB"))
        canvas.fill([(x + 6, 640), (x + 50, 520), (x + 50, 580), (x + 6, 720)], "#FFFFFF", 0.35)
    canvas.fill(box(60, 744, 90, 766, 8), "#FFF2C4")
    canvas.glow(66, 754, 60, "#FFF2C4", 0.7)
    canvas.fill(box(60, 772, 1014, 792, 6), INK)
    for x in (420, 850):
        tyre(canvas, x, 780)


def pane(canvas: Canvas, x: float, y: float, width: float, height: float, seat: int) -> None:
    """One bus window, sometimes with a passenger."""
    glass = box(x, y, x + width, y + height, 14)
    canvas.fill(box(x - 5, y - 5, x + width + 5, y + height + 5, 16), darker(RED, 0.45))
    canvas.fill(glass, Fade("#D5E4E1", "#7C9DA6"))
    with canvas.inside(glass):
        canvas.fill(box(x, y + height - 34, x + width, y + height), darker(TEAL, 0.3), 0.5)
        if seat % 3 != 1:
            skin = ("#8D5A3B", "#E3B591", "#C48E63", "#5F3A2A")[seat % 4]
            px, py = x + width * 0.52, y + height * 0.5
            canvas.fill(oval(px, py + 78, 46, 50), (OCHRE, SAGE, TERRACOTTA, MIST)[seat // 2 % 4])
            canvas.fill(oval(px + 2, py - 6, 29, 32), "#3A2C2A" if seat % 2 else "#7A5238")
            canvas.fill(oval(px - 5, py + 4, 24, 27), skin)
        glare = [(x, y + height * 0.7), (x + width * 0.6, y), (x + width * 0.86, y), (x, y + height)]
        canvas.fill(glare, "#FFFFFF", 0.26)


def tyre(canvas: Canvas, x: float, y: float) -> None:
    """A wheel in its arch."""
    canvas.fill(oval(x, y - 10, 84, 82), darker(RED, 0.65))
    canvas.fill(oval(x, y, 66), Fade("#3B393C", "#1F1D20"))
    canvas.fill(oval(x, y, 36), Fade("#DAD7CF", "#8B8E92"))
    canvas.fill(ring(oval(x, y, 22), 5), "#6F7276")


def bus_stop(canvas: Canvas, x: float, y: float) -> None:
    """A stop with a plain round sign."""
    canvas.fill(oval(x + 8, y + 6, 50, 10), "#26222A", 0.5, blur=7)
    canvas.fill(box(x - 7, y - 520, x + 7, y + 4, 4), Fade("#8B9499", "#4A545B", across=True))
    canvas.solid(oval(x, y - 540, 62), Fade(lighter(TEAL, 0.15), TEAL), move=(6, 8), blur=9)
    canvas.fill(ring(oval(x, y - 540, 40), 13), PAPER)
    canvas.solid(box(x - 44, y - 330, x + 44, y - 210, 6), Fade(PAPER, "#E3DAC6"), move=(4, 6), blur=6)
    for i in range(4):
        canvas.fill(
            box(x - 32, y - 314 + i * 25, x + 32, y - 304 + i * 25, 3),
            (TEAL, OCHRE, SAGE, TERRACOTTA)[i],
            0.6,
        )


def market(canvas: Canvas) -> None:
    """A fruit stall under a striped awning."""
    canvas.fill(box(-5, -5, 1205, 905), Fade("#E9D9BC", "#BFA582"))
    for i, tone in enumerate((SAGE, ROSE, OAK, MIST, TERRACOTTA)):
        canvas.fill(box(i * 250 - 30, 120, i * 250 + 200, 620), Fade(lighter(tone, 0.3), tone), 0.6)
    canvas.soften(18)
    canvas.fill(box(60, 200, 1140, 470), "#4A3328", 0.5, blur=30)
    for x in (84, 1100):
        canvas.fill(box(x, 190, x + 20, 880), Fade(lighter(WOOD), darker(WOOD), across=True))
    baskets(canvas, 930, 440)
    rows = (
        (430, 0.86, ("#C9452F", "#E0922F", "#8FA84A", "#E3BE45")),
        (610, 1.0, ("#7A3B5A", "#D9A441", "#B8392F", "#6E9150")),
    )
    for y, size, fruits in rows:
        for i, colour in enumerate(fruits):
            crate(canvas, 600 + (i - 1.5) * 262 * size, y, 122 * size, colour)
    canvas.fill(box(30, 724, 1170, 905), Fade(darker(WOOD, 0.05), darker(WOOD, 0.4)))
    for y in (724, 784, 844):
        canvas.fill(box(30, y, 1170, y + 5), darker(WOOD, 0.5), 0.6)
        canvas.fill(box(30, y + 5, 1170, y + 9), lighter(WOOD, 0.3), 0.4)
    awning(canvas)


def awning(canvas: Canvas) -> None:
    """Stripes of canvas with a scalloped edge."""
    canvas.fill(box(20, 190, 1180, 300), "#2F2226", 0.45, blur=28)
    for i in range(12):
        left, right, tone = 30 + i * 95, 30 + (i + 1) * 95, TEAL if i % 2 else CREAM
        top_left, top_right = 90 + i * 85, 90 + (i + 1) * 85
        canvas.fill([(top_left, 20), (top_right, 20), (right, 190), (left, 190)], Fade(lighter(tone, 0.3), tone))
        edge = [
            (left, 188),
            (right, 188),
            *[p for p in oval((left + right) / 2, 206, 47.5, 34) if p[1] > 206],
        ]
        canvas.fill(edge, Fade(darker(tone, 0.06), darker(tone, 0.16)))


def crate(canvas: Canvas, x: float, y: float, half: float, colour: Colour) -> None:
    """A wooden crate heaped with one kind of fruit."""
    dice = canvas.random
    canvas.fill(box(x - half, y - 10, x + half, y + 70), darker(BARK, 0.3))
    for row, count in ((0, 5), (1, 6), (2, 6)):
        for i in range(count):
            px = x + (i - (count - 1) / 2) * half * 0.34 + dice.uniform(-4, 4)
            fruit(
                canvas,
                px,
                y - 46 + row * 32 + dice.uniform(-4, 4),
                half * 0.22,
                mix(colour, OCHRE, dice.uniform(0, 0.16)),
            )
    front = box(x - half - 6, y + 34, x + half + 6, y + half * 0.98, 4)
    canvas.shadow(front, (0, -6), 8, 0.35)
    canvas.fill(front, Fade(lighter(OAK, 0.2), darker(OAK, 0.22)))
    for dy in (0.5, 0.74):
        canvas.fill(box(x - half - 6, y + half * dy, x + half + 6, y + half * dy + 5), darker(WOOD, 0.45), 0.7)
    canvas.fill(ribbon([(x - half * 0.7, y + 46), (x + half * 0.4, y + 48)], 4, bow=True), lighter(OAK, 0.5), 0.6)


def fruit(canvas: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    """One round fruit with a stalk and a shine."""
    canvas.fill(oval(x + 3, y + 6, r), "#2F2226", 0.35, blur=5)
    canvas.fill(oval(x, y, r, r * 0.95), Fade(lighter(colour, 0.22), darker(colour, 0.26)))
    canvas.fill(oval(x - r * 0.32, y - r * 0.36, r * 0.26), "#FFF3DC", 0.6, blur=3)
    if canvas.random.random() < 0.4:
        canvas.fill(leaf(x, y - r * 0.8, r * 0.9, r * 0.4, canvas.random.uniform(-60, 0)), FOREST)


def baskets(canvas: Canvas, x: float, y: float) -> None:
    """Hanging baskets of herbs in the shade of the awning."""
    for dx, tone in ((-640, LEAF), (-330, SUN), (-20, SAGE)):
        canvas.fill(ribbon([(x + dx, 190), (x + dx, y - 130)], 3), BARK)
        for angle in range(-170, 0, 20):
            canvas.fill(leaf(x + dx, y - 118, 52, 20, angle), mix(tone, FOREST, canvas.random.uniform(0, 0.5)))
        canvas.fill(
            curve(
                [
                    (x + dx - 44, y - 124),
                    (x + dx + 44, y - 124),
                    (x + dx + 30, y - 84),
                    (x + dx - 30, y - 84),
                ],
                steps=4,
            ),
            Fade(OAK, WOOD),
        )
