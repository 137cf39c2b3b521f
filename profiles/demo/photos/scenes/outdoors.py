"""Places in the open air."""

from ..brush import Canvas, Fade
from ..colours import FOREST, LEAF, OCHRE, PAPER, ROSE, SAGE, SEA, SUN, TERRACOTTA, WOOD, darker, lighter, mix
from ..shapes import box, curve, leaf, oval, ribbon
from .pieces import canopy, hills, lawn, leafy, pot, sky, trunk


def garden(canvas: Canvas) -> None:
    """A bench in the shade of a tree."""
    sky(canvas, low="#FBF0D6")
    hills(canvas, 430, "#B9CDB4")
    for x, r in ((60, 130), (260, 100), (470, 120), (1120, 150)):
        canvas.fill(oval(x, 520, r * 1.3, r), mix(SAGE, FOREST, 0.3), 0.9, blur=9)
    lawn(canvas, 560)
    canvas.fill(oval(760, 700, 430, 84), "#3E5A45", 0.5, blur=30, grain=0.5)
    trunk(canvas, 850, 300, 690, 84)
    canopy(canvas, 820, 190, 400)
    bench(canvas, 600, 700)
    for _ in range(40):
        x, y = canvas.random.uniform(0, 1200), canvas.random.uniform(810, 890)
        canvas.fill(ribbon([(x, 905), (x + 4, y)], 4, 2), LEAF)
        canvas.fill(oval(x + 4, y, 9, 8), canvas.random.choice((OCHRE, ROSE, PAPER, TERRACOTTA)))
    canvas.glow(150, 80, 420, "#FFF1C4", 0.6)


def bench(canvas: Canvas, x: float, y: float) -> None:
    """A wooden garden bench, its feet at a height."""
    canvas.fill(oval(x + 20, y + 4, 260, 18), "#2F4636", 0.5, blur=10)
    for leg in (-190, 190):
        canvas.fill(box(x + leg - 10, y - 190, x + leg + 10, y, 4), darker(WOOD, 0.35))
    for i in range(4):
        slat = box(x - 220, y - 190 + i * 30, x + 220, y - 170 + i * 30, 6)
        canvas.shadow(slat, (0, 5), 4, 0.25)
        canvas.fill(slat, Fade(lighter(WOOD, 0.3), WOOD))
    seat = [(x - 220, y - 74), (x + 220, y - 74), (x + 244, y - 44), (x - 244, y - 44)]
    canvas.fill(seat, Fade(lighter(WOOD, 0.42), lighter(WOOD, 0.1)))
    canvas.fill(box(x - 244, y - 44, x + 244, y - 28, 4), darker(WOOD, 0.2))
    for leg in (-222, 222):
        canvas.fill(box(x + leg - 11, y - 110, x + leg + 11, y + 14, 4), Fade(WOOD, darker(WOOD, 0.4)))
        canvas.fill(box(x + leg - 26, y - 122, x + leg + 26, y - 106, 7), lighter(WOOD, 0.2))


def sea(canvas: Canvas) -> None:
    """Sand, sea and a low sun."""
    sky(canvas, "#A9CBDB", "#FBE9CC", 430)
    canvas.glow(860, 300, 260, "#FFF3CC", 0.9)
    canvas.fill(oval(860, 300, 52), "#FFF8E2")
    canvas.fill(box(-5, 400, 1205, 680), Fade("#7FB4BC", "#3F8B95"))
    dice = canvas.random
    for _ in range(90):
        y = 404 + 240 * dice.random() ** 1.5
        x, wide = dice.gauss(860, 130 + (y - 400)), 14 + (y - 400) * 0.3
        canvas.fill(oval(x, y, wide, 1.5 + (y - 400) * 0.009), "#FFF4D8", 0.5)
    canvas.fill(
        curve([(-80, 350), (120, 352), (300, 385), (420, 408), (-80, 412)]),
        mix(SEA, FOREST, 0.4),
        0.75,
        blur=3,
    )
    shore = [(-60, 660), (200, 640), (480, 676), (800, 650), (1260, 690)]
    canvas.fill([*curve(shore, closed=False), (1300, 960), (-100, 960)], Fade("#C9A877", "#EED7A8"))
    for dy, wide, strength in ((-34, 10, 0.5), (-12, 14, 0.75), (6, 24, 0.95)):
        foam = [(x, y + dy + dice.uniform(-5, 5)) for x, y in shore]
        canvas.fill(ribbon(foam, wide, wide * 0.6), "#FFFBF0", strength, blur=2)
    for _ in range(150):
        canvas.fill(oval(dice.uniform(0, 1200), dice.uniform(730, 900), 2.4, 1.6), "#A98558", 0.5)
    deckchair(canvas, 300, 800)
    for x, y, s in ((520, 190, 1), (590, 230, 0.7), (450, 250, 0.6)):
        bird = [
            (x - 34 * s, y - 6 * s),
            (x - 14 * s, y - 14 * s),
            (x, y),
            (x + 14 * s, y - 14 * s),
            (x + 34 * s, y - 6 * s),
        ]
        canvas.fill(ribbon(bird, 6 * s, bow=True), "#6A7C86")


def deckchair(canvas: Canvas, x: float, y: float) -> None:
    """A striped deckchair on the sand."""
    canvas.fill(oval(x + 50, y + 6, 170, 20), "#6B4A3A", 0.42, blur=11)
    for line in ([(x - 70, y), (x + 110, y - 170)], [(x + 90, y + 8), (x - 110, y - 300)]):
        canvas.fill(ribbon([(px + 86, py - 8) for px, py in line], 12), darker(WOOD, 0.3))
    sling = [(-104, -292), (-62, -190), (0, -104), (64, -96), (110, -160)]
    for i in range(6):
        strip = [(x + px + i * 15, y + py - i * 1.5) for px, py in sling]
        canvas.fill(ribbon(strip, 16), PAPER if i % 2 else SEA)
    for line in ([(x - 70, y), (x + 110, y - 170)], [(x + 90, y + 8), (x - 110, y - 300)]):
        canvas.fill(ribbon(line, 13), WOOD)


def football(canvas: Canvas) -> None:
    """A pitch at evening, under its lights."""
    canvas.fill(box(-5, -5, 1205, 480), Fade("#40607F", "#F0BE93"))
    hills(canvas, 430, "#4C6470", 26)
    for x, h in ((130, 150), (1080, 130)):
        canvas.fill(box(x - 5, h, x + 5, 480), "#3C4853")
        canvas.fill(box(x - 56, h - 34, x + 56, h + 14, 6), "#3C4853")
        for dx in (-38, -13, 13, 38):
            canvas.fill(oval(x + dx, h - 10, 11), "#FFF8DC")
        canvas.glow(x, h - 10, 260, "#FFF2C2", 0.6)
    canvas.fill(box(-5, 470, 1205, 905), Fade("#7FA067", "#4F7B52"))
    for i in range(0, 12, 2):
        left, right = 600 + (i - 6) * 130, 600 + (i - 5) * 130
        canvas.fill(
            [(left, 470), (right, 470), (600 + (right - 600) * 3, 905), (600 + (left - 600) * 3, 905)],
            "#A9BF7C",
            0.26,
        )
    canvas.fill([(250, 640), (950, 640), (952, 647), (248, 647)], "#F6F2E2", 0.85)
    goal(canvas)
    canvas.glow(600, 600, 500, "#FFE9B8", 0.26)
    ball(canvas, 420, 770, 74)


def goal(canvas: Canvas) -> None:
    """A goal with its net."""
    for i in range(21):
        x = 370 + i * 23
        canvas.fill(ribbon([(x, 392), (600 + (x - 600) * 0.86, 560)], 1.8), "#F6F2E6", 0.5)
    for i in range(8):
        y = 400 + i * 22
        canvas.fill(ribbon([(370 + i * 5, y), (830 - i * 5, y)], 1.8), "#F6F2E6", 0.5)
    for line in ([(366, 640), (366, 388)], [(834, 388), (834, 640)], [(361, 388), (839, 388)]):
        canvas.fill(ribbon(line, 11), "#FBF7EC")
    canvas.fill(box(366, 640, 834, 652), "#24402F", 0.4, blur=8)


def ball(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A football with dark patches."""
    canvas.fill(oval(x + 46, y + r * 0.94, r * 1.25, r * 0.2), "#1F3A2B", 0.55, blur=12)
    canvas.fill(oval(x, y, r), "#FBF6EA")
    with canvas.inside(oval(x, y, r)):
        five = [(0.0, -0.36), (0.35, -0.12), (0.22, 0.3), (-0.22, 0.3), (-0.35, -0.12)]
        canvas.fill([(x + a * r, y + b * r) for a, b in five], "#37424C")
        for a, b in five:
            line = [(x + a * r, y + b * r), (x + a * 2.1 * r, y + b * 2.1 * r)]
            canvas.fill(ribbon(line, 4), "#8D8F8C")
            canvas.fill(oval(x + a * 2.75 * r, y + b * 2.75 * r, r * 0.3), "#37424C")
        canvas.fill(oval(x + r * 0.5, y + r * 0.55, r, r * 0.8), "#4A4A55", 0.42, blur=20)
        canvas.fill(oval(x - r * 0.4, y - r * 0.45, r * 0.4), "#FFFFFF", 0.5, blur=12)


def flower(canvas: Canvas) -> None:
    """Sunflowers against the sky."""
    sky(canvas, "#A8CCDD", "#FBEFD8", 900)
    hills(canvas, 640, "#C3CFA4")
    hills(canvas, 720, SAGE)
    for _ in range(26):
        x, y = canvas.random.uniform(-20, 1220), canvas.random.uniform(640, 780)
        canvas.fill(oval(x, y, 26, 22), mix(OCHRE, SUN, 0.5), 0.7, blur=8)
    for x, y, r, lean in ((930, 300, 110, 30), (240, 400, 120, -20), (580, 330, 168, 10)):
        stem = [(x + lean, 940), (x + lean * 1.6, 660), (x, y)]
        canvas.fill(ribbon(stem, 26, 18), Fade(LEAF, FOREST))
        for side, up in ((-1, 130), (1, 230), (-1, 320)):
            angle = 180 + 26 if side < 0 else -26
            canvas.fill(leaf(x + lean * 1.2, y + r + up, 160, 90, angle), Fade(lighter(LEAF, 0.2), FOREST))
            canvas.fill(
                ribbon([(x + lean * 1.2, y + r + up), (x + lean * 1.2 + side * 130, y + r + up - 60)], 3, 1),
                lighter(LEAF, 0.5),
                0.5,
            )
        sunflower(canvas, x, y, r)


def sunflower(canvas: Canvas, x: float, y: float, r: float) -> None:
    """One flower head: two rings of petals round a dark heart."""
    canvas.fill(oval(x + 14, y + 22, r * 1.1), "#3F5A3A", 0.4, blur=24)
    for turn, long, tone in ((0, 1.45, darker(OCHRE, 0.12)), (9, 1.3, OCHRE), (18, 1.2, SUN)):
        for i in range(20):
            angle = i * 18 + turn + canvas.random.uniform(-3, 3)
            petal = leaf(x, y, r * long * canvas.random.uniform(0.93, 1.05), r * 0.36, angle)
            canvas.fill(petal, mix(tone, TERRACOTTA, canvas.random.uniform(0, 0.12)))
    canvas.fill(oval(x, y, r * 0.62), Fade("#7B5236", "#4A3026"))
    for i in range(150):
        turn, far = i * 2.39996, r * 0.58 * (i / 150) ** 0.5
        px, py = oval(x, y, far)[int(turn / 6.28318 * 64) % 64]
        canvas.fill(oval(px, py, r * 0.03), "#A8744A" if i % 3 else "#D9A862", 0.8)
    canvas.fill(oval(x - r * 0.2, y - r * 0.24, r * 0.3), "#F1C98A", 0.25, blur=14)


def garden_change(canvas: Canvas) -> None:
    """A watering can beside the tomato plants we grew."""
    sky(canvas, "#C3DAD9", "#F6EFDB", 900)
    for x in range(-60, 1300, 210):
        canvas.fill(box(x, -5, x + 14, 640), "#FBF8EE", 0.9, blur=3)
    for x, r in ((120, 160), (420, 130), (760, 170), (1100, 140)):
        canvas.fill(oval(x, 620, r * 1.2, r), mix(SAGE, LEAF, 0.4), 0.75, blur=18)
    canvas.fill(box(-5, 690, 1205, 905), Fade("#D9BE94", "#B08D63"))
    canvas.fill(box(-5, 686, 1205, 700), lighter("#D9BE94", 0.4))
    for x, tall in ((560, 470), (800, 540), (1040, 440)):
        tomato_plant(canvas, x, 800, tall)
    watering_can(canvas, 250, 810)


def tomato_plant(canvas: Canvas, x: float, y: float, tall: float) -> None:
    """A tomato plant on its cane, in a pot."""
    dice = canvas.random
    canvas.fill(ribbon([(x + 16, y - 120), (x + 10, y - tall - 60)], 8), "#C9A66B")
    canvas.fill(ribbon([(x, y - 120), (x - 12, y - tall * 0.6), (x + 6, y - tall)], 10, 5), FOREST)
    for i in range(11):
        py = y - 150 - (tall - 160) * i / 10
        canvas_side = -1 if i % 2 else 1
        leafy(canvas, x + canvas_side * 34, py, 78 - i * 2, 6, mix(LEAF, FOREST, dice.uniform(0.1, 0.6)))
    for i in range(8):
        tx, ty = x + dice.uniform(-72, 72), y - 170 - (tall - 230) * i / 8
        r = dice.uniform(19, 27)
        canvas.shadow(oval(tx, ty, r), (4, 7), 6, 0.3)
        colour = "#C9452F" if i < 6 else "#D99A45"
        canvas.fill(oval(tx, ty, r, r * 0.93), Fade(lighter(colour, 0.16), darker(colour, 0.22)))
        canvas.fill(oval(tx - r * 0.3, ty - r * 0.35, r * 0.25), "#FFEBD8", 0.6, blur=3)
        for angle in (-150, -95, -40):
            canvas.fill(leaf(tx, ty - r * 0.75, r * 0.8, r * 0.3, angle), FOREST)
    pot(canvas, x, y, 130)


def watering_can(canvas: Canvas, x: float, y: float) -> None:
    """A blue-green can with a long spout."""
    body = "#5F9296"
    canvas.fill(oval(x + 20, y, 170, 20), "#3A2B35", 0.4, blur=11)
    handle = [(x - 110, y - 60), (x - 200, y - 130), (x - 180, y - 270), (x - 60, y - 320), (x + 40, y - 240)]
    canvas.fill(ribbon(handle, 20), Fade(lighter(body, 0.25), darker(body, 0.15)))
    canvas.fill(
        ribbon([(x + 90, y - 50), (x + 170, y - 130), (x + 226, y - 262)], 50, 24),
        Fade(lighter(body, 0.2), darker(body, 0.25)),
    )
    canvas.fill(oval(x + 232, y - 276, 22, 52, 62), Fade(lighter(body, 0.3), darker(body, 0.2)))
    can = [
        (x - 124, y - 216),
        (x + 124, y - 216),
        (x + 140, y - 6),
        (x + 100, y + 8),
        (x - 100, y + 8),
        (x - 140, y - 6),
    ]
    canvas.fill(can, Fade(lighter(body, 0.3), darker(body, 0.38), across=True))
    with canvas.inside(can):
        canvas.fill(oval(x - 70, y - 110, 26, 110), "#E9F2EA", 0.5, blur=14, grain=0.5)
        for dy in (-170, -40):
            canvas.fill(box(x - 150, y + dy, x + 150, y + dy + 7), darker(body, 0.35), 0.5)
    canvas.fill(oval(x, y - 216, 124, 26), darker(body, 0.3))
    canvas.fill(oval(x + 4, y - 210, 112, 19), darker(body, 0.6), 0.8)
