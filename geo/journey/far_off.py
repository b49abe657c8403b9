"""Places far off the way that one statement alone has the mover at: more likely misread than visited.

What several statements tell, or one with a time that fits, stays on the way however far it lies; so does the place that
the journey began at. A goal far off, told once, is where the mover may have gone, and no stop.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from geo.coords import sphere_km
from geo.gazetteer.place import Place
from geo.journey.areas import has_position
from geo.journey.arithmetic import verdict, window_h
from geo.journey.itinerary import Halt, Terrain
from geo.journey.records import Plausibility

LONGEST_LEGS, LEAST_FAR_KM = 2.0, 200.0
"""A place is far off when it lies so many times as far off the way as any two neighbours on it lie apart."""
FEWEST_OTHERS, MOST_HALTS = 4, 80
"""With fewer places nobody can tell which of them lies off the way; with more every one is looked at beside each."""
ONCE_AND_FAR = "told by one statement only, and {:,.0f} km off the way that all others tell"


def far_off(halts: Sequence[Halt], terrain: Terrain) -> tuple[tuple[Halt, str], ...]:
    """Return the halts that are told once and lie far off the way of the others, the farthest first, and why."""
    left, out = [halt for halt in halts if has_position(halt.place)], []
    while FEWEST_OTHERS < len(left) <= MOST_HALTS:
        km, number = max(_far(left, terrain), default=(0.0, 0))
        if not number:
            break
        out.append((left.pop(number), ONCE_AND_FAR.format(km)))
    return tuple(out)


def _far(halts: Sequence[Halt], terrain: Terrain) -> Iterator[tuple[float, int]]:
    """How many kilometres a halt told once lies off the way, wherever on it it may belong, with its number."""
    places = [halt.place for halt in halts]
    for number, halt in enumerate(halts):
        if not number or not _is_told_once(halt) or (halt.told and not _cannot_be(number, halts, terrain)):
            continue
        others = [*places[:number], *places[number + 1 :]]
        off_km = _least_detour_km(halt.place, others)
        if off_km >= max(LEAST_FAR_KM, LONGEST_LEGS * _longest_leg_km(others)):
            yield off_km, number


def _is_told_once(halt: Halt) -> bool:
    return len({(s.report, s.attestation.span) for s in halt.visit.sightings}) == 1


def _cannot_be(number: int, halts: Sequence[Halt], terrain: Terrain) -> bool:
    """Whether the time of a halt leaves too little to come from the timed halt before it, or to go on to the next."""
    halt = halts[number]
    before = next((each for each in halts[number - 1 :: -1] if each.told is not None), None)
    after = next((each for each in halts[number + 1 :] if each.told is not None), None)
    pairs = [(before, halt), (halt, after)]
    return any(_is_impossible(a, b, terrain) for a, b in pairs if a is not None and b is not None)


def _is_impossible(a: Halt, b: Halt, terrain: Terrain) -> bool:
    window = window_h(a.left or a.came, b.came or b.left)
    return verdict(sphere_km(a.place.at, b.place.at), window, terrain.limit) is Plausibility.IMPOSSIBLE


def _least_detour_km(place: Place, others: Sequence[Place]) -> float:
    """How much longer the way of the others is by this place, wherever it is put in, before and behind them too."""
    ways = [sphere_km(a.at, place.at) + sphere_km(place.at, b.at) - sphere_km(a.at, b.at) for a, b in pairwise(others)]
    return min(*ways, *(sphere_km(end.at, place.at) for end in (others[0], others[-1])))


def _longest_leg_km(places: Sequence[Place]) -> float:
    return max(sphere_km(a.at, b.at) for a, b in pairwise(places))
