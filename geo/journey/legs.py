"""Legs: the way from each stop to the next, what it rests on, its distance, window, speeds and verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.dates import Interval
from geo.journey.areas import has_position
from geo.journey.arithmetic import speed_kmh, sum_in_words, verdict, window_h
from geo.journey.itinerary import Halt, Terrain, stop_id
from geo.journey.leg_modes import terrain_between
from geo.journey.order import UNKNOWN
from geo.journey.passages import Passage, passage
from geo.journey.records import Basis, Leg
from geo.journey.ways import Alternative
from geo.reading.records import Certainty

_CERTAINTIES = tuple(Certainty)


@dataclass(frozen=True, slots=True)
class Told:
    """What the statements say of a leg: whose it is, how sure, stated or inferred, and what its order rests on."""

    mover: str
    status: Certainty
    basis: Basis
    order_basis: str
    attestations: tuple[str, ...]


def legs(halts: Sequence[Halt], order: Mapping[tuple[str, str], str], mover: str, terrain: Terrain) -> tuple[Leg, ...]:
    """Return the legs between neighbouring halts that have a position; an area has none to draw a line to."""
    drawn = [halt for halt in halts if has_position(halt.place)]
    return tuple(_leg(a, b, order.get((a.visit.key, b.visit.key), ""), mover, terrain) for a, b in pairwise(drawn))


def _leg(a: Halt, b: Halt, order_basis: str, mover: str, terrain: Terrain) -> Leg:
    terrain, shared = terrain_between(a, b, terrain), a.visit.reports & b.visit.reports
    ids = [s.attestation.id for halt in (a, b) for s in halt.visit.sightings if not shared or s.report in shared]
    told = Told(
        mover=mover,
        status=_weaker(a, b),
        basis=Basis.STATED if shared else Basis.INFERRED,
        order_basis=order_basis or UNKNOWN,
        attestations=tuple(dict.fromkeys(ids)),
    )
    others = tuple(terrain.other_ways(a.place.at, b.place.at, terrain.mode))
    leg_id, ends = f"leg-{stop_id(a)}-{stop_id(b)}", (stop_id(a), stop_id(b))
    return make_leg(
        leg_id, ends, passage((a.place, b.place), terrain), (a.left or a.came, b.came), told, terrain, others
    )


def make_leg(
    leg_id: str,
    ends: tuple[str, str],
    by: Passage,
    times: tuple[Interval | None, Interval | None],
    told: Told,
    terrain: Terrain,
    alternatives: tuple[Alternative, ...] = (),
) -> Leg:
    """Return the record of a way: `ends` are the ids it joins, `times` when the mover left and came."""
    window, way, waits = window_h(*times), by.way, by.waits
    return Leg(
        id=leg_id,
        start=ends[0],
        end=ends[1],
        via=(),
        mode=terrain.mode,
        mover=told.mover,
        status=told.status,
        basis=told.basis,
        order_basis=told.order_basis,
        distance_km=way.distance_km,
        distance_basis=way.basis,
        window_h=window,
        speed_kmh=speed_kmh(way.distance_km, window, waits),
        plausibility=verdict(way.distance_km, window, terrain.limit, waits),
        arithmetic=sum_in_words(way.distance_km, way.short, window, waits),
        attestations=told.attestations,
        geometry=way.geometry,
        waits=waits,
        alternatives=alternatives,
    )


def _weaker(a: Halt, b: Halt) -> Certainty:
    both = {s.attestation.certainty for halt in (a, b) for s in halt.visit.sightings}
    return max(both, key=_CERTAINTIES.index)
