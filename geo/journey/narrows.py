"""Narrows: straits, bridges and passes, where to be seen is to pass."""

from collections.abc import Iterable

from geo.journey.areas import is_wide
from geo.journey.visits import THROUGH, Sighting
from geo.reading.records import Motion

NARROW_FEATURES = frozenset({"STRT", "BDG", "PASS", "LOCK", "TNL"})
"""Straits, bridges, mountain passes, locks and tunnels, by GeoNames' codes; a canal takes most of a day."""


def is_passage(told: Iterable[Sighting]) -> bool:
    """Return whether all that is told of a place is of passing through a strait, over a bridge or the like."""
    return all(_is_passed(sighting) for sighting in told)


def _is_passed(sighting: Sighting) -> bool:
    narrow = sighting.place.feature in NARROW_FEATURES and not is_wide(sighting.place)
    return narrow and sighting.motion in THROUGH | {Motion.BE_AT}
