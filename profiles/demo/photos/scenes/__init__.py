"""The places, animals and things of the demo, as drawn photos."""

from collections.abc import Callable

from PIL import Image

from ..brush import Canvas
from ..colours import PAPER
from . import animals, outdoors, play, rooms, things, town

DESIGN = (1200, 900)

SCENES: dict[str, Callable[[Canvas], None]] = {
    "garden": outdoors.garden,
    "dog": animals.dog,
    "tea": things.tea,
    "bus": town.bus,
    "pool": play.pool,
    "train": play.train,
    "drum": play.drum,
    "kitchen": rooms.kitchen,
    "sea": outdoors.sea,
    "cake": things.cake,
    "football": outdoors.football,
    "record": play.record,
    "bedroom": rooms.bedroom,
    "pills": things.pills,
    "headphones": things.headphones,
    "market": town.market,
    "cat": animals.cat,
    "choir": play.choir,
    "flower": outdoors.flower,
    "garden_change": outdoors.garden_change,
}


def draw_scene(name: str, size: tuple[int, int]) -> Image.Image:
    """One scene, in late warm light."""
    canvas = Canvas(size, DESIGN, sum(name.encode()), PAPER)
    SCENES[name](canvas)
    canvas.glow(120, 40, 700, "#FFE9C2", 0.16)
    return canvas.finish()
