"""Where the words of a timeline stand: in, beside or under their bars, none over another and none past an edge.

All is in per cent of the width. How wide a text is can only be estimated here, so it is taken as broad.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

LETTER_PX = 6.3
GAP_PX = 8.0
WHOLE = 100.0


class Screen(Enum):
    """The narrowest that the columns are on a desk's screen and on a phone's, in px."""

    WIDE = 520.0
    NARROW = 252.0


class Stretch(NamedTuple):
    """From left to right."""

    left: float
    right: float

    def meets(self, other: "Stretch") -> bool:
        """Return whether the two share more than an edge."""
        return self.left < other.right and other.left < self.right


class Barred(NamedTuple):
    """A bar with its words; `hollow` when words can be read inside it."""

    at: Stretch
    words: str
    hollow: bool


class Spot(NamedTuple):
    """Where words stand: their stretch, and the line, 0 at the bars' own height; `lines` is how many they take."""

    at: Stretch
    line: int
    lines: int = 1


def room(words: str, screen: Screen) -> float:
    """Return the width that words take at most."""
    return WHOLE * (len(words) * LETTER_PX + GAP_PX) / screen.value


def spots(bars: Sequence[Barred], screen: Screen) -> tuple[Spot, ...]:
    """Return where the words of each bar of one row stand."""
    found: list[Spot] = []
    for i, bar in enumerate(bars):
        others = [other.at for j, other in enumerate(bars) if j != i]
        found.append(_spot(bar, others, room(bar.words, screen), found, WHOLE * GAP_PX / screen.value))
    return tuple(found)


def under(bar: Stretch, words: str, screen: Screen) -> float:
    """Return the left edge of words under a bar: the bar's own, moved as far as the words need."""
    return max(0.0, min(bar.left, WHOLE - room(words, screen)))


def lines(found: Iterable[Spot]) -> int:
    """Return how many lines a row needs."""
    return max((spot.line + spot.lines for spot in found), default=1)


def _spot(bar: Barred, bars: Sequence[Stretch], wide: float, found: Sequence[Spot], gap: float) -> Spot:
    taken = [*bars, *(spot.at for spot in found if spot.line == 0)]
    best = free_beside(bar, wide, gap, taken)
    return Spot(best, 0) if best is not None else _below(bar.at, wide, found)


def free_beside(bar: Barred, wide: float, gap: float, taken: Iterable[Stretch]) -> Stretch | None:
    """Return the first that is free of in the bar, right of it and left of it; None when none is."""
    others = tuple(taken)
    return next((at for at in _beside(bar, wide, gap) if not any(at.meets(other) for other in others)), None)


def _beside(bar: Barred, wide: float, gap: float) -> list[Stretch]:
    """In the bar, right of it, left of it: those that lie inside the columns."""
    left, right = bar.at
    inside = [left + gap] if bar.hollow and right - left >= wide + gap else []
    starts = [*inside, right + gap, left - gap - wide]
    return [Stretch(x, x + wide) for x in starts if x >= 0 and x + wide <= WHOLE]


def _below(bar: Stretch, wide: float, found: Sequence[Spot]) -> Spot:
    left = max(0.0, min(bar.left, WHOLE - wide))
    at = Stretch(left, min(left + wide, WHOLE))
    last = max((spot.line + spot.lines - 1 for spot in found if spot.line and spot.at.meets(at)), default=0)
    return Spot(at, last + 1, 1 if wide <= WHOLE else 2)
