"""The order of the visits: what is told or follows, never invented; each pair says what its order rests on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from geo.dates import Order
from geo.journey.areas import country_of, is_country
from geo.journey.misplaced import put_back
from geo.journey.moments import NO_ENDS, TIMES, Pair, by_time, moments_of, over_by
from geo.journey.narrative import accounts, lead_pairs, origin_pairs, return_pairs, told_pairs
from geo.journey.placing import placed
from geo.journey.ranking import Precedence
from geo.journey.undated import Ends
from geo.journey.visits import Sighting, Visit, comes
from geo.reading.records import Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
MOST_VISITS_PLACED = 80
"""Above this number the way decides nothing: placing looks at every visit beside every other."""
WAY = "the shorter way; no report orders them"
UNKNOWN = "order unknown: neither words nor times settle it"


@dataclass(frozen=True, slots=True)
class Ordered:
    """The visits in order; `basis` says for each pair of neighbours' keys what their order rests on."""

    visits: tuple[Visit, ...]
    basis: Mapping[tuple[str, str], str]


def in_order(visits: Sequence[Visit], seen: Sequence[Sighting], ends: Ends = NO_ENDS) -> Ordered:
    """Return the visits in the order that the times, the words and the borders give; the way decides what is left.

    Args:
        visits: where the mover was.
        seen: what is told of them, and of where it was headed, in the order of loading and text.
        ends: by report, the moment by which what it tells as fact had been.
    """
    by_key = {visit.key: visit for visit in visits}
    over = over_by(visits, ends)
    moments = moments_of(visits, over)
    graph = Precedence(sorted((*by_key, *moments), key=lambda key: _first_guess(key, by_key, moments)))
    for first, then, basis in _pairs(visits, seen, moments, over):
        graph.add(first, then, basis)
    keys = [key for key in graph.sorted_by(_ranks(graph, by_key, moments)) if key in by_key]
    final = put_back(placed(keys, graph, by_key), by_key) if len(keys) <= MOST_VISITS_PLACED else keys
    ordered = tuple(by_key[key] for key in final)
    neighbours = set(pairwise(keys))
    return Ordered(ordered, {(a.key, b.key): _basis(a, b, graph, neighbours) for a, b in pairwise(ordered)})


def without(ordered: Ordered, out: Iterable[Visit]) -> Ordered:
    """Return the order without some visits: who came before one of them came before what follows it, too."""
    keys = {visit.key for visit in out}
    if not keys:
        return ordered
    kept = tuple(visit for visit in ordered.visits if visit.key not in keys)
    basis, links = {}, []
    before: Visit | None = None
    for a, b in pairwise((None, *ordered.visits)):
        links.append(ordered.basis.get((a.key, b.key), UNKNOWN) if a and b else UNKNOWN)
        if b is not None and b.key not in keys:
            if before is not None:
                basis[before.key, b.key] = TIMES if _is_before(before, b) else _joint(links)
            before, links = b, []
    return Ordered(kept, basis)


def _joint(links: Sequence[str]) -> str:
    """What an order rests on that goes over several links: nothing, as soon as one of them does."""
    return UNKNOWN if UNKNOWN in links else WAY if WAY in links else links[-1]


def is_known(basis: str) -> bool:
    """Return whether an order is told, or follows from what is told, and is not just the shorter way."""
    return basis not in ("", UNKNOWN, WAY)


def _is_before(a: Visit, b: Visit) -> bool:
    return a.told is not None and b.told is not None and a.told.order(b.told) is Order.BEFORE


def _first_guess(key: str, by_key: Mapping[str, Visit], moments: Mapping[str, datetime]) -> tuple[datetime, int]:
    if key in moments:
        return moments[key], 2
    told = by_key[key].told
    if told is None or (told.earliest is None and told.latest is None):
        return _LATE, 3
    return (told.earliest, 3) if told.earliest is not None else (told.latest or _LATE, 1)


def _pairs(
    visits: Sequence[Visit], seen: Sequence[Sighting], moments: Mapping[str, datetime], over: Mapping[str, datetime]
) -> Iterator[Pair]:
    """All that orders the visits, the surest first: what contradicts an earlier pair is left out."""
    yield from ((a, b, TIMES) for a, b in pairwise(sorted(moments, key=moments.__getitem__)))
    yield from by_time(visits, over)
    yield from _within_statements(visits, seen)
    yield from ((a.key, b.key, "one visit after the other") for a, b in _turns(visits))
    yield from _by_border(visits)
    told = accounts(visits, seen)
    yield from return_pairs(told)
    yield from origin_pairs(told)
    yield from told_pairs(told)
    yield from lead_pairs(told)


def _within_statements(visits: Iterable[Visit], seen: Sequence[Sighting]) -> Iterator[Pair]:
    key_of = {**_goals(visits, seen), **keys_of(visits)}
    for a, b in pairwise(s for s in seen if s in key_of):
        if a.attestation.id == b.attestation.id:
            yield key_of[a], key_of[b], f"one statement of report {a.report}"


def _goals(visits: Iterable[Visit], seen: Iterable[Sighting]) -> Mapping[Sighting, str]:
    """Which visit each heading led to: the only one of its place that is a coming there."""
    to: dict[str, list[Visit]] = {}
    for visit in visits:
        to.setdefault(visit.place.id, []).append(visit)
    met = {place: each[0].key for place, each in to.items() if len(each) == 1 and comes(each[0])}
    heading = (s for s in seen if s.motion is Motion.HEAD)
    return {sighting: met[sighting.place.id] for sighting in heading if sighting.place.id in met}


def keys_of(visits: Iterable[Visit]) -> Mapping[Sighting, str]:
    """Return which visit each sighting is part of."""
    return {sighting: visit.key for visit in visits for sighting in visit.sightings}


def _turns(visits: Iterable[Visit]) -> Iterator[tuple[Visit, Visit]]:
    return ((a, b) for a, b in pairwise(visits) if a.place.id == b.place.id)


def _by_border(visits: Sequence[Visit]) -> Iterator[Pair]:
    starts = [v for v in visits if any(s.motion is Motion.DEPART for s in v.sightings)]
    origin = country_of(starts[0].place) if starts else ""
    entries = {v.place.country: v for v in visits if is_entry(v) and v.place.country != origin}
    for visit in visits if entries else ():
        entry = entries.get(country_of(visit.place))
        if entry is not None and visit is not entry and visit.turn == 0:
            yield entry.key, visit.key, f"a place in {entry.place.name} lies after the crossing into it"


def is_entry(visit: Visit) -> bool:
    """Return whether the mover crossed into a country that is named and no more."""
    crossed = any(sighting.motion is Motion.CROSS for sighting in visit.sightings)
    return crossed and is_country(visit.place)


def _ranks(
    graph: Precedence, by_key: Mapping[str, Visit], moments: Mapping[str, datetime]
) -> dict[str, tuple[datetime, int, int]]:
    """When each visit comes if nothing else is known: at its time, else right after what it follows, or before."""
    numbers = {key: number for number, key in enumerate(by_key)}
    ranks: dict[str, tuple[datetime, int, int]] = {key: (moment, 0, 0) for key, moment in moments.items()}
    keys = graph.in_places()
    for key in (key for key in keys if key in by_key):
        told = by_key[key].told
        before = max((ranks[other] for other in graph.before[key] if other in ranks), default=None)
        if told is not None and told.middle is not None:
            ranks[key] = (told.middle, 1, numbers[key])
        elif before is not None:
            ranks[key] = (before[0], before[1] + 1, numbers[key])
    for key in (key for key in reversed(keys) if key not in ranks):
        after = min((ranks[other] for other in graph.after[key] if other in ranks), default=None)
        open_rank = (_EARLY if _is_origin(by_key[key], by_key.values()) else _LATE, 0, numbers[key])
        ranks[key] = open_rank if after is None else (after[0], after[1] - 1, numbers[key])
    return ranks


def _is_origin(visit: Visit, visits: Iterable[Visit]) -> bool:
    """Whether a place that was left may be where the journey began: no departure has a time."""
    leaves = any(sighting.motion is Motion.DEPART for sighting in visit.sightings)
    return leaves and all(other.left is None for other in visits)


def _basis(a: Visit, b: Visit, graph: Precedence, neighbours: set[tuple[str, str]]) -> str:
    if _is_before(a, b):
        return TIMES
    if b.key in graph.after[a.key]:
        return graph.after[a.key][b.key]
    return UNKNOWN if (a.key, b.key) in neighbours else WAY
