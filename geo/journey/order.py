"""The order of the visits: what is told or follows, never invented; each pair says what its order rests on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

import networkx as nx

from geo.coords import LatLon, sphere_km
from geo.dates import Order
from geo.gazetteer.place import Extent
from geo.journey.visits import Sighting, Visit
from geo.reading.records import Motion

_LATE = datetime.max.replace(tzinfo=UTC)
MOST_VISITS_MOVED = 80


@dataclass(frozen=True, slots=True)
class Ordered:
    """The visits in order; `basis` names for a pair of keys what their order rests on; absent means unknown."""

    visits: tuple[Visit, ...]
    basis: Mapping[tuple[str, str], str]


def in_order(visits: Sequence[Visit], seen: Sequence[Sighting]) -> Ordered:
    """Return the visits in the order that the statements, the times and the borders give; ways decide what is left."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(visit.key for visit in visits)
    for first, then, basis in _edges(visits, seen):
        if first != then and not graph.has_edge(first, then) and not nx.has_path(graph, then, first):
            graph.add_edge(first, then, basis=basis)
    by_key = {visit.key: visit for visit in visits}
    rank = {visit.key: _rank(visit, number) for number, visit in enumerate(visits)}
    keys = list(nx.lexicographical_topological_sort(graph, key=rank.__getitem__))
    moved = _shortest(keys, graph, by_key) if len(keys) <= MOST_VISITS_MOVED else keys
    told = {(a, b): str(data["basis"]) for a, b, data in graph.edges(data=True)}
    return Ordered(tuple(by_key[key] for key in moved), told)


def _rank(visit: Visit, number: int) -> tuple[bool, datetime, int]:
    interval = visit.interval
    start = _LATE if interval is None or interval.earliest is None else interval.earliest
    departure = any(sighting.motion is Motion.DEPART for sighting in visit.sightings)
    return visit.only_headed_for, datetime.min.replace(tzinfo=UTC) if departure and start == _LATE else start, number


def _edges(visits: Sequence[Visit], seen: Sequence[Sighting]) -> Iterator[tuple[str, str, str]]:
    key_of = {id(sighting): visit.key for visit in visits for sighting in visit.sightings}
    yield from _within_statements(seen, key_of)
    yield from _by_time(visits)
    yield from _by_border(visits)
    yield from _headed_for_last(visits)
    yield from _by_narrative(seen, key_of)


def _within_statements(seen: Sequence[Sighting], key_of: Mapping[int, str]) -> Iterator[tuple[str, str, str]]:
    for a, b in pairwise(seen):
        if a.attestation.id == b.attestation.id:
            yield key_of[id(a)], key_of[id(b)], f"one statement of report {a.attestation.report}"


def _by_time(visits: Sequence[Visit]) -> Iterator[tuple[str, str, str]]:
    timed = sorted((v for v in visits if v.interval is not None), key=lambda v: (v.interval.latest, v.key))  # type: ignore[union-attr]
    for a, b in pairwise(timed):
        if a.interval is not None and b.interval is not None and a.interval.order(b.interval) is Order.BEFORE:
            yield a.key, b.key, "the stated times"


def _by_border(visits: Sequence[Visit]) -> Iterator[tuple[str, str, str]]:
    origin = next((v.place.country for v in visits if any(s.motion is Motion.DEPART for s in v.sightings)), "")
    for entry in visits:
        if not _is_entry(entry) or entry.place.country == origin:
            continue
        for visit in visits:
            if visit is not entry and visit.turn == 0 and visit.place.countries == entry.place.countries:
                yield entry.key, visit.key, f"a place in {entry.place.name} lies after the crossing into it"


def _is_entry(visit: Visit) -> bool:
    crossed = any(sighting.motion is Motion.CROSS for sighting in visit.sightings)
    return crossed and visit.place.extent is Extent.AREA and len(visit.place.countries) == 1


def _headed_for_last(visits: Sequence[Visit]) -> Iterator[tuple[str, str, str]]:
    for goal in (visit for visit in visits if visit.only_headed_for):
        for report in sorted({sighting.attestation.report for sighting in goal.sightings}):
            for visit in visits:
                if not visit.only_headed_for and any(s.attestation.report == report for s in visit.sightings):
                    yield visit.key, goal.key, f"report {report} has it headed there, not arrived"


def _by_narrative(seen: Iterable[Sighting], key_of: Mapping[int, str]) -> Iterator[tuple[str, str, str]]:
    by_report: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.motion is not Motion.HEAD:
            by_report.setdefault(sighting.attestation.report, []).append(sighting)
    for report, told in by_report.items():
        for a, b in pairwise(told):
            yield key_of[id(a)], key_of[id(b)], f"the order in which report {report} tells it"


def _shortest(keys: Sequence[str], graph: "nx.DiGraph[str]", by_key: Mapping[str, Visit]) -> list[str]:
    """Where neither words nor times order a visit, the way decides: put it where it lengthens the way least."""
    order = list(keys)
    for key in keys[1:]:
        rest = [each for each in order if each != key]
        low, high = _limits(key, rest, graph)
        if high > low and by_key[key].place.extent is not Extent.AREA:
            now = order.index(key)
            best = min(range(low, high + 1), key=lambda i: (round(_detour_km(key, rest, i, by_key)), i != now))
            order = [*rest[:best], key, *rest[best:]]
    return order


def _limits(key: str, rest: Sequence[str], graph: "nx.DiGraph[str]") -> tuple[int, int]:
    before, after = nx.ancestors(graph, key), nx.descendants(graph, key)
    low = max((index + 1 for index, each in enumerate(rest) if each in before), default=1)
    high = min((index for index, each in enumerate(rest) if each in after), default=len(rest))
    return low, high


def _detour_km(key: str, rest: Sequence[str], index: int, by_key: Mapping[str, Visit]) -> float:
    at = by_key[key].place.at
    before, after = _nearest_point(rest[:index][::-1], by_key), _nearest_point(rest[index:], by_key)
    if before is None or after is None:
        end = before or after
        return 0.0 if end is None else sphere_km(at, end)
    return sphere_km(before, at) + sphere_km(at, after) - sphere_km(before, after)


def _nearest_point(keys: Sequence[str], by_key: Mapping[str, Visit]) -> LatLon | None:
    places = (by_key[key].place for key in keys)
    return next((place.at for place in places if place.extent is not Extent.AREA), None)
