"""Everyday things, close up on a table."""

from ..brush import Canvas, Fade
from ..colours import (
    BLUE,
    CREAM,
    INK,
    NAVY,
    OAK,
    OCHRE,
    PAPER,
    ROSE,
    SAGE,
    SEA,
    SUN,
    TEAL,
    TERRACOTTA,
    WOOD,
    Colour,
    darker,
    lighter,
)
from ..shapes import box, curve, oval, ribbon, ring
from .pieces import leafy, pot, table, wall, window


def _far_room(canvas: Canvas, tone: Colour, plant: bool = True) -> None:
    """A room well out of focus behind a table."""
    wall(canvas, tone)
    window(canvas, 90, 40, 380, 360)
    if plant:
        leafy(canvas, 960, 330, 170, 20)
        pot(canvas, 960, 480, 120, CREAM)
    canvas.soften(13)


def tea(canvas: Canvas) -> None:
    """A mug of tea and a plate of biscuits."""
    _far_room(canvas, "#E2CDAE")
    table(canvas, 450)
    plate(canvas, 800, 690, 270)
    for x, y, colour in ((720, 676, OAK), (850, 700, WOOD), (800, 636, OAK), (770, 716, OAK)):
        biscuit(canvas, x, y, colour)
    mug(canvas, 350, 560)


def plate(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A pale plate with a blue rim."""
    canvas.fill(oval(x + 16, y + 30, r * 1.02, r * 0.36), "#3A2B35", 0.42, blur=16)
    canvas.fill(oval(x, y + 8, r, r * 0.36), "#C9CFCB")
    canvas.fill(oval(x, y, r, r * 0.36), Fade("#E8ECE6", "#FFFDF7"))
    canvas.fill(ring(oval(x, y, r * 0.95, r * 0.335), 6), SEA, 0.8)
    canvas.fill(oval(x, y + 4, r * 0.72, r * 0.24), Fade("#D9DED9", "#F6F4EC"))


def biscuit(canvas: Canvas, x: float, y: float, colour: Colour) -> None:
    """A round baked biscuit."""
    canvas.fill(oval(x + 6, y + 26, 92, 34), "#3A2B35", 0.4, blur=8)
    canvas.fill(oval(x, y + 14, 88, 38), darker(colour, 0.3))
    canvas.fill(oval(x, y, 88, 38), Fade(lighter(colour, 0.34), colour))
    with canvas.inside(oval(x, y, 88, 38)):
        canvas.fill(oval(x - 26, y - 10, 44, 14), lighter(colour, 0.6), 0.5, blur=10, grain=0.7)
        for far, count in ((0.0, 1), (0.36, 6), (0.7, 11)):
            for i in range(count):
                px, py = oval(x, y, 88 * far or 1, 38 * far or 1)[i * 64 // count]
                canvas.fill(oval(px, py, 4.4, 2.4), darker(colour, 0.4), 0.75)
    canvas.fill(ring(oval(x, y, 82, 34), 3), lighter(colour, 0.4), 0.5)


def mug(canvas: Canvas, x: float, y: float) -> None:
    """A teal mug with steam."""
    canvas.fill(oval(x + 40, y + 232, 190, 34), "#3A2B35", 0.5, blur=16)
    handle = curve([(x + 116, y + 20), (x + 214, y + 24), (x + 220, y + 130), (x + 112, y + 170)], closed=False)
    canvas.fill(ribbon(handle, 32), Fade(lighter(TEAL, 0.25), darker(TEAL, 0.2)))
    body = [
        (x - 136, y - 30),
        (x + 136, y - 30),
        (x + 128, y + 190),
        *curve(
            [(x + 122, y + 214), (x + 70, y + 238), (x, y + 243), (x - 70, y + 238), (x - 122, y + 214)],
            closed=False,
        ),
        (x - 128, y + 190),
    ]
    canvas.fill(body, Fade(lighter(TEAL, 0.32), darker(TEAL, 0.36), across=True))
    with canvas.inside(body):
        canvas.fill(oval(x - 82, y + 70, 20, 100), "#DDEFEA", 0.5, blur=13, grain=0.4)
        for dy in (120, 140):
            band = [(x - 150, y + dy - 22), (x, y + dy + 10), (x + 150, y + dy - 22)]
            canvas.fill(ribbon(band, 7), SUN, 0.8)
    canvas.fill(oval(x, y - 30, 137, 46), lighter(TEAL, 0.4))
    canvas.fill(oval(x, y - 28, 124, 39), darker(TEAL, 0.3))
    with canvas.inside(oval(x, y - 28, 124, 39)):
        canvas.fill(oval(x, y - 10, 122, 38), Fade("#9A5B33", "#C98A52"))
        canvas.fill(oval(x - 40, y - 14, 46, 8), "#EBC493", 0.7, blur=5)
    for dx, lean, up in ((-50, 34, 210), (10, -34, 270), (62, 28, 190)):
        steam = [
            (x + dx, y - 40),
            (x + dx + lean, y - 40 - up * 0.35),
            (x + dx - lean, y - 40 - up * 0.7),
            (x + dx + lean * 0.5, y - 40 - up),
        ]
        canvas.fill(ribbon(steam, 34, 20, bow=True), "#FFFDF8", 0.5, blur=9)


def cake(canvas: Canvas) -> None:
    """A birthday cake with its candles lit."""
    wall(canvas, "#B9836E")
    for i in range(13):
        x = -10 + i * 102
        y = 96 + 70 * (1 - ((i - 6) / 6) ** 2)
        flag = (TEAL, OCHRE, CREAM, SAGE, TERRACOTTA)[i % 5]
        canvas.fill([(x - 38, y), (x + 38, y - 2), (x, y + 76)], flag, 0.9)
    canvas.soften(9)
    canvas.glow(600, 330, 520, "#FFE2A0", 0.6)
    table(canvas, 610)
    canvas.fill(oval(610, 800, 400, 60), "#3A2B35", 0.5, blur=20)
    canvas.fill(oval(600, 786, 370, 62), "#CFD3CC")
    canvas.fill(oval(600, 776, 370, 62), Fade("#EDEDE4", "#FFFDF7"))
    tier(canvas, 600, 500, 290, 262)
    for i, colour in enumerate((SEA, OCHRE, ROSE, SAGE, TEAL, OCHRE, SEA)):
        t = (i - 3) / 3
        candle(canvas, 600 + t * 190, 496 + 34 * (1 - t * t) ** 0.5 * (1 if i % 2 else -1), colour)
    canvas.glow(600, 360, 380, "#FFE9B0", 0.3)


def tier(canvas: Canvas, x: float, y: float, r: float, deep: float) -> None:
    """A round sponge with cream, jam and dripping icing."""
    flat = r * 0.23
    rim = [
        (-r, 0),
        (-r * 0.92, flat * 0.45),
        (-r * 0.62, flat * 0.82),
        (0, flat),
        (r * 0.62, flat * 0.82),
        (r * 0.92, flat * 0.45),
        (r, 0),
    ]
    side = [
        *[(x + px, y + py) for px, py in curve(rim, closed=False)],
        *[(x + px, y + deep + py) for px, py in curve(rim, closed=False)][::-1],
    ]
    canvas.fill(side, Fade("#EFC98C", "#B97D4A", across=True))
    with canvas.inside(side):
        for dy, wide, colour in ((0.5, 30, "#FFF8EA"), (0.6, 20, "#B8483F")):
            canvas.fill(ribbon([(x + px, y + deep * dy + py) for px, py in rim], wide), colour)
        canvas.fill(box(x + r * 0.5, y, x + r + 20, y + deep + 90), "#5A2E30", 0.4, blur=40, grain=0.5)
        for _ in range(90):
            px, py = canvas.random.uniform(-r, r), canvas.random.uniform(40, deep + 50)
            canvas.fill(oval(x + px, y + py, 4, 2.6), "#A9703E", 0.4)
    edge = []
    for i in range(15):
        px = -r + i * r / 7
        fall = flat * max(0, 1 - (px / r) ** 2) ** 0.5
        edge.append((x + px, y + fall + (canvas.random.uniform(58, 100) if i % 2 else 24)))
    drip = [*curve(edge, closed=False), (x + r, y), (x - r, y)]
    canvas.shadow(drip, (0, 8), 6, 0.25)
    canvas.fill(drip, Fade("#FFF6EC", "#EBC3B4"))
    canvas.fill(oval(x, y, r, flat), Fade("#F6E2D6", "#FFF9F1"))
    for i in range(60):
        px, py = oval(x, y, r * 0.93, flat * 0.88)[i % 64]
        if i % 4 == 0:
            canvas.solid(oval(px, py, 15, 12), Fade("#D9605A", "#A83A3C"), move=(3, 5), blur=4)


def candle(canvas: Canvas, x: float, y: float, colour: Colour) -> None:
    """One striped candle and its flame."""
    stick = box(x - 8, y - 120, x + 8, y, 4)
    canvas.fill(stick, Fade(lighter(colour, 0.35), darker(colour, 0.1)))
    with canvas.inside(stick):
        for i in range(5):
            canvas.fill(ribbon([(x - 14, y - 8 - i * 26), (x + 14, y - 22 - i * 26)], 7), CREAM, 0.8)
    canvas.fill(ribbon([(x, y - 118), (x + 1, y - 132)], 3), INK)
    canvas.glow(x, y - 150, 70, "#FFE9A8", 0.75)
    canvas.fill(curve([(x, y - 182), (x + 13, y - 146), (x, y - 126), (x - 13, y - 146)]), Fade("#FFF2C4", "#F0A544"))
    canvas.fill(curve([(x, y - 158), (x + 6, y - 142), (x, y - 130), (x - 6, y - 142)]), "#FFFBEB")


def pills(canvas: Canvas) -> None:
    """A pill box with a lid for each day, and a glass of water."""
    _far_room(canvas, "#D5DDD3")
    table(canvas, 430)
    glass(canvas, 930, 330)
    tray = box(96, 560, 1010, 772, 34)
    canvas.solid(tray, Fade(lighter(SEA, 0.36), darker(SEA, 0.16)), move=(10, 22), blur=18)
    canvas.fill(box(96, 752, 1010, 800, 24), darker(SEA, 0.28))
    tones = (ROSE, OCHRE, SAGE, BLUE, TERRACOTTA, SUN, TEAL)
    for i, tone in enumerate(tones):
        left = 122 + i * 125
        day = box(left, 584, left + 112, 750, 18)
        canvas.fill(day, Fade(darker(SEA, 0.4), darker(SEA, 0.12)))
        with canvas.inside(day):
            for dx, dy, kind in ((36, 108, "round"), (74, 126, "long"), (62, 76, "round")):
                pill(canvas, left + dx, 584 + dy, kind, i)
        if i == 2:
            canvas.solid(box(left, 470, left + 112, 586, 18), Fade(lighter(tone, 0.4), tone), move=(4, 10), blur=9)
            canvas.fill(box(left + 14, 484, left + 98, 560, 12), lighter(tone, 0.5), 0.5)
            continue
        canvas.fill(day, Fade(lighter(tone, 0.4), tone), 0.72)
        canvas.fill(ring(day, 4), lighter(tone, 0.5), 0.8)
        canvas.fill([(left + 14, 600), (left + 54, 600), (left + 24, 700), (left + 14, 700)], "#FFFFFF", 0.32, blur=3)
        canvas.fill(box(left + 38, 742, left + 74, 760, 7), lighter(tone, 0.3))
    canvas.solid(oval(430, 850, 28, 19), Fade("#FFFDF7", "#D9D6CE"), move=(5, 9), blur=6)


def pill(canvas: Canvas, x: float, y: float, kind: str, day: int) -> None:
    """One tablet or capsule."""
    if kind == "round":
        canvas.solid(oval(x, y, 20, 15), Fade("#FFFDF7", "#DCD4C4"), move=(3, 6), blur=4)
        return
    with canvas.at(x, y, -24 + day * 9):
        canvas.solid(box(-28, -12, 28, 12, 12), Fade("#F6D98E", "#D9A441"), move=(3, 6), blur=4)
        canvas.fill(box(0, -12, 28, 12, 12), Fade("#D9795A", "#B5533A"))


def glass(canvas: Canvas, x: float, y: float) -> None:
    """A clear glass of water."""
    canvas.fill(oval(x + 50, y + 236, 140, 22), "#3A2B35", 0.3, blur=12)
    body = [(x - 86, y), (x + 86, y), (x + 68, y + 236), (x - 68, y + 236)]
    canvas.fill(body, "#F2FAF8", 0.42)
    canvas.fill(
        [(x - 80, y + 70), (x + 80, y + 70), (x + 67, y + 228), (x - 67, y + 228)],
        Fade("#CFE8EA", "#8FC0C9"),
        0.75,
    )
    canvas.fill(oval(x, y + 70, 80, 15), "#EAF7F6", 0.9)
    canvas.fill(ring(oval(x, y, 86, 17), 5), "#FFFFFF", 0.85)
    canvas.fill([(x - 62, y + 20), (x - 40, y + 20), (x - 40, y + 210), (x - 54, y + 210)], "#FFFFFF", 0.6, blur=4)
    canvas.fill(ribbon([(x + 80, y + 6), (x + 64, y + 226)], 5), "#FFFFFF", 0.6)


def headphones(canvas: Canvas) -> None:
    """Yellow ear defenders, ready to put on."""
    _far_room(canvas, "#C3D3D2")
    table(canvas, 520)
    yellow = "#E8B83A"
    canvas.fill(oval(610, 800, 350, 44), "#3A2B35", 0.5, blur=20)
    arch = [(330, 610), (330, 400), (430, 210), (600, 150), (770, 210), (870, 400), (870, 610)]
    canvas.shadow(ribbon(arch, 30), (14, 16), 16, 0.22)
    canvas.fill(ribbon(arch, 26), Fade(lighter(INK, 0.2), INK))
    pad = [(372, 330), (446, 214), (600, 164), (754, 214), (828, 330)]
    canvas.fill(ribbon(pad, 62), Fade(lighter(NAVY, 0.22), NAVY))
    canvas.fill(ribbon([(x, y - 16) for x, y in pad], 9, bow=True), lighter(NAVY, 0.55), 0.6, blur=4)
    for side in (-1, 1):
        with canvas.at(600 + side * 268, 640, side * 5):
            ear_cup(canvas, side, yellow)


def ear_cup(canvas: Canvas, side: int, colour: Colour) -> None:
    """One deep cup with its soft seal."""
    canvas.fill(ribbon([(0, -190), (0, -60)], 22), Fade("#D9D6CE", "#8B8E92", across=True))
    seal = box(-side * 70 - 36, -136, -side * 70 + 36, 136, 36)
    canvas.fill(seal, Fade("#4A464B", "#262327"))
    cup = curve(
        [
            (-side * 56, -142),
            (side * 40, -134),
            (side * 104, -70),
            (side * 112, 40),
            (side * 70, 126),
            (-side * 56, 146),
        ]
    )
    canvas.shadow(cup, (6, 14), 12, 0.35)
    canvas.fill(cup, Fade(lighter(colour, 0.34), darker(colour, 0.2)))
    with canvas.inside(cup):
        canvas.fill(box(40, -180, 200, 180), darker(colour, 0.35), 0.35, blur=30, grain=0.6)
        canvas.fill(oval(-14, -70, 34, 50), PAPER, 0.5, blur=18, grain=0.4)
        canvas.fill(
            ring(
                curve([(-36, -98), (44, -90), (78, -30), (70, 50), (34, 96), (-36, 104)])
                if side > 0
                else curve([(36, -98), (-44, -90), (-78, -30), (-70, 50), (-34, 96), (36, 104)]),
                5,
            ),
            darker(colour, 0.3),
            0.6,
        )
    canvas.solid(oval(0, -60, 18), Fade("#5A565B", "#262327"), move=(2, 4), blur=4)
