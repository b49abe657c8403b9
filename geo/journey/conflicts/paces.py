"""Conflicts about the pace: two stops whose stated times leave too little time for the way between them."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from geo.dates import OPEN, Interval
from geo.journey.conflicts.positions import dated, named_time, position_of
from geo.journey.detours import are_contested
from geo.journey.itinerary import Halt, stop_id
from geo.journey.records import About, Conflict, Exclusive, Leg, Plausibility
from geo.journey.rival_stays import rivals_in_a_row
from geo.journey.rivals import Rivals
from geo.reports import Span


def pace_conflicts(
    halts: Sequence[Halt],
    legs: Iterable[Leg],
    denied: frozenset[tuple[str, str]],
    ends: Iterable[Rivals],
    in_dispute: Container[str] = (),
) -> Iterator[Conflict]:
    """Yield a conflict for each leg whose two stated times leave too little time for the way.

    Where one report denies the place of another, or reached another place, that is the conflict, not the time between;
    so it is where the time of either stop is one, by the statements whose ids are in dispute.
    """
    rivals = {halt.visit.key for pair in (*ends, *rivals_in_a_row(halts)) for halt in pair}
    by_ends: Mapping[tuple[str, str], Leg] = {(leg.start, leg.end): leg for leg in legs}
    for a, b, leg in ((a, b, by_ends.get((stop_id(a), stop_id(b)))) for a, b in pairwise(halts)):
        shadow = bool({a.visit.key, b.visit.key} & rivals)
        if leg is None or leg.plausibility is not Plausibility.IMPOSSIBLE or shadow or _is_disputed(a, b, in_dispute):
            continue
        if not are_contested(a, b, denied) and not _clauses(a) & _clauses(b):
            yield Conflict(
                id=f"conflict-{leg.id}",
                about=About.PLACE if _at_once(a, b) else About.TIME,
                title=f"{a.place.name} and {b.place.name} in that time",
                exclusive=Exclusive.YES,
                positions=tuple(position_of(f"{h.place.name}, {named_time(dated(h))}", dated(h)) for h in (a, b)),
                why=f"{leg.arithmetic}: faster than possible.",
                settled_by="Another dated sighting on the way.",
            )


def _is_disputed(a: Halt, b: Halt, in_dispute: Container[str]) -> bool:
    return any(sighting.attestation.id in in_dispute for halt in (a, b) for sighting in dated(halt))


def _at_once(a: Halt, b: Halt) -> bool:
    """Whether reports of their own have the mover at two places at one time: the place is what they differ about."""
    return not a.visit.reports & b.visit.reports and (a.told or OPEN).overlaps(b.told or OPEN)


def _clauses(halt: Halt) -> set[tuple[str, Span, Interval | None]]:
    """Where the times of a halt are told: one clause that tells one time of two places tells it of one of them."""
    return {(s.report, s.attestation.span, s.when) for s in dated(halt)}
