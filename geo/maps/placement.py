"""Where the marks' signs stand, in pixels: at their places, or out on leaders where they crowd.

`static/placement.js` keeps the same rules for the web map, which places anew after each zoom.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from math import cos, pi, sin

from geo.maps.plane import Box, Point, Way, box_round, cross, distance, to_segment
from geo.maps.scene import Mark

APART_PX = 30.0
LEADERS_PX = (30.0, 36.0, 45.0)
CLUSTER_FROM = 4
CLUSTER_REACH_PX = 44.0
NORTHWARD = Point(0.0, -1.0)
_TURNS, _PAIR = 24, 2


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its exact place, and where its sign stands.

    Attributes:
        radius: of the sign, in px; `width` when it is broader than high (a cluster), else 0.
        members: the stops that a cluster stands for.
        forward: the direction of the way there, for the order of circles that move out.
        rank: which of the crowd it is, counted from its middle.
        moved: whether the sign stands on a leader.
    """

    mark: Mark
    point: Point
    centre: Point
    radius: float
    width: float = 0.0
    members: tuple[Mark, ...] = ()
    forward: Point = NORTHWARD
    rank: float = 0.0
    moved: bool = False

    @property
    def box(self) -> Box:
        """The rectangle that the sign covers."""
        return box_round(self.centre, self.width or 2 * self.radius, 2 * self.radius)


def settle(marks: Sequence[Placed], ways: Sequence[Way], frame: Box) -> tuple[Placed, ...]:
    """Return the marks with their centres: crowding stops move out on leaders, more than three become one cluster."""
    split = [_crowd_settled(crowd) for crowd in crowds(marks)]
    still = [placed for stay, _ in split for placed in stay]
    for placed in (placed for _, move in split for placed in move):
        centre = min(_candidates(placed), key=lambda c: _cost(c, placed, still, marks, ways, frame))
        still.append(replace(placed, centre=centre, moved=True))
    return tuple(still)


def crowds(marks: Sequence[Placed]) -> tuple[tuple[Placed, ...], ...]:
    """Return the marks in groups, joined over neighbours that are closer than they may be."""
    groups: list[list[Placed]] = []
    for placed in marks:
        near = [group for group in groups if any(distance(placed.point, other.point) < APART_PX for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(other for group in near for other in group), placed])
    return tuple(tuple(group) for group in groups)


def _crowd_settled(crowd: Sequence[Placed]) -> tuple[list[Placed], list[Placed]]:
    """Those of a crowd that stay where they are, and those that move out."""
    stops = [placed for placed in crowd if placed.mark.number]
    others = [placed for placed in crowd if not placed.mark.number]
    anchor, near = _densest(stops)
    if len(near) >= CLUSTER_FROM:
        rest = [_crowd_settled(group) for group in crowds([placed for placed in crowd if placed not in near])]
        stay, move = (list(chain.from_iterable(split)) for split in zip(*rest, strict=True)) if rest else ([], [])
        return [_cluster(near, near[anchor]), *stay], move
    if len(crowd) == 1:
        return list(crowd), []
    middle = (len(stops) - 1) / 2
    return others[:1], [*others[1:], *(replace(stop, rank=i - middle) for i, stop in enumerate(stops))]


def _densest(stops: Sequence[Placed]) -> tuple[int, list[Placed]]:
    """The stops round the one with most others within a cluster's reach, and which of them that is."""
    best, found = 0, list[Placed]()
    for stop in stops:
        near = [other for other in stops if distance(stop.point, other.point) < CLUSTER_REACH_PX]
        best, found = (near.index(stop), near) if len(near) > len(found) else (best, found)
    return best, found


def _cluster(stops: Sequence[Placed], anchor: Placed) -> Placed:
    words = ranges([int(stop.mark.number) for stop in stops])
    mark = replace(stops[0].mark, number=words, name=f"{len(stops)} places", label="")
    members, at = tuple(stop.mark for stop in stops), anchor.point
    return replace(stops[0], mark=mark, point=at, centre=at, members=members, width=16 + 8.0 * len(words))


def ranges(numbers: Sequence[int]) -> str:
    """Return "3 to 7", or "1, 2, 5 to 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > _PAIR else ", ".join(map(str, run)) for run in runs)


def _candidates(placed: Placed) -> Iterator[Point]:
    for reach in LEADERS_PX:
        for turn in range(_TURNS):
            angle = turn * 2 * pi / _TURNS
            yield Point(placed.point.x + reach * cos(angle), placed.point.y + reach * sin(angle))


def _too_near(centre: Point, radius: float, other: Placed) -> bool:
    if other.members:
        return box_round(centre, 2 * radius + 8, 2 * radius + 8).overlaps(other.box)
    return distance(centre, other.centre) < APART_PX


def _cost(
    centre: Point, placed: Placed, still: Sequence[Placed], marks: Sequence[Placed], ways: Sequence[Way], frame: Box
) -> float:
    """How badly a circle would stand there: out of the frame, over others, over leaders, on a way, out of order."""
    cost = 0.0 if box_round(centre, 34, 34).inside(frame) else 2000.0
    for other in still:
        cost += 1000.0 * _too_near(centre, placed.radius, other)
        cost += 400.0 * (other.moved and cross(placed.point, centre, other.point, other.centre))
        cost += 400.0 * (to_segment(other.centre, placed.point, centre) < other.radius + 2)
    others = (other for other in marks if other is not placed)
    cost += sum(600.0 for other in others if distance(centre, other.point) < placed.radius + 6)
    gaps = (placed.radius + 6 - to_segment(centre, a, b) for way in ways for a, b in pairwise(way))
    cost += 20 * sum(gap for gap in gaps if gap > 0)
    ahead = (centre.x - placed.point.x) * placed.forward.x + (centre.y - placed.point.y) * placed.forward.y
    return cost + 0.6 * abs(ahead - placed.rank * APART_PX) + distance(centre, placed.point) - LEADERS_PX[0]
