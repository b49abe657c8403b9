"""Conflicts about the way: places that the times leave no time for, rival origins, rival borders, opposite orders."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, takewhile

from geo.coords import distance_km
from geo.dates import OPEN, Order
from geo.gazetteer.place import Place
from geo.journey.areas import has_position, is_wide
from geo.journey.conflicts.positions import position_of
from geo.journey.conflicts.times import dated
from geo.journey.detours import Detour
from geo.journey.disputed import shortfall_in_words
from geo.journey.itinerary import Halt, Terrain
from geo.journey.records import About, Conflict, Exclusive, Position
from geo.journey.visits import THROUGH, Sighting
from geo.reading.records import Motion

SAME_PLACE_KM = 30.0
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


def origin_conflicts(halts: Sequence[Halt], denied: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict when the reports let the journey begin in different places.

    Where one of them is denied, its id among `denied`, that is the conflict.
    """
    drawn = (halt for halt in halts if has_position(halt.place))
    for a, b in combinations(takewhile(_only_left, drawn), 2):
        apart = distance_km(a.place.at, b.place.at) > SAME_PLACE_KM
        open_question = a.place.id not in denied and b.place.id not in denied
        joined = a.visit.reports & b.visit.reports
        if open_question and apart and not joined and (a.told or OPEN).overlaps(b.told or OPEN):
            yield Conflict(
                id=f"conflict-place-{a.place.id}-{b.place.id}",
                about=About.PLACE,
                title="Where it set out from",
                exclusive=Exclusive.UNKNOWN,
                positions=tuple(position_of(halt.place.name, halt.visit.sightings) for halt in (a, b)),
                why="No report names both; the one may lie on the way to the other.",
                settled_by="A report that tells both, or a record of the departure.",
            )


def _only_left(halt: Halt) -> bool:
    return all(sighting.motion is Motion.DEPART for sighting in halt.visit.sightings)


def border_conflicts(halts: Sequence[Halt]) -> Iterator[Conflict]:
    """Yield a conflict when reports let the mover enter one country at different places, and none tells both."""
    entries: dict[str, list[Halt]] = {}
    for halt in halts:
        for country in {area.country for s in halt.visit.sightings for area in _entered(s)}:
            entries.setdefault(country, []).append(halt)
    for country, each in entries.items():
        for a, b in pairwise(each):
            if not a.visit.reports & b.visit.reports and a.place.id != b.place.id:
                yield Conflict(
                    id=f"conflict-route-{country}-{a.place.id}-{b.place.id}",
                    about=About.ROUTE,
                    title=f"By {a.place.name} or by {b.place.name}",
                    exclusive=Exclusive.YES,
                    positions=tuple(position_of(f"By {h.place.name}", h.visit.sightings) for h in (a, b)),
                    why="One country is entered at two places, and no report tells of both.",
                    settled_by="The record of either border post.",
                )


def _entered(sighting: Sighting) -> Iterator[Place]:
    goal = sighting.attestation.goal
    if sighting.motion is Motion.CROSS and goal is not None and is_wide(goal.place):
        yield goal.place


def order_conflicts(halts: Sequence[Halt]) -> Iterator[Conflict]:
    """Yield a conflict for each two stops in a row that two reports put in opposite orders."""
    for a, b in pairwise(halts):
        told = _orders(a, b)
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
    return {report: _order_told(report, a, b) for report in sorted(a.visit.reports & b.visit.reports)}


def _order_told(report: str, a: Halt, b: Halt) -> Order:
    """The order of two places in one report: by its times, else in the words of one clause."""
    first, second = ([s for s in halt.visit.sightings if s.report == report] for halt in (a, b))
    pairs = [(x, y) for x in first for y in second if Motion.HEAD not in (x.motion, y.motion)]
    orders = {(x.when or OPEN).order(y.when or OPEN) for x, y in pairs} - {Order.UNKNOWN}
    if not orders:
        orders = {_order_in_clause(x, y) for x, y in pairs} - {Order.UNKNOWN}
    return orders.pop() if len(orders) == 1 else Order.UNKNOWN


def _order_in_clause(x: Sighting, y: Sighting) -> Order:
    """Where from, then through where, then where to; places named side by side come in the order of their names."""
    if (x.report, x.attestation.span) != (y.report, y.attestation.span) or x.place.id == y.place.id:
        return Order.UNKNOWN
    first, second = (_PARTS.index(_part(sighting)) for sighting in (x, y))
    if first == second and x.mention == y.mention:
        return Order.UNKNOWN
    return Order.BEFORE if (first, x.mention) < (second, y.mention) else Order.AFTER


def _part(sighting: Sighting) -> str:
    return "from" if sighting.motion is Motion.DEPART else "through" if sighting.motion in THROUGH else "to"


def _told_by(reports: Sequence[str], *halts: Halt) -> list[Sighting]:
    return [s for halt in halts for s in halt.visit.sightings if s.report in reports]
