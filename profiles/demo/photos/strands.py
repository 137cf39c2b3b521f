"""What hair is made of: one smooth mass, fine strands, or many curls."""

import math

from .brush import Canvas, Fade
from .colours import Colour, darker, lighter, mix
from .shapes import Point, Points, box, curve, oval, ribbon
from .traits import Face

GREY = "#CFC8C0"


def tones(face: Face) -> tuple[Colour, Colour, Colour]:
    """Hair in light, as it is, and in shade."""
    return lighter(face.hair, 0.2), face.hair, darker(face.hair, 0.34)


def mass(canvas: Canvas, face: Face, outline: Points, sheen: Point | None = (-60, -186)) -> None:
    """One body of hair with its light and shade."""
    light, base, shade = tones(face)
    canvas.fill(outline, Fade(mix(base, light, 0.35), mix(base, shade, 0.6)))
    with canvas.inside(outline):
        canvas.fill(box(80, -260, 260, 500), shade, 0.4, blur=40, grain=0.6)
        if sheen:
            canvas.fill(oval(*sheen, 74, 24, -24), lighter(face.hair, 0.5), 0.42, blur=17, grain=0.6)


def strands(canvas: Canvas, face: Face, outline: Points, lines: list[Points], width: float = 5) -> None:
    """Fine lines along the fall of the hair, some of them grey."""
    light, _, shade = tones(face)
    dice = canvas.random
    with canvas.inside(outline):
        for line in lines:
            grey = dice.random() < face.grey
            colour = GREY if grey else dice.choice((light, shade))
            canvas.fill(ribbon(line, width * dice.uniform(0.5, 1.2), bow=True), colour, 0.34 if grey else 0.4)


def curls(canvas: Canvas, face: Face, outline: Points, size: float, count: int) -> None:
    """Hair as many soft curls that gather along an outline and inside it."""
    light, base, shade = tones(face)
    dice = canvas.random
    cx = sum(x for x, _ in outline) / len(outline)
    cy = sum(y for _, y in outline) / len(outline)
    canvas.fill(outline, mix(base, light, 0.14))
    for i in range(count):
        x, y = outline[int(i * 0.618 * len(outline)) % len(outline)]
        pull = dice.uniform(0, 0.28) if i % 2 else 0
        x, y = x + (cx - x) * pull, y + (cy - y) * pull
        r = size * dice.uniform(0.7, 1.15)
        lit = 0.5 - (x * 0.6 + y + 60) / 620
        tone = (
            mix(face.hair, GREY, 0.6)
            if dice.random() < face.grey
            else mix(shade, light, min(1, max(0, lit + dice.uniform(-0.15, 0.15))))
        )
        canvas.fill(oval(x, y, r, r * 0.9), mix(base, tone, 0.5))
        if i % 2:
            arc = [(x + r * 0.6 * math.cos(t), y + r * 0.6 * math.sin(t)) for t in (3.0, 3.9, 4.8, 5.7)]
            canvas.fill(ribbon(arc, r * 0.2, bow=True), lighter(mix(base, tone, 0.5), 0.3), 0.42)


def band(outer: Points, inner: Points) -> Points:
    """Hair over the crown: an outer line, then back along the hairline."""
    return curve(outer, closed=False) + curve(inner, closed=False)


def wide(face: Face, points: Points) -> Points:
    """Fit hair drawn for a middling head to this one."""
    return [(x * (0.12 + face.width * 0.88), y) for x, y in points]
