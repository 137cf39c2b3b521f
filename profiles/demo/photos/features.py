"""Eyes, brows, nose, mouth and what age or sun leaves on a face; all around the middle of the head."""

from .brush import Canvas, Fade
from .colours import darker, lighter, mix
from .shapes import Points, both, box, curve, mirror, oval, ribbon, ring
from .traits import Face

EYE = ((-26, 3), (-14, -8), (1, -11.5), (15, -8), (26, 0), (14, 7.5), (-4, 9))
LID = ((-27, 4), (-14, -8), (1, -12), (16, -8.5), (29, -2))


def head_outline(face: Face) -> Points:
    """The face from crown to chin, its width and jaw this person's own."""
    w, j = face.width, face.jaw
    right = [(0, -191), (72, -173), (121, -117), (139, -30), (136, 40), (122 * j, 100)]
    right += [(88 * j, 150), (40 * j, 180), (0, 186)]
    return curve(both([(x * w, y) for x, y in right]))


def ears(canvas: Canvas, face: Face) -> None:
    """Both ears, tucked behind the face."""
    for side in (-1, 1):
        x = side * 139 * face.width
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


def _shut_eye(canvas: Canvas, face: Face, side: int) -> None:
    """An eye closed in joy."""
    arc = [(side * x, y) for x, y in ((-25, 6), (-10, -5), (8, -6), (27, 4))]
    canvas.fill(ribbon(arc, 6, bow=True), mix(darker(face.hair, 0.6), "#2B1F1F", 0.7), 0.9)
    canvas.fill(ribbon([(x, y + 9) for x, y in arc], 4, bow=True), face.line, 0.3, blur=2)


def eyes(canvas: Canvas, face: Face) -> None:
    """Both eyes and their brows."""
    for side in (-1, 1):
        with canvas.at(side * 57 * face.width, 4, side * -face.slant, 0.98):
            (_shut_eye if face.singing and not face.gaze else _eye)(canvas, face, side)
        arch = [(20, -35), (44, -45), (68, -47), (96, -31)]
        brow = [(side * x * face.width, y) for x, y in arch]
        canvas.fill(ribbon(brow, face.brow * 1.9, face.brow * 0.9, bow=True), face.brow_hair, 0.85)


def nose(canvas: Canvas, face: Face) -> None:
    """A nose made of shade more than of line."""
    skin = face.skin
    canvas.fill(curve([(6, -22), (14, 20), (26, 58), (16, 74), (2, 70), (6, 30)]), skin.shade, 0.42, blur=7)
    canvas.fill(oval(-5, 34, 7, 30), skin.light, 0.4, blur=6)
    canvas.fill(oval(-3, 58, 13, 9), skin.light, 0.5, blur=5)
    tip = [(-25, 58), (-24, 67), (-15, 71), (-6, 74), (4, 75), (14, 71), (24, 67), (25, 58)]
    canvas.fill(ribbon(tip, 5, bow=True), face.line, 0.62)
    canvas.fill(oval(2, 84, 22, 6), skin.shade, 0.35, blur=5)


def singing_mouth(canvas: Canvas, face: Face) -> None:
    """A mouth open in song, its corners lifted."""
    lip = mix(face.skin.base, face.skin.lip, 0.7)
    canvas.fill(curve([(-46, 104), (-22, 107), (0, 109), (22, 107), (46, 104), (34, 138), (0, 156), (-34, 138)]), lip)
    gap = curve([(-38, 109), (-18, 113), (0, 114), (18, 113), (38, 109), (27, 134), (0, 147), (-27, 134)])
    canvas.fill(gap, "#5A2E30")
    with canvas.inside(gap):
        canvas.fill(box(-34, 100, 34, 121, 5), "#FBF4E8")
        canvas.fill(oval(0, 152, 24, 16), "#C06A62")


def mouth(canvas: Canvas, face: Face) -> None:
    """A small smile, closed or just showing teeth."""
    up, lip = 11 * face.smile, mix(face.skin.base, face.skin.lip, face.lip_tint + 0.3)
    open_by = 14 if face.teeth else 0
    corner = 47 + 5 * face.smile
    seam = [(-corner, 112 - up), (-24, 118), (0, 120), (24, 118), (corner, 112 - up)]
    bottom = [(30, 131 + open_by), (0, 138 + open_by), (-30, 131 + open_by)]
    canvas.fill(curve([*seam, *bottom]), Fade(lip, lighter(lip, 0.12)))
    top = [(-26, 109.5), (-8, 106), (0, 109), (8, 106), (26, 109.5)]
    canvas.fill(curve([(-corner, 112 - up), *top, *seam[::-1][:4]]), darker(lip, 0.1))
    if face.teeth:
        gap = curve([*seam, (30, 135), (0, 143), (-30, 135)])
        canvas.fill(gap, "#FBF4E8")
        with canvas.inside(gap):
            canvas.fill(box(-60, 90, 60, 120), "#7A4A44", 0.5, blur=4)
    canvas.fill(ribbon(seam, 2.6 if face.teeth else 4.4, bow=True), darker(face.skin.lip, 0.5), 0.85)
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
    for _ in range(60):
        x = dice.gauss(0, 50)
        y = 46 + dice.gauss(0, 15) - abs(x) * 0.08
        canvas.fill(oval(x, y, dice.uniform(1.4, 2.8)), "#B5714D", dice.uniform(0.25, 0.6))


def glasses(canvas: Canvas, face: Face) -> None:
    """Light frames with a glint."""
    for side in (-1, 1):
        x = side * 59 * face.width
        rim = curve([(x + dx, 6 + dy) for dx, dy in ((-45, -22), (0, -33), (45, -22), (42, 20), (0, 36), (-42, 20))])
        canvas.fill(rim, "#FFFFFF", 0.09)
        canvas.fill(ring(rim, 6.5), face.glasses, 0.95)
        canvas.fill(ribbon([(x - 24, -8), (x - 12, -16)], 5), "#FFFFFF", 0.4, blur=1.5)
        arm = [(side * 104 * face.width, -6), (side * 138 * face.width, -2)]
        canvas.fill(ribbon(arm, 7), darker(face.glasses, 0.2))
    canvas.fill(ribbon([(-16, -2), (0, -8), (16, -2)], 6.5), face.glasses)


def earrings(canvas: Canvas, face: Face) -> None:
    """Big hoops with a drop of colour."""
    for side in (-1, 1):
        x = side * 142 * face.width
        hoop = oval(x, 86, 19, 26)
        canvas.fill(ring(hoop, 6.5), face.earrings)
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
    inner = [(0, 153), (26, 150), (50, 140), (66, 112), (92, 84), (124, 40), (131, -6)]
    half = [(x * w, y) for x, y in right]
    shape = half + mirror(half[:-1])[::-1] + mirror([(x * w, y) for x, y in inner])[::-1][:-1]
    shape += [(x * w, y) for x, y in inner]
    outline = curve(shape, steps=5)
    canvas.fill(outline, Fade(hair, darker(hair, 0.14)), 0.94, blur=1.3)
    lash = [(-72, 124), (-44, 96), (-6, 88), (6, 88), (44, 96), (72, 124), (44, 112), (0, 106), (-44, 112)]
    canvas.fill(curve(lash), darker(hair, 0.06), 0.94, blur=1.6)
    for side in (-1, 1):
        edge = [(side * x, y) for x, y in ((56, 104), (66, 124), (48, 154))]
        canvas.fill(ribbon(edge, 28, bow=True), darker(hair, 0.07), 0.9, blur=3)
    canvas.fill(curve([(-9, 144), (9, 144), (13, 168), (-13, 168)]), darker(hair, 0.1), 0.85, blur=3)
    if face.beard == "full":
        canvas.fill(curve([(-52, 140), (0, 147), (52, 140), (64, 184), (-64, 184)]), darker(hair, 0.09), 0.95, blur=3)
    with canvas.inside(outline):
        canvas.fill(oval(-50, 150, 60, 24), lighter(hair, 0.35), 0.35, blur=14, grain=1)
        if face.grey:
            canvas.fill(oval(0, 190, 52, 34), "#D8CFC4", face.grey, blur=12, grain=0.5)
