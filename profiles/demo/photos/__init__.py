"""The demo's photos, drawn in code so that no image files need to be kept."""

from PIL import Image

from .faces import PEOPLE, draw_face
from .scenes import SCENES, draw_scene

NAMES: tuple[str, ...] = (*PEOPLE, *SCENES)


def draw(name: str, size: tuple[int, int] = (1200, 900)) -> Image.Image:
    """Draw one photo by its name; people are square, as tall as the size allows."""
    if name in SCENES:
        return draw_scene(name, size)
    side = min(size)
    return draw_face(name, (side, side))
