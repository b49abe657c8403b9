"""A surface that becomes SVG within a page: its colours may be variables of the style sheet, its parts carry ids.

Texts stay texts in the page's fonts, with their halo painted under them.
"""

import base64
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import shapely
from PIL import Image
from shapely.geometry import MultiLineString, MultiPolygon, Polygon

from geo.escaping import for_fragment, for_html
from geo.maps.plane import Box, Point
from geo.maps.still.artists import Pixels
from geo.maps.still.fonts import SERIF, Pen
from geo.maps.still.surface import HALO, HATCH_OPACITY, HATCH_WIDE, NONE, Anchor, Floats, ImagePx, Ink, Strokes

PX_PER_UNIT = 1.6
RELIEF_QUALITY = 80
HATCH_APART = 7
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


class PageSurface:
    """`width` by `height` units to be drawn on; `svg` is what came of it. No part of it is matplotlib's."""

    def __init__(self, name: str, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._name = name
        self._drawn: list[str] = []
        self._defined: dict[str, str] = {}

    @property
    def svg(self) -> str:
        """The drawing; it is decoration, whoever cannot see it is told elsewhere."""
        size = f"0 0 {self.width:g} {self.height:g}"
        defined = "".join(self._defined.values())
        return f'<svg viewBox="{size}" aria-hidden="true"><defs>{defined}</defs>{"".join(self._drawn)}</svg>'

    @contextmanager
    def part(self, *ids: str) -> Iterator[None]:
        """Within it is drawn what belongs to the ways or marks with these ids."""
        start = len(self._drawn)
        yield
        if ids and len(self._drawn) > start:
            inside = "".join(self._drawn[start:])
            self._drawn[start:] = [f'<g data-of="{" ".join(map(for_fragment, ids))}">{inside}</g>']

    def text(self, at: Point, words: str, pen: Pen, colour: str, anchor: Anchor, halo: str) -> None:
        """Write one line of text, its baseline at the point."""
        facts = {"x": _round(at.x), "y": _round(at.y), "fill": colour, "font-size": f"{pen.size:g}"}
        facts |= {"text-anchor": _ANCHORS[anchor]} if anchor != "left" else {}
        facts |= {"font-weight": str(pen.weight)} if pen.weight != 400 else {}
        facts |= {"font-style": pen.style} if pen.style != "normal" else {}
        facts |= {"class": "serif"} if pen.family == SERIF else {}
        facts |= {"stroke": halo, "stroke-width": f"{HALO:g}"} if halo else {}
        self._drawn.append(f"<text{_facts(facts)}>{for_html(words)}</text>")

    def shape(self, lines: Strokes, ink: Ink, clip: Box | None, *, closed: bool) -> None:
        """Draw lines, or closed shapes; of many, what lies outside is left out, and the file smaller."""
        end = "z" if closed else ""
        if len(lines.starts) == 1:
            self._path(f"{path(_points(lines.points))}{end}", ink, clip)
            return
        made = "".join(f"{path(each)}{end}" for each in _seen(lines, clip, closed=closed))
        if made:
            self._path(made, ink, None)

    def circle(self, at: Point, radius: float, ink: Ink) -> None:
        """Draw a circle."""
        facts = {"cx": _round(at.x), "cy": _round(at.y), "r": f"{radius:g}", "fill": ink.fill}
        self._drawn.append(f"<circle{_facts(facts | _stroke(ink))}/>")

    def hatch(self, rings: Strokes, colour: str, clip: Box) -> None:
        """Fill shapes with slanted lines."""
        self.shape(rings, Ink(self._hatched(colour), opacity=HATCH_OPACITY), clip, closed=True)

    def image_px(self, box: Box) -> ImagePx:
        """Return the px that a picture in a rectangle has; a page stretches them."""
        across, down = box.right - box.left, box.bottom - box.top
        return ImagePx(box, round(across * PX_PER_UNIT), round(down * PX_PER_UNIT))

    def image(self, pixels: Pixels, at: ImagePx, clip: Box) -> None:
        """Lay a picture into a rectangle, which is the one that it is clipped to."""
        out = io.BytesIO()
        Image.fromarray(pixels).save(out, "WEBP", quality=RELIEF_QUALITY, method=4)
        data = base64.b64encode(out.getvalue()).decode()
        facts = {"href": f"data:image/webp;base64,{data}", **_placed(at.box), "preserveAspectRatio": "none"}
        self._drawn.append(f'<image class="relief"{_facts(facts)}/>')

    def _path(self, made: str, ink: Ink, clip: Box | None) -> None:
        facts = {"d": made, "fill": ink.fill} | _stroke(ink)
        facts |= {"clip-path": f"url(#{self._clip(clip)})"} if clip is not None else {}
        self._drawn.append(f"<path{_facts(facts)}/>")

    def _clip(self, box: Box) -> str:
        key = f"{self._name}-clip-" + "-".join(_round(edge) for edge in box)
        self._defined[key] = f'<clipPath id="{key}"><rect{_facts(_placed(box))}/></clipPath>'
        return key

    def _hatched(self, colour: str) -> str:
        key = f"{self._name}-hatch-{''.join(filter(str.isalnum, colour))}"
        size = f'width="{HATCH_APART}" height="{HATCH_APART}" patternUnits="userSpaceOnUse"'
        stroke = f'<path d="M0 0V{HATCH_APART}" stroke="{colour}" stroke-width="{2 * HATCH_WIDE:g}"/>'
        self._defined[key] = f'<pattern id="{key}" {size} patternTransform="rotate(45)">{stroke}</pattern>'
        return f"url(#{key})"


def _seen(lines: Strokes, clip: Box | None, *, closed: bool) -> Iterator[list[Point]]:
    """Each line, or shape without holes, as far as it lies in the rectangle."""
    long = [each.tolist() for each in lines.each if len(each) > 1]
    whole = MultiPolygon([Polygon(each) for each in long]) if closed else MultiLineString(long)
    for part in shapely.get_parts(whole if clip is None else shapely.clip_by_rect(whole, *clip)):
        yield _points(shapely.get_coordinates(part))


def _points(rows: Floats) -> list[Point]:
    return [Point(*row) for row in rows.tolist()]


def path(points: Sequence[Point]) -> str:
    """Return the path through the points, to a tenth of a unit; what that makes equal is left out."""
    pairs = [f"{_round(p.x)} {_round(p.y)}" for p in points]
    kept = [pair for pair, before in zip(pairs, (None, *pairs), strict=False) if pair != before]
    return f"M{'L'.join(kept)}"


def _round(value: float) -> str:
    return f"{round(value, 1) + 0.0:g}" if abs(value) < 1e5 else f"{value:.0f}"


def _placed(box: Box) -> dict[str, str]:
    across, down = box.right - box.left, box.bottom - box.top
    return {"x": _round(box.left), "y": _round(box.top), "width": _round(across), "height": _round(down)}


def _stroke(ink: Ink) -> dict[str, str]:
    facts = {"opacity": f"{ink.opacity:g}"} if ink.opacity != 1.0 else {}
    if ink.stroke == NONE:
        return facts
    facts |= {"stroke": ink.stroke, "stroke-width": f"{ink.wide:g}"}
    facts |= {"stroke-linecap": ink.cap} if ink.cap != "butt" else {}
    return facts | ({"stroke-dasharray": " ".join(f"{part * ink.wide:.4g}" for part in ink.dash)} if ink.dash else {})


def _facts(facts: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in facts.items())
