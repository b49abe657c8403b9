"""What a sheet is drawn on: the few things that a surface can do, and the ink that it does them with."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Literal, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from geo.maps.plane import Box, Point
from geo.maps.still.artists import Pixels
from geo.maps.still.fonts import Pen

HALO = 3.2
HATCH_WIDE, HATCH_OPACITY = 0.9, 0.4
NONE = "none"
Anchor = Literal["left", "center", "right"]
Cap = Literal["butt", "round"]
Join = Literal["round", "miter"]
Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int_]


class Ink(NamedTuple):
    """How a shape is filled and its edge stroked; dashes are in line widths."""

    fill: str = NONE
    stroke: str = NONE
    wide: float = 0.0
    dash: Sequence[float] = ()
    cap: Cap = "butt"
    join: Join = "round"
    opacity: float = 1.0


class Strokes(NamedTuple):
    """Many lines as one, which is drawn much faster: all their points in rows of x and y, and where each begins."""

    points: Floats
    starts: Whole

    @classmethod
    def of(cls, lines: Iterable[Floats]) -> "Strokes":
        """Return the lines together."""
        kept = [line for line in lines if len(line)]
        starts = np.cumsum([0, *map(len, kept)])[: len(kept)]
        return cls(np.concatenate(kept) if kept else np.empty((0, 2)), starts)

    @property
    def each(self) -> Sequence[Floats]:
        """The lines one by one."""
        return np.split(self.points, self.starts[1:]) if len(self.starts) else ()


class ImagePx(NamedTuple):
    """The rectangle that a picture fills, in units, and how many px it has."""

    box: Box
    width_px: int
    height_px: int


class Surface(Protocol):
    """Where a sheet's units run from the left and the top; what comes later lies over what came before."""

    width: float
    height: float

    def part(self, *ids: str) -> AbstractContextManager[None]:
        """Return a context within which is drawn what belongs to the ways or marks with these ids."""

    def text(self, at: Point, words: str, pen: Pen, colour: str, anchor: Anchor, halo: str) -> None:
        """Write one line of text, its baseline at the point."""

    def shape(self, lines: Strokes, ink: Ink, clip: Box | None, *, closed: bool) -> None:
        """Draw lines, or closed shapes."""

    def circle(self, at: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""

    def hatch(self, rings: Strokes, colour: str, clip: Box) -> None:
        """Fill shapes with slanted lines."""

    def image_px(self, box: Box) -> ImagePx:
        """Return the px that a picture in a rectangle has."""

    def image(self, pixels: Pixels, at: ImagePx, clip: Box) -> None:
        """Lay a picture of these px into its rectangle."""
