"""Neck, shoulders and what people wear; all around the middle of the head."""

from .brush import Canvas, Fade
from .colours import Colour, darker, lighter
from .shapes import Points, both, box, curve, oval, ribbon
from .traits import Face

BODY = [(0, 250), (70, 252), (120, 272), (212, 306), (272, 356), (304, 450), (330, 620), (336, 800), (0, 820)]


def neck(canvas: Canvas, face: Face) -> None:
    """The neck, in the shadow of the chin."""
    width = 66 * (face.width * 0.6 + face.jaw * 0.4)
    right = [(0, 60), (width, 70), (width, 200), (width + 6, 240), (width + 22, 290), (0, 380)]
    outline = curve(both(right), steps=6)
    canvas.fill(outline, Fade(face.skin.shade, face.skin.base))
    with canvas.inside(outline):
        canvas.fill(oval(8, 166, 104, 62), darker(face.skin.shade, 0.22), 0.75, blur=18)
        canvas.fill(box(30, 100, 200, 400), face.skin.shade, 0.5, blur=24)


def _cloth(canvas: Canvas, outline: Points, colour: Colour) -> None:
    """A garment with light on one shoulder and shade below the other."""
    canvas.shadow(outline, (0, 6), 20, 0.25)
    canvas.fill(outline, Fade(lighter(colour, 0.12), darker(colour, 0.14)))
    with canvas.inside(outline):
        canvas.fill(oval(-190, 330, 90, 40, -24), lighter(colour, 0.5), 0.42, blur=26, grain=0.6)
        canvas.fill(oval(270, 520, 110, 190, 8), darker(colour, 0.5), 0.5, blur=44, grain=0.7)
        for side in (-1, 1):
            crease = [(side * 186, 620), (side * 196, 520), (side * 214, 440)]
            canvas.fill(ribbon(crease, 14, 2), darker(colour, 0.4), 0.5, blur=4)


def _body(depth: float) -> Points:
    """Shoulders with a neckline that dips by a depth."""
    return curve(both([(0, 250 + depth), (56, 246 + depth * 0.72), (88, 252), *BODY[2:]]), steps=6)


def jumper(canvas: Canvas, face: Face) -> None:
    """A knitted jumper with a ribbed round neck."""
    _cloth(canvas, _body(62), face.top)
    neckline = [(-92, 250), (-60, 292), (0, 314), (60, 292), (92, 250)]
    canvas.fill(ribbon(neckline, 30), Fade(lighter(face.top, 0.06), darker(face.top, 0.2)))
    for i in range(-7, 8):
        x = i * 11.5
        y = 312 - 0.0066 * x * x
        canvas.fill(ribbon([(x * 0.96, y - 13), (x * 1.05, y + 13)], 2.6), darker(face.top, 0.45), 0.4)
    canvas.fill(ribbon([(-100, 266), (-62, 308), (0, 331), (62, 308), (100, 266)], 5), darker(face.top, 0.5), 0.4, 2)


def tee(canvas: Canvas, face: Face) -> None:
    """A plain top with a narrow collar band."""
    _cloth(canvas, _body(78), face.top)
    neckline = [(-88, 250), (-60, 300), (0, 327), (60, 300), (88, 250)]
    canvas.fill(ribbon(neckline, 13), darker(face.top, 0.16))


def shirt(canvas: Canvas, face: Face) -> None:
    """A shirt with an open collar and buttons."""
    _cloth(canvas, _body(96), face.top)
    canvas.fill(ribbon([(3, 350), (5, 640)], 5), darker(face.top, 0.4), 0.55)
    for y in (390, 470, 550):
        canvas.fill(oval(-8, y, 6), lighter(face.top, 0.6))
    for side in (-1, 1):
        flap = [(side * x, y) for x, y in ((58, 232), (94, 244), (112, 292), (66, 368), (4, 350), (44, 300))]
        canvas.shadow(flap, (2, 8), 6, 0.3)
        canvas.fill(flap, Fade(lighter(face.top, 0.22), lighter(face.top, 0.04)))


def cardigan(canvas: Canvas, face: Face) -> None:
    """A soft cardigan, open over another top."""
    under = Face(**{**face.__dict__, "top": face.under})
    tee(canvas, under)
    for side in (-1, 1):
        right = [
            (84, 240),
            (122, 268),
            (212, 300),
            (278, 352),
            (310, 450),
            (336, 640),
            (70, 640),
            (66, 500),
            (84, 350),
        ]
        outline = curve([(side * x, y) for x, y in right], steps=6)
        canvas.shadow(outline, (0, 8), 9, 0.3)
        canvas.fill(outline, Fade(lighter(face.top, 0.12), darker(face.top, 0.13)))
        band = [(side * x, y) for x, y in ((90, 246), (88, 350), (76, 480), (82, 640))]
        canvas.fill(ribbon(band, 22), lighter(face.top, 0.2))
        canvas.fill(ribbon([(x + side * 12, y) for x, y in band], 3), darker(face.top, 0.4), 0.5)
        with canvas.inside(outline):
            canvas.fill(oval(-196, 330, 80, 34, -24), lighter(face.top, 0.5), 0.5, blur=24, grain=0.6)
            canvas.fill(oval(276, 520, 90, 190, 8), darker(face.top, 0.5), 0.42, blur=40, grain=0.7)


def dungarees(canvas: Canvas, face: Face) -> None:
    """Dungarees over a light top."""
    tee(canvas, Face(**{**face.__dict__, "top": face.under}))
    for side in (-1, 1):
        strap = [(side * 104, 256), (side * 104, 300), (side * 98, 372)]
        canvas.shadow(ribbon(strap, 46), (2, 6), 7, 0.25)
        canvas.fill(ribbon(strap, 46, 40), Fade(lighter(face.top, 0.16), face.top))
    bib = box(-136, 356, 136, 660, 18)
    canvas.solid(bib, Fade(lighter(face.top, 0.08), darker(face.top, 0.14)), move=(2, 4), blur=9)
    canvas.fill(ribbon([(-128, 366), (128, 366)], 4), lighter(face.top, 0.55), 0.6)
    for side in (-1, 1):
        canvas.solid(oval(side * 98, 378, 13), Fade("#F0D08A", "#B98A3B"), move=(1, 3), blur=3)


def hoodie(canvas: Canvas, face: Face) -> None:
    """A hooded top with its cords."""
    hood = curve(both([(0, 180), (96, 196), (146, 250), (132, 310), (0, 380)]))
    canvas.fill(hood, Fade(darker(face.top, 0.35), darker(face.top, 0.2)))
    neck(canvas, face)
    _cloth(canvas, _body(92), face.top)
    for side in (-1, 1):
        edge = [(side * x, y) for x, y in ((112, 226), (132, 276), (84, 322), (6, 352))]
        canvas.fill(ribbon(edge, 40, 26), Fade(lighter(face.top, 0.14), face.top))
        cord = [(side * 30, 344), (side * 36, 400), (side * 33, 450 + side * 10)]
        canvas.shadow(ribbon(cord, 6), (3, 4), 3, 0.3)
        canvas.fill(ribbon(cord, 6), face.under)


def wheelchair(canvas: Canvas) -> None:
    """The headrest and back of a wheelchair."""
    canvas.solid(box(-232, 300, 232, 700, 50), Fade("#54606B", "#39434D"), move=(4, 6))
    canvas.solid(box(-188, 96, 188, 214, 56), Fade("#5D6A76", "#3C4650"), move=(4, 6))


WEAR = {
    "jumper": jumper,
    "tee": tee,
    "shirt": shirt,
    "cardigan": cardigan,
    "dungarees": dungarees,
    "hoodie": hoodie,
}
