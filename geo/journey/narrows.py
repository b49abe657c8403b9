"""Narrows: straits, bridges and passes, where to be seen is to pass."""

from collections.abc import Iterable

from geo.gazetteer.place import Place
from geo.journey.areas import is_wide, is_within
from geo.journey.visits import THROUGH, Sighting
from geo.reading.records import Motion

NARROW_FEATURES = frozenset({"STRT", "BDG", "PASS", "LOCK", "TNL"})
"""Straits, bridges, mountain passes, locks and tunnels, by GeoNames' codes; a canal takes most of a day."""

CHANNEL = "CHN"


def is_passage(told: Iterable[Sighting]) -> bool:
    """Return whether all that is told of a place is of passing through a strait, over a bridge or the like."""
    return all(_is_passed(sighting) for sighting in told)


def narrows_of(channel: Place, points: Iterable[Place]) -> Place | None:
    """Return the strait that a channel is told by, if any: whoever passed the one came by the other."""
    inside = (point for point in points if point.feature in NARROW_FEATURES and is_within(point, channel))
    return next(inside, None) if channel.feature == CHANNEL else None


def _is_passed(sighting: Sighting) -> bool:
    narrow = sighting.place.feature in NARROW_FEATURES and not is_wide(sighting.place)
    return narrow and sighting.motion in THROUGH | {Motion.BE_AT}
