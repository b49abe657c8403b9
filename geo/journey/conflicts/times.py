"""Conflicts about times: one movement dated to moments that cannot both be, an expectation and what came of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations, pairwise

from geo.dates import OPEN, Interval, Order
from geo.journey.conflicts.positions import named_time, position_of
from geo.journey.conflicts.rivals import are_rival_ends
from geo.journey.detours import are_contested
from geo.journey.itinerary import Halt, stop_id
from geo.journey.manners import is_of_night
from geo.journey.records import About, Conflict, Exclusive, Leg, Plausibility
from geo.journey.sources import Source, source_of
from geo.journey.visits import COMING, LEAVING, STAYING, Sighting
from geo.reading.records import Certainty, Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
Voice = tuple[str, Source, Certainty]
_UNSURE = (Certainty.EXPECTED, Certainty.SPECULATED)


def time_conflicts(halts: Sequence[Halt], seen: Iterable[Sighting], withdrawn: frozenset[str]) -> Iterator[Conflict]:
    """Yield a conflict for each coming and each leaving that is dated to times that cannot both hold.

    Args:
        halts: the stops with what is told as fact of them.
        seen: every sighting, for what was expected.
        withdrawn: ids of the statements that their own source takes back.
    """
    told_of: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.certainty is not Certainty.DENIED and sighting.attestation.id not in withdrawn:
            told_of.setdefault(sighting.place.id, []).append(sighting)
    hoped = {place: [s for s in told if s.attestation.certainty in _UNSURE] for place, told in told_of.items()}
    for halt in halts:
        told = [*halt.visit.sightings, *_of_this_visit(halt, hoped.get(halt.place.id, ()))]
        found = list(_at(halt, told))
        if not found and halt is not halts[0]:
            found += _left_too_soon(halt, [s for s in told if not _is_fact(s) and s.motion is not Motion.RETURN])
        yield from found or _out_of_turn(halt)
    met = {halt.place.id for halt in halts} | {halt.visit.place.id for halt in halts}
    for place, told in told_of.items():
        if place not in met and len(told) > 1:
            yield from _apart_at(told[0].place.name, place, told)


def _of_this_visit(halt: Halt, hoped: Iterable[Sighting]) -> Iterator[Sighting]:
    """What was expected of a first visit, or of the return: neither says anything of the other."""
    back = halt.visit.turn > 0 or any(s.motion is Motion.RETURN for s in halt.visit.sightings)
    yield from (s for s in hoped if (s.motion is Motion.RETURN) is back)


def _at(halt: Halt, told: Sequence[Sighting]) -> Iterator[Conflict]:
    yield from _apart_at(halt.place.name, halt.visit.key, told)


def _apart_at(name: str, key: str, told: Sequence[Sighting]) -> Iterator[Conflict]:
    for motions, words in ((COMING, "reached or passed"), (LEAVING, "left")):
        groups = apart([s for s in told if s.motion in motions and s.when is not None and not _is_rest(s)])
        if len(groups) > 1 and any(_is_fact(s) for group in groups for s in group):
            yield _conflict(f"{words} {name}", f"{words[:4]}-{key}", groups)


def _is_rest(sighting: Sighting) -> bool:
    """Whether a stop is a night's rest, whose time says nothing of when the mover came."""
    return sighting.motion is Motion.STOP and is_of_night(sighting.attestation.quote)


def _out_of_turn(halt: Halt) -> Iterator[Conflict]:
    """One voice has the mover come, stay or leave after another has the next of these over."""
    known = dated(halt)
    if len(known) < 2:
        return
    phases = [[s for s in known if s.motion in motions] for motions in (COMING, STAYING, LEAVING)]
    for first, then in combinations(phases, 2):
        late = max(first, key=lambda s: (s.when or OPEN).earliest or _EARLY, default=None)
        soon = min(then, key=lambda s: (s.when or OPEN).latest or _LATE, default=None)
        if late is not None and soon is not None and _voice(late) != _voice(soon) and _is_before(soon, late):
            yield _conflict(f"was at {halt.place.name}", f"turn-{halt.visit.key}", [[late], [soon]])
            return


def _is_before(a: Sighting, b: Sighting) -> bool:
    return (a.when or OPEN).order(b.when or OPEN) is Order.BEFORE


def _is_fact(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.REPORTED


@dataclass(slots=True)
class _Group:
    """Times that may be one: what they share, who names them, and whether as facts."""

    shared: Interval
    told: list[Sighting]
    voices: set[Voice]


def apart(told: Sequence[Sighting]) -> list[list[Sighting]]:
    """Return groups of overlapping times; more than one only when two voices, or a plan and a fact, share no moment."""
    groups: list[_Group] = []
    if len(told) < 2:
        return [list(told)] if told else []
    for sighting in sorted(told, key=_length):
        when, voice = sighting.when or OPEN, _voice(sighting)
        home = next((group for group in groups if voice in group.voices or group.shared.overlaps(when)), None)
        if home is None:
            groups.append(_Group(when, [sighting], {voice}))
        else:
            home.shared = home.shared.intersection(when) or home.shared
            home.told.append(sighting)
            home.voices.add(voice)
    return [group.told for group in groups]


def _length(sighting: Sighting) -> float:
    when = sighting.when or OPEN
    if when.earliest is None or when.latest is None:
        return float("inf")
    return (when.latest - when.earliest).total_seconds()


def _voice(sighting: Sighting) -> Voice:
    """Who says it, and how surely: one voice that names two moments tells of two."""
    return sighting.report, source_of(sighting.attestation), sighting.attestation.certainty


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

    Where one report denies the place of another, or reached another place, that is the conflict, not the time between.
    """
    by_ends: Mapping[tuple[str, str], Leg] = {(leg.start, leg.end): leg for leg in legs}
    for a, b, leg in ((a, b, by_ends.get((stop_id(a), stop_id(b)))) for a, b in pairwise(halts)):
        if leg is not None and leg.plausibility is Plausibility.IMPOSSIBLE and not _is_told(a, b, denied):
            yield Conflict(
                id=f"conflict-{leg.id}",
                about=About.PLACE if _at_once(a, b) else About.TIME,
                title=f"{a.place.name} and {b.place.name} in that time",
                exclusive=Exclusive.YES,
                positions=tuple(position_of(f"{h.place.name}, {named_time(dated(h))}", dated(h)) for h in (a, b)),
                why=f"{leg.arithmetic}: faster than possible.",
                settled_by="Another dated sighting on the way.",
            )


def _at_once(a: Halt, b: Halt) -> bool:
    """Whether reports of their own have the mover at two places at one time: the place is what they differ about."""
    return not a.visit.reports & b.visit.reports and (a.told or OPEN).overlaps(b.told or OPEN)


def _is_told(a: Halt, b: Halt, denied: frozenset[tuple[str, str]]) -> bool:
    return are_contested(a, b, denied) or are_rival_ends(a, b)


def dated(halt: Halt) -> list[Sighting]:
    """Return the sightings of a halt that have a time."""
    return [sighting for sighting in halt.visit.sightings if sighting.when is not None]
