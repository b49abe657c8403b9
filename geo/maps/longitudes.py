"""One continuous map: the extent of what is drawn, and all of it moved to the same turn of the earth."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, pairwise

import shapely
from shapely.geometry import Polygon

from geo.coords import BBox, LatLon, bounding_box
from geo.maps.scene import Area, Line, Mark

SMALLEST_DEG, ALONE_DEG = 0.05, 3.0
"""The least that a map shows of several places; and of a single one, which is nothing without what lies around it."""
MARGIN = 0.02
WHOLE_DEG = 340.0
ROOM_TOLERANCE_DEG = 0.3
SHOWN_LATITUDE = 84.0
"""Mercator's map ends at 85 degrees; what lies nearer to a pole than this is drawn here, clear of the edge."""
_STEP_DEG = 5.0


def extent(marks: Iterable[Mark], lines: Iterable[Line], areas: Iterable[Area]) -> BBox | None:
    """Return a box round all that is drawn, a little larger; areas count where they are no wider than the rest."""
    points = [mark.at for mark in marks] + list(chain.from_iterable(_along(line.points) for line in lines))
    boxes = [bounding_box(chain.from_iterable(area.rings)) for area in areas]
    width = bounding_box(points).width_deg if points else max((box.width_deg for box in boxes), default=0)
    points += [corner for box in boxes if box.width_deg <= width for corner in _corners(box)]
    return _roomy(bounding_box(points)) if points else None


def _along(points: Sequence[LatLon]) -> Iterable[LatLon]:
    """The points and some between them, so that the widest gap between longitudes is none that the line crosses."""
    yield from points[:1]
    for a, b in pairwise(points):
        count = int(abs(b.longitude - a.longitude) / _STEP_DEG) + 1
        steps = ((i / count) for i in range(1, count))
        yield from (LatLon(a.latitude, a.longitude + share * (b.longitude - a.longitude)) for share in steps)
        yield b


def is_beyond(at: LatLon) -> bool:
    """Return whether a place lies nearer to a pole than the map shows."""
    return abs(at.latitude) > SHOWN_LATITUDE


def _corners(box: BBox) -> tuple[LatLon, LatLon, LatLon]:
    return LatLon(box.south, box.west), box.center, LatLon(box.north, box.east)


def _roomy(box: BBox) -> BBox:
    tall = box.north - box.south
    least = SMALLEST_DEG if box.width_deg or tall else ALONE_DEG
    across, high = (max(side * MARGIN, (least - side) / 2) for side in (box.width_deg, tall))
    if box.width_deg + 2 * across >= 360:
        return BBox(-180.0, max(box.south - high, -85.0), 180.0, min(box.north + high, 85.0))
    west = box.west - across
    return BBox(west, max(box.south - high, -85.0), west + box.width_deg + 2 * across, min(box.north + high, 85.0))


def nearest_turn(box: BBox, to: BBox) -> BBox:
    """Return the box moved by whole turns of the earth, its middle as near to that of the other as it can be.

    Its longitudes are continued; of one that is wider than the earth the middle turn is kept.
    """
    width = min(box.width_deg, 360.0)
    west = box.west + (box.width_deg - width) / 2
    west += _turn(LatLon(0.0, west + width / 2), to)
    return BBox(west, box.south, west + width, box.north)


def mark_within(mark: Mark, box: BBox) -> Mark:
    """Return the mark with its longitude at or east of the box's west."""
    return replace(mark, at=_shifted(mark.at, _turn(mark.at, box)))


def line_within(line: Line, box: BBox) -> Line:
    """Return the line moved whole, so that its middle lies in the box."""
    if not line.points:
        return line
    turn = _turn(_middle(line.points), box)
    return replace(line, points=_moved(line.points, turn))


def copies(line: Line, box: BBox) -> tuple[Line, ...]:
    """Return the line, on a map of the whole earth with its copies where it leaves the map on one side."""
    longitudes = [point.longitude for point in line.points]
    beyond = {360.0: min(longitudes) < box.west, -360.0: max(longitudes) > box.west + box.width_deg}
    turns = [turn for turn, out in beyond.items() if out and box.width_deg >= WHOLE_DEG]
    return (line, *(replace(line, points=_moved(line.points, turn)) for turn in turns))


def area_within(area: Area, box: BBox) -> Area:
    """Return the area with each ring moved whole to where it is nearest to the box, its name inside what is seen."""
    rings = tuple(_moved(ring, _turn(_middle(ring), box)) for ring in area.rings)
    mark = mark_within(area.mark, box)
    return replace(area, rings=rings, mark=replace(mark, at=_roomiest(rings, box) or mark.at))


def _roomiest(rings: Iterable[Sequence[LatLon]], box: BBox) -> LatLon | None:
    """The point of the area that is farthest from its edges as far as they are seen, None when it is not seen."""
    frame = box.west, box.south, box.west + box.width_deg, box.north
    polygons = (Polygon([(point.longitude, point.latitude) for point in ring]) for ring in rings)
    seen = chain.from_iterable(shapely.get_parts(shapely.clip_by_rect(polygon, *frame)) for polygon in polygons)
    largest = max((part for part in seen if isinstance(part, Polygon)), key=lambda part: part.area, default=Polygon())
    if largest.is_empty:
        return None
    x, y = shapely.maximum_inscribed_circle(largest, ROOM_TOLERANCE_DEG).coords[0]
    return LatLon(y, x)


def _turn(point: LatLon, box: BBox) -> float:
    middle = box.west + box.width_deg / 2
    return -360.0 * round((point.longitude - middle) / 360.0)


def _shifted(point: LatLon, degrees: float) -> LatLon:
    latitude = max(-SHOWN_LATITUDE, min(SHOWN_LATITUDE, point.latitude))
    return LatLon(latitude, point.longitude + degrees)


def _moved(points: Sequence[LatLon], degrees: float) -> tuple[LatLon, ...]:
    return tuple(_shifted(point, degrees) for point in points)


def _middle(points: Sequence[LatLon]) -> LatLon:
    longitudes = [point.longitude for point in points]
    return LatLon(points[0].latitude, (min(longitudes) + max(longitudes)) / 2)
