"""Labels beside their marks: right, left, above, below, then at the corners; whoever finds no room loses a line.

`static/placement.js` keeps the same rules for the web map.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from geo.maps.placement import Placed
from geo.maps.plane import Box, Point, Way, box_round, length_within

GAP_PX = 4.0
_ANOTHERS_PX = 5.0
_RETRIED = 8
"""How many labels without room are tried before the others."""


class Size(NamedTuple):
    """The room that a form of a label takes, in px."""

    width: float
    height: float

    def times(self, share: float) -> "Size":
        """Return the room, larger or smaller."""
        return Size(self.width * share, self.height * share)


class Wanted(NamedTuple):
    """A label to be placed: its forms from the fullest to the barest."""

    placed: Placed
    forms: tuple[Size, ...]


class Label(NamedTuple):
    """A label that found room: which of its forms, where, and to which side of the mark."""

    placed: Placed
    form: int
    box: Box
    side: str


def labels(wanted: Iterable[Wanted], taken: Sequence[Box], ways: Sequence[Way], frame: Box) -> tuple[Label, ...]:
    """Return the labels that find room, in the order given; none covers another, a taken box or the frame's edge.

    Whoever finds none is tried first, by its barest form and away from other marks, whose name it might be taken for,
    and stands where all others still find theirs.

    A label that would lie on a way gives way to a free side; when there is none it stands where it covers least of the
    ways, but the names of a cluster, which are many, do not. The box of a mark's own sign is among the taken ones.
    """
    order = list(wanted)
    found = _in_order(order, taken, ways, frame)
    for nameless in [want for want in order if all(label.placed != want.placed for label in found)][:_RETRIED]:
        first = [nameless, *(want for want in order if want is not nameless)]
        tried = _in_order(first, taken, ways, frame, bare=nameless)
        found = tried if len(tried) > len(found) else found
    return tuple(found)


def _in_order(
    order: Iterable[Wanted], taken: Sequence[Box], ways: Sequence[Way], frame: Box, bare: Wanted | None = None
) -> list[Label]:
    """Return the labels as each finds room behind those before it; of one only the barest form is tried."""
    found: list[Label] = []
    for want in order:
        blocked = [*taken, *(label.box for label in found)]
        forms = range(len(want.forms) - 1 if want is bare else 0, len(want.forms))
        if want is bare:
            blocked = [box if box == want.placed.box else box.grown(_ANOTHERS_PX) for box in blocked]
        label = next((fit for form in forms if (fit := _fit(want, form, blocked, ways, frame))), None)
        if label is not None:
            found.append(label)
    return found


def _fit(want: Wanted, form: int, blocked: Sequence[Box], ways: Sequence[Way], frame: Box) -> Label | None:
    sides = beside(want.placed, want.forms[form])
    free = [(box, side) for box, side in sides if box.inside(frame) and not any(box.overlaps(b) for b in blocked)]
    covered = [_covered(box, ways) for box, _ in free]
    least = min(covered, default=0.0)
    if not free or (least > 0 and want.placed.members and form < len(want.forms) - 1):
        return None
    return Label(want.placed, form, *free[covered.index(least)])


def _covered(box: Box, ways: Sequence[Way]) -> float:
    """How much of the ways a label would cover, in px."""
    return sum(length_within(a, b, box) for way in ways for a, b in pairwise(way))


def beside(placed: Placed, size: Size) -> tuple[tuple[Box, str], ...]:
    """Return the boxes of a text of that size beside a mark, in the order of trying."""
    x, y = placed.centre
    half, rise = (placed.width / 2 or placed.radius) + GAP_PX, placed.radius + 2
    right, left, middle = x + half, x - half - size.width, x - size.width / 2
    above, below, level = y - rise - size.height, y + rise, y - size.height / 2
    low, high, inner, outer = y - 4, y + 4 - size.height, x - placed.radius, x + placed.radius - size.width
    corners = (
        (right, level, "right"), (left, level, "left"), (middle, above, "above"), (middle, below, "below"),
        (right, low, "right"), (right, high, "right"), (left, low, "left"), (left, high, "left"),
        (inner, above, "right"), (inner, below, "right"), (outer, above, "left"), (outer, below, "left"),
        (right, y + 6, "right"), (right, y - 6 - size.height, "right"), (left, y + 6, "left"),
        (left, y - 6 - size.height, "left"),
    )  # fmt: skip
    return tuple((Box(x, y, x + size.width, y + size.height), side) for x, y, side in corners)


def roomy(
    spots: Iterable[tuple[Point, float]], size: Size, taken: Sequence[Box], frame: Box, share: float
) -> Box | None:
    """Return where a name stands in its area: the first free spot, of which the roomiest come first.

    `share` is how much of the name's width must lie inside the area on either side of the spot.
    """
    wide = (point for point, room in spots if room >= share * size.width)
    boxes = (box_round(point, size.width, size.height) for point in wide)
    return next((b for b in boxes if b.inside(frame) and not any(b.overlaps(other) for other in taken)), None)
