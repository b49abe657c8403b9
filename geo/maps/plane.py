"""Geometry in pixels; y grows downward. No map, no marks."""

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, hypot
from typing import NamedTuple


class Point(NamedTuple):
    """A place on the picture, in px from its left and top."""

    x: float
    y: float


class Box(NamedTuple):
    """An upright rectangle in px."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """Its middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def overlaps(self, other: "Box") -> bool:
        """Return whether the boxes share a point inside both."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def inside(self, frame: "Box") -> bool:
        """Return whether the box lies wholly in the frame."""
        return (
            self.left >= frame.left
            and self.right <= frame.right
            and self.top >= frame.top
            and self.bottom <= frame.bottom
        )

    def grown(self, by: float) -> "Box":
        """Return the box larger on every side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Heading(NamedTuple):
    """A point on a line and the direction there, in radians clockwise from the right."""

    x: float
    y: float
    angle: float


Way = Sequence[Point]


def box_round(point: Point | Heading, width: float, height: float) -> Box:
    """Return the rectangle of that size round a point."""
    return Box(point.x - width / 2, point.y - height / 2, point.x + width / 2, point.y + height / 2)


def distance(a: Point | Heading, b: Point | Heading) -> float:
    """Return the distance in px."""
    return hypot(a.x - b.x, a.y - b.y)


def to_segment(p: Point, a: Point, b: Point) -> float:
    """Return the distance from a point to a stretch between two others."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length)) if length else 0.0
    return distance(p, Point(a.x + share * dx, a.y + share * dy))


def cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Return whether the stretch a to b crosses the stretch c to d."""
    return _side(a, b, c) != _side(a, b, d) and _side(c, d, a) != _side(c, d, b)


def _side(p: Point, q: Point, r: Point) -> int:
    turn = (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    return (turn > 0) - (turn < 0)


def touches(a: Point, b: Point, box: Box) -> bool:
    """Return whether the stretch a to b touches the box."""
    if max(a.x, b.x) < box.left or min(a.x, b.x) > box.right or max(a.y, b.y) < box.top or min(a.y, b.y) > box.bottom:
        return False
    corners = (
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.right, box.bottom),
        Point(box.left, box.bottom),
    )
    within = any(box.left <= p.x <= box.right and box.top <= p.y <= box.bottom for p in (a, b))
    return within or any(cross(a, b, p, q) for p, q in pairwise((*corners, corners[0])))


def length_within(a: Point, b: Point, box: Box) -> float:
    """Return how much of the stretch a to b lies in the box, in px (after Liang and Barsky)."""
    enters, leaves = 0.0, 1.0
    for start, step, low, high in ((a.x, b.x - a.x, box.left, box.right), (a.y, b.y - a.y, box.top, box.bottom)):
        if step == 0:
            leaves = leaves if low <= start <= high else 0.0
        else:
            near, far = sorted(((low - start) / step, (high - start) / step))
            enters, leaves = max(enters, near), min(leaves, far)
    return max(0.0, leaves - enters) * distance(a, b)


def length_of(way: Way) -> float:
    """Return the way's length in px."""
    return sum(distance(a, b) for a, b in pairwise(way))


def along(way: Way, length: float) -> Heading | None:
    """Return the place at a length along the way, None beyond its end."""
    for a, b in pairwise(way):
        size = distance(a, b)
        if size > 0 and length <= size:
            share = length / size
            return Heading(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y), atan2(b.y - a.y, b.x - a.x))
        length -= size
    return None
