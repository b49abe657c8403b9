"""Rival boardings: two stations, or two airports of one town, at which two reports have the mover board one vehicle."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import combinations

from geo.coords import sphere_km
from geo.gazetteer.place import Extent
from geo.journey.conflicts.clocks import may_be_one_day
from geo.journey.conflicts.rival_starts import Ride, rival_starts
from geo.journey.parts import named
from geo.journey.records import Conflict
from geo.journey.visits import Sighting, is_told_as_fact
from geo.reading.records import Motion

_BY_RAIL = re.compile(
    r"\b(?:board(?:ed|ing)|joined|took|caught|(?:climbed|stepped) (?:into|onto|aboard))\b"
    r".{0,40}\b(?:train|express|special|carriage|sleeper)\b"
    r"|\btook (?:him|her|them|us|it) out of\b|\bboard(?:ed|ing) (?:it|at|in)\b",
    re.IGNORECASE,
)
_BY_AIR = re.compile(
    r"\b(?:took off|taken off|taking off|flew out of|lifted (?:him|her|them|us)|wheels up|airborne|runway)\b"
    r"|\b(?:jet|plane|aircraft|helicopter|gulfstream|falcon)\b.{0,40}\b(?:departed|left)\b",
    re.IGNORECASE,
)
APART_KM = 0.8
RIDES = ((_BY_RAIL, 150.0), (_BY_AIR, 60.0))
"""Words for the beginning of a ride, and how far apart reports may have it begin: the airports of one town."""
MOST_BOARDINGS = 12
_RIDE = Ride("boarding", "Set out", "ride", "station")


def boarding_conflicts(seen: Iterable[Sighting], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each two places at which reports have the mover set out by one means on what may be one day.

    Args:
        seen: every sighting.
        known: ids of places whose departure is in another conflict already.
    """
    left = [s for s in seen if s.motion is Motion.DEPART and is_told_as_fact(s) and s.place.extent is Extent.POINT]
    for words, farthest_km in RIDES:
        rides: dict[str, list[Sighting]] = {}
        for sighting in left:
            if words.search(sighting.attestation.quote) and sighting.place.id not in known:
                rides.setdefault(sighting.place.id, []).append(sighting)
        for first, second in combinations(list(rides.values())[:MOST_BOARDINGS], 2):
            if _are_rivals(first, second, farthest_km):
                yield rival_starts(_RIDE, [(named(s).name, s) for s in (first[0], second[0])], left)


def _are_rivals(first: Sequence[Sighting], second: Sequence[Sighting], farthest_km: float) -> bool:
    """Whether two places of one town or stretch are told by reports of their own, for one day."""
    a, b = first[0], second[0]
    apart = APART_KM < sphere_km(a.place.at, b.place.at) <= farthest_km
    return apart and may_be_one_day(a.when, b.when) and not {s.report for s in first} & {s.report for s in second}
