"""A sheet to draw on: lines, shapes, texts and pictures in units from the left and the top, on whatever surface."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

import numpy as np

from geo.maps.plane import Box, Point
from geo.maps.still.artists import Pixels
from geo.maps.still.fonts import Pen
from geo.maps.still.surface import NONE, Anchor, Cap, ImagePx, Ink, Strokes, Surface

LAND_EDGE, AREA_EDGE = 0.7, 1.6


class Sheet:
    """What is drawn on it later lies over what was drawn before; a unit is the same share of it in px and on paper."""

    def __init__(self, surface: Surface) -> None:
        self.width, self.height = surface.width, surface.height
        self._on = surface

    def part(self, *ids: str) -> AbstractContextManager[None]:
        """Within it is drawn what belongs to the ways or marks with these ids."""
        return self._on.part(*ids)

    def text(self, at: Point, words: str, pen: Pen, colour: str, *, anchor: Anchor = "left", halo: str = "") -> None:
        """Write one line of text, its baseline at the point."""
        self._on.text(at, words, pen, colour, anchor, halo)

    def line(
        self,
        points: Sequence[Point],
        colour: str,
        wide: float,
        *,
        dash: Sequence[float] = (),
        cap: Cap = "butt",
        opacity: float = 1.0,
        clip: Box | None = None,
    ) -> None:
        """Draw a line; dashes are in line widths."""
        ink = Ink(stroke=colour, wide=wide, dash=dash, cap=cap, opacity=opacity)
        self._on.shape(_strokes(points), ink, clip, closed=False)

    def lines(
        self, many: Strokes, colour: str, wide: float, *, clip: Box | None = None, dash: Sequence[float] = ()
    ) -> None:
        """Draw many lines at once."""
        self._on.shape(many, Ink(stroke=colour, wide=wide, dash=dash), clip, closed=False)

    def land(self, rings: Strokes, fill: str, *, clip: Box) -> None:
        """Fill many shapes at once."""
        self._on.shape(rings, Ink(fill, fill, LAND_EDGE), clip, closed=True)

    def circle(
        self,
        at: Point,
        radius: float,
        *,
        fill: str = NONE,
        stroke: str = NONE,
        wide: float = 0.0,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a circle."""
        self._on.circle(at, radius, Ink(fill, stroke, wide, dash))

    def polygon(
        self,
        points: Sequence[Point],
        *,
        fill: str = NONE,
        stroke: str = NONE,
        wide: float = 0.0,
        dash: Sequence[float] = (),
        clip: Box | None = None,
    ) -> None:
        """Draw a closed shape."""
        self._on.shape(_strokes(points), Ink(fill, stroke, wide, dash, join="miter"), clip, closed=True)

    def area(self, rings: Sequence[Sequence[Point]], *, hatch: str, dash: Sequence[float], clip: Box) -> None:
        """Draw a hatched area with its outline."""
        for ring in rings:
            self._on.hatch(_strokes(ring), hatch, clip)
            self.line(ring, hatch, AREA_EDGE, dash=dash, clip=clip)

    def box(self, box: Box, *, fill: str = NONE, stroke: str = NONE, wide: float = 0.0) -> None:
        """Draw an upright rectangle."""
        self.polygon(_corners(box), fill=fill, stroke=stroke, wide=wide)

    def frame(self, box: Box, colour: str, wide: float, dash: Sequence[float]) -> None:
        """Draw the dashed edge of an upright rectangle."""
        self.line([*_corners(box), Point(box.left, box.top)], colour, wide, dash=dash)

    def image_px(self, box: Box) -> ImagePx:
        """Return the px that a picture in a rectangle has."""
        return self._on.image_px(box)

    def image(self, pixels: Pixels, at: ImagePx, *, clip: Box) -> None:
        """Lay a picture of these px into its rectangle."""
        self._on.image(pixels, at, clip)


def _strokes(points: Sequence[Point]) -> Strokes:
    return Strokes(np.array(points, dtype=float).reshape(-1, 2), np.zeros(min(len(points), 1), dtype=int))


def _corners(box: Box) -> list[Point]:
    return [*map(Point, (box.left, box.right, box.right, box.left), (box.top, box.top, box.bottom, box.bottom))]
