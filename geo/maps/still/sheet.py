"""A sheet to draw on, in units that are the same share of its width whatever its size in px; PNG, SVG or PDF out.

Matplotlib draws it. Texts are never read as formulas, and stay texts in SVG and PDF: a halo lies under them as a shape.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from math import ceil, floor
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, PathPatch, Polygon
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox

from geo.escaping import plain
from geo.maps.plane import Box, Point
from geo.maps.presets import PageSize
from geo.maps.still.artists import Letters, Pixels, Raster
from geo.maps.still.files import About, PictureFormat, drawn, pdf, png, svg
from geo.maps.still.fonts import Pen, has_all, properties, width, writable
from geo.maps.still.web_fonts import Written, with_fonts

HALO = 3.2
LAND_EDGE = 0.7
_LONGEST_SIDE_PX = 2000
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}
Anchor = Literal["left", "center", "right"]
Cap = Literal["butt", "round"]
Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int_]


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

    @property
    def path(self) -> Path:
        """The lines as matplotlib draws them."""
        codes = np.full(len(self.points), Path.LINETO, dtype=Path.code_type)
        codes[self.starts] = Path.MOVETO
        return Path(self.points, codes) if len(codes) else Path(self.points)


class ImagePx(NamedTuple):
    """The rectangle that a picture fills, in units, and how many px it has."""

    box: Box
    width_px: int
    height_px: int


class Sheet:
    """A figure whose coordinates are units from the left and the top; later strokes lie over earlier ones."""

    def __init__(self, size: PageSize, page: str, kind: PictureFormat = PictureFormat.PNG) -> None:
        self.width, self.height = size.units_wide, size.units_high
        self._size, self._kind = size, kind
        self._point = size.points_per_unit
        across, down = size.width_px / size.dpi, size.height_px / size.dpi
        self._figure = Figure(figsize=(across, down), dpi=size.dpi, facecolor=page)
        grid = Affine2D().scale(across / self.width, -down / self.height).translate(0, down)
        self._grid = grid + self._figure.dpi_scale_trans
        self._order = 0
        self._texts: list[Written] = []

    def _put(self, artist: Artist, clip: Box | None = None) -> None:
        self._order += 1
        artist.set_zorder(self._order)
        artist.set_transform(self._grid)
        self._figure.add_artist(artist)
        if clip is not None:
            edges = Bbox.from_extents(clip.left, clip.top, clip.right, clip.bottom)
            artist.set_clip_box(TransformedBbox(edges, self._grid))

    @contextmanager
    def part(self, *ids: str) -> Iterator[None]:
        """Within it is drawn what belongs to the ways or marks with these ids; a picture draws it like all else."""
        yield

    def text(self, at: Point, words: str, pen: Pen, colour: str, *, anchor: Anchor = "left", halo: str = "") -> None:
        """Write one line of text, its baseline at the point."""
        # Whoever opens an SVG may have the fonts that this machine lacks.
        shown = plain(words) if self._kind is PictureFormat.SVG else writable(plain(words))
        font = properties(pen.family, pen.weight, pen.style).copy()
        if not shown.strip():
            return
        font.set_size(pen.size * self._point)
        share = _SHARES[anchor]
        if share and has_all(shown, pen):
            at, share = Point(at.x - share * width(shown, pen), at.y), 0.0
        if halo:
            self._put(Letters(at, shown, font, to_rgba(halo), share=share, halo=HALO * self._point))
        self._texts.append(Written(shown, pen))
        self._put(Letters(at, shown, font, to_rgba(colour), share=share, halo=0.0))

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
        made = Line2D([p.x for p in points], [p.y for p in points], color=colour, linewidth=wide * self._point)
        made.set_linestyle((0, tuple(dash)) if dash else "-")
        made.set_solid_capstyle(cap)
        made.set_dash_capstyle(cap)
        made.set_solid_joinstyle("round")
        made.set_alpha(opacity)
        self._put(made, clip)

    def lines(
        self, many: Strokes, colour: str, wide: float, *, clip: Box | None = None, dash: Sequence[float] = ()
    ) -> None:
        """Draw many lines at once."""
        made = PathPatch(many.path, facecolor="none", edgecolor=colour, linewidth=wide * self._point)
        made.set(linestyle=(0, tuple(dash)) if dash else "-", capstyle="butt", joinstyle="round")
        self._put(made, clip)

    def land(self, rings: Strokes, fill: str, *, clip: Box) -> None:
        """Fill many shapes at once."""
        self._put(PathPatch(rings.path, facecolor=fill, edgecolor=fill, linewidth=LAND_EDGE * self._point), clip)

    def circle(
        self,
        at: Point,
        radius: float,
        *,
        fill: str = "none",
        stroke: str = "none",
        wide: float = 0.0,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a circle."""
        made = Circle((at.x, at.y), radius, facecolor=fill, edgecolor=stroke, linewidth=wide * self._point)
        made.set_linestyle((0, tuple(dash)) if dash else "-")
        self._put(made)

    def polygon(
        self,
        points: Sequence[Point],
        *,
        fill: str = "none",
        stroke: str = "none",
        wide: float = 0.0,
        dash: Sequence[float] = (),
        clip: Box | None = None,
    ) -> None:
        """Draw a closed shape."""
        made = Polygon([(p.x, p.y) for p in points], closed=True, facecolor=fill, edgecolor=stroke)
        made.set_linewidth(wide * self._point)
        made.set_linestyle((0, tuple(dash)) if dash else "-")
        made.set_joinstyle("miter")
        self._put(made, clip)

    def area(self, rings: Sequence[Sequence[Point]], *, hatch: str, dash: Sequence[float], clip: Box) -> None:
        """Draw a hatched area with its outline."""
        for ring in rings:
            lines = PathPatch(Path([(p.x, p.y) for p in ring]), facecolor="none", edgecolor=hatch, hatch="//")
            lines.set(linewidth=0, alpha=0.4)
            lines.set_hatch_linewidth(0.9 * self._point)
            self._put(lines, clip)
            self.line([*ring], hatch, 1.6, dash=dash, clip=clip)

    def box(self, box: Box, *, fill: str = "none", stroke: str = "none", wide: float = 0.0) -> None:
        """Draw an upright rectangle."""
        corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        self.polygon([Point(*corner) for corner in corners], fill=fill, stroke=stroke, wide=wide)

    def frame(self, box: Box, colour: str, wide: float, dash: Sequence[float]) -> None:
        """Draw the dashed edge of an upright rectangle."""
        corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        self.line([Point(*corner) for corner in (*corners, corners[0])], colour, wide, dash=dash)

    def image_px(self, box: Box) -> ImagePx:
        """Return the px that a picture in a rectangle has: all that it touches, fewer where a file stretches them."""
        scale = self._size.px_per_unit
        if self._kind is not PictureFormat.PNG:
            return ImagePx(box, *_limited((box.right - box.left) * scale, (box.bottom - box.top) * scale))
        left, top, right, bottom = (part * scale for part in box)
        left, top, right, bottom = floor(left), floor(top), ceil(right), ceil(bottom)
        touched = Box(left / scale, top / scale, right / scale, bottom / scale)
        return ImagePx(touched, right - left, bottom - top)

    def image(self, pixels: Pixels, at: ImagePx, *, clip: Box) -> None:
        """Lay a picture of these px into its rectangle."""
        self._put(Raster(pixels, at.box), clip)

    def pixels(self) -> Pixels:
        """Return the px of all that was drawn, rows of red, green, blue."""
        return drawn(self._figure)

    def encoded(self, about: About) -> bytes:
        """Return the sheet as a file; it carries no date, so that the same scene makes the same bytes."""
        if self._kind is PictureFormat.PNG:
            return png(self._figure, about)
        if self._kind is PictureFormat.PDF:
            return pdf(self._figure, about)
        # Matplotlib measures an SVG in points.
        return with_fonts(svg(self._figure, about), self._texts, self._point).encode()


def _limited(width_px: float, height_px: float) -> tuple[int, int]:
    share = min(1.0, _LONGEST_SIDE_PX / max(width_px, height_px))
    return round(width_px * share), round(height_px * share)
