"""Where words stand in the distance and time diagram: the fullest form of them that covers nothing."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.maps.marey_sheet import Sheet
from geo.maps.plane import Box, Point, touches

LINE_PX = 16.0
_LETTER_PX = 5.8
_CROWDED, _ON_A_BAR, _ON_A_LINE, _ON_A_HEIGHT = 1000.0, 300.0, 60.0, 4.0

Line = tuple[Point, Point]


class Words(NamedTuple):
    """Lines of words and where they stand, in px of the sheet; `kind` is "time", "sum", "speed" or "short".

    `letters` are the reports that tell it.
    """

    lines: tuple[str, ...]
    box: Box
    at_right: bool
    kind: str
    letters: tuple[str, ...] = ()


class Spot(NamedTuple):
    """Where words may stand: the point at their left or right edge.

    `down` is 0 where that is at half their height, 1 where they hang below it, -1 where they stand on it.
    """

    point: Point
    at_right: bool
    down: int = 0


class Wanted(NamedTuple):
    """Words to be placed: forms from the fullest to the barest, spots from the best on; `own` is their bar."""

    forms: tuple[tuple[str, ...], ...]
    spots: tuple[Spot, ...]
    kind: str
    own: Box | None = None
    letters: tuple[str, ...] = ()


class Taken(NamedTuple):
    """What words give way to: bars most, then sloping lines, then the heights of places."""

    bars: Sequence[Box]
    lines: Sequence[Line]
    heights: Sequence[float]


def best(wanted: Wanted, placed: Sequence[Words], taken: Taken, sheet: Sheet) -> Words | None:
    """Return the fullest form that touches nothing, else the barest, which may lie on a line, else None.

    A narrow sheet, which has little room, takes no words that touch anything.
    """
    for form in wanted.forms:
        found = [_set(form, spot, wanted) for spot in wanted.spots]
        costs = [_cost(words, wanted.own, placed, taken, sheet) + n for n, words in enumerate(found)]
        least = min(range(len(found)), key=costs.__getitem__)
        bare = form is wanted.forms[-1] and not sheet.narrow
        if costs[least] < (_ON_A_BAR if bare else _ON_A_LINE):
            return found[least]
    return None


def _set(form: tuple[str, ...], spot: Spot, wanted: Wanted) -> Words:
    width, height = max(map(len, form)) * _LETTER_PX + 4, LINE_PX * len(form)
    left = spot.point.x - width if spot.at_right else spot.point.x
    top = spot.point.y - height * (1 - spot.down) / 2
    return Words(form, Box(left, top, left + width, top + height), spot.at_right, wanted.kind, wanted.letters)


def _cost(words: Words, own: Box | None, placed: Sequence[Words], taken: Taken, sheet: Sheet) -> float:
    box = words.box
    reach = box.grown(2) if own is None else _hull(box, own)
    cost = 0.0 if box.inside(sheet.frame) else _CROWDED
    cost += sum(_CROWDED for other in placed if box.grown(2).overlaps(other.box))
    cost += sum(_ON_A_BAR for bar in taken.bars if reach.overlaps(bar) and not (own and bar.inside(own)))
    cost += sum(_ON_A_LINE for a, b in taken.lines if touches(a, b, box))
    return cost + sum(_ON_A_HEIGHT for height in taken.heights if box.top < height < box.bottom)


def _hull(box: Box, own: Box) -> Box:
    """Words with their bar and all between: another bar there would take the words for its own."""
    return Box(*map(min, box[:2], own[:2]), *map(max, box[2:], own[2:]))
