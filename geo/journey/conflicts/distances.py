"""Distances from a place that reports give differently: "20 nautical miles off", "18 miles west of"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from geo.journey.conflicts.numbers import quantity_conflict
from geo.journey.conflicts.ranges import may_be_of_one_thing, range_of
from geo.journey.records import Conflict
from geo.journey.visits import STAYING, THROUGH, Sighting
from geo.reading.records import Motion, Quantity
from geo.reports import Span

KM_PER_UNIT: Mapping[str, float] = {"km": 1.0, "mi": 1.609344, "nmi": 1.852, "m": 0.001}
_NEAR_A_PLACE = STAYING | THROUGH | {Motion.STOP}


def distance_conflicts(quantities: Iterable[Quantity], seen: Sequence[Sighting]) -> Iterator[Conflict]:
    """Yield a conflict for each place from which two reports have the mover at distances that cannot be one."""
    by_report: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.principal and sighting.motion in _NEAR_A_PLACE:
            by_report.setdefault(sighting.report, []).append(sighting)
    told: dict[str, list[Quantity]] = {}
    names: dict[str, str] = {}
    for quantity in quantities:
        if quantity.attribute == "distance" and quantity.unit in KM_PER_UNIT:
            for sighting in (
                s for s in by_report.get(quantity.report, ()) if _holds(s.attestation.span, quantity.span)
            ):
                told.setdefault(sighting.place.id, []).append(quantity)
                names[sighting.place.id] = sighting.place.name
    for place, group in told.items():
        pair = next(((a, b) for a, b in combinations(group, 2) if a.report != b.report and _differ(a, b)), None)
        if pair is not None:
            yield replace(
                quantity_conflict("distance", "km", [[each] for each in pair], place),
                title=f"Distance from {names[place]}",
            )


def _holds(statement: Span, number: Span) -> bool:
    return statement.start <= number.start and number.end <= statement.end


def _differ(a: Quantity, b: Quantity) -> bool:
    first, second = (range_of(_in_km(each)) for each in (a, b))
    return not first.meets(second) and may_be_of_one_thing(first, second)


def _in_km(quantity: Quantity) -> Quantity:
    factor = KM_PER_UNIT[quantity.unit]
    low, high = (None if end is None else end * factor for end in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, unit="km")
