"""The canvas: soft fills, blurred shadows, gradients and grain, kept fast by painting only what changes."""

import math
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from .colours import Colour, rgb
from .shapes import Point, Points, box, oval

FINE = 4  # outlines are drawn this many times larger, then brought down, for smooth edges
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Fade:
    """A paint that goes from one colour to another, down or across its shape."""

    start: Colour
    end: Colour
    across: bool = False

    def paint(self, width: int, height: int) -> Image.Image:
        """The fade, as large as the shape it fills."""
        ramp = ImageOps.colorize(Image.linear_gradient("L"), rgb(self.start), rgb(self.end))
        if self.across:
            return ramp.transpose(Image.Transpose.ROTATE_90).crop((0, 0, 256, 1)).resize((width, height))
        return ramp.crop((0, 0, 1, 256)).resize((width, height))


Paint = Colour | Fade


def _noise(size: tuple[int, int], seed: int) -> Image.Image:
    """Seeded noise around mid grey (Pillow's own noise cannot be seeded)."""
    dice = random.Random(seed)
    count = size[0] * size[1]
    first, second = (Image.frombytes("L", size, dice.randbytes(count)) for _ in range(2))
    return Image.blend(first, second, 0.5)


@cache
def _thin(opacity: float) -> list[int]:
    """A table that thins coverage by an opacity."""
    return [round(v * opacity) for v in range(256)]


class Canvas:
    """A picture being drawn, in its own design units whatever its final size."""

    def __init__(self, size: tuple[int, int], design: tuple[int, int], seed: int, ground: Paint) -> None:
        """Start from a plain or fading ground."""
        self.size, self.design = size, design
        self.scale = size[0] / design[0]
        self.random = random.Random(seed)
        self.noise = _noise(size, seed)
        self._grit = self.noise.point([min(255, max(0, (v - 70) * 3)) for v in range(256)])
        self._clip: tuple[Image.Image, Box] | None = None
        self._place = (0.0, 0.0, 0.0, 1.0)
        self.image = Image.new("RGB", size)
        self.fill(box(-5, -5, design[0] + 5, design[1] + 5), ground)

    def _pixels(self, points: Points) -> Points:
        """Move points from the current place into pixels."""
        ox, oy, angle, zoom = self._place
        cos, sin = math.cos(math.radians(angle)) * zoom, math.sin(math.radians(angle)) * zoom
        return [((ox + x * cos - y * sin) * self.scale, (oy + x * sin + y * cos) * self.scale) for x, y in points]

    def _bounds(self, points: Points, margin: float) -> Box | None:
        """The part of the picture a shape can touch, or nothing when it is out of sight."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, top = max(0, math.floor(min(xs) - margin)), max(0, math.floor(min(ys) - margin))
        right = min(self.size[0], math.ceil(max(xs) + margin))
        bottom = min(self.size[1], math.ceil(max(ys) + margin))
        return (left, top, right, bottom) if right > left and bottom > top else None

    def _mask(self, points: Points, blur: float) -> tuple[Image.Image, Box] | None:
        """The shape as coverage: sharp ones drawn finer and reduced, blurred ones drawn coarser and grown."""
        blur *= self.scale * self._place[3]
        pixels = self._pixels(points)
        bounds = self._bounds(pixels, blur * 2.6 + 1)
        if bounds is None:
            return None
        left, top, right, bottom = bounds
        width, height = right - left, bottom - top
        by = 1 / max(1, blur / 2.5) if blur else (FINE if width * height < 400_000 else 2)
        pad = blur * 2.6 * by
        small = (math.ceil(width * by + 2 * pad), math.ceil(height * by + 2 * pad))
        mask = Image.new("L", small)
        outline = [((x - left) * by + pad, (y - top) * by + pad) for x, y in pixels]
        ImageDraw.Draw(mask).polygon(outline, fill=255)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * by))
            part = (pad, pad, pad + width * by, pad + height * by)
            return mask.resize((width, height), Image.Resampling.BILINEAR, box=part), bounds
        return mask.reduce(by), bounds

    def _clipped(self, bounds: Box) -> Image.Image:
        """The part of the clip that lies over some bounds; there is none outside it."""
        clip, (left, top, _, _) = self._clip
        return clip.crop((bounds[0] - left, bounds[1] - top, bounds[2] - left, bounds[3] - top))

    def fill(self, points: Points, paint: Paint, opacity: float = 1, blur: float = 0, grain: float = 0) -> None:
        """Fill an outline; grain lets the paint break up like a dry brush."""
        found = self._mask(points, blur)
        if found is None:
            return
        mask, bounds = found
        width, height = mask.size
        if grain:
            grit = self._grit.crop(bounds)
            mask = Image.blend(mask, ImageChops.multiply(mask, grit), grain)
        if self._clip is not None:
            mask = ImageChops.multiply(mask, self._clipped(bounds))
        if opacity < 1:
            mask = mask.point(_thin(round(opacity, 2)))
        colour = paint.paint(width, height) if isinstance(paint, Fade) else rgb(paint)
        self.image.paste(colour, bounds if isinstance(colour, tuple) else bounds[:2], mask)

    def shadow(self, points: Points, move: Point = (10, 16), blur: float = 14, opacity: float = 0.28) -> None:
        """Lay a blurred shadow for a shape about to be drawn."""
        self.fill([(x + move[0], y + move[1]) for x, y in points], "#3A2B35", opacity, blur)

    def solid(self, points: Points, paint: Paint, **how: float) -> None:
        """Fill an outline with its shadow below it."""
        self.shadow(points, **how)
        self.fill(points, paint)

    def glow(self, x: float, y: float, r: float, colour: Colour, opacity: float = 0.5) -> None:
        """Light that falls off around a point."""
        self.fill(oval(x, y, r * 0.55), colour, opacity, blur=r * 0.25)

    @contextmanager
    def inside(self, points: Points) -> Iterator[None]:
        """Keep what is drawn meanwhile inside an outline."""
        before = self._clip
        mask, bounds = self._mask(points, 0) or (Image.new("L", (1, 1)), (0, 0, 1, 1))
        self._clip = (mask if before is None else ImageChops.multiply(mask, self._clipped(bounds)), bounds)
        yield
        self._clip = before

    @contextmanager
    def at(self, x: float, y: float, angle: float = 0, zoom: float = 1) -> Iterator[None]:
        """Draw meanwhile around another origin, turned and enlarged."""
        before = self._place
        ox, oy, turned, zoomed = before
        cos, sin = math.cos(math.radians(turned)) * zoomed, math.sin(math.radians(turned)) * zoomed
        self._place = (ox + x * cos - y * sin, oy + x * sin + y * cos, turned + angle, zoomed * zoom)
        yield
        self._place = before

    def soften(self, blur: float) -> None:
        """Put all that is drawn so far out of focus."""
        radius = blur * self.scale
        by = max(1, int(radius / 2.5))
        small = self.image.reduce(by).filter(ImageFilter.GaussianBlur(radius / by))
        self.image = small.resize(self.size, Image.Resampling.BICUBIC)

    def finish(self) -> Image.Image:
        """Add evening warmth at the edges and the grain of paper."""
        edge = Image.radial_gradient("L").point([max(0, v - 110) // 4 for v in range(256)])
        self.image.paste(rgb("#6B4A3A"), (0, 0), edge.resize(self.size))
        grain = self.noise.point([round(128 + (v - 128) * 0.095) for v in range(256)])
        return ImageChops.add(self.image, Image.merge("RGB", (grain, grain, grain)), 1, -128)
