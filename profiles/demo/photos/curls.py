"""Curls, locs and the cloth that wraps hair; all around the middle of the head."""

from .brush import Canvas, Fade
from .colours import darker, lighter
from .shapes import box, curve, mirror, oval, ribbon, ring
from .strands import band, curls, wide
from .traits import Face


def crop_back(canvas: Canvas, face: Face) -> None:
    """Close curls around the whole head."""
    ring = wide(face, [(0, -212), (92, -194), (140, -130), (148, -60), (-148, -60), (-140, -130), (-92, -194)])
    curls(canvas, face, curve(ring), 26, 60)


def curl_front(canvas: Canvas, face: Face) -> None:
    """Curls that roll over the forehead."""
    outer = [
        (-140, -20),
        (-152, -90),
        (-120, -180),
        (-40, -226),
        (50, -226),
        (124, -180),
        (154, -90),
        (142, -20),
    ]
    inner = [(128, -56), (112, -110), (50, -136), (-40, -138), (-110, -112), (-128, -56)]
    line = wide(face, inner)
    canvas.fill(ribbon(line, 40), face.skin.shade, 0.5, blur=10)
    curls(canvas, face, band(wide(face, outer), line), 25, 120)


def bob_back(canvas: Canvas, face: Face) -> None:
    """A round bob of curls behind the neck."""
    ring = [(0, -244), (110, -216), (176, -130), (200, -20), (196, 90), (150, 150), (60, 160)]
    curls(canvas, face, curve(ring + mirror(ring[1:])[::-1]), 34, 110)


def bob_front(canvas: Canvas, face: Face) -> None:
    """The curls of the bob that frame the face."""
    outer = [
        (-168, 110),
        (-190, 0),
        (-170, -120),
        (-100, -206),
        (0, -238),
        (100, -206),
        (170, -120),
        (190, 0),
        (168, 110),
    ]
    inner = [
        (154, 96),
        (152, 0),
        (132, -90),
        (72, -138),
        (-20, -146),
        (-100, -120),
        (-140, -62),
        (-154, 20),
        (-154, 96),
    ]
    canvas.fill(ribbon(inner, 40), face.skin.shade, 0.45, blur=12)
    curls(canvas, face, band(outer, inner), 25, 150)


def wrap_band(canvas: Canvas, face: Face) -> None:
    """A folded cloth band over the hair."""
    line = wide(
        face,
        [
            (-152, -40),
            (-144, -104),
            (-104, -164),
            (-40, -192),
            (40, -194),
            (104, -166),
            (144, -106),
            (152, -40),
        ],
    )
    band = ribbon(line, 58, bow=True)
    canvas.shadow(band, (0, 6), 7, 0.3)
    canvas.fill(band, Fade(lighter(face.scarf, 0.2), darker(face.scarf, 0.12)))
    with canvas.inside(band):
        for shift, tone in ((-10, lighter(face.scarf, 0.5)), (9, darker(face.scarf, 0.4))):
            canvas.fill(ribbon([(x, y + shift) for x, y in line], 4, bow=True), tone, 0.5)


def curly_wrap_front(canvas: Canvas, face: Face) -> None:
    """Curls held by a band of cloth."""
    curl_front(canvas, face)
    wrap_band(canvas, face)


def hijab_back(canvas: Canvas, face: Face) -> None:
    """The cloth behind head and neck."""
    right = [(0, -222), (100, -200), (160, -110), (170, 20), (176, 150), (230, 280), (0, 420)]
    canvas.fill(curve(right + mirror(right[1:])[::-1]), darker(face.scarf, 0.3))


def hijab_front(canvas: Canvas, face: Face) -> None:
    """The scarf that frames the face and folds across the chest."""
    right = [
        (0, -226),
        (98, -204),
        (154, -120),
        (166, 10),
        (158, 120),
        (196, 220),
        (250, 318),
        (150, 410),
        (0, 430),
    ]
    opening = [(0, -146), (74, -128), (114, -66), (122, 20), (108, 110), (66, 172), (0, 196)]
    whole = curve(right + mirror(right[1:-1])[::-1])
    hole = curve(opening + mirror(opening[1:-1])[::-1])
    canvas.fill(ring(hole, 34), face.skin.shade, 0.6, blur=10)
    outline = [*whole, whole[0], hole[0], *hole[::-1]]
    canvas.fill(outline, Fade(lighter(face.scarf, 0.2), darker(face.scarf, 0.16)))
    with canvas.inside(outline):
        canvas.fill(box(90, -240, 280, 460), darker(face.scarf, 0.5), 0.4, blur=40, grain=0.6)
        canvas.fill(oval(-84, -164, 62, 22, -40), lighter(face.scarf, 0.6), 0.5, blur=14, grain=0.5)
        folds = (
            [(-140, 150), (-50, 250), (110, 280), (230, 300)],
            [(-170, 230), (-60, 320), (90, 350), (200, 360)],
        )
        folds += (
            [(124, 100), (90, 190), (0, 230), (-90, 222)],
            [(140, -60), (146, 40), (130, 130)],
            [(-142, -80), (-148, 20), (-132, 120)],
        )
        for fold in folds:
            canvas.fill(ribbon(fold, 12, bow=True), darker(face.scarf, 0.5), 0.42, blur=4)
            canvas.fill(ribbon([(x - 6, y - 9) for x, y in fold], 9, bow=True), lighter(face.scarf, 0.5), 0.4, blur=4)
    canvas.fill(ring(hole, 9), lighter(face.scarf, 0.26))
