"""Marks on the sheet: numbered circles, diamonds, rings; leaders to those that moved out; crosses and arrowheads."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import cos, pi, sin
from types import MappingProxyType

import numpy as np

from geo.maps.placement import Placed
from geo.maps.plane import Heading, Point, Way, distance
from geo.maps.scene import Line, Mark, Shape
from geo.maps.still.fonts import Pens
from geo.maps.still.sheet import Sheet
from geo.maps.still.surface import Cap, Strokes
from geo.maps.still.viewport import Viewport
from geo.maps.style import STROKES, Theme

STOP_RADIUS, DIAMOND_RADIUS, BEND_RADIUS, VIA_RADIUS, SPOT_RADIUS = 13.0, 12.0, 5.0, 3.2, 3.6
RADII: Mapping[Shape, float] = MappingProxyType(
    {
        Shape.THERE: STOP_RADIUS,
        Shape.HEADED: STOP_RADIUS,
        Shape.INFERRED: STOP_RADIUS,
        Shape.POSSIBLE: DIAMOND_RADIUS,
        Shape.EXPECTED: DIAMOND_RADIUS,
        Shape.OVERTAKEN: DIAMOND_RADIUS,
        Shape.BEND: BEND_RADIUS,
        Shape.VIA: VIA_RADIUS,
        Shape.READ: VIA_RADIUS + 1,
    }
)
RING, SELECTED, WAY_CASING = 2.8, 2.5, 4.0
_RING_DASH = (1.7, 1.1)
_NUMBER_SIZE, _RISE = 15.0, 0.33
_DIAMOND_DASHES = {Shape.POSSIBLE: (0.02, 1.75), Shape.EXPECTED: (2.2, 1.1, 0.7, 1.1)}
_CROSS, _ARROW = 5.5, ((-6.5, -5.4), (8.0, 0.0), (-6.5, 5.4))


def placed(marks: Iterable[Mark], view: Viewport, ways: Sequence[Way], radii: Mapping[Shape, float]) -> list[Placed]:
    """Return the marks at their exact places, with the direction of the way there."""
    points = ((mark, view.point(mark.at)) for mark in marks)
    return [Placed(mark, at, at, radii[mark.shape], forward=_forward(at, ways)) for mark, at in points]


def _forward(at: Point, ways: Sequence[Way]) -> Point:
    for way in ways:
        for here, there in pairwise(way):
            size = distance(here, there)
            if distance(at, here) < 2 and size > 0:
                return Point((there.x - here.x) / size, (there.y - here.y) / size)
    return Point(0.0, -1.0)


def draw_leader(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    """Draw the leader of a mark that moved out, and the dot at its exact place."""
    sheet.line([mark.point, mark.centre], theme.casing, 4.0)
    sheet.line([mark.point, mark.centre], theme.ink, 1.2)
    sheet.circle(mark.point, SPOT_RADIUS + 1.5, fill=theme.casing)
    sheet.circle(mark.point, SPOT_RADIUS, fill=theme.paint[mark.mark.paint])


def draw_mark(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    """Draw a mark's sign at its centre."""
    shape, at, colour = mark.mark.shape, mark.centre, theme.paint[mark.mark.paint]
    if mark.members:
        _draw_cluster(sheet, mark, theme)
    elif shape in (Shape.THERE, Shape.HEADED, Shape.INFERRED):
        _draw_stop(sheet, mark, theme)
    elif shape is Shape.BEND:
        sheet.circle(at, mark.radius + 1.5, fill=theme.casing)
        sheet.circle(at, mark.radius - 1, fill=theme.page, stroke=colour, wide=2)
    elif shape in (Shape.VIA, Shape.READ):
        sheet.circle(at, mark.radius + 1.5, fill=theme.casing)
        sheet.circle(at, mark.radius, fill=theme.ink if shape is Shape.VIA else theme.muted)
    else:
        _draw_diamond(sheet, mark, theme)


def draw_selected(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    """Draw the ring round a mark that is selected, or round the cluster that holds it."""
    for colour, reach in ((theme.casing, 7.0), (theme.ink, 5 + SELECTED / 2), (theme.casing, 5 - SELECTED / 2)):
        if mark.members:
            sheet.line(_middle_line(mark), colour, 2 * (mark.radius + reach), cap="round")
        else:
            sheet.circle(mark.centre, mark.radius + reach, fill=colour)


def _middle_line(mark: Placed) -> list[Point]:
    """The line through a cluster, from the middle of its left end to that of its right."""
    half = mark.width / 2 - mark.radius
    return [Point(mark.centre.x - half, mark.centre.y), Point(mark.centre.x + half, mark.centre.y)]


def _draw_stop(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    colour, at, radius = theme.paint[mark.mark.paint], mark.centre, mark.radius
    filled = mark.mark.shape is Shape.THERE
    sheet.circle(at, radius + 2, fill=theme.casing)
    if filled:
        sheet.circle(at, radius, fill=colour)
    else:
        dash = _RING_DASH if mark.mark.shape is Shape.INFERRED else ()
        sheet.circle(at, radius - RING / 2, fill=theme.page, stroke=colour, wide=RING, dash=dash)
    size = _NUMBER_SIZE * min(1.0, radius / STOP_RADIUS) * (1.0 if len(mark.mark.number) < 3 else 0.8)
    pen = Pens.NAME.value.at(size)
    number = theme.letter[mark.mark.paint] if filled else colour
    sheet.text(Point(at.x, at.y + size * _RISE), mark.mark.number, pen, number, anchor="center")


def _draw_cluster(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    ends = _middle_line(mark)
    sheet.line(ends, theme.casing, 2 * mark.radius + 4, cap="round")
    sheet.line(ends, theme.ink, 2 * mark.radius, cap="round")
    at = Point(mark.centre.x, mark.centre.y + _NUMBER_SIZE * _RISE)
    sheet.text(at, mark.mark.number, Pens.NAME.value, theme.page, anchor="center")


def _draw_diamond(sheet: Sheet, mark: Placed, theme: Theme) -> None:
    colour, shape = theme.paint[mark.mark.paint], mark.mark.shape
    sheet.polygon(_diamond(mark.centre, mark.radius + 2.5), fill=theme.casing)
    corners = _diamond(mark.centre, mark.radius - 1)
    if shape in _DIAMOND_DASHES:
        sheet.polygon(corners, fill=theme.page)
        cap: Cap = "round" if shape is Shape.POSSIBLE else "butt"
        sheet.line([*corners, corners[0]], colour, 2.4, dash=_DIAMOND_DASHES[shape], cap=cap)
        return
    sheet.polygon(corners, fill=theme.page, stroke=colour, wide=1.8)
    middles = [Point((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in zip(corners, corners[1:] + corners[:1], strict=True)]
    sheet.line(middles[0::2], colour, 1.8)
    sheet.line(middles[1::2], colour, 1.8)


def _diamond(at: Point, radius: float) -> list[Point]:
    return [Point(at.x + radius * cos(i * pi / 2), at.y + radius * sin(i * pi / 2)) for i in range(4)]


def draw_crosses(
    sheet: Sheet, spots: Iterable[Point | Heading], colour: str, theme: Theme, size: float = _CROSS
) -> None:
    """Draw the crosses of a struck or disputed way."""
    strokes = Strokes.of(
        np.array([(at.x - size, at.y - rise), (at.x + size, at.y + rise)]) for at in spots for rise in (size, -size)
    )
    if len(strokes.points):
        sheet.lines(strokes, theme.casing, 5.0)
        sheet.lines(strokes, colour, 2.2)


def draw_arrow(sheet: Sheet, at: Heading, colour: str, theme: Theme) -> None:
    """Draw the arrowhead of a way."""
    turn, rise = cos(at.angle), sin(at.angle)
    corners = [Point(at.x + x * turn - y * rise, at.y + x * rise + y * turn) for x, y in _ARROW]
    sheet.polygon(corners, fill=colour, stroke=theme.casing, wide=1.2)


def draw_way(sheet: Sheet, way: Way, view: Viewport, line: Line, theme: Theme, *, selected: bool = False) -> None:
    """Draw a way on its casing, round a selected one ink; the dash is its certainty, the width what became of it."""
    stroke, pattern = STROKES[line.look], STROKES[line.dash]
    # A pattern counts in line widths: a way made thinner keeps its dashes as long as they were.
    scale = pattern.picture_px / stroke.picture_px
    dashes = tuple(part * scale for part in pattern.picture_dash)
    if selected:
        sheet.line(way, theme.ink, stroke.picture_px + WAY_CASING + 2 * SELECTED, clip=view.frame)
    opacity = 1.0 if selected else 0.85
    sheet.line(way, theme.casing, stroke.picture_px + WAY_CASING, opacity=opacity, clip=view.frame)
    cap: Cap = "round" if pattern.round_cap else "butt"
    sheet.line(way, theme.paint[line.paint], stroke.picture_px, dash=dashes, cap=cap, clip=view.frame)
