"""Hair: what falls behind the head, and what lies over it; all around the middle of the head."""

import math

from .brush import Canvas, Fade
from .colours import Colour, darker, lighter, mix
from .shapes import Point, Points, box, curve, mirror, oval, ribbon
from .traits import Face

GREY = "#CFC8C0"


def _tones(face: Face) -> tuple[Colour, Colour, Colour]:
    """Hair in light, as it is, and in shade."""
    return lighter(face.hair, 0.2), mix(face.hair, face.hair, 0), darker(face.hair, 0.34)


def mass(canvas: Canvas, face: Face, outline: Points, sheen: Point | None = (-60, -186)) -> None:
    """One body of hair with its light and shade."""
    light, base, shade = _tones(face)
    canvas.fill(outline, Fade(mix(base, light, 0.35), mix(base, shade, 0.6)))
    with canvas.inside(outline):
        canvas.fill(box(80, -260, 260, 500), shade, 0.4, blur=40, grain=0.6)
        if sheen:
            canvas.fill(oval(*sheen, 74, 24, -24), lighter(face.hair, 0.5), 0.42, blur=17, grain=0.6)


def strands(canvas: Canvas, face: Face, outline: Points, lines: list[Points], width: float = 5) -> None:
    """Fine lines along the fall of the hair, some of them grey."""
    light, _, shade = _tones(face)
    dice = canvas.random
    with canvas.inside(outline):
        for line in lines:
            grey = dice.random() < face.grey
            colour = GREY if grey else dice.choice((light, shade))
            canvas.fill(ribbon(line, width * dice.uniform(0.5, 1.2), bow=True), colour, 0.55 if grey else 0.4)


def curls(canvas: Canvas, face: Face, outline: Points, size: float, count: int) -> None:
    """Hair as many soft curls that gather along an outline and inside it."""
    light, base, shade = _tones(face)
    dice = canvas.random
    cx = sum(x for x, _ in outline) / len(outline)
    cy = sum(y for _, y in outline) / len(outline)
    canvas.fill(outline, mix(base, shade, 0.55))
    for i in range(count):
        x, y = outline[int(i * 0.618 * len(outline)) % len(outline)]
        pull = dice.uniform(0, 0.28) if i % 2 else 0
        x, y = x + (cx - x) * pull, y + (cy - y) * pull
        r = size * dice.uniform(0.7, 1.15)
        lit = 0.5 - (x * 0.6 + y + 60) / 620
        tone = GREY if dice.random() < face.grey else mix(shade, light, min(1, max(0, lit + dice.uniform(-0.2, 0.2))))
        canvas.fill(oval(x, y, r, r * 0.9), mix(base, tone, 0.75))
        if i % 2:
            arc = [
                (x + r * 0.6 * math.cos(t), y + r * 0.6 * math.sin(t)) for t in (3.0, 3.9, 4.8, 5.7)
            ]
            canvas.fill(ribbon(arc, r * 0.2, bow=True), lighter(tone, 0.25), 0.45)


def _band(outer: Points, inner: Points) -> Points:
    """Hair over the crown: an outer line, then back along the hairline."""
    return curve(outer, closed=False) + curve(inner, closed=False)


def _wide(face: Face, points: Points) -> Points:
    """Fit hair drawn for a middling head to this one."""
    return [(x * (0.12 + face.width * 0.88), y) for x, y in points]


def short_front(canvas: Canvas, face: Face) -> None:
    """Short hair with a neat side and a little height."""
    outer = [(-138, 0), (-146, -60), (-142, -130), (-104, -198), (-30, -228), (50, -226), (112, -190)]
    outer += [(144, -124), (147, -60), (138, 0)]
    inner = [(130, -46), (118, -92), (98, -124), (30, -136), (-50, -132), (-98, -122), (-118, -90), (-130, -46)]
    outline = _band(_wide(face, outer), _wide(face, inner))
    canvas.fill(ribbon(_wide(face, inner), 26), face.skin.shade, 0.5, blur=8)
    mass(canvas, face, outline)
    lines = [[(x, -118), (x * 1.06 - 8, -170), (x * 0.9 - 24, -226)] for x in range(-130, 140, 11)]
    lines += [[(s * 130, -20), (s * 138, -70), (s * 132, -130)] for s in (-1, 1)]
    strands(canvas, face, outline, lines)


def parted_front(canvas: Canvas, face: Face) -> None:
    """Short hair swept from a side parting."""
    outer = [(-138, -6), (-147, -70), (-138, -144), (-92, -206), (-6, -232), (84, -212), (136, -150)]
    outer += [(148, -70), (139, -4)]
    inner = [(130, -50), (120, -96), (84, -104), (10, -118), (-46, -146), (-66, -162), (-94, -132)]
    inner += [(-120, -92), (-131, -48)]
    outline = _band(_wide(face, outer), _wide(face, inner))
    canvas.fill(ribbon(_wide(face, inner), 26), face.skin.shade, 0.5, blur=8)
    mass(canvas, face, outline, (10, -186))
    sweep = [[(-66, -164), (-10 + d, -200 + d * 0.4), (70 + d * 0.6, -170 + d), (130, -80 + d)] for d in range(-28, 60, 9)]
    strands(canvas, face, outline, sweep)


def bald_front(canvas: Canvas, face: Face) -> None:
    """A bare crown, with a little hair at the sides."""
    canvas.fill(oval(-36, -146, 52, 22, -14), "#FFF3E2", 0.32, blur=12)
    for side in (-1, 1):
        patch = [(130, -4), (144, -40), (144, -84), (126, -116), (120, -84), (126, -44)]
        canvas.fill(curve([(side * x, y) for x, y in _wide(face, patch)]), face.hair, 0.8, blur=3)


def crop_back(canvas: Canvas, face: Face) -> None:
    """Close curls around the whole head."""
    ring = _wide(face, [(0, -226), (92, -206), (146, -140), (156, -60), (-156, -60), (-146, -140), (-92, -206)])
    curls(canvas, face, curve(ring), 26, 60)


def curl_front(canvas: Canvas, face: Face) -> None:
    """Curls that roll over the forehead."""
    outer = [(-140, -20), (-152, -90), (-120, -180), (-40, -226), (50, -226), (124, -180), (154, -90), (142, -20)]
    inner = [(128, -56), (112, -110), (50, -136), (-40, -138), (-110, -112), (-128, -56)]
    line = _wide(face, inner)
    canvas.fill(ribbon(line, 40), face.skin.shade, 0.5, blur=10)
    curls(canvas, face, _band(_wide(face, outer), line), 25, 120)


def bob_back(canvas: Canvas, face: Face) -> None:
    """A round bob of curls behind the neck."""
    ring = [(0, -244), (110, -216), (176, -130), (200, -20), (196, 90), (150, 150), (60, 160)]
    curls(canvas, face, curve(ring + mirror(ring[1:])[::-1]), 34, 110)


def bob_front(canvas: Canvas, face: Face) -> None:
    """The curls of the bob that frame the face."""
    outer = [(-168, 110), (-190, 0), (-170, -120), (-100, -206), (0, -238), (100, -206), (170, -120), (190, 0), (168, 110)]
    inner = [(138, 100), (132, 0), (118, -84), (64, -128), (-20, -138), (-92, -112), (-126, -60), (-134, 20), (-138, 100)]
    canvas.fill(ribbon(inner, 40), face.skin.shade, 0.45, blur=12)
    curls(canvas, face, _band(outer, inner), 31, 130)


def afro_back(canvas: Canvas, face: Face) -> None:
    """A wide, round, natural shape."""
    ring = [(0, -286), (120, -262), (204, -170), (226, -40), (196, 70), (110, 120)]
    curls(canvas, face, curve(ring + mirror(ring[1:])[::-1]), 30, 170)


def long_back(canvas: Canvas, face: Face) -> None:
    """Long hair that falls behind the shoulders."""
    right = [(0, -226), (104, -204), (158, -110), (168, 30), (186, 190), (204, 330), (150, 420), (60, 380)]
    mass(canvas, face, curve(right + mirror(right[1:])[::-1]), None)


def long_front(canvas: Canvas, face: Face) -> None:
    """Long waves from a parting, coming forward over the shoulders."""
    for side in (-1, 1):
        lock = [(-14, -226), (60, -222), (128, -174), (158, -80), (166, 40), (184, 170), (202, 290), (188, 400)]
        lock += [(150, 452), (116, 420), (132, 330), (124, 240), (136, 140), (138, 40), (130, -50), (92, -122), (22, -176)]
        outline = curve([(side * x, y) for x, y in _wide(face, lock)])
        edge = [(side * x, y) for x, y in _wide(face, lock[-5:])]
        canvas.fill(ribbon(edge, 30), face.skin.shade, 0.5, blur=10)
        canvas.shadow(outline, (0, 6), 12, 0.2)
        mass(canvas, face, outline, (-84, -170))
        lines = [
            [(side * (18 + d * 0.2), -214 + d * 0.2), (side * (104 + d), -120), (side * (126 + d), 60), (side * (122 + d * 1.3), 420)]
            for d in range(-4, 60, 8)
        ]
        strands(canvas, face, outline, lines, 6)


def sleek_front(canvas: Canvas, face: Face) -> None:
    """Hair drawn back smoothly from the face."""
    outer = [(-136, 0), (-146, -70), (-132, -150), (-80, -208), (0, -224), (80, -208), (132, -150), (146, -70), (136, 0)]
    inner = [(131, -36), (120, -84), (92, -122), (40, -146), (-24, -152), (-82, -126), (-118, -86), (-131, -36)]
    outline = _band(_wide(face, outer), _wide(face, inner))
    canvas.fill(ribbon(_wide(face, inner), 26), face.skin.shade, 0.5, blur=9)
    mass(canvas, face, outline)
    lines = [[(x, -116 - 30 * (1 - abs(x) / 130)), (x * 0.84, -186), (x * 0.4, -226)] for x in range(-128, 132, 12)]
    strands(canvas, face, outline, lines)


def pony_back(canvas: Canvas, face: Face) -> None:
    """A ponytail swung over one shoulder."""
    tail = [(40, -180), (110, -214), (182, -176), (210, -60), (206, 90), (226, 230), (196, 330), (160, 240), (146, 90), (140, -60)]
    outline = curve(tail)
    mass(canvas, face, outline, (150, -140))
    strands(canvas, face, outline, [[(110 + d, -180), (160 + d, -40), (160 + d, 120), (190 + d * 0.3, 320)] for d in range(0, 48, 8)])
    canvas.fill(ribbon([(112, -204), (142, -168)], 26), face.scarf)


def bun_back(canvas: Canvas, face: Face) -> None:
    """A bun on the crown."""
    outline = oval(6, -232, 78, 62)
    mass(canvas, face, outline, (-18, -258))
    strands(canvas, face, outline, [[(-66 + d, -220), (6, -276 + d), (74, -226 + d * 0.4)] for d in range(0, 60, 9)])


def locs_back(canvas: Canvas, face: Face) -> None:
    """Locs that fall behind the shoulders."""
    light, base, shade = _tones(face)
    for i in range(-9, 10):
        x = i * 17
        line = [(x * 0.6, -200), (x * 1.02, -60), (x * 1.12, 120), (x * 1.16 + canvas.random.uniform(-8, 8), 330 - abs(i) * 6)]
        canvas.fill(ribbon(line, 22, 17), mix(shade, light if i % 3 == 0 else base, 0.5))


def locs_front(canvas: Canvas, face: Face) -> None:
    """Locs gathered back from the face under a band of cloth."""
    sleek_front(canvas, face)
    light, base, _ = _tones(face)
    for side in (-1, 1):
        for i in range(5):
            x = 132 + i * 13
            line = [(side * (70 + i * 16), -196), (side * x, -110), (side * (x + 12), 60), (side * (x + 14), 330 + i % 2 * 40)]
            canvas.shadow(ribbon(line, 18), (3, 4), 5, 0.2)
            canvas.fill(ribbon(line, 20, 16), Fade(mix(base, light, 0.5), base))
    wrap_band(canvas, face)


def wrap_band(canvas: Canvas, face: Face) -> None:
    """A folded cloth band over the hair."""
    line = _wide(face, [(-150, -76), (-112, -152), (-40, -188), (40, -190), (112, -154), (150, -76)])
    band = ribbon(line, 46)
    canvas.shadow(band, (0, 6), 7, 0.3)
    canvas.fill(band, Fade(lighter(face.scarf, 0.2), darker(face.scarf, 0.12)))
    with canvas.inside(band):
        for shift, tone in ((-10, lighter(face.scarf, 0.5)), (9, darker(face.scarf, 0.4))):
            canvas.fill(ribbon([(x, y + shift) for x, y in line], 4, bow=True), tone, 0.5)


def curly_wrap_front(canvas: Canvas, face: Face) -> None:
    """Curls held by a band of cloth."""
    curl_front(canvas, face)
    wrap_band(canvas, face)


def pixie_front(canvas: Canvas, face: Face) -> None:
    """A short cut with a feathered fringe."""
    outer = [(-140, 30), (-152, -50), (-146, -140), (-96, -210), (0, -236), (96, -212), (146, -140), (152, -50), (140, 30)]
    inner = [(131, -10), (122, -66), (100, -92), (74, -78), (40, -104), (4, -90), (-40, -112), (-84, -96), (-118, -70), (-131, -10)]
    outline = _band(_wide(face, outer), _wide(face, inner))
    canvas.fill(ribbon(_wide(face, inner), 28), face.skin.shade, 0.5, blur=9)
    mass(canvas, face, outline)
    lines = [[(30, -220), (x * 0.7, -170), (x, -84 + abs(x) * 0.2)] for x in range(-140, 146, 12)]
    strands(canvas, face, outline, lines, 6)


def hijab_back(canvas: Canvas, face: Face) -> None:
    """The cloth behind head and neck."""
    right = [(0, -222), (100, -200), (160, -110), (170, 20), (176, 150), (230, 280), (0, 420)]
    canvas.fill(curve(right + mirror(right[1:])[::-1]), darker(face.scarf, 0.3))


def hijab_front(canvas: Canvas, face: Face) -> None:
    """The scarf that frames the face and folds across the chest."""
    right = [(0, -226), (98, -204), (154, -120), (166, 10), (158, 120), (196, 220), (250, 318), (150, 410), (0, 430)]
    opening = [(0, -146), (74, -128), (114, -66), (122, 20), (108, 110), (66, 172), (0, 196)]
    whole = curve(right + mirror(right[1:-1])[::-1])
    hole = curve(opening + mirror(opening[1:-1])[::-1])
    canvas.fill(ribbon([*hole, *hole[:3]], 34), face.skin.shade, 0.6, blur=10)
    outline = [*whole, whole[0], hole[0], *hole[::-1]]
    canvas.fill(outline, Fade(lighter(face.scarf, 0.2), darker(face.scarf, 0.16)))
    with canvas.inside(outline):
        canvas.fill(box(90, -240, 280, 460), darker(face.scarf, 0.5), 0.4, blur=40, grain=0.6)
        canvas.fill(oval(-84, -164, 62, 22, -40), lighter(face.scarf, 0.6), 0.5, blur=14, grain=0.5)
        folds = ([(-140, 150), (-50, 250), (110, 280), (230, 300)], [(-170, 230), (-60, 320), (90, 350), (200, 360)])
        folds += ([(124, 100), (90, 190), (0, 230), (-90, 222)], [(140, -60), (146, 40), (130, 130)], [(-142, -80), (-148, 20), (-132, 120)])
        for fold in folds:
            canvas.fill(ribbon(fold, 12, bow=True), darker(face.scarf, 0.5), 0.42, blur=4)
            canvas.fill(ribbon([(x - 6, y - 9) for x, y in fold], 9, bow=True), lighter(face.scarf, 0.5), 0.4, blur=4)
    canvas.fill(ribbon([*hole, *hole[:3]], 9), lighter(face.scarf, 0.26))


STYLES = {
    "short": (None, short_front),
    "parted": (None, parted_front),
    "bald": (None, bald_front),
    "crop": (crop_back, curl_front),
    "curly_wrap": (bob_back, curly_wrap_front),
    "bob": (bob_back, bob_front),
    "afro": (afro_back, curl_front),
    "long": (long_back, long_front),
    "ponytail": (pony_back, sleek_front),
    "bun": (bun_back, sleek_front),
    "locs": (locs_back, locs_front),
    "pixie": (None, pixie_front),
    "hijab": (hijab_back, hijab_front),
}
