"""Eyes, brows, nose, mouth and what age or sun leaves on a face; all around the middle of the head."""

from .brush import Canvas, Fade
from .colours import darker, lighter, mix
from .shapes import Points, both, box, curve, mirror, oval, ribbon
from .traits import Face

EYE = ((-26, 3), (-14, -8), (1, -11.5), (15, -8), (26, 0), (14, 7.5), (-4, 9))
LID = ((-27, 4), (-14, -8), (1, -12), (16, -8.5), (29, -2))


def head_outline(face: Face) -> Points:
    """The face from crown to chin, its width and jaw this person's own."""
    w, j = face.width, face.jaw
    right = [(0, -190), (72, -178), (120, -122), (135, -30), (131, 40), (117 * j, 100)]
    right += [(84 * j, 150), (38 * j, 182), (0, 188)]
    return curve(both([(x * w, y) for x, y in right]))


def ears(canvas: Canvas, face: Face) -> None:
    """Both ears, tucked behind the face."""
    for side in (-1, 1):
        x = side * 135 * face.width
        canvas.fill(oval(x, 18, 21, 38, side * -10), Fade(face.skin.base, face.skin.shade))
        canvas.fill(oval(x + side * 2, 18, 9, 22, side * -10), face.skin.shade, 0.7, blur=5)


def head(canvas: Canvas, face: Face) -> None:
    """The face itself, lit from the upper left."""
    outline, skin = head_outline(face), face.skin
    canvas.fill(outline, skin.base)
    with canvas.inside(outline):
        canvas.fill(box(86, -230, 240, 230), skin.shade, 0.42, blur=42, grain=0.6)
        canvas.fill(oval(0, 214, 150, 42), skin.shade, 0.5, blur=22, grain=0.5)
        canvas.fill(oval(-46, -90, 62, 56), skin.light, 0.55, blur=34)
        for side in (-1, 1):
            canvas.fill(oval(side * 76, 66, 36, 29), skin.blush, 0.42, blur=17, grain=0.5)
            canvas.fill(oval(side * 58, -10, 36, 22), skin.shade, 0.3, blur=12)
        canvas.fill(oval(-72, 40, 26, 14, -24), skin.light, 0.4, blur=12)


def _eye(canvas: Canvas, face: Face, side: int) -> None:
    """One calm eye, the lid resting on the iris."""
    shape = curve([(side * x, y + 1) for x, y in EYE])
    canvas.fill(shape, mix("#FBF3E6", face.skin.base, 0.16))
    with canvas.inside(shape):
        canvas.fill(oval(face.gaze, -1.5, 11.5, 12), Fade(darker(face.iris, 0.35), lighter(face.iris, 0.12)))
        canvas.fill(oval(face.gaze, -1.5, 5.6), "#1D1718")
        canvas.fill(box(-32, -22, 32, -6), darker(face.skin.shade, 0.5), 0.5, blur=4)
        canvas.fill(oval(face.gaze - 4, -4.5, 2.7), "#FFFDF6", 0.95)
    lash = mix(darker(face.hair, 0.6), "#2B1F1F", 0.6)
    canvas.fill(ribbon([(side * x, y) for x, y in LID], 4, 4.6, bow=True), lash, 0.95)
    fold = [(side * x, y) for x, y in ((-22, -9), (-8, -17.5), (8, -18.5), (26, -10))]
    canvas.fill(ribbon(fold, 3, bow=True), face.line, 0.5)
    under = [(side * x, y) for x, y in ((-20, 11), (-4, 15), (16, 12))]
    canvas.fill(ribbon(under, 3, bow=True), face.line, 0.3 + 0.15 * face.age, blur=1)


def eyes(canvas: Canvas, face: Face) -> None:
    """Both eyes and their brows."""
    for side in (-1, 1):
        with canvas.at(side * 57 * face.width, 4, side * -face.slant, 0.98):
            _eye(canvas, face, side)
        arch = [(24, -38), (46, -47), (68, -47), (92, -34)]
        brow = [(side * x * face.width, y) for x, y in arch]
        canvas.fill(ribbon(brow, face.brow * 1.25, face.brow * 0.35), face.brow_hair, 0.85)


def nose(canvas: Canvas, face: Face) -> None:
    """A nose made of shade more than of line."""
    skin = face.skin
    canvas.fill(curve([(6, -22), (14, 20), (26, 58), (16, 74), (2, 70), (6, 30)]), skin.shade, 0.42, blur=7)
    canvas.fill(oval(-5, 34, 7, 30), skin.light, 0.4, blur=6)
    canvas.fill(oval(-3, 58, 13, 9), skin.light, 0.5, blur=5)
    tip = [(-25, 58), (-24, 67), (-15, 71), (-6, 74), (4, 75), (14, 71), (24, 67), (25, 58)]
    canvas.fill(ribbon(tip, 5, bow=True), face.line, 0.62)
    canvas.fill(oval(2, 84, 22, 6), skin.shade, 0.35, blur=5)


def mouth(canvas: Canvas, face: Face) -> None:
    """A small smile, closed or just showing teeth."""
    up, lip = 7 * face.smile, mix(face.skin.base, face.skin.lip, face.lip_tint + 0.3)
    open_by = 13 if face.teeth else 0
    corner = 46 + 4 * face.smile
    seam = [(-corner, 112 - up), (-24, 118), (0, 120), (24, 118), (corner, 112 - up)]
    bottom = [(30, 131 + open_by), (0, 138 + open_by), (-30, 131 + open_by)]
    canvas.fill(curve([*seam, *bottom]), Fade(lip, lighter(lip, 0.12)))
    top = [(-26, 109), (-8, 105), (0, 108), (8, 105), (26, 109)]
    canvas.fill(curve([(-corner, 112 - up), *top, *seam[::-1][:4]]), darker(lip, 0.1))
    if face.teeth:
        gap = curve([*seam, (27, 129), (0, 134), (-27, 129)])
        canvas.fill(gap, "#FBF4E8")
        with canvas.inside(gap):
            canvas.fill(box(-60, 100, 60, 121), "#7A4A44", 0.45, blur=4)
    canvas.fill(ribbon(seam, 4.4, bow=True), darker(face.skin.lip, 0.5), 0.85)
    canvas.fill(oval(-4, 131 + open_by * 0.7, 14, 3), "#FFF3E6", 0.25, blur=3)
    canvas.fill(oval(2, 150 + open_by, 26, 6), face.skin.shade, 0.45, blur=6)
    for side in (-1, 1):
        canvas.fill(oval(side * (corner + 4), 112 - up, 5, 8), face.skin.shade, 0.6, blur=4)


def years(canvas: Canvas, face: Face) -> None:
    """The lines that years and laughing leave, as strong as the age."""
    strength = 0.12 + 0.42 * face.age
    for side in (-1, 1):
        fold = [(31, 66), (48, 82), (58, 104)]
        lines = [fold] if face.age < 0.45 else [fold, [(92, -2), (104, -8)], [(92, 8), (106, 10)]]
        for line in lines:
            points = [(side * x * face.width, y) for x, y in line]
            canvas.fill(ribbon(points, 4, bow=len(line) > 2), face.line, strength, blur=1.3)
    if face.age > 0.6:
        for y in (-92, -76):
            canvas.fill(ribbon([(-46, y), (0, y - 5), (48, y)], 3, bow=True), face.line, 0.26, blur=1)


def freckles(canvas: Canvas, face: Face) -> None:
    """A scatter over nose and cheeks."""
    dice = canvas.random
    for _ in range(54):
        x = dice.gauss(0, 50)
        y = 46 + dice.gauss(0, 15) - abs(x) * 0.08
        canvas.fill(oval(x, y, dice.uniform(1.4, 2.8)), "#B5714D", dice.uniform(0.25, 0.6))


def glasses(canvas: Canvas, face: Face) -> None:
    """Light frames with a glint."""
    for side in (-1, 1):
        x = side * 59 * face.width
        rim = curve([(x + dx, 6 + dy) for dx, dy in ((-45, -22), (0, -33), (45, -22), (42, 20), (0, 36), (-42, 20))])
        canvas.fill(rim, "#FFFFFF", 0.09)
        canvas.fill(ribbon([*rim, *rim[:3]], 6.5), face.glasses, 0.95)
        canvas.fill(ribbon([(x - 24, -8), (x - 12, -16)], 5), "#FFFFFF", 0.4, blur=1.5)
        arm = [(side * 104 * face.width, -6), (side * 138 * face.width, -2)]
        canvas.fill(ribbon(arm, 7), darker(face.glasses, 0.2))
    canvas.fill(ribbon([(-16, -2), (0, -8), (16, -2)], 6.5), face.glasses)


def earrings(canvas: Canvas, face: Face) -> None:
    """Big hoops with a drop of colour."""
    for side in (-1, 1):
        x = side * 142 * face.width
        hoop = oval(x, 86, 19, 26)
        canvas.fill(ribbon([*hoop, *hoop[:3]], 6.5), face.earrings)
        canvas.fill(oval(x, 114, 10), Fade(lighter(face.earrings), darker(face.earrings)))


def hearing_aid(canvas: Canvas, face: Face) -> None:
    """A small aid behind the ear we see best."""
    x = -140 * face.width
    canvas.fill(ribbon([(x - 6, -26), (x - 22, 0), (x - 16, 30)], 12, 9), "#E9DCC6")
    canvas.fill(ribbon([(x - 4, -26), (x + 10, -14), (x + 10, 14)], 3.5), "#F6EEDF")


def beard(canvas: Canvas, face: Face) -> None:
    """A trimmed or a full beard, with the moustache joined."""
    hair = face.beard_hair or face.hair
    w, long = face.width, 30 if face.beard == "full" else 7
    right = [(136, 10), (133 * face.jaw, 70), (112 * face.jaw, 128), (76, 168 + long), (0, 187 + long)]
    inner = [(0, 158), (30, 150), (58, 134), (72, 100), (96, 74), (124, 34), (129, -6)]
    half = [(x * w, y) for x, y in right]
    shape = half + mirror(half[:-1])[::-1] + mirror([(x * w, y) for x, y in inner])[::-1][:-1]
    shape += [(x * w, y) for x, y in inner]
    outline = curve(shape, steps=5)
    canvas.fill(outline, Fade(lighter(hair, 0.06), darker(hair, 0.2)), 0.9, blur=2.2)
    lash = [(-66, 118), (-40, 98), (-6, 93), (6, 93), (40, 98), (66, 118), (40, 109), (0, 104), (-40, 109)]
    canvas.fill(curve(lash), hair, 0.9, blur=1.6)
    for side in (-1, 1):
        edge = [(side * x, y) for x, y in ((60, 104), (70, 128), (60, 150))]
        canvas.fill(ribbon(edge, 20, bow=True), hair, 0.85, blur=4)
    with canvas.inside(outline):
        canvas.fill(oval(-50, 150, 60, 24), lighter(hair, 0.35), 0.35, blur=14, grain=1)
        if face.grey:
            canvas.fill(oval(0, 190, 52, 34), "#D8CFC4", face.grey, blur=12, grain=0.9)
