"""Pieces that several scenes share: tables, windows, trees, grass."""

from ..brush import Canvas, Fade
from ..colours import FOREST, LEAF, MIST, OAK, PAPER, SAGE, SKY, Colour, darker, lighter
from ..shapes import Points, box, curve, leaf, oval, ribbon


def sky(canvas: Canvas, top: Colour = SKY, low: Colour = "#F8EBD3", to: float = 620) -> None:
    """A calm sky with a few thin clouds."""
    canvas.fill(box(-5, -5, 1205, to), Fade(top, low))
    for _ in range(5):
        x, y = canvas.random.uniform(0, 1200), canvas.random.uniform(40, to * 0.5)
        for _ in range(3):
            dx, wide = canvas.random.uniform(-90, 90), canvas.random.uniform(60, 150)
            canvas.fill(oval(x + dx, y + dx * 0.08, wide, 16), "#FFFDF6", 0.5, blur=12)


def hills(canvas: Canvas, y: float, colour: Colour, sway: float = 40) -> None:
    """A far line of land, softened by the air."""
    dice = canvas.random
    line = [(x, y + dice.uniform(-sway, sway)) for x in range(-100, 1400, 180)]
    canvas.fill([*curve(line, closed=False), (1300, y + 400), (-100, y + 400)], colour, blur=5)


def lawn(canvas: Canvas, y: float, light: Colour = "#B5C98F", dark: Colour = "#7F9E67") -> None:
    """Grass from a height down, with light and a few blades."""
    canvas.fill(
        curve([(-60, y + 10), (300, y - 8), (800, y + 6), (1260, y - 6), (1300, 960), (-100, 960)]),
        Fade(light, dark),
    )
    canvas.fill(oval(380, y + 90, 420, 46), "#DCE3AE", 0.6, blur=34, grain=0.6)
    dice = canvas.random
    for _ in range(90):
        x, down = dice.uniform(0, 1200), dice.uniform(20, 900 - y)
        tall = 8 + down * 0.06
        blade = [(x, y + down), (x + dice.uniform(-6, 6), y + down - tall)]
        canvas.fill(ribbon(blade, 3.4, 0.6), dice.choice((light, darker(dark, 0.2), lighter(light))), 0.6)


def _scatter(canvas: Canvas, reach: float) -> float:
    """A place near the middle, never further out than a reach."""
    return max(-reach, min(reach, canvas.random.gauss(0, reach * 0.55)))


def canopy(canvas: Canvas, cx: float, cy: float, r: float, tone: Colour = LEAF, count: int = 54) -> None:
    """The crown of a tree: dark mass first, then lit clusters, then single leaves."""
    dice = canvas.random
    tones = (darker(tone, 0.34), darker(tone, 0.1), lighter(tone, 0.14), lighter(tone, 0.34))
    for level, colour in enumerate(tones):
        for _ in range(count // (level + 1)):
            x = cx - level * r * 0.09 + _scatter(canvas, r * 0.8)
            y = cy - level * r * 0.11 + _scatter(canvas, r * 0.46)
            blob = oval(x, y, r * dice.uniform(0.11, 0.2), r * dice.uniform(0.09, 0.16), dice.uniform(-30, 30))
            canvas.fill(blob, colour, 1, grain=0.4 * (level > 0))
    for _ in range(count * 2):
        x, y = cx + _scatter(canvas, r * 0.85), cy + _scatter(canvas, r * 0.5)
        canvas.fill(leaf(x, y, r * 0.07, r * 0.035, dice.uniform(0, 360)), dice.choice(tones), 0.9)


def trunk(canvas: Canvas, x: float, top: float, foot: float, width: float, colour: Colour = "#7A5A45") -> None:
    """A tree trunk with a lit side."""
    w = width / 2
    outline = curve(
        [
            (x - w * 0.7, top),
            (x - w, foot - 90),
            (x - w * 2, foot + 6),
            (x + w * 2, foot + 8),
            (x + w, foot - 90),
            (x + w * 0.7, top),
        ]
    )
    canvas.fill(outline, Fade(lighter(colour, 0.2), darker(colour, 0.3), across=True))
    with canvas.inside(outline):
        for dx in (-0.5, -0.1, 0.3, 0.6):
            canvas.fill(
                ribbon([(x + dx * w, top), (x + dx * w * 0.7, foot - 140), (x + dx * w * 1.6, foot)], 5, bow=True),
                darker(colour, 0.4),
                0.4,
            )


def table(canvas: Canvas, y: float, colour: Colour = OAK) -> None:
    """A wooden table top that fills the lower picture."""
    canvas.fill(box(-5, y, 1205, 905), Fade(lighter(colour, 0.28), darker(colour, 0.12)))
    dice = canvas.random
    for _ in range(26):
        gy, gx = y + (900 - y) * dice.random() ** 0.8, dice.uniform(-200, 1000)
        line = [(gx, gy), (gx + 160, gy + dice.uniform(-4, 4)), (gx + dice.uniform(300, 600), gy)]
        canvas.fill(ribbon(line, 3, bow=True), darker(colour, 0.4), 0.25)
    canvas.fill(box(-5, y - 3, 1205, y + 4), lighter(colour, 0.6), 0.7, blur=2)


def wall(canvas: Canvas, colour: Colour) -> None:
    """A plain wall, lighter where the window light falls."""
    canvas.fill(box(-5, -5, 1205, 905), Fade(lighter(colour, 0.25), darker(colour, 0.06)))
    canvas.fill([(120, -40), (560, -40), (900, 700), (420, 700)], "#FFF6DF", 0.4, blur=40)


def window(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A window with garden light in it."""
    canvas.solid(box(x - 16, y - 16, x + width + 16, y + height + 16, 6), "#FFFDF7", move=(6, 10), opacity=0.2)
    pane = box(x, y, x + width, y + height)
    canvas.fill(pane, Fade(SKY, PAPER))
    with canvas.inside(pane):
        canvas.fill(oval(x + width * 0.2, y + height, width * 0.5, height * 0.36), SAGE, blur=6)
        canvas.fill(oval(x + width * 0.85, y + height * 0.96, width * 0.36, height * 0.5), LEAF, 0.85, blur=6)
        canvas.fill(oval(x + width * 0.6, y + height * 1.1, width * 0.4, height * 0.24), FOREST, 0.5, blur=8)
        canvas.fill(
            [(x, y + height * 0.5), (x + width * 0.5, y), (x + width * 0.66, y), (x, y + height * 0.66)],
            "#FFFFFF",
            0.25,
        )
    canvas.fill(box(x + width / 2 - 6, y, x + width / 2 + 6, y + height), "#FFFDF7")
    canvas.fill(box(x, y + height * 0.45 - 5, x + width, y + height * 0.45 + 5), "#FFFDF7")
    canvas.solid(box(x - 34, y + height + 12, x + width + 34, y + height + 34, 5), Fade("#FFFDF7", MIST), opacity=0.2)


def round_thing(canvas: Canvas, outline: Points, colour: Colour, light: Points, opacity: float = 0.5) -> None:
    """A rounded object: shaded to one side, lit at one spot."""
    canvas.fill(outline, Fade(lighter(colour, 0.12), darker(colour, 0.26), across=True))
    with canvas.inside(outline):
        canvas.fill(light, lighter(colour, 0.6), opacity, blur=9, grain=0.5)


def pot(canvas: Canvas, x: float, y: float, size: float, colour: Colour = "#C4694A") -> None:
    """A clay pot standing at a point."""
    body = [
        (x - size * 0.5, y - size),
        (x + size * 0.5, y - size),
        (x + size * 0.36, y),
        (x - size * 0.36, y),
    ]
    canvas.fill(oval(x + size * 0.16, y, size * 0.62, size * 0.1), "#3A2B35", 0.3, blur=9)
    canvas.fill(body, Fade(lighter(colour, 0.25), darker(colour, 0.28), across=True))
    rim = box(x - size * 0.57, y - size * 1.12, x + size * 0.57, y - size * 0.84, 7)
    canvas.shadow(rim, (0, 7), 5, 0.3)
    canvas.fill(rim, Fade(lighter(colour, 0.32), darker(colour, 0.2), across=True))


def leafy(canvas: Canvas, x: float, y: float, r: float, count: int = 18, tone: Colour = LEAF) -> None:
    """A spray of leaves growing from a point."""
    dice = canvas.random
    for i in range(count):
        angle = -165 + 150 * i / max(1, count - 1) + dice.uniform(-9, 9)
        blade = leaf(x, y, r * dice.uniform(0.7, 1.1), r * 0.26, angle)
        canvas.fill(blade, dice.choice((tone, lighter(tone, 0.18), darker(tone, 0.2))))
