"""A sheet to draw on, 1600 units wide whatever its size in px: text, lines, shapes, pictures; PNG, SVG or PDF out.

Matplotlib draws it. Texts are never read as formulas, and stay texts in SVG and PDF: a halo lies under them as a shape.
"""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import Stroke
from matplotlib.text import Text

from geo.escaping import plain
from geo.maps.plane import Box, Point
from geo.maps.still.fonts import Pen, properties
from geo.maps.still.web_fonts import Written, with_fonts

UNITS_WIDE = 1600.0
HALO = 3.2
Anchor = Literal["left", "center", "right"]
Cap = Literal["butt", "round"]
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "pdf.fonttype": 42,
    "svg.hashsalt": "dateline",
    "text.hinting": "none",
}
_FAST_DEFLATE = 3


class PictureFormat(StrEnum):
    """The kinds of file that a picture can be."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


_FACTS: Mapping[PictureFormat, Mapping[str, str | None]] = {
    PictureFormat.PNG: {"Software": "Dateline"},
    PictureFormat.SVG: {"Creator": "Dateline", "Date": None},
    PictureFormat.PDF: {"Creator": "Dateline", "CreationDate": None},
}


class Sheet:
    """A figure whose coordinates are units from the left and the top; later strokes lie over earlier ones."""

    def __init__(self, width_px: int, height_px: int, dpi: float, page: str) -> None:
        self.height = UNITS_WIDE * height_px / width_px
        self.px_per_unit = width_px / UNITS_WIDE
        self._point = 72 * width_px / UNITS_WIDE / dpi
        self._figure = Figure(figsize=(width_px / dpi, height_px / dpi), dpi=dpi, facecolor=page)
        FigureCanvasAgg(self._figure)
        self._page = page
        self._axes: Axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, UNITS_WIDE)
        self._axes.set_ylim(self.height, 0)
        self._order = 0
        self._texts: list[Written] = []

    def _put(self, artist: Artist, clip: Box | None = None) -> None:
        self._order += 1
        artist.set_zorder(self._order)
        self._axes.add_artist(artist)
        if clip is not None:
            corner, across, down = (clip.left, clip.top), clip.right - clip.left, clip.bottom - clip.top
            artist.set_clip_path(Rectangle(corner, across, down, transform=self._axes.transData))
        else:
            artist.set_clip_on(False)

    @contextmanager
    def part(self, *ids: str) -> Iterator[None]:
        """Within it is drawn what belongs to the ways or marks with these ids; a picture draws it like all else."""
        yield

    def text(self, at: Point, words: str, pen: Pen, colour: str, *, anchor: Anchor = "left", halo: str = "") -> None:
        """Write one line of text, its baseline at the point."""
        font = properties(pen.family, pen.weight, pen.style).copy()
        font.set_size(pen.size * self._point)
        if halo:
            under = self._written(at, words, font, halo, anchor)
            under.set_path_effects([Stroke(linewidth=HALO * self._point, foreground=halo, joinstyle="round")])
            self._put(under)
        self._texts.append(Written(plain(words), pen))
        self._put(self._written(at, words, font, colour, anchor))

    def _written(self, at: Point, words: str, font: FontProperties, colour: str, anchor: Anchor) -> Text:
        return Text(
            at.x, at.y, plain(words), color=colour, fontproperties=font, ha=anchor, va="baseline", parse_math=False
        )

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
        self,
        many: Iterable[npt.NDArray[np.float64]],
        colour: str,
        wide: float,
        *,
        clip: Box,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw many thin lines at once, each as rows of x and y."""
        style = (0, tuple(dash)) if dash else "-"
        self._put(LineCollection(list(many), colors=colour, linewidths=wide * self._point, linestyles=[style]), clip)

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

    def image(self, pixels: npt.NDArray[np.uint8], box: Box) -> None:
        """Lay a picture into a rectangle."""
        made = self._axes.imshow(pixels, extent=(box.left, box.right, box.bottom, box.top), aspect="auto")
        made.set_interpolation("bilinear")
        self._axes.set_xlim(0, UNITS_WIDE)
        self._axes.set_ylim(self.height, 0)
        self._order += 1
        made.set_zorder(self._order)

    def encoded(self, kind: PictureFormat, title: str) -> bytes:
        """Return the sheet as a file; it carries its title and no date, so that the same scene makes the same bytes."""
        out = io.BytesIO()
        facts = {"Title": plain(title), **_FACTS[kind]}
        extra: dict[str, Any] = {"pil_kwargs": {"compress_level": _FAST_DEFLATE}} if kind is PictureFormat.PNG else {}
        with mpl.rc_context(_SETTINGS):
            self._figure.savefig(out, format=str(kind), metadata=facts, facecolor=self._page, **extra)
        return self._with_fonts(out.getvalue()) if kind is PictureFormat.SVG else out.getvalue()

    def _with_fonts(self, svg: bytes) -> bytes:
        # Matplotlib measures an SVG in points.
        return with_fonts(svg.decode(), self._texts, self._point).encode()
