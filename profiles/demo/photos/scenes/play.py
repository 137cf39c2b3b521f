"""What people love to do: trains, drums, records, swimming, singing."""

import math
from dataclasses import replace

from ..brush import Canvas, Fade
from ..colours import (
    BARK,
    CREAM,
    FOREST,
    INK,
    LEAF,
    MIST,
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
    mix,
)
from ..faces import draw_person
from ..people import PEOPLE
from ..shapes import box, curve, oval, ribbon, ring
from .pieces import canopy, leafy, pot, table, wall, window


def pool(canvas: Canvas) -> None:
    """A swimming pool with lanes, seen from the deep end."""
    canvas.fill(box(-5, -5, 1205, 380), Fade("#F4EAD6", "#DCE4DC"))
    for x in range(30, 1200, 190):
        canvas.fill(box(x, 40, x + 160, 250, 6), Fade("#FFFDF4", "#BFDAD9"))
        canvas.fill(oval(x + 90, 246, 70, 40), SAGE, 0.5, blur=10)
        canvas.fill(box(x + 76, 40, x + 84, 250), "#F7EFDF")
    canvas.fill(box(-5, 296, 1205, 392), Fade("#E9DCC2", "#D5C4A4"))
    canvas.fill(box(-5, 372, 1205, 905), Fade("#9CCFD1", "#2C8793"))
    dice = canvas.random
    for _ in range(150):
        y = 380 + 520 * dice.random() ** 1.3
        x, wide = dice.uniform(-40, 1240), 14 + (y - 370) * 0.13
        wave = [
            (x - wide, y),
            (x - wide * 0.3, y - wide * 0.1),
            (x + wide * 0.3, y + wide * 0.08),
            (x + wide, y),
        ]
        canvas.fill(ribbon(wave, 2 + (y - 370) * 0.012, bow=True), "#E9FAF4", dice.uniform(0.2, 0.6))
    canvas.glow(420, 480, 420, "#F6FFF0", 0.4)
    for lane in (-2, -1, 0, 1, 2):
        lane_rope(canvas, 600 + lane * 170, 600 + lane * 460)
    canvas.fill(box(-5, 362, 1205, 380), Fade("#FFFDF4", "#C9D9D6"))
    for i in range(6):
        x = 600 + (i - 2.5) * 170
        canvas.fill(oval(x + 8, 364, 46, 8), INK, 0.25, blur=5)
        canvas.fill([(x - 36, 320), (x + 36, 320), (x + 42, 362), (x - 42, 362)], Fade(SEA, TEAL))
        canvas.fill(box(x - 44, 308, x + 44, 324, 5), lighter(SEA, 0.4))


def lane_rope(canvas: Canvas, far: float, near: float) -> None:
    """A rope of floats that comes towards us."""
    for i in range(46):
        t = (i / 45) ** 1.7
        x, y, r = far + (near - far) * t, 384 + 540 * t, 2.6 + 15 * t
        canvas.fill(oval(x + r * 0.3, y + r * 0.9, r * 1.2, r * 0.5), "#1F5D68", 0.35)
        colour = TERRACOTTA if i // 3 % 2 else PAPER
        canvas.fill(oval(x, y, r, r * 0.78), Fade(lighter(colour, 0.2), darker(colour, 0.16)))


def train(canvas: Canvas) -> None:
    """A model train on its track on a table."""
    wall(canvas, "#D9DCCB")
    window(canvas, 100, 40, 300, 300)
    canvas.soften(8)
    table(canvas, 430)
    canvas.fill(oval(600, 650, 620, 210), mix(SAGE, LEAF, 0.2), 0.92)
    canvas.fill(oval(520, 610, 400, 110), lighter(SAGE, 0.3), 0.5, blur=30, grain=0.6)
    for x, y, r in ((400, 500, 56), (500, 470, 44), (920, 490, 60), (1030, 520, 46)):
        canvas.fill(oval(x + 18, y + 70, r, 12), "#33482F", 0.4, blur=8)
        canvas.fill(box(x - 6, y + 10, x + 6, y + 74), BARK)
        canopy(canvas, x, y, r * 1.5, FOREST, 16)
    station(canvas, 690, 560)
    track(canvas)
    with canvas.at(236, 770, 0, 1.26):
        engine(canvas, "#2F6B5A")
    for i, colour in enumerate((TERRACOTTA, OCHRE)):
        with canvas.at(640 + i * 336, 770, 0, 1.26):
            carriage(canvas, colour)


def track(canvas: Canvas) -> None:
    """Rails and sleepers along the front of the table."""
    canvas.fill(box(-20, 768, 1220, 806), "#B9A98C", 0.8, blur=5)
    for x in range(-10, 1230, 38):
        canvas.fill([(x, 770), (x + 20, 770), (x + 16, 802), (x - 4, 802)], darker(WOOD, 0.35))
    for y in (774, 794):
        canvas.fill(box(-5, y, 1205, y + 6), Fade("#D5D4CE", "#7D7F80"))


def wheel(canvas: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    """A spoked wheel."""
    canvas.fill(oval(x, y, r), INK)
    canvas.fill(oval(x, y, r * 0.82), colour)
    for i in range(4):
        dx, dy = r * 0.78 * math.cos(i * 0.785), r * 0.78 * math.sin(i * 0.785)
        canvas.fill(ribbon([(x - dx, y - dy), (x + dx, y + dy)], r * 0.12), darker(colour, 0.4))
    canvas.fill(oval(x, y, r * 0.24), "#E3C27A")


def engine(canvas: Canvas, colour: Colour) -> None:
    """A small steam engine facing left, its wheels on the origin's line."""
    canvas.fill(oval(20, 18, 190, 12), INK, 0.45, blur=8)
    for x, y, r in ((-116, -186, 26), (-84, -226, 34), (-30, -256, 42)):
        canvas.fill(oval(x, y, r * 1.3, r), "#FFFDF6", 0.6, blur=11)
    canvas.fill(
        [(-132, -118), (-128, -176), (-138, -186), (-86, -186), (-96, -176), (-92, -118)],
        Fade("#55504E", INK, across=True),
    )
    canvas.fill(box(-160, -130, 70, -46, 36), Fade(lighter(colour, 0.42), darker(colour, 0.35)))
    for x in (-96, -30, 30):
        canvas.fill(box(x, -130, x + 8, -46), "#D9B25A")
    canvas.fill(curve([(-52, -128), (-40, -160), (-14, -160), (-2, -128)]), Fade("#F0D08A", "#A97B33"))
    canvas.fill(box(50, -180, 168, -40, 6), Fade(lighter(colour, 0.2), darker(colour, 0.2)))
    canvas.fill(box(72, -160, 146, -104, 6), Fade("#F6E9C9", "#CFE1E1"))
    canvas.fill(box(38, -196, 182, -176, 9), Fade(TERRACOTTA, darker(TERRACOTTA)))
    canvas.fill(box(-172, -52, 172, -30, 5), Fade(TERRACOTTA, darker(TERRACOTTA, 0.3)))
    canvas.fill([(-172, -34), (-206, 4), (-160, 4), (-150, -34)], darker(TERRACOTTA, 0.4))
    for x, r in ((-122, 24), (-62, 24), (26, 38), (116, 38)):
        wheel(canvas, x, 10 - r, r, TERRACOTTA)
    canvas.fill(ribbon([(-62, -12), (26, -26), (116, -26)], 8), "#C9C6BE")


def carriage(canvas: Canvas, colour: Colour) -> None:
    """A little carriage with lit windows."""
    canvas.fill(oval(10, 18, 140, 11), INK, 0.4, blur=8)
    canvas.fill(box(-150, -34, 136, -22), INK)
    canvas.fill(box(-118, -150, 122, -28, 10), Fade(lighter(colour, 0.3), darker(colour, 0.24)))
    canvas.fill(box(-128, -166, 132, -144, 10), Fade(lighter(NAVY, 0.3), NAVY))
    for x in (-98, -26, 46):
        canvas.fill(box(x, -128, x + 56, -82, 6), Fade("#FFF2CC", "#E9CF98"))
    canvas.fill(box(-118, -64, 122, -56), CREAM, 0.9)
    for x in (-72, 76):
        wheel(canvas, x, -14, 24, "#6F7478")


def station(canvas: Canvas, x: float, y: float) -> None:
    """A tiny station house."""
    canvas.fill(oval(x + 30, y + 4, 150, 16), "#33482F", 0.4, blur=9)
    canvas.fill(box(x - 110, y - 100, x + 110, y), Fade("#F3E3C4", "#D8BE93"))
    canvas.fill(
        [(x - 134, y - 96), (x - 84, y - 160), (x + 84, y - 160), (x + 134, y - 96)],
        Fade(TERRACOTTA, darker(TERRACOTTA)),
    )
    canvas.fill(box(x - 18, y - 66, x + 18, y, 4), TEAL)
    for dx in (-70, 66):
        canvas.fill(box(x + dx - 22, y - 74, x + dx + 22, y - 32, 4), Fade(MIST, SEA))


def drum(canvas: Canvas) -> None:
    """A drum kit on a rug."""
    wall(canvas, "#C98F74")
    canvas.fill(box(-5, 690, 1205, 905), Fade("#B98A5C", "#8A6242"))
    canvas.fill(oval(600, 810, 570, 84), Fade(TEAL, darker(TEAL)))
    canvas.fill(ring(oval(600, 810, 520, 70), 8), SUN, 0.7)
    canvas.fill(oval(620, 830, 480, 40), "#1D2026", 0.4, blur=18)
    for x, y, top, lean in ((250, 800, 250, -14), (960, 800, 210, 16)):
        stand(canvas, x, y, top)
        cymbal(canvas, x, top, 170, lean)
    drum_shell(canvas, 880, 620, 118, 180, OCHRE)
    drum_shell(canvas, 470, 320, 96, 110, OCHRE)
    drum_shell(canvas, 700, 310, 104, 120, OCHRE)
    bass_drum(canvas, 590, 620, 205)
    stand(canvas, 330, 820, 580)
    drum_shell(canvas, 330, 540, 112, 74, MIST)
    for line in ([(250, 560), (430, 506)], [(290, 574), (450, 540)]):
        canvas.shadow(ribbon(line, 9), (3, 8), 4, 0.35)
        canvas.fill(ribbon(line, 11, 7), lighter(OAK, 0.2))


def stand(canvas: Canvas, x: float, y: float, top: float) -> None:
    """A metal stand with three feet."""
    canvas.fill(box(x - 5, top, x + 5, y - 40), Fade("#E9E5DC", "#8B8E92", across=True))
    for dx in (-70, 10, 76):
        canvas.fill(ribbon([(x, y - 110), (x + dx, y)], 8), "#9A9CA0")


def cymbal(canvas: Canvas, x: float, y: float, r: float, lean: float) -> None:
    """A brass cymbal, leaning a little."""
    with canvas.at(x, y, lean):
        canvas.fill(oval(6, 16, r, 26), "#3A2B35", 0.3, blur=10)
        canvas.fill(oval(0, 0, r, 28), Fade("#F6DE9C", "#B3822F"))
        for far in (0.8, 0.6, 0.4):
            canvas.fill(ring(oval(0, 0, r * far, 28 * far), 2), "#9A6E27", 0.45)
        canvas.fill(oval(-r * 0.4, -8, r * 0.34, 5), "#FFF8DC", 0.8, blur=5)
        canvas.fill(oval(0, -6, 28, 13), Fade("#FBE8B4", "#B98A3B"))


def drum_shell(canvas: Canvas, x: float, y: float, r: float, deep: float, colour: Colour) -> None:
    """One drum seen a little from above."""
    flat = r * 0.3
    side = [
        (x - r, y),
        *[(x + r * math.cos(t), y + deep + flat * math.sin(t)) for t in [math.pi * (1 - i / 20) for i in range(21)]],
        (x + r, y),
    ]
    canvas.solid(side, Fade(lighter(colour, 0.35), darker(colour, 0.35), across=True), blur=12)
    for i in range(-2, 3):
        px = x + i * r * 0.42
        drop = flat * (1 - (i * 0.42) ** 2) ** 0.5
        canvas.fill(box(px - 4, y + drop, px + 4, y + deep + drop, 3), "#D9D6CE", 0.9)
    canvas.fill(oval(x, y + 5, r * 1.04, flat * 1.06), "#8B8E92")
    canvas.fill(oval(x, y, r * 1.04, flat * 1.06), Fade("#F4F1EA", "#B9BABB"))
    canvas.fill(oval(x, y, r * 0.95, flat * 0.92), Fade("#F1E8D8", "#FFFBF2"))


def bass_drum(canvas: Canvas, x: float, y: float, r: float) -> None:
    """The big drum, facing us."""
    canvas.shadow(oval(x, y, r), (14, 18), 18, 0.4)
    canvas.fill(oval(x, y, r), Fade(lighter(OCHRE, 0.3), darker(OCHRE, 0.35)))
    canvas.fill(ring(oval(x, y, r * 0.95), 9), "#EDE9E0")
    canvas.fill(oval(x, y, r * 0.88), Fade("#FFFBF2", "#DDD0BA"))
    with canvas.inside(oval(x, y, r * 0.88)):
        canvas.fill(oval(x - 60, y - 80, 100, 70), "#FFFFFF", 0.6, blur=30)
        canvas.fill(oval(x, y, r * 0.4), ROSE, 0.35)
        canvas.fill(oval(x, y, r * 0.26), TERRACOTTA, 0.45)
    for i in range(8):
        dx, dy = math.cos(i * 0.785 + 0.39) * r * 0.96, math.sin(i * 0.785 + 0.39) * r * 0.96
        canvas.solid(oval(x + dx, y + dy, 12), Fade("#FBF8F0", "#8B8E92"), move=(2, 4), blur=4)


def record(canvas: Canvas) -> None:
    """A record player, with records beside it."""
    wall(canvas, "#C7D3C9")
    canvas.glow(1040, 160, 360, "#FFE9B6", 0.6)
    table(canvas, 470, WOOD)
    for i, colour in enumerate((TERRACOTTA, OCHRE, SEA, ROSE, TEAL)):
        with canvas.at(130 + i * 26, 520, -9 + i * 2):
            canvas.solid(box(-110, -330, 150, 20, 3), Fade(lighter(colour, 0.2), darker(colour, 0.15)), blur=9)
    with canvas.at(234, 520, -1):
        canvas.fill(oval(20, -155, 86), SUN, 0.9)
        canvas.fill(oval(20, -155, 50), CREAM, 0.9)
    leafy(canvas, 1020, 400, 170, 20)
    pot(canvas, 1020, 520, 100, CREAM)
    deck = [(400, 520), (1060, 520), (1130, 770), (340, 770)]
    canvas.shadow(box(340, 600, 1140, 830, 10), (14, 22), 20, 0.45)
    canvas.fill(box(340, 762, 1130, 826, 8), Fade(lighter(BARK, 0.2), darker(BARK, 0.2)))
    canvas.fill(deck, Fade(lighter("#EADBC2", 0.3), "#D3BE9C"))
    disc(canvas, 660, 640)
    arm = [(1010, 570), (1000, 640), (900, 700), (842, 694)]
    canvas.shadow(ribbon(arm, 11), (6, 14), 6, 0.4)
    canvas.fill(oval(1010, 570, 44, 28), Fade("#F4F1EA", "#A9A9A6"))
    canvas.fill(ribbon(arm, 12, 9), Fade("#FBF9F4", "#B9BABB"))
    canvas.fill(ribbon([(862, 698), (826, 688)], 24), INK)
    for x in (1010, 1056):
        canvas.solid(oval(x, 730, 16, 11), Fade("#F4F1EA", "#8B8E92"), move=(2, 5), blur=4)


def disc(canvas: Canvas, x: float, y: float) -> None:
    """A turning record with light in its grooves."""
    canvas.fill(oval(x + 6, y + 10, 262, 112), "#3A2B35", 0.4, blur=8)
    plate = oval(x, y, 256, 108)
    canvas.fill(plate, Fade("#3F3B40", "#1F1C20"))
    with canvas.inside(plate):
        canvas.fill([(x, y), (x - 300, y - 130), (x - 120, y - 160)], "#E9E2D6", 0.3, blur=12)
        canvas.fill([(x, y), (x + 300, y + 130), (x + 120, y + 160)], "#E9E2D6", 0.22, blur=12)
    for i in range(9):
        far = 0.94 - i * 0.062
        canvas.fill(ring(oval(x, y, 256 * far, 108 * far), 1.6), "#8A8488", 0.4)
    canvas.fill(oval(x, y, 92, 39), Fade(lighter(TERRACOTTA), TERRACOTTA))
    canvas.fill(ring(oval(x, y, 68, 29), 3), CREAM, 0.8)
    canvas.fill(oval(x, y, 9, 5), CREAM)


def choir(canvas: Canvas) -> None:
    """People singing together."""
    canvas.fill(box(-5, -5, 1205, 905), Fade("#EBD9B8", "#C9A27C"))
    for x in (130, 600, 1070):
        canvas.fill(box(x - 90, -5, x + 90, 460, 90), Fade("#FFF8E2", "#BBD3D0"), 0.9)
        canvas.fill(box(x - 5, -5, x + 5, 460), "#F3E6CC")
    canvas.soften(12)
    canvas.glow(300, 60, 500, "#FFF3CF", 0.6)
    rows = (("ed", 300, 320, TEAL), ("kim", 600, 312, NAVY), ("hana", 900, 320, TEAL))
    front = (
        ("bill", 150, 500, NAVY),
        ("jo", 450, 490, TEAL),
        ("uma", 750, 500, NAVY),
        ("wes", 1050, 540, TEAL),
    )
    for row in (rows, front):
        for name, x, y, top in row:
            face = PEOPLE[name]
            singer = replace(face, singing=True, top=top, wear="jumper", gaze=face.gaze if row is rows else 0)
            with canvas.at(x, y, 0, 0.56):
                draw_person(canvas, singer)
    for _, x, _, _ in front:
        song_book(canvas, x, 800)


def song_book(canvas: Canvas, x: float, y: float) -> None:
    """An open folder of songs, held low."""
    canvas.shadow(box(x - 110, y - 20, x + 110, y + 120), (0, 0), 14, 0.35)
    for side in (-1, 1):
        page = [(x, y), (x + side * 116, y - 22), (x + side * 122, y + 130), (x, y + 150)]
        canvas.fill([(px, py + 7) for px, py in page], darker(TERRACOTTA, 0.2))
        canvas.fill(page, Fade(TERRACOTTA, darker(TERRACOTTA, 0.12)))
    canvas.fill(ribbon([(x, y), (x, y + 150)], 5), darker(TERRACOTTA, 0.4))
