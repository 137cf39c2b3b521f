"""Hair: what falls behind the head, and what lies over it; all around the middle of the head."""

from . import curls
from .brush import Canvas, Fade
from .colours import darker, lighter, mix
from .shapes import Points, curve, mirror, oval, ribbon
from .strands import band, mass, strands, tones, wide
from .traits import Face


def short_front(canvas: Canvas, face: Face) -> None:
    """Short hair with a neat side and a little height."""
    outer = [(-141, 0), (-148, -60), (-140, -130), (-100, -194), (-30, -224), (44, -224), (106, -190)]
    outer += [(142, -128), (149, -60), (141, 0)]
    inner = [
        (133, -40),
        (122, -80),
        (104, -108),
        (40, -124),
        (-20, -116),
        (-70, -120),
        (-106, -104),
        (-124, -76),
        (-133, -40),
    ]
    outline = band(wide(face, outer), wide(face, inner))
    canvas.fill(ribbon(wide(face, inner), 26), face.skin.shade, 0.5, blur=8)
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
    outline = band(wide(face, outer), wide(face, inner))
    canvas.fill(ribbon(wide(face, inner), 26), face.skin.shade, 0.5, blur=8)
    mass(canvas, face, outline, (10, -186))
    sweep = [
        [(-66, -164), (-10 + d, -200 + d * 0.4), (70 + d * 0.6, -170 + d), (130, -80 + d)] for d in range(-28, 60, 9)
    ]
    strands(canvas, face, outline, sweep)


def bald_front(canvas: Canvas, face: Face) -> None:
    """A bare crown, with a little hair at the sides."""
    canvas.fill(oval(-36, -146, 52, 22, -14), "#FFF3E2", 0.32, blur=12)
    for side in (-1, 1):
        patch = [(130, -4), (144, -40), (144, -84), (126, -116), (120, -84), (126, -44)]
        canvas.fill(curve([(side * x, y) for x, y in wide(face, patch)]), face.hair, 0.8, blur=3)


def long_back(canvas: Canvas, face: Face) -> None:
    """Long hair that falls behind the shoulders."""
    right = [(0, -226), (104, -204), (158, -110), (168, 30), (186, 190), (200, 300), (150, 380), (60, 360)]
    mass(canvas, face, curve(right + mirror(right[1:])[::-1]), None)


def long_front(canvas: Canvas, face: Face) -> None:
    """Long waves from a parting, coming forward over the shoulders."""
    for side in (-1, 1):
        lock = [
            (-10, -226),
            (60, -222),
            (128, -174),
            (158, -80),
            (166, 40),
            (184, 170),
            (198, 270),
            (184, 336),
        ]
        lock += [
            (158, 372),
            (132, 346),
            (128, 290),
            (124, 220),
            (134, 140),
            (140, 40),
            (130, -40),
            (84, -104),
            (8, -146),
        ]
        outline = curve([(side * x, y) for x, y in wide(face, lock)])
        edge = [(side * x, y) for x, y in wide(face, lock[-5:])]
        canvas.fill(ribbon(edge, 30), face.skin.shade, 0.5, blur=10)
        canvas.shadow(outline, (0, 6), 12, 0.2)
        mass(canvas, face, outline, (-84, -170))
        lines = [
            [
                (side * (18 + d * 0.2), -214 + d * 0.2),
                (side * (104 + d), -120),
                (side * (126 + d), 60),
                (side * (122 + d * 1.3), 420),
            ]
            for d in range(-4, 60, 8)
        ]
        strands(canvas, face, outline, lines, 6)


def sleek_front(canvas: Canvas, face: Face) -> None:
    """Hair drawn back smoothly from the face."""
    outer = [
        (-136, 0),
        (-146, -70),
        (-132, -150),
        (-80, -208),
        (0, -224),
        (80, -208),
        (132, -150),
        (146, -70),
        (136, 0),
    ]
    inner = [
        (134, -30),
        (124, -74),
        (98, -106),
        (44, -128),
        (-14, -134),
        (-76, -114),
        (-118, -76),
        (-134, -30),
    ]
    outline = band(wide(face, outer), wide(face, inner))
    canvas.fill(ribbon(wide(face, inner), 26), face.skin.shade, 0.5, blur=9)
    mass(canvas, face, outline)
    lines = [[(x, -116 - 30 * (1 - abs(x) / 130)), (x * 0.84, -186), (x * 0.4, -226)] for x in range(-128, 132, 12)]
    strands(canvas, face, outline, lines)


def pony_back(canvas: Canvas, face: Face) -> None:
    """A ponytail swung over one shoulder."""
    tail = [
        (30, -170),
        (100, -218),
        (178, -186),
        (210, -60),
        (206, 90),
        (226, 230),
        (196, 330),
        (160, 240),
        (146, 90),
        (140, -60),
    ]
    outline = curve(tail)
    mass(canvas, face, outline, (150, -140))
    strands(
        canvas,
        face,
        outline,
        [[(110 + d, -180), (160 + d, -40), (160 + d, 120), (190 + d * 0.3, 320)] for d in range(0, 48, 8)],
    )
    canvas.fill(oval(124, -176, 34, 13, 48), Fade(lighter(face.scarf), darker(face.scarf, 0.15)))


def bun_back(canvas: Canvas, face: Face) -> None:
    """A bun on the crown."""
    outline = oval(6, -232, 78, 62)
    mass(canvas, face, outline, (-18, -258))
    strands(
        canvas,
        face,
        outline,
        [[(-66 + d, -220), (6, -276 + d), (74, -226 + d * 0.4)] for d in range(0, 60, 9)],
    )


def pixie_front(canvas: Canvas, face: Face) -> None:
    """A short cut with a feathered fringe."""
    outer = [
        (-140, 30),
        (-152, -50),
        (-146, -140),
        (-96, -210),
        (0, -236),
        (96, -212),
        (146, -140),
        (152, -50),
        (140, 30),
    ]
    inner = [
        (131, -10),
        (122, -66),
        (100, -92),
        (74, -78),
        (40, -104),
        (4, -90),
        (-40, -112),
        (-84, -96),
        (-118, -70),
        (-131, -10),
    ]
    outline = band(wide(face, outer), wide(face, inner))
    canvas.fill(ribbon(wide(face, inner), 28), face.skin.shade, 0.5, blur=9)
    mass(canvas, face, outline)
    lines = [[(30, -220), (x * 0.7, -170), (x, -84 + abs(x) * 0.2)] for x in range(-140, 146, 12)]
    strands(canvas, face, outline, lines, 6)


def _loc(canvas: Canvas, line: Points, paint: Fade) -> None:
    """One loc with a rounded end and the twist along it."""
    canvas.shadow(ribbon(line, 16), (3, 3), 5, 0.22)
    canvas.fill(ribbon(line, 21, 15), paint)
    canvas.fill(oval(*line[-1], 7.5, 12), paint.end)
    canvas.fill(ribbon([(x - 4, y) for x, y in line], 4, bow=True), lighter(paint.start, 0.35), 0.4)


def locs_back(canvas: Canvas, face: Face) -> None:
    """Locs that fall behind the shoulders."""
    light, base, shade = tones(face)
    for i in sorted(range(-9, 10), key=abs):
        x, end = i * 17, canvas.random.uniform(-8, 8)
        line = [(x * 0.6, -180), (x * 1.02, -60), (x * 1.12, 120), (x * 1.16 + end, 300 - abs(i) * 4 + end)]
        _loc(canvas, line, Fade(mix(shade, base, 0.5), mix(shade, light, 0.3)))


def locs_front(canvas: Canvas, face: Face) -> None:
    """Locs gathered back from the face under a band of cloth."""
    sleek_front(canvas, face)
    light, base, _ = tones(face)
    for side in (-1, 1):
        for i in range(4, -1, -1):
            x = 136 + i * 11
            low = 300 + (i * 37) % 60
            line = [(60 + i * 14, -190 + i * 6), (x - 6, -110), (x + 10, 60), (x + 4 - i * 3, low)]
            _loc(
                canvas,
                [(side * px, py) for px, py in line],
                Fade(mix(base, light, 0.6), mix(base, light, 0.1)),
            )
    curls.wrap_band(canvas, face)


STYLES = {
    "short": (None, short_front),
    "parted": (None, parted_front),
    "bald": (None, bald_front),
    "crop": (curls.crop_back, curls.curl_front),
    "curly_wrap": (curls.bob_back, curls.curly_wrap_front),
    "bob": (curls.bob_back, curls.bob_front),
    "long": (long_back, long_front),
    "ponytail": (pony_back, sleek_front),
    "bun": (bun_back, sleek_front),
    "locs": (locs_back, locs_front),
    "pixie": (None, pixie_front),
    "hijab": (curls.hijab_back, curls.hijab_front),
}
