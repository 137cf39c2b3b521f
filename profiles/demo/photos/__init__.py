"""The demo's photos, drawn in code so that no image files need to be kept."""

from PIL import Image

from .faces import PEOPLE, draw_face

NAMES: tuple[str, ...] = (*PEOPLE,)


def draw(name: str, size: tuple[int, int] = (1200, 900)) -> Image.Image:
    """Draw one photo by its name; people are square, as tall as the size asks."""
    side = min(size)
    return draw_face(name, (side, side))
