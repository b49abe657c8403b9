"""A surface that matplotlib draws: PNG, SVG or PDF out.

Texts are never read as formulas, and stay texts in SVG and PDF: a halo lies under them as a shape.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil, floor

import numpy as np
from matplotlib.artist import Artist
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import Circle, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox

from geo.escaping import plain
from geo.maps.plane import Box, Point
from geo.maps.presets import PageSize
from geo.maps.still.artists import Letters, Pixels, Raster
from geo.maps.still.files import About, PictureFormat, drawn, pdf, png, svg
from geo.maps.still.fonts import Pen, has_all, left_to_right, properties, width, writable
from geo.maps.still.surface import HALO, HATCH_OPACITY, HATCH_WIDE, NONE, Anchor, ImagePx, Ink, Strokes
from geo.maps.still.web_fonts import Written, with_fonts

_LONGEST_SIDE_PX = 2000
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


class FigureSurface:
    """A figure whose coordinates are units from the left and the top."""

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
        """A picture draws every part like all else."""
        yield

    def text(self, at: Point, words: str, pen: Pen, colour: str, anchor: Anchor, halo: str) -> None:
        """Write one line of text, its baseline at the point."""
        # Whoever opens an SVG may have the fonts that this machine lacks.
        shown = plain(words) if self._kind is PictureFormat.SVG else left_to_right(writable(plain(words)))
        if not shown.strip():
            return
        font = properties(pen.family, pen.weight, pen.style).copy()
        font.set_size(pen.size * self._point)
        share = _SHARES[anchor]
        if share and has_all(shown, pen):
            at, share = Point(at.x - share * width(shown, pen), at.y), 0.0
        if halo:
            self._put(Letters(at, shown, font, to_rgba(halo), share=share, halo=HALO * self._point))
        self._texts.append(Written(shown, pen))
        self._put(Letters(at, shown, font, to_rgba(colour), share=share, halo=0.0))

    def shape(self, lines: Strokes, ink: Ink, clip: Box | None, *, closed: bool) -> None:
        """Draw lines, or closed shapes."""
        made = PathPatch(_path(lines, closed=closed), facecolor=ink.fill, edgecolor=ink.stroke)
        made.set(linewidth=ink.wide * self._point, capstyle=ink.cap, joinstyle=ink.join)
        made.set_linestyle((0, tuple(ink.dash)) if ink.dash else "-")
        made.set_alpha(None if ink.opacity == 1.0 else ink.opacity)
        self._put(made, clip)

    def circle(self, at: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        made = Circle((at.x, at.y), radius, facecolor=ink.fill, edgecolor=ink.stroke, linewidth=ink.wide * self._point)
        made.set_linestyle((0, tuple(ink.dash)) if ink.dash else "-")
        self._put(made)

    def hatch(self, rings: Strokes, colour: str, clip: Box) -> None:
        """Fill shapes with slanted lines."""
        made = PathPatch(_path(rings, closed=False), facecolor=NONE, edgecolor=colour, hatch="//")
        made.set(linewidth=0, alpha=HATCH_OPACITY)
        made.set_hatch_linewidth(HATCH_WIDE * self._point)
        self._put(made, clip)

    def image_px(self, box: Box) -> ImagePx:
        """Return the px that a picture in a rectangle has: all that it touches, fewer where a file stretches them."""
        scale = self._size.px_per_unit
        if self._kind is not PictureFormat.PNG:
            return ImagePx(box, *_limited((box.right - box.left) * scale, (box.bottom - box.top) * scale))
        left, top, right, bottom = (part * scale for part in box)
        left, top, right, bottom = floor(left), floor(top), ceil(right), ceil(bottom)
        touched = Box(left / scale, top / scale, right / scale, bottom / scale)
        return ImagePx(touched, right - left, bottom - top)

    def image(self, pixels: Pixels, at: ImagePx, clip: Box) -> None:
        """Lay a picture of these px into its rectangle."""
        self._put(Raster(pixels, at.box), clip)

    def pixels(self) -> Pixels:
        """Return the px of all that was drawn, rows of red, green, blue."""
        return drawn(self._figure)

    def encoded(self, about: About) -> bytes:
        """Return what was drawn as a file; it carries no date, so that the same scene makes the same bytes."""
        if self._kind is PictureFormat.PNG:
            return png(self._figure, about)
        if self._kind is PictureFormat.PDF:
            return pdf(self._figure, about)
        # Matplotlib measures an SVG in points.
        return with_fonts(svg(self._figure, about), self._texts, self._point).encode()


def _path(lines: Strokes, *, closed: bool) -> Path:
    if not closed:
        codes = np.full(len(lines.points), Path.LINETO, dtype=Path.code_type)
        codes[lines.starts] = Path.MOVETO
        return Path(lines.points, codes) if len(codes) else Path(lines.points)
    rings = [Path([*ring, ring[0]], closed=True) for ring in lines.each]
    return Path.make_compound_path(*rings) if rings else Path(lines.points)


def _limited(width_px: float, height_px: float) -> tuple[int, int]:
    share = min(1.0, _LONGEST_SIDE_PX / max(width_px, height_px))
    return round(width_px * share), round(height_px * share)
