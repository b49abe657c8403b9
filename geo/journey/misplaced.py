"""Visits that a report puts far off the way although they lie on it: a clause misread, or told out of turn."""

from collections.abc import Mapping, Sequence

from geo.coords import sphere_km
from geo.gazetteer.place import Place
from geo.journey.areas import has_position
from geo.journey.visits import LEAVING, Visit
from geo.reading.records import Motion

LEAST_ASTRAY_KM, BESIDE_SHARE = 100.0, 0.2
"""A visit is astray where it adds so many kilometres to the way, and elsewhere on it at most this share of them."""
_SETTLED = LEAVING | {Motion.RETURN}
"""A beginning or a return says itself where on the way it belongs."""


def put_back(keys: Sequence[str], by_key: Mapping[str, Visit]) -> list[str]:
    """Return the keys with each visit that is told once, without a time, and astray where it lies on the way."""
    order = list(keys)
    drawn = [key for key in keys if has_position(by_key[key].place)]
    for key in [key for key in drawn if _may_move(by_key[key])]:
        rest = [each for each in drawn if each != key]
        best = _better(by_key[key].place, drawn.index(key), [by_key[each].place for each in rest])
        if best is not None:
            drawn = [*rest[:best], key, *rest[best:]]
            order.remove(key)
            order.insert(order.index(rest[best]), key)
    return order


def _may_move(visit: Visit) -> bool:
    once = len({(s.report, s.attestation.span) for s in visit.sightings}) == 1
    settled = any(s.motion in _SETTLED for s in visit.sightings)
    return once and not settled and visit.told is None and visit.turn == 0


def _better(place: Place, index: int, rest: Sequence[Place]) -> int | None:
    """The number in the way of the rest, between two of them, where a place fits so much better, if there is one."""
    astray_km = _added_km(place, index, rest)
    if astray_km < LEAST_ASTRAY_KM or len(rest) < 2:
        return None
    best_km, best = min((_added_km(place, number, rest), number) for number in range(1, len(rest)))
    return best if best_km <= BESIDE_SHARE * astray_km else None


def _added_km(place: Place, index: int, rest: Sequence[Place]) -> float:
    """How much longer the way of the rest is with the place before the one at this number."""
    before, after = rest[:index][-1:], rest[index : index + 1]
    around_km = sum(sphere_km(end.at, place.at) for end in (*before, *after))
    return around_km - sum(sphere_km(a.at, b.at) for a, b in zip(before, after, strict=False))
