"""Conflicts about times: one movement dated to moments that cannot both be, an expectation and what came of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from geo.dates import OPEN, Order
from geo.journey.conflicts.positions import named_time, position_of
from geo.journey.detours import are_contested
from geo.journey.doubts import source_of
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive, Leg, Plausibility
from geo.journey.stops import stop_id
from geo.journey.visits import COMING, LEAVING, Sighting
from geo.reading.records import Certainty, Motion

_UNSURE = (Certainty.EXPECTED, Certainty.SPECULATED)


def time_conflicts(halts: Sequence[Halt], seen: Iterable[Sighting], withdrawn: frozenset[str]) -> Iterator[Conflict]:
    """Yield a conflict for each coming and each leaving that is dated to times that cannot both hold.

    Args:
        halts: the stops with what is told as fact of them.
        seen: every sighting, for what was expected.
        withdrawn: ids of the statements that their own source takes back.
    """
    hoped: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.certainty in _UNSURE and sighting.attestation.id not in withdrawn:
            hoped.setdefault(sighting.place.id, []).append(sighting)
    for halt in halts:
        told = [*halt.visit.sightings, *(() if halt.visit.turn else hoped.get(halt.place.id, ()))]
        for motions, words in ((COMING, "reached or passed"), (LEAVING, "left")):
            groups = _apart([s for s in told if s.motion in motions and s.when is not None])
            if len(groups) > 1 and any(_is_fact(s) for group in groups for s in group):
                yield _conflict(f"{words} {halt.place.name}", f"{words[:4]}-{halt.visit.key}", groups)
        if halt is not halts[0]:
            yield from _left_too_soon(halt, [s for s in told if not _is_fact(s) and s.motion is not Motion.RETURN])


def _is_fact(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.REPORTED


def _apart(told: Sequence[Sighting]) -> list[list[Sighting]]:
    """Groups of overlapping times; more than one only when two sources, or a plan and a fact, share no moment."""
    groups: list[list[Sighting]] = []
    for sighting in sorted(told, key=_length):
        home = next((group for group in groups if all(_agree(sighting, other) for other in group)), None)
        if home is None:
            groups.append([sighting])
        else:
            home.append(sighting)
    return groups


def _length(sighting: Sighting) -> float:
    when = sighting.when or OPEN
    if when.earliest is None or when.latest is None:
        return float("inf")
    return (when.latest - when.earliest).total_seconds()


def _agree(a: Sighting, b: Sighting) -> bool:
    """Whether two times may be one, or are told by one voice of two moments."""
    first, second = a.attestation, b.attestation
    one_voice = (a.report, source_of(first)) == (b.report, source_of(second))
    same_word = first.certainty is second.certainty
    return (one_voice and same_word) or (a.when or OPEN).order(b.when or OPEN) is Order.UNKNOWN


def _left_too_soon(halt: Halt, expected: Iterable[Sighting]) -> Iterator[Conflict]:
    """The stop was left before the time at which it was to be reached."""
    if halt.visit.came is not None or halt.visit.left is None:
        return
    late = [s for s in expected if s.motion in COMING and halt.visit.left.order(s.when or OPEN) is Order.BEFORE]
    if late:
        left = [s for s in halt.visit.sightings if s.motion is Motion.DEPART and s.when is not None]
        yield _conflict(f"was at {halt.place.name}", f"at-{halt.visit.key}", [late, left])


def _conflict(what: str, key: str, groups: Sequence[Sequence[Sighting]]) -> Conflict:
    hoped = any(not _is_fact(s) for group in groups for s in group)
    return Conflict(
        id=f"conflict-time-{key}",
        about=About.TIME,
        title=f"When it {what}",
        exclusive=Exclusive.YES,
        positions=tuple(position_of(named_time(group), group) for group in groups),
        why="The stated times do not overlap" + ("; what was expected did not come about." if hoped else "."),
        settled_by="A dated picture or record of that moment.",
    )


def pace_conflicts(
    halts: Sequence[Halt], legs: Iterable[Leg], denied: frozenset[tuple[str, str]]
) -> Iterator[Conflict]:
    """Yield a conflict for each leg whose two stated times leave too little time for the way.

    Where one report denies the place of another, that is the conflict, and not the time between them.
    """
    by_ends: Mapping[tuple[str, str], Leg] = {(leg.start, leg.end): leg for leg in legs}
    for a, b, leg in ((a, b, by_ends.get((stop_id(a), stop_id(b)))) for a, b in pairwise(halts)):
        if leg is not None and leg.plausibility is Plausibility.IMPOSSIBLE and not are_contested(a, b, denied):
            rivals = not a.visit.reports & b.visit.reports and _motions(a) & _motions(b)
            yield Conflict(
                id=f"conflict-{leg.id}",
                about=About.PLACE if rivals else About.TIME,
                title=f"{a.place.name} and {b.place.name} in that time",
                exclusive=Exclusive.YES,
                positions=tuple(position_of(f"{h.place.name}, {named_time(dated(h))}", dated(h)) for h in (a, b)),
                why=f"{leg.arithmetic}: faster than possible.",
                settled_by="Another dated sighting on the way.",
            )


def _motions(halt: Halt) -> set[Motion]:
    return {sighting.motion for sighting in halt.visit.sightings} - {Motion.HEAD}


def dated(halt: Halt) -> list[Sighting]:
    """Return the sightings of a halt that have a time."""
    return [sighting for sighting in halt.visit.sightings if sighting.when is not None]
