"""The sheets that the distance and time diagram is laid out on, a wide and a narrow one; labels kept apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from geo.maps.plane import Box, Point
from geo.maps.rides import At, Diagram, Station
from geo.maps.short_names import LINE_LETTERS, in_lines

FOOT_SHARE = 0.035
"""Share of the height below the first stop, so that its bar stands free of the edge."""
BAR_PX, THIN_BAR_PX = 12.0, 7.0
_LEAST_HEIGHT_PX, _MOST_HEIGHT_PX = 440, 1200
_EDGES_PX = 40
LINE_PX = 17.0
"""The height of a line of a stop's name."""
_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """The plot's size in px and what it spans; positions go from the left and the top."""

    width_px: float
    height_px: float
    start: datetime
    end: datetime
    top_km: float
    narrow: bool

    def x_share(self, when: datetime) -> float:
        """Return where a moment lies, as a share of the width, kept within it."""
        return min(1.0, max(0.0, (when - self.start) / (self.end - self.start)))

    def y_share(self, km: float) -> float:
        """Return where a distance lies, as a share of the height from the top."""
        return 1.0 - FOOT_SHARE - (1.0 - FOOT_SHARE) * km / self.top_km

    def point(self, at: At) -> Point:
        """Return a point of the diagram in px, beyond the edges too, so that slopes keep their direction."""
        x = (at.when - self.start) / (self.end - self.start)
        return Point(x * self.width_px, self.y_share(at.km) * self.height_px)

    @property
    def frame(self) -> Box:
        """The plot as a rectangle."""
        return Box(0.0, 0.0, self.width_px, self.height_px)


def sheets(diagram: Diagram) -> tuple[Sheet, Sheet]:
    """Return the wide sheet and the narrow one, high enough for a stop's name on as many lines as it needs."""
    row_px = (LINE_PX + 1) * name_lines(diagram.stations)
    height = min(_MOST_HEIGHT_PX, max(_LEAST_HEIGHT_PX, row_px * len(diagram.stations) + _EDGES_PX))
    edges = diagram.start, diagram.end, diagram.top_km
    return Sheet(820.0, height, *edges, narrow=False), Sheet(262.0, height, *edges, narrow=True)


def name_lines(stations: Iterable[Station]) -> int:
    """Return how many lines the longest of the stations' names takes in the column beside the plot, at most two."""
    return min(_MOST_LINES, max((len(in_lines(station.label, LINE_LETTERS)) for station in stations), default=1))


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Return positions near the wanted ones, in the same order, at least a gap apart where they fit between the ends.

    Neighbours that would come too near form a block round the middle of what they want (pool adjacent violators).
    """
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    blocks: list[list[int]] = []
    for number in order:
        blocks.append([number])
        while len(blocks) > 1 and _top(blocks[-1], wanted, gap) < _top(blocks[-2], wanted, gap) + gap * len(blocks[-2]):
            last = blocks.pop()
            blocks[-1] += last
    out = [0.0] * len(wanted)
    for block in blocks:
        for place, number in enumerate(block):
            out[number] = _top(block, wanted, gap) + place * gap
    return _within([out[n] for n in order], order, gap, low, high)


def _top(block: Sequence[int], wanted: Sequence[float], gap: float) -> float:
    return sum(wanted[number] - place * gap for place, number in enumerate(block)) / len(block)


def _within(tops: list[float], order: Iterable[int], gap: float, low: float, high: float) -> tuple[float, ...]:
    for n in range(len(tops)):
        tops[n] = max(tops[n], low + n * gap)
    for back, n in enumerate(reversed(range(len(tops)))):
        tops[n] = min(tops[n], high - back * gap)
    return tuple(top for _, top in sorted(zip(order, tops, strict=True)))
