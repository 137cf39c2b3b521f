"""Rooms of a home, and the furniture in them."""

from ..brush import Canvas, Fade
from ..colours import (
    BLUE,
    CREAM,
    LEAF,
    NAVY,
    OAK,
    OCHRE,
    SAGE,
    SEA,
    SUN,
    TERRACOTTA,
    WOOD,
    Colour,
    darker,
    lighter,
    mix,
)
from ..shapes import box, curve, mirror, oval, ribbon
from .pieces import leafy, pot, wall, window


def sofa(canvas: Canvas, colour: Colour) -> None:
    """A deep sofa that fills the picture."""
    canvas.solid(box(-60, 210, 1260, 720, 70), Fade(lighter(colour, 0.2), darker(colour, 0.1)), blur=24)
    for x in (400, 800):
        canvas.fill(ribbon([(x, 250), (x + 3, 600)], 8), darker(colour, 0.5), 0.5, blur=4)
        canvas.fill(ribbon([(x - 9, 250), (x - 7, 600)], 6), lighter(colour, 0.5), 0.3, blur=4)
    canvas.fill(oval(240, 290, 300, 60), lighter(colour, 0.5), 0.35, blur=40, grain=0.6)
    canvas.shadow(box(-60, 610, 1260, 800, 50), (0, -22), 18, 0.35)
    canvas.fill(box(-60, 610, 1260, 800, 46), Fade(lighter(colour, 0.26), colour))
    canvas.fill(box(-60, 770, 1260, 960), Fade(darker(colour, 0.16), darker(colour, 0.36)))
    canvas.fill(ribbon([(-60, 776), (1260, 776)], 8), darker(colour, 0.5), 0.6, blur=3)
    canvas.fill(oval(500, 650, 420, 26), lighter(colour, 0.5), 0.4, blur=20, grain=0.6)


def cushion(canvas: Canvas, x: float, y: float, size: float, colour: Colour, angle: float = 0) -> None:
    """A plump square cushion."""
    s = size / 2
    with canvas.at(x, y, angle):
        outline = curve(
            [(-s, -s), (0, -s * 0.9), (s, -s), (s * 0.92, 0), (s, s), (0, s * 0.94), (-s, s), (-s * 0.92, 0)]
        )
        canvas.solid(outline, Fade(lighter(colour, 0.25), darker(colour, 0.12)), blur=14)
        with canvas.inside(outline):
            canvas.fill(oval(s * 0.6, s * 0.6, s * 0.8), darker(colour, 0.4), 0.4, blur=24, grain=0.5)
            for dx in range(-3, 4):
                canvas.fill(ribbon([(dx * s * 0.3, -s), (dx * s * 0.28, s)], 3), lighter(colour, 0.5), 0.32)


def kitchen(canvas: Canvas) -> None:
    """A tidy kitchen in the morning."""
    wall(canvas, "#E9DEC6")
    for y in range(300, 540, 48):
        for x in range(-20 - (y // 48 % 2) * 40, 1220, 80):
            shade = canvas.random.uniform(0, 0.14)
            canvas.fill(box(x + 2, y + 2, x + 78, y + 46, 3), mix("#DDE6DE", SEA, shade))
    window(canvas, 420, 70, 360, 330)
    for x, doors in ((-30, 2), (850, 2)):
        canvas.solid(box(x, 30, x + 380, 270, 6), Fade(lighter(SAGE, 0.2), SAGE), blur=16)
        for i in range(doors):
            left = x + 14 + i * 182
            canvas.fill(box(left, 46, left + 170, 254, 5), Fade(lighter(SAGE, 0.3), lighter(SAGE, 0.06)))
            canvas.fill(oval(left + (152 if i == 0 else 18), 214, 7), "#B98A3B")
    canvas.shadow(box(-5, 540, 1205, 572), (0, 10), 10, 0.3)
    canvas.fill(box(-5, 572, 1205, 905), Fade(SAGE, darker(SAGE, 0.2)))
    for i in range(4):
        door = box(18 + i * 298, 600, 296 + i * 298, 886, 6)
        canvas.fill(door, Fade(lighter(SAGE, 0.24), darker(SAGE, 0.04)))
        canvas.fill(ribbon([(100 + i * 298, 632), (214 + i * 298, 632)], 10), "#C79A4B")
    canvas.fill(box(-5, 534, 1205, 576), Fade(lighter(OAK, 0.3), OAK))
    worktop(canvas)


def worktop(canvas: Canvas) -> None:
    """Kettle, jars, a board and a plant along the worktop."""
    kettle(canvas, 200, 536)
    for x, tall, colour in ((880, 110, TERRACOTTA), (960, 90, OCHRE), (1036, 74, SEA)):
        canvas.solid(
            box(x - 32, 536 - tall, x + 32, 536, 12),
            Fade(lighter(colour, 0.3), darker(colour, 0.2), across=True),
            blur=8,
        )
        canvas.fill(box(x - 34, 522 - tall, x + 34, 540 - tall, 6), Fade(OAK, WOOD))
    canvas.solid(box(640, 370, 780, 536, 16), Fade(lighter(WOOD, 0.3), WOOD), blur=9, opacity=0.2)
    canvas.fill(oval(520, 530, 100, 14), "#3A2B35", 0.25, blur=6)
    for x, y, colour in ((472, 470, "#C9592F"), (560, 474, "#D99A45"), (516, 462, "#9DB25A")):
        canvas.fill(oval(x, y, 40, 37), Fade(lighter(colour), darker(colour)))
    canvas.fill(
        curve([(410, 474), (516, 486), (622, 474), (590, 524), (516, 536), (442, 524)]),
        Fade("#FBF6EC", "#C9D3D3"),
    )
    leafy(canvas, 1136, 440, 96, 15, LEAF)
    pot(canvas, 1136, 536, 84, "#EFE6D6")


def kettle(canvas: Canvas, x: float, y: float) -> None:
    """A round kettle in warm enamel."""
    canvas.fill(oval(x + 14, y, 110, 12), "#3A2B35", 0.35, blur=8)
    canvas.fill(ribbon([(x + 70, y - 70), (x + 116, y - 96), (x + 136, y - 126)], 34, 18), darker(TERRACOTTA, 0.08))
    canvas.fill(
        ribbon([(x - 70, y - 118), (x - 50, y - 190), (x + 50, y - 190), (x + 70, y - 118)], 15),
        darker(NAVY, 0.3),
    )
    body = curve(
        [
            (x - 96, y - 20),
            (x - 84, y - 100),
            (x, y - 142),
            (x + 84, y - 100),
            (x + 96, y - 20),
            (x + 70, y),
            (x - 70, y),
        ]
    )
    canvas.fill(body, Fade(lighter(TERRACOTTA, 0.2), darker(TERRACOTTA, 0.3), across=True))
    with canvas.inside(body):
        canvas.fill(oval(x - 46, y - 84, 18, 40, 24), "#FFE9D6", 0.7, blur=8)
    canvas.fill(oval(x, y - 146, 14), darker(NAVY, 0.3))


def bedroom(canvas: Canvas) -> None:
    """A made bed by a lamp, with blue curtains."""
    wall(canvas, "#E4D5BE")
    window(canvas, 690, 100, 340, 330)
    canvas.fill(box(590, 62, 1130, 76, 7), WOOD)
    for x in (610, 1000):
        drape(canvas, x)
    canvas.solid(box(300, 90, 500, 250, 5), "#FFFDF7", opacity=0.22)
    canvas.fill(box(324, 112, 476, 228), Fade("#F2D9B0", SEA))
    canvas.fill(box(-5, 740, 1205, 905), Fade(OAK, darker(OAK, 0.25)))
    bedside(canvas, 130)
    with canvas.at(1440, 0):
        bed(canvas)


def drape(canvas: Canvas, x: float) -> None:
    """One curtain in soft folds, hanging from the pole."""
    hem = [(x + 112 - i * 14, 640 + (7 if i % 2 else 0)) for i in range(9)]
    cloth = [(x, 70), (x + 112, 70), *hem]
    canvas.solid(cloth, Fade(lighter(BLUE, 0.3), darker(BLUE, 0.14)), opacity=0.2)
    with canvas.inside(cloth):
        for dx in (14, 42, 70, 98):
            canvas.fill(
                ribbon([(x + dx, 60), (x + dx - 4, 300), (x + dx + 3, 650)], 12),
                darker(BLUE, 0.4),
                0.42,
                blur=6,
            )
            canvas.fill(ribbon([(x + dx + 13, 60), (x + dx + 10, 650)], 8), lighter(BLUE, 0.5), 0.4, blur=4)


def bed(canvas: Canvas) -> None:
    """A bed with two pillows, drawn to the left of the origin with its head at the far end."""
    head = mirror(box(985, 350, 1190, 800, 40))
    canvas.solid(head, Fade(lighter(WOOD, 0.2), darker(WOOD, 0.2)), move=(8, 12))
    canvas.fill(oval(-700, 850, 520, 26), "#3A2B35", 0.45, blur=16)
    canvas.fill(box(-1170, 640, -240, 840, 16), Fade(WOOD, darker(WOOD, 0.3)))
    for x, dy in ((1010, 0), (930, 26)):
        top = [(x - 110, 500 + dy), (x, 484 + dy), (x + 120, 500 + dy), (x + 128, 570 + dy)]
        pillow = curve(mirror([*top, (x + 110, 640), (x - 110, 640), (x - 126, 566 + dy)]))
        canvas.solid(pillow, Fade("#FFFDF8", "#D8DEDF"), move=(4, 8), blur=12)
    quilt(canvas)


def quilt(canvas: Canvas) -> None:
    """A warm quilt with a blue blanket over its foot."""
    edge = [
        (250, 610),
        (420, 584),
        (760, 580),
        (900, 592),
        (916, 660),
        (910, 800),
        (560, 812),
        (240, 800),
        (226, 690),
    ]
    cover = curve(mirror(edge), steps=6)
    canvas.solid(cover, Fade(lighter(OCHRE, 0.42), mix(OCHRE, TERRACOTTA, 0.25)), move=(0, 8))
    with canvas.inside(cover):
        for i in range(14):
            x = -180 - i * 58
            for slope in (130, -130):
                canvas.fill(ribbon([(x, 560), (x + slope, 830)], 3.4), lighter(OCHRE, 0.7), 0.42)
        canvas.fill(oval(-600, 824, 460, 50), darker(TERRACOTTA, 0.4), 0.4, blur=26)
        blanket = curve(mirror([(250, 590), (430, 570), (430, 830), (240, 830)]))
        canvas.fill(blanket, Fade(lighter(BLUE, 0.2), darker(BLUE, 0.15)))
        for x in (286, 336, 382):
            canvas.fill(ribbon([(-x, 570), (6 - x, 830)], 7), CREAM, 0.7)


def bedside(canvas: Canvas, x: float) -> None:
    """A small table with a lit lamp and a book."""
    canvas.glow(x, 400, 330, "#FFE7AE", 0.8)
    canvas.fill(oval(x + 10, 812, 110, 12), "#3A2B35", 0.4, blur=9)
    for leg in (-70, 58):
        canvas.fill(box(x + leg, 590, x + leg + 14, 812, 4), Fade(WOOD, darker(WOOD, 0.4)))
    canvas.solid(box(x - 84, 590, x + 84, 676, 6), Fade(lighter(WOOD, 0.2), darker(WOOD, 0.1)), opacity=0.2)
    canvas.fill(oval(x, 634, 8), "#E3C27A")
    canvas.fill(box(x - 98, 574, x + 98, 594, 6), Fade(lighter(OAK, 0.3), WOOD))
    canvas.fill(box(x + 26, 560, x + 90, 574, 3), TERRACOTTA)
    canvas.fill(box(x - 7, 470, x + 7, 570, 4), Fade(OAK, WOOD))
    canvas.fill(oval(x, 568, 38, 9), darker(WOOD, 0.2))
    canvas.fill([(x - 42, 350), (x + 42, 350), (x + 84, 474), (x - 84, 474)], Fade("#FFF8DF", SUN))
    canvas.fill(oval(x, 474, 84, 8), "#FFF6D0")
