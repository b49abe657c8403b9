"""Places that are only headed for: stops when the mover must have come by, or is last told to be making for them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from geo.coords import sphere_km
from geo.dates import OPEN, Order
from geo.gazetteer.place import Place
from geo.journey.areas import has_position, is_wide
from geo.journey.declared import is_only_declared
from geo.journey.first_legs import is_first_of_several
from geo.journey.order import Ordered, keys_of
from geo.journey.turned_back import given_up
from geo.journey.visits import COMING, STAYING, Sighting, Visit, comes, make_visit
from geo.reading.records import Motion

LONGEST_DETOUR = 1.5
"""A place lies on the way between two others when going by it is at most this many times as far."""
BESIDE_SHARE, LEAST_APART_KM = 0.05, 25.0
"""Two goals that lie apart by less than this share of the way to them are two ends of it; nearer ones are one trip."""
MUCH_FARTHER = 4.0
"""A goal so many times as far as another does not contradict it: the near one is the next stop."""
_HALTING = frozenset({Motion.ARRIVE, Motion.STOP, Motion.MEET, Motion.RETURN})


@dataclass(frozen=True, slots=True)
class Headed:
    """The visits with those headed for put in, and the headings that lead to no stop."""

    ordered: Ordered
    elsewhere: tuple[Visit, ...]


@dataclass(frozen=True, slots=True)
class _Heading:
    visit: Visit
    after: int


def with_headings(ordered: Ordered, seen: Sequence[Sighting]) -> Headed:
    """Return the order with the places that the mover headed for, each as a stop or set apart.

    Args:
        ordered: the visits of places where the mover was.
        seen: all sightings that are told as fact, in the order of loading and text.
    """
    visits, unmet = _joined(ordered.visits, [s for s in seen if s.motion is Motion.HEAD])
    before = _told_before(visits, seen)
    found = [_Heading(visit, _start(visit, visits, max(before[s] for s in visit.sightings))) for visit in unmet]
    missed = given_up(seen)
    meant = [each for each in found if not is_only_declared(each.visit)]
    ahead = [each for each in meant if any(s.attestation.id not in missed for s in each.visit.sightings)]
    kept: list[_Heading] = []
    by_start = groupby(sorted(ahead, key=lambda each: each.after), key=lambda each: each.after)
    for after, rivals in ((start, list(group)) for start, group in by_start):
        told_first = [each for each in rivals if is_first_of_several(each.visit)]
        kept += told_first or _on_the_way(visits, after, rivals)
    chosen = {each.visit.key for each in kept}
    elsewhere = tuple(each.visit for each in found if each.visit.key not in chosen)
    every = _inserted(visits, kept)
    return Headed(Ordered(every, {**ordered.basis, **dict(_basis(every, kept))}), elsewhere)


def _start(goal: Visit, visits: Sequence[Visit], told: int) -> int:
    """The number of the visit from which the goal is next: the last one while the goal is still ahead."""
    return len(visits) - 1 if visits and _is_still_ahead(visits, goal.place, told) else told


def _joined(visits: Sequence[Visit], heading: Iterable[Sighting]) -> tuple[list[Visit], list[Visit]]:
    """The visits with the headings that they fulfil, and the headings that none does; setting out fulfils none."""
    reached = {v.place.id: v for number, v in enumerate(visits) if number or comes(v)}
    fulfilled: dict[str, list[Sighting]] = {}
    unmet: dict[str, list[Sighting]] = {}
    for sighting in heading:
        met = reached.get(sighting.place.id)
        if met is None or _is_before_return(sighting, met):
            unmet.setdefault(sighting.place.id, []).append(sighting)
        else:
            fulfilled.setdefault(met.key, []).append(sighting)
    starts = {visit.place.id for visit in visits}
    joined = [_with(v, fulfilled.get(v.key, ())) for v in visits]
    return joined, [make_visit(group[0].place, group, int(name in starts)) for name, group in unmet.items()]


def _is_before_return(heading: Sighting, visit: Visit) -> bool:
    """Whether a heading is for a time before a return, so that it led there a first time."""
    returns = all(s.motion is Motion.RETURN for s in visit.sightings if s.motion in COMING | STAYING)
    return returns and visit.turn == 0 and (heading.when or OPEN).order(visit.came or OPEN) is Order.BEFORE


def _with(visit: Visit, more: Sequence[Sighting]) -> Visit:
    return make_visit(visit.place, (*visit.sightings, *more), visit.turn) if more else visit


def _told_before(visits: Sequence[Visit], seen: Sequence[Sighting]) -> Mapping[Sighting, int]:
    """The number of the visit that each heading starts from: its source, else what its report tells just before.

    A report that begins with the heading means its end: there it starts from the last visit that the report tells.
    """
    number = {visit.key: index for index, visit in enumerate(visits)}
    key_of = keys_of(visits)
    last: dict[str, int] = {}
    for sighting, key in key_of.items():
        if sighting.motion is not Motion.HEAD:
            last[sighting.report] = max(number[key], last.get(sighting.report, -1))
    before: dict[Sighting, int] = {}
    recent: dict[str, int] = {}
    for sighting in seen:
        if sighting.motion is Motion.HEAD:
            fallback = last.get(sighting.report, len(visits) - 1)
            before[sighting] = recent.get(sighting.report, fallback)
        elif sighting in key_of:
            recent[sighting.report] = number[key_of[sighting]]
    return before


def _on_the_way(visits: Sequence[Visit], after: int, rivals: Sequence[_Heading]) -> Sequence[_Heading]:
    start = _point(visits[: after + 1][::-1])
    onward = next((visit for visit in visits[after + 1 :] if has_position(visit.place)), None)
    nearest = sorted(rivals, key=lambda each: _km(start, each.visit.place))
    if onward is None:
        return _not_excluded(start, nearest)
    if onward.turn or any(sighting.motion is Motion.RETURN for sighting in onward.sightings):
        return [e for e in nearest if not is_wide(e.visit.place) or e.visit.reports & onward.reports]
    return [each for each in nearest if _comes_by(start, each.visit.place, onward.place)]


def _not_excluded(start: Place | None, nearest: Sequence[_Heading]) -> Sequence[_Heading]:
    """All goals when they lie on one way, else one that is much nearer than the rest, else none."""
    if all(lies_between(start, a, b) for a, b in _places(nearest)):
        return nearest
    first, second = (_km(start, each.visit.place) for each in nearest[:2])
    return nearest[:1] if MUCH_FARTHER * first <= second else ()


def _is_still_ahead(visits: Sequence[Visit], goal: Place, after: int) -> bool:
    """Whether the mover was last seen under way to the goal: on the way there, and not at a stop."""
    start, last = _point(visits[: after + 1][::-1]), visits[-1]
    under_way = has_position(last.place) and not any(s.motion in _HALTING for s in last.sightings)
    return under_way and lies_between(start, last.place, goal)


def _places(headings: Sequence[_Heading]) -> Iterator[tuple[Place, Place]]:
    return pairwise(each.visit.place for each in headings)


def _point(visits: Iterable[Visit]) -> Place | None:
    return next((visit.place for visit in visits if has_position(visit.place)), None)


def _km(start: Place | None, goal: Place) -> float:
    return 0.0 if start is None else sphere_km(start.at, goal.at)


def _comes_by(start: Place | None, goal: Place, onward: Place) -> bool:
    """Whether the mover must have come by a goal; one beside where it next was may have been given up for that."""
    apart_km, straight_km = sphere_km(goal.at, onward.at), _km(start, goal)
    return lies_between(start, goal, onward) and not LEAST_APART_KM < apart_km < BESIDE_SHARE * straight_km


def lies_between(start: Place | None, middle: Place, end: Place) -> bool:
    """Return whether the middle is nearer to the end, and going by it not much farther than going straight."""
    if start is None:
        return True
    straight, onward = sphere_km(start.at, end.at), sphere_km(middle.at, end.at)
    return onward <= straight and sphere_km(start.at, middle.at) + onward <= LONGEST_DETOUR * straight


def _inserted(visits: Sequence[Visit], kept: Sequence[_Heading]) -> tuple[Visit, ...]:
    following: dict[int, list[Visit]] = {}
    for each in kept:
        following.setdefault(each.after, []).append(each.visit)
    every = list(following.get(-1, ()))
    for index, visit in enumerate(visits):
        every += [visit, *following.get(index, ())]
    return tuple(every)


def _basis(every: Sequence[Visit], kept: Iterable[_Heading]) -> Iterator[tuple[tuple[str, str], str]]:
    chosen = {each.visit.key for each in kept}
    for a, b in pairwise(every):
        if b.key in chosen:
            yield (a.key, b.key), f"report {' and '.join(sorted(b.reports))} has it headed there"
        elif a.key in chosen:
            yield (a.key, b.key), "the way on from where it was headed"
