"""Conflicts about the way: places that the times leave no time for, and opposite orders."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

from geo.dates import OPEN, Order
from geo.journey.conflicts.positions import dated, position_of
from geo.journey.detours import Detour
from geo.journey.disputed import shortfall_in_words
from geo.journey.itinerary import Halt, Terrain
from geo.journey.manners import is_next
from geo.journey.records import About, Conflict, Exclusive, Position
from geo.journey.visits import THROUGH, Sighting
from geo.reading.records import Motion

ONE_SENTENCE = 100
"""Two statements at most so many characters apart are told in one breath."""
_PARTS = ("from", "through", "to")


def route_conflicts(detours: Iterable[Detour], terrain: Terrain) -> Iterator[Conflict]:
    """Yield a conflict for each way that the times of the other statements leave no time for."""
    for detour in detours:
        place = detour.halt.place
        against = position_of(
            f"From {detour.before.place.name} to {detour.after.place.name} in the stated time",
            [*dated(detour.before), *dated(detour.after)],
        )
        yield Conflict(
            id=f"conflict-route-{place.id}",
            about=About.ROUTE,
            title=f"Through {place.name} or not",
            exclusive=Exclusive.YES,
            positions=(
                position_of(f"Through {place.name}", detour.halt.visit.sightings),
                Position(against.value, against.reports, against.attestations, terrain.limit.quantities),
            ),
            why=shortfall_in_words(detour, terrain),
            settled_by=f"A dated sighting in {place.name}, or on the way without it.",
        )


def order_conflicts(halts: Sequence[Halt]) -> Iterator[Conflict]:
    """Yield a conflict for each two stops in a row that two reports put in opposite orders."""
    for a, b in pairwise(halts):
        told = _orders(a, b) if len(a.visit.reports & b.visit.reports) > 1 else {}
        first = [r for r, order in told.items() if order is Order.BEFORE]
        second = [r for r, order in told.items() if order is Order.AFTER]
        if first and second:
            yield Conflict(
                id=f"conflict-order-{a.visit.key}-{b.visit.key}",
                about=About.ORDER,
                title=f"{a.place.name} or {b.place.name} first",
                exclusive=Exclusive.YES,
                positions=(
                    position_of(f"{a.place.name} first", _told_by(first, a, b)),
                    position_of(f"{b.place.name} first", _told_by(second, a, b)),
                ),
                why="Each order is told by a report, and the two exclude each other.",
                settled_by="A dated sighting at either place.",
            )


def _orders(a: Halt, b: Halt) -> Mapping[str, Order]:
    first, second = _by_report(a), _by_report(b)
    return {report: _order_told(first[report], second[report]) for report in first if report in second}


def _by_report(halt: Halt) -> Mapping[str, Sequence[Sighting]]:
    told: dict[str, list[Sighting]] = {}
    for sighting in halt.visit.sightings:
        told.setdefault(sighting.report, []).append(sighting)
    return told


def _order_told(first: Sequence[Sighting], second: Sequence[Sighting]) -> Order:
    """The order in which one report has two places: by its times, in the words of one clause, or by "then"."""
    pairs = list(product(first, second))
    orders = {(x.when or OPEN).order(y.when or OPEN) for x, y in pairs} - {Order.UNKNOWN}
    if not orders:
        orders = {_order_in_clause(x, y) for x, y in pairs} - {Order.UNKNOWN}
    if not orders:
        orders = {_order_in_words(x, y) for x, y in pairs} - {Order.UNKNOWN}
    return orders.pop() if len(orders) == 1 else Order.UNKNOWN


def _order_in_clause(x: Sighting, y: Sighting) -> Order:
    """Where from, then through where, then where to; places named side by side come in the order of their names."""
    if (x.report, x.attestation.span) != (y.report, y.attestation.span) or x.place.id == y.place.id:
        return Order.UNKNOWN
    first, second = (_PARTS.index(_part(sighting)) for sighting in (x, y))
    if first == second and x.mention == y.mention:
        return Order.UNKNOWN
    return Order.BEFORE if (first, x.mention) < (second, y.mention) else Order.AFTER


def _order_in_words(x: Sighting, y: Sighting) -> Order:
    """The order of two statements, of which the later begins with, or holds, a word for what comes next."""
    a, b = sorted((x, y), key=lambda s: s.attestation.span)
    apart = a.attestation.span.end <= b.attestation.span.start <= a.attestation.span.end + ONE_SENTENCE
    if x.place.id == y.place.id or not apart or not is_next(b.attestation.quote):
        return Order.UNKNOWN
    return Order.BEFORE if a is x else Order.AFTER


def _part(sighting: Sighting) -> str:
    return "from" if sighting.motion is Motion.DEPART else "through" if sighting.motion in THROUGH else "to"


def _told_by(reports: Sequence[str], *halts: Halt) -> list[Sighting]:
    return [s for halt in halts for s in halt.visit.sightings if s.report in reports]
