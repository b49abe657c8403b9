"""What lies over the main map: a detail where stops crowd, a locator when the extent is small, the scale bar."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import floor, hypot, log10

from geo.coords import BBox
from geo.maps.labels import Size
from geo.maps.mercator import Window, window_of
from geo.maps.placement import APART_PX, crowds
from geo.maps.plane import Box, Point, Way, box_round, touches
from geo.maps.scene import Mark, Scene
from geo.maps.still.fonts import Pens
from geo.maps.still.ground import draw_land
from geo.maps.still.marks import RADII, placed
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Viewport
from geo.maps.style import Theme

DETAIL_SIZE = Size(306.0, 230.0)
LOCATOR_SIZE = Size(168.0, 128.0)
LOCATOR_BELOW_DEG = 60.0
LOCATOR_WIDER = 5.5
# In heights of the whole map: a locator shows a country's surroundings at least, and no pole.
SMALLEST_LOCATOR, LARGEST_LOCATOR = 0.2, 0.85
SMALLEST_FRAME = 8.0
DETAIL_REACH = 2.0
DETAIL_MARGIN = 0.32
SMALLEST_DETAIL = 2e-5
NAMED_FROM_KM = 100
_STEPS = (1, 2, 3, 5)


def crowded(scene: Scene, view: Viewport) -> tuple[Mark, ...]:
    """Return the stops that stand too close on the main map, with what lies around them; none when none do."""
    points = placed((*scene.stops, *scene.destinations), view, (), RADII)
    marks = [mark for mark in points if mark.box.inside(view.frame)]
    groups = [group for group in crowds(marks) if sum(bool(one.mark.number) for one in group) > 1]
    if not groups:
        return ()
    close = max(groups, key=len)
    near = DETAIL_REACH * APART_PX
    around = (one for one in marks if any(box_round(c.point, near, near).overlaps(one.box) for c in close))
    return tuple(one.mark for one in around)


def corner(size: Size, view: Viewport, ways: Sequence[Way], taken: Iterable[Box]) -> Box | None:
    """Return the emptiest corner of the map for a box of that size, None when each would cover a mark."""
    blocked = list(taken)
    across, down = size
    frame = view.frame
    boxes = [
        Box(frame.right - across, frame.bottom - down, frame.right, frame.bottom),
        Box(frame.right - across, frame.top, frame.right, frame.top + down),
        Box(frame.left, frame.top, frame.left + across, frame.top + down),
        Box(frame.left, frame.bottom - down, frame.left + across, frame.bottom),
    ]
    free = [box for box in boxes if not any(box.overlaps(other) for other in blocked)]
    return max(free, key=lambda box: _emptiness(box, blocked, ways), default=None)


def _emptiness(box: Box, marks: Sequence[Box], ways: Sequence[Way]) -> tuple[int, float]:
    """How few stretches of a way the box would cover, then how far the nearest mark is."""
    return -_covered(box, ways), min((_gap(box, mark) for mark in marks), default=0.0)


def _covered(box: Box, ways: Sequence[Way]) -> int:
    return sum(touches(a, b, box) for way in ways for a, b in pairwise(way))


def _gap(box: Box, other: Box) -> float:
    across = max(box.left - other.right, other.left - box.right, 0.0)
    return hypot(across, max(box.top - other.bottom, other.top - box.bottom, 0.0))


def detail_view(marks: Sequence[Mark], frame: Box) -> Viewport:
    """Return the viewport of the detail: the crowded marks with a margin."""
    latitudes, longitudes = [mark.at.latitude for mark in marks], [mark.at.longitude for mark in marks]
    inner = window_of(BBox(min(longitudes), min(latitudes), max(longitudes), max(latitudes)))
    across, down = frame.right - frame.left, frame.bottom - frame.top
    wide = max(inner.width, inner.height * across / down, SMALLEST_DETAIL) * (1 + 2 * DETAIL_MARGIN)
    high = wide * down / across
    x, y = (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2
    return Viewport(frame, Window(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2))


def locator_view(view: Viewport, frame: Box) -> Viewport:
    """Return the viewport of the locator: the main map's surroundings, within the map's own height."""
    window = view.window
    across, down = frame.right - frame.left, frame.bottom - frame.top
    high = max(window.height, window.width * down / across) * LOCATOR_WIDER
    high = min(max(high, SMALLEST_LOCATOR), LARGEST_LOCATOR)
    wide = high * across / down
    x, y = (window.left + window.right) / 2, (window.top + window.bottom) / 2
    top = min(max(y - high / 2, 0.05), 0.95 - high)
    return Viewport(frame, Window(x - wide / 2, top, x + wide / 2, top + high))


def draw_locator(sheet: Sheet, view: Viewport, locator: Viewport, theme: Theme) -> None:
    """Draw where in the world the main map lies."""
    sheet.box(locator.frame, fill=theme.sea)
    draw_land(sheet, locator, theme.land)
    seen = view.window
    a, b = locator.spot(seen.left, seen.top), locator.spot(seen.right, seen.bottom)
    middle = Box(a.x, a.y, b.x, b.y).centre
    shown = box_round(middle, max(b.x - a.x, SMALLEST_FRAME), max(b.y - a.y, SMALLEST_FRAME))
    sheet.box(shown, stroke=theme.ink, wide=1.6)
    sheet.box(locator.frame, stroke=theme.ink, wide=1.2)


def draw_scale(
    sheet: Sheet, view: Viewport, left: float, bottom: float, longest: float, theme: Theme, *, named: bool
) -> None:
    """Draw a scale bar, true at the latitude of the map's middle; `named` says which that is, for a large map."""
    latitude = view.latitude_at(view.frame.centre.y)
    km_per_unit = view.km_across(latitude) / (view.frame.right - view.frame.left)
    km = round_below(longest * km_per_unit)
    across = km / km_per_unit
    where = f" {latitude_words(latitude)}" if named and km >= NAMED_FROM_KM else ""
    ends = [(left, bottom - 6), (left, bottom), (left + across, bottom), (left + across, bottom - 6)]
    line = [Point(*end) for end in ends]
    sheet.line(line, theme.casing, 4.5)
    sheet.line(line, theme.ink, 1.8)
    at = Point(left + across + 7, bottom + 1)
    sheet.text(at, f"{km:g} km{where}", Pens.NOTE.value, theme.ink, halo=theme.casing)


def latitude_words(latitude: float) -> str:
    """Return "at 39° north", or "at the equator"."""
    degrees = round(latitude)
    return f"at {abs(degrees)}° {'north' if degrees > 0 else 'south'}" if degrees else "at the equator"


def free_of(boxes: Sequence[Box], marks: Sequence[Box], ways: Sequence[Way]) -> Box:
    """Return the first of the boxes that covers no mark and no way, else the one that covers fewest."""
    return min(boxes, key=lambda box: (sum(box.overlaps(mark) for mark in marks), _covered(box, ways)))


def round_below(value: float) -> float:
    """Return the largest of 1, 2, 3, 5, 10, 20 ... that is not above the value."""
    power = 10.0 ** floor(log10(value))
    return max(step * power for step in _STEPS if step * power <= value * (1 + 1e-9))
