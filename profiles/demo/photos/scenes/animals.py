"""The animals people live with."""

from ..brush import Canvas, Fade
from ..colours import OCHRE, SAGE, TERRACOTTA, darker, lighter
from ..shapes import Points, curve, mirror, oval, ribbon
from .pieces import hills, lawn, round_thing, sky, wall
from .rooms import cushion, sofa

COAT, CREAMY = "#9A6440", "#E2BE92"
GREY = "#8F949B"


def _whole(right: Points) -> Points:
    """A smooth outline, the same on both sides."""
    return curve(right + mirror(right[1:-1])[::-1])


def dog(canvas: Canvas) -> None:
    """Biscuit, a brown dog, sitting in the park."""
    sky(canvas, low="#FAF0D8")
    hills(canvas, 420, "#B6CBAE")
    for x, r in ((80, 190), (330, 130), (900, 150), (1130, 210)):
        canvas.fill(oval(x, 470, r * 1.2, r), SAGE, 0.9, blur=22)
    lawn(canvas, 540)
    canvas.soften(7)
    canvas.fill(oval(630, 866, 300, 34), "#33482F", 0.5, blur=16)
    with canvas.at(600, 552, 0, 1.22):
        dog_body(canvas)
        with canvas.at(0, -200, -4):
            dog_head(canvas)
    for _ in range(60):
        x = canvas.random.uniform(300, 920)
        canvas.fill(ribbon([(x, 905), (x + 5, canvas.random.uniform(840, 872))], 5, 1), "#88A768")


def dog_body(canvas: Canvas) -> None:
    """A sitting body: tail, haunches, chest, two front legs."""
    canvas.fill(ribbon([(140, 220), (250, 190), (292, 90)], 46, 16), Fade(lighter(COAT), darker(COAT)))
    for side in (-1, 1):
        round_thing(canvas, oval(side * 128, 176, 92, 96), darker(COAT, 0.1), oval(side * 128 - 30, 130, 40, 30), 0.3)
        canvas.fill(oval(side * 150, 250, 66, 24), darker(COAT, 0.1))
    body = _whole([(0, -170), (86, -150), (134, -20), (146, 130), (104, 236), (0, 250)])
    round_thing(canvas, body, COAT, oval(-80, -30, 40, 100), 0.4)
    with canvas.inside(body):
        canvas.fill(oval(0, 0, 74, 140), CREAMY, 0.85, blur=16, grain=0.5)
        canvas.fill(oval(0, -150, 130, 60), darker(COAT, 0.4), 0.55, blur=20)
    for side in (-1, 1):
        leg = curve(
            [
                (side * 18, 40),
                (side * 84, 30),
                (side * 88, 150),
                (side * 96, 252),
                (side * 52, 268),
                (side * 18, 252),
                (side * 26, 140),
            ]
        )
        canvas.shadow(leg, (6, 4), 9, 0.28)
        round_thing(canvas, leg, lighter(COAT, 0.06), oval(side * 52 - 16, 120, 12, 70), 0.35)
        canvas.fill(oval(side * 56, 252, 44, 21), CREAMY)
        for toe in (-14, 6):
            canvas.fill(ribbon([(side * 56 + toe, 246), (side * 56 + toe, 264)], 3.5), darker(COAT, 0.3), 0.6)


def dog_head(canvas: Canvas) -> None:
    """A kind head with soft ears, and a red collar under it."""
    canvas.fill(ribbon([(-92, 92), (0, 128), (92, 92)], 34), Fade(TERRACOTTA, darker(TERRACOTTA)))
    canvas.solid(oval(0, 146, 20), Fade("#F2D48E", "#B98A3B"), move=(2, 5), blur=4)
    skull = _whole([(0, -150), (84, -132), (124, -50), (108, 40), (62, 112), (0, 128)])
    canvas.shadow(skull, (4, 18), 16, 0.35)
    round_thing(canvas, skull, COAT, oval(-46, -96, 44, 34), 0.5)
    with canvas.inside(skull):
        canvas.fill(
            _whole([(0, -150), (16, -90), (20, -10), (70, 30), (74, 140), (0, 150)]),
            CREAMY,
            0.9,
            blur=7,
            grain=0.4,
        )
    for side in (-1, 1):
        ear = curve(
            [
                (side * x, y)
                for x, y in ((70, -136), (118, -132), (164, -60), (176, 40), (146, 92), (112, 60), (104, -30))
            ]
        )
        canvas.shadow(ear, (0, 9), 8, 0.3)
        round_thing(canvas, ear, darker(COAT, 0.3), oval(side * 130 - 16, -60, 16, 50), 0.25)
    dog_face(canvas)


def dog_face(canvas: Canvas) -> None:
    """Muzzle, nose, tongue and friendly eyes."""
    muzzle = _whole([(0, 0), (48, 14), (72, 60), (54, 106), (0, 112)])
    canvas.fill(muzzle, lighter(CREAMY, 0.3), 0.95, blur=4)
    canvas.fill(curve([(-24, 94), (24, 94), (27, 130), (0, 152), (-27, 130)]), Fade("#D9837C", "#E8A39A"))
    canvas.fill(ribbon([(0, 100), (0, 132)], 3.5), "#B8625A", 0.6)
    for side in (-1, 1):
        canvas.fill(
            ribbon([(0, 62), (side * 10, 88), (side * 34, 96), (side * 56, 80)], 6.5, bow=True),
            darker(COAT, 0.6),
        )
        canvas.fill(oval(side * 56, -34, 26, 22), darker(COAT, 0.35), 0.5, blur=8)
        canvas.fill(oval(side * 56, -32, 19, 18), "#2B1C17")
        canvas.fill(oval(side * 56, -27, 13, 9), "#7A4A2A", 0.7, blur=3)
        canvas.fill(oval(side * 56 - 6, -38, 5), "#FFFDF6")
        canvas.fill(oval(side * 52, -72, 17, 9, side * 14), CREAMY, 0.85, blur=3)
    canvas.fill(_whole([(0, 18), (34, 22), (30, 46), (0, 64)]), Fade("#4A3834", "#241A1A"))
    canvas.fill(oval(-9, 29, 11, 5), "#D9C6BC", 0.6, blur=3)


def cat(canvas: Canvas) -> None:
    """A grey cat curled up on the sofa."""
    wall(canvas, "#DCCFB8")
    sofa(canvas, "#3F7E84")
    cushion(canvas, 250, 430, 250, OCHRE, -10)
    cushion(canvas, 1000, 440, 230, TERRACOTTA, 12)
    canvas.fill(oval(640, 690, 350, 50), "#173A3F", 0.55, blur=22)
    with canvas.at(620, 560):
        cat_body(canvas)
        with canvas.at(-170, -36, -7, 1.06):
            cat_head(canvas)


def cat_body(canvas: Canvas) -> None:
    """A round sleeping back, the tail laid along the front."""
    back = curve(
        [
            (-250, 120),
            (-240, -20),
            (-120, -120),
            (60, -156),
            (230, -100),
            (312, 20),
            (300, 110),
            (220, 140),
            (-120, 144),
        ]
    )
    round_thing(canvas, back, GREY, oval(10, -110, 150, 40), 0.45)
    with canvas.inside(back):
        for i in range(7):
            x = 10 + i * 46
            stripe = [(x - 20, -170), (x + 8, -110 + i * 6), (x + 4, -40 + i * 10)]
            canvas.fill(ribbon(stripe, 18, 4), darker(GREY, 0.3), 0.5, blur=4)
        canvas.fill(oval(150, 120, 110, 80), darker(GREY, 0.25), 0.5, blur=18)
    haunch = curve([(120, 20), (220, 0), (286, 60), (270, 132), (160, 146), (104, 100)])
    canvas.fill(haunch, lighter(GREY, 0.1), 0.75, blur=7)
    tail = [(296, 90), (250, 138), (120, 150), (-20, 146), (-70, 128)]
    canvas.shadow(ribbon(tail, 44), (0, 8), 8, 0.3)
    canvas.fill(ribbon(tail, 48, 34), Fade(lighter(GREY, 0.1), darker(GREY, 0.16)))
    for x, y, r in ((-72, 128, 18), (290, 92, 25)):
        canvas.fill(oval(x, y, r), lighter(GREY, 0.08))
    for i in range(4):
        x = 200 - i * 66
        canvas.fill(ribbon([(x, 128), (x - 8, 162)], 13), darker(GREY, 0.3), 0.45, blur=3)
    for x in (-196, -116):
        canvas.solid(oval(x, 126, 52, 25), Fade("#EDE6DC", "#CFC6BB"), move=(0, 6), blur=6)


def cat_head(canvas: Canvas) -> None:
    """A dozing face with its eyes closed."""
    for side in (-1, 1):
        ear = [(side * 30, -78), (side * 92, -136), (side * 112, -30)]
        canvas.fill(curve(ear, steps=5), darker(GREY, 0.12))
        canvas.fill(curve([(side * 52, -72), (side * 86, -112), (side * 96, -46)], steps=5), "#D9A59A", 0.8, blur=3)
    skull = _whole([(0, -98), (74, -84), (122, -14), (116, 52), (62, 92), (0, 100)])
    canvas.shadow(skull, (12, 16), 14, 0.35)
    round_thing(canvas, skull, GREY, oval(-50, -50, 46, 34), 0.5)
    with canvas.inside(skull):
        for x in (-26, 0, 26):
            canvas.fill(ribbon([(x * 1.3, -104), (x * 0.8, -50)], 13, 3), darker(GREY, 0.35), 0.6, blur=2)
        canvas.fill(oval(0, 66, 66, 44), "#F1EBE2", 0.95, blur=8)
    for side in (-1, 1):
        shut = [(side * 28, 2), (side * 44, 14), (side * 62, 13), (side * 78, -2)]
        canvas.fill(ribbon(shut, 7, bow=True), "#3B3A40")
        canvas.fill(ribbon([(0, 50), (side * 14, 62), (side * 32, 58)], 5, bow=True), "#6B5A5A")
        for dy in (-8, 4, 16):
            canvas.fill(ribbon([(side * 52, 52 + dy * 0.4), (side * 150, 44 + dy * 1.8)], 2.4, 0.8), "#FBF8F2", 0.8)
    canvas.fill(curve([(-13, 32), (13, 32), (0, 48)], steps=4), "#C98880")
