"""What reports measure differently at one place: a distance from it ("20 nautical miles off"), the time spent there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from geo.journey.conflicts.numbers import quantity_conflict
from geo.journey.conflicts.ranges import Range, may_be_of_one_thing, range_of
from geo.journey.records import Conflict
from geo.journey.sources import Source, source_of
from geo.journey.visits import HALTING, THROUGH, Sighting
from geo.reading.records import Motion, Quantity
from geo.reports import Span


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured at a place.

    Attributes:
        name: the attribute of its quantities.
        unit: what they are compared in, with the factor to it from each unit.
        motions: what the mover does there in statements that tell it.
        title: the words for it, before the place's name.
    """

    name: str
    unit: str
    factors: Mapping[str, float]
    motions: frozenset[Motion]
    title: str


class _Told(NamedTuple):
    """A measure, and who gives it."""

    quantity: Quantity
    voice: tuple[str, Source]


DAYS = frozenset({"d", "days"})
HALF_A_DAY_H = 12.0
LONGEST_HALT_H = 10.0
MEASURES = (
    Measure("distance", "km", {"km": 1.0, "mi": 1.609344, "nmi": 1.852}, HALTING | THROUGH, "Distance from"),
    Measure("duration", "h", {"min": 1 / 60, "h": 1.0, "days": 24.0, "d": 24.0}, HALTING, "Time spent at"),
    Measure("duration", "nights", {"nights": 1.0}, HALTING, "Nights spent at"),
)


def measured_conflicts(quantities: Iterable[Quantity], seen: Iterable[Sighting]) -> Iterator[Conflict]:
    """Yield a conflict for each place at which two voices measure one thing in ways that cannot both be."""
    names = {measure.name for measure in MEASURES}
    known = [quantity for quantity in quantities if quantity.attribute in names]
    by_report: dict[str, list[Sighting]] = {quantity.report: [] for quantity in known}
    for sighting in seen:
        if sighting.principal and sighting.report in by_report:
            by_report[sighting.report].append(sighting)
    for measure in MEASURES:
        yield from _conflicts(measure, known, by_report)


def _conflicts(
    measure: Measure, quantities: Iterable[Quantity], by_report: Mapping[str, Sequence[Sighting]]
) -> Iterator[Conflict]:
    told: dict[str, list[_Told]] = {}
    names: dict[str, str] = {}
    for quantity in quantities:
        if quantity.attribute == measure.name and quantity.unit in measure.factors:
            for sighting in (s for s in by_report.get(quantity.report, ()) if s.motion in measure.motions):
                if _holds(sighting.attestation.span, quantity.span):
                    voice = (quantity.report, source_of(sighting.attestation))
                    told.setdefault(sighting.place.id, []).append(_Told(quantity, voice))
                    names[sighting.place.id] = sighting.place.name
    for place, group in told.items():
        pair = next(((a, b) for a, b in combinations(group, 2) if _are_apart(a, b, measure)), None)
        if pair is not None:
            sides = [[each.quantity] for each in pair]
            title = f"{measure.title} {names[place]}"
            yield replace(quantity_conflict(measure.name, measure.unit, sides, place), title=title)


def _holds(statement: Span, number: Span) -> bool:
    return statement.start <= number.start and number.end <= statement.end


def _are_apart(a: _Told, b: _Told, measure: Measure) -> bool:
    first, second = (range_of(_converted(each.quantity, measure)) for each in (a, b))
    if a.quantity.unit != b.quantity.unit:
        first, second = (_rounded(r) if each.quantity.unit in DAYS else r for r, each in ((first, a), (second, b)))
    return a.voice != b.voice and not first.meets(second) and _may_be_of_one(first, second, measure)


def _may_be_of_one(first: Range, second: Range, measure: Measure) -> bool:
    """Whether two measures may be of one thing; a halt of hours may be told as one of minutes, not as one of days."""
    brief = measure.unit == "h" and max(first.high, second.high) <= LONGEST_HALT_H
    return brief or may_be_of_one_thing(first, second)


def _rounded(hours: Range) -> Range:
    """Return the hours that days may be rounded from: "a day" may be 28 hours."""
    return Range(hours.low - HALF_A_DAY_H, hours.high + HALF_A_DAY_H)


def _converted(quantity: Quantity, measure: Measure) -> Quantity:
    factor = measure.factors[quantity.unit]
    low, high = (None if end is None else end * factor for end in (quantity.low, quantity.high))
    return replace(quantity, low=low, high=high, unit=measure.unit)
