"""Where crosses and arrowheads stand along a way, clear of the marks."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil

from geo.maps.placement import Placed
from geo.maps.plane import Box, Heading, Point, Way, along, box_round, distance, length_of, to_segment

CROSS_EVERY_PX = 80.0
ARROW_FROM_PX = 60.0
ARROW_SHARES = (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2)
SIGN_APART_PX = 14.0
ARROW_APART_PX = 34.0
SHARED_PX = 7.0
STRIP_PX = 12.0


def crosses(way: Way, marks: Iterable[Placed], itinerary: Sequence[Way] = ()) -> tuple[Heading, ...]:
    """Return where the crosses of a struck or disputed way stand: every 80 px, clear of marks, one at least.

    Where it shares its track with the itinerary there is none, for it would strike that out.
    """
    length = length_of(way)
    count = max(1, round(length / CROSS_EVERY_PX))
    spots = [spot for i in range(count) if (spot := along(way, (i + 0.5) * length / count))]
    known = list(marks)
    own = [spot for spot in spots if not _on(spot, itinerary)]
    return tuple(spot for spot in own if _clear(spot, known, SIGN_APART_PX)) or tuple((own or spots)[-1:])


def _on(spot: Heading, ways: Sequence[Way]) -> bool:
    point = Point(spot.x, spot.y)
    return any(to_segment(point, a, b) < SHARED_PX for way in ways for a, b in pairwise(way))


def arrow(way: Way, marks: Iterable[Placed]) -> Heading | None:
    """Return where the arrowhead stands, None on a way that is short or has no free place."""
    length = length_of(way)
    known = list(marks)
    spots = (along(way, share * length) for share in ARROW_SHARES if length >= ARROW_FROM_PX)
    return next((spot for spot in spots if spot is not None and _clear(spot, known, ARROW_APART_PX)), None)


def _clear(spot: Heading, marks: Sequence[Placed], apart: float) -> bool:
    return all(min(distance(spot, m.centre), distance(spot, m.point)) > m.radius + apart for m in marks)


def strips(way: Way) -> tuple[Box, ...]:
    """Return small boxes along a way, for names that should not lie on it."""
    steps = min(400, ceil(length_of(way) / STRIP_PX))
    return tuple(box_round(spot, 10, 10) for i in range(steps) if (spot := along(way, STRIP_PX * i)) is not None)
