"""How is a person drawn? From the place behind them to the glasses on their nose."""

from collections.abc import Callable

from PIL import Image

from . import clothes, features, hair
from .backdrops import BACKDROPS
from .brush import Canvas
from .people import PEOPLE
from .traits import Face

DESIGN = (900, 900)


def _head(canvas: Canvas, face: Face, front: Callable[[Canvas, Face], None]) -> None:
    """All that moves together when the head tilts."""
    features.ears(canvas, face)
    if face.hearing_aid:
        features.hearing_aid(canvas, face)
    features.head(canvas, face)
    if face.freckles:
        features.freckles(canvas, face)
    if face.beard:
        features.beard(canvas, face)
    with canvas.at(face.turn, 0):
        features.years(canvas, face)
        features.nose(canvas, face)
        (features.singing_mouth if face.singing else features.mouth)(canvas, face)
        features.eyes(canvas, face)
    front(canvas, face)
    if face.earrings:
        features.earrings(canvas, face)
    if face.glasses:
        with canvas.at(face.turn, 0):
            features.glasses(canvas, face)


def draw_person(canvas: Canvas, face: Face) -> None:
    """Someone down to the chest, around the middle of their head."""
    back, front = hair.STYLES[face.style]
    if face.headrest:
        clothes.wheelchair(canvas)
    with canvas.at(0, 120, face.tilt * 0.6), canvas.at(0, -120):
        if back:
            back(canvas, face)
    with canvas.at(0, -26):
        clothes.neck(canvas, face)
        clothes.WEAR[face.wear](canvas, face)
    with canvas.at(0, 150, face.tilt), canvas.at(0, -150):
        _head(canvas, face, front)


def draw_face(name: str, size: tuple[int, int]) -> Image.Image:
    """One person's portrait."""
    face = PEOPLE[name]
    scene, ground = BACKDROPS[face.backdrop]
    canvas = Canvas(size, DESIGN, face.seed, ground)
    scene(canvas)
    canvas.soften(17)
    canvas.glow(180, 120, 460, "#FFF3D6", 0.45)
    with canvas.at(450, 420, 0, 1.22):
        draw_person(canvas, face)
    canvas.glow(120, 60, 620, "#FFE9C2", 0.16)
    return canvas.finish()
