"""Outlines as lists of points: every drawn thing is one of these, filled."""

import math

Point = tuple[float, float]
Points = list[Point]

CIRCLE = [(math.cos(t * math.tau / 64), math.sin(t * math.tau / 64)) for t in range(64)]


def oval(cx: float, cy: float, rx: float, ry: float | None = None, angle: float = 0) -> Points:
    """An ellipse, turned by an angle in degrees."""
    ry = rx if ry is None else ry
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return [(cx + rx * x * cos - ry * y * sin, cy + rx * x * sin + ry * y * cos) for x, y in CIRCLE]


def box(x0: float, y0: float, x1: float, y1: float, r: float = 0) -> Points:
    """A rectangle, its corners rounded by r."""
    if not r:
        return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
    corners = ((x1 - r, y0 + r, -90), (x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90), (x0 + r, y0 + r, 180))
    return [
        (
            cx + r * math.cos(math.radians(start + step * 10)),
            cy + r * math.sin(math.radians(start + step * 10)),
        )
        for cx, cy, start in corners
        for step in range(10)
    ]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    """One point of the Catmull-Rom curve from b to c."""

    def axis(p: float, q: float, r: float, s: float) -> float:
        """The same curve along one direction."""
        return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)

    return axis(a[0], b[0], c[0], d[0]), axis(a[1], b[1], c[1], d[1])


def curve(points: Points, closed: bool = True, steps: int = 8) -> Points:
    """A smooth line through the points, closed into an outline unless told not to."""
    count = len(points)
    before, after = (points[-1:], points[:2]) if closed else (points[:1], points[-1:])
    around = [*before, *points, *after]
    spans = count if closed else count - 1
    line = [_between(*around[i : i + 4], step / steps) for i in range(spans) for step in range(steps)]
    return line if closed else [*line, points[-1]]


def ribbon(points: Points, start: float, end: float | None = None, bow: bool = False) -> Points:
    """A stroke along a smooth line, its width going from start to end; a bow thins at both ends."""
    end = start if end is None else end
    line = curve(points, closed=False) if len(points) > 2 else points
    last = len(line) - 1
    left, right = [], []
    for i, (x, y) in enumerate(line):
        (ax, ay), (bx, by) = line[max(i - 1, 0)], line[min(i + 1, last)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = (start + (end - start) * i / last) / 2
        if bow:
            half *= 0.25 + 0.75 * math.sin(math.pi * i / last)
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def ring(outline: Points, width: float) -> Points:
    """A band of one width that follows a closed outline, its middle left open."""
    outer, inner, count = [], [], len(outline)
    for i, (x, y) in enumerate(outline):
        (ax, ay), (bx, by) = outline[i - 1], outline[(i + 1) % count]
        length = math.hypot(bx - ax, by - ay) or 1
        nx, ny = -(by - ay) / length * width / 2, (bx - ax) / length * width / 2
        outer.append((x + nx, y + ny))
        inner.append((x - nx, y - ny))
    return [*outer, outer[0], inner[0], *inner[::-1]]


def leaf(x: float, y: float, length: float, width: float, angle: float) -> Points:
    """A leaf growing from a point, at an angle in degrees."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    half = [(0, 0), (0.25, 0.38), (0.5, 0.5), (0.8, 0.27), (1, 0), (0.8, -0.27), (0.5, -0.5), (0.25, -0.38)]
    flat = [(along * length, across * width) for along, across in half]
    return curve([(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in flat], steps=4)


def mirror(points: Points) -> Points:
    """The same outline, seen from the other side of the middle line."""
    return [(-x, y) for x, y in points]


def both(right: Points) -> Points:
    """A whole outline from its right half, drawn from top to bottom."""
    return right + [(-x, y) for x, y in right[::-1] if x]
