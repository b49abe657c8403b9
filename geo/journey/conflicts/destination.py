"""The open question of where the journey ends: destinations guessed at, withheld, given differently, or denied."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.coords import sphere_km
from geo.journey.areas import has_position, is_wide, is_within
from geo.journey.branches import is_destination
from geo.journey.conflicts.positions import position, position_of
from geo.journey.declared import is_declared
from geo.journey.denials import Denial
from geo.journey.itinerary import Halt
from geo.journey.records import About, Branch, Conflict, Exclusive, Position, Standing
from geo.journey.sources import source_of
from geo.reading.records import Attestation, Certainty, Motion, Quantity

UNDISCLOSED = "undisclosed"
_NO_FACT = frozenset({Certainty.SPECULATED, Certainty.DENIED})
TRIP_KM = 5.0
_VISITS = frozenset({Motion.ARRIVE, Motion.STOP, Motion.BE_AT})


@dataclass(frozen=True, slots=True)
class Ends:
    """The possible ends of a journey.

    Attributes:
        branches: the ways to them.
        missed: ids of the statements of a goal given before the journey ended elsewhere.
        settled: ids of the places that another conflict is about already.
    """

    branches: tuple[Branch, ...]
    missed: frozenset[str] = frozenset()
    settled: frozenset[str] = frozenset()


def destination_conflicts(
    ends: Ends,
    halts: Sequence[Halt],
    undisclosed: Sequence[Quantity],
    denied: Sequence[Denial],
    told: Mapping[str, Attestation],
    trips: Container[str] = (),
) -> Iterator[Conflict]:
    """Yield one conflict when the end of the journey is given differently, only guessed at, withheld or denied.

    Places whose ids are among `trips` were to be visited on the way.
    """
    goals = _goals([branch for branch in ends.branches if branch.place.id not in trips], told)
    refused = [denial for denial in denied if _is_refused(denial, goals)]
    doubted = {denial.denied.place.id for denial in refused} | _withdrawn(goals, told)
    ruled_out = {(denial.denied.place.id, denial.denied.report) for denial in denied}
    missed = {goal.place.id for goal in goals if _is_missed(goal, ends) and not _is_trip(goal, halts)}
    missed -= {goal.place.id for goal in goals if _is_idle_guess(goal, told, ruled_out)}
    goals = [g for g in goals if g.standing is not Standing.OVERTAKEN or g.place.id in doubted | missed]
    positions = [*_named(goals, told), *_withheld(undisclosed), *_end(halts, reached=bool(missed))]
    positions += [position_of(f"Not to {denial.denied.place.name}", [denial.denied]) for denial in refused[:1]]
    open_ended = len(positions) > len(goals) or _voices(positions, told) > 1
    if len(positions) > 1 and (goals or undisclosed) and open_ended and not _is_own_denial(refused, positions):
        exclusive = _exclusive(goals, refused, told)
        yield Conflict(
            id="conflict-destination",
            about=About.DESTINATION,
            title="Where the journey ends",
            exclusive=exclusive,
            positions=tuple(positions),
            why=_why(goals, exclusive, ended=bool(missed)),
            settled_by="It is settled by the arrival." if missed else "A report of an arrival.",
        )


def _goals(branches: Iterable[Branch], told: Mapping[str, Attestation]) -> Sequence[Branch]:
    """The ways to a destination; what papers give for one says nothing beside where a report has the mover going."""
    goals = [branch for branch in branches if is_destination(told[i] for i in branch.way.attestations)]
    meant = [branch for branch in goals if not all(is_declared(told[i]) for i in branch.way.attestations)]
    return meant or goals


def _is_missed(goal: Branch, ends: Ends) -> bool:
    return goal.place.id not in ends.settled and any(i in ends.missed for i in goal.way.attestations)


def _is_idle_guess(goal: Branch, told: Mapping[str, Attestation], ruled_out: Container[tuple[str, str]]) -> bool:
    """Whether a goal is only guessed at, by reports that tell that it was none: "many had expected Wuhan"."""
    statements = [told[i] for i in goal.way.attestations]
    return all(a.certainty in _NO_FACT and (goal.place.id, a.report) in ruled_out for a in statements)


def _is_trip(goal: Branch, halts: Sequence[Halt]) -> bool:
    """Whether a goal is a building or the like beside a stop before the end: somewhere to go to from there."""
    if goal.place.feature.startswith("PPL"):
        return False
    stops = (halt.place for halt in halts[:-1] if has_position(halt.place))
    return any(sphere_km(goal.place.at, stop.at) <= TRIP_KM for stop in stops)


def _end(halts: Sequence[Halt], *, reached: bool) -> Iterator[Position]:
    """The last stop: where it is only headed for, and where it was reached instead of another goal."""
    for halt in halts[-1:]:
        if reached or halt.visit.only_headed_for:
            yield position_of(halt.place.name, halt.visit.sightings)


def _voices(positions: Sequence[Position], told: Mapping[str, Attestation]) -> int:
    """How many hold the positions: one voice that names two goals tells of two journeys."""
    return len({(told[i].report, source_of(told[i])) for each in positions for i in each.attestations if i in told})


def _is_own_denial(refused: Sequence[Denial], positions: Iterable[Position]) -> bool:
    """Whether one report alone tells of a goal and that it was none."""
    return bool(refused) and len({report for each in positions for report in each.reports}) == 1


def _withdrawn(goals: Sequence[Branch], told: Mapping[str, Attestation]) -> set[str]:
    """The places of goals that their own report takes back; other overtaken ones were stages that the mover passed."""
    return {goal.place.id for goal in goals if any(told[i].withdrawn is not None for i in goal.way.attestations)}


def _is_refused(denial: Denial, goals: Sequence[Branch]) -> bool:
    """Whether a goal is denied, or a visit to the country that it lies in."""
    place, motion = denial.denied.place, denial.denied.motion
    if motion in (Motion.HEAD, Motion.RETURN):
        return any(goal.place.id == place.id for goal in goals)
    return motion in _VISITS and is_wide(place) and any(is_within(goal.place, place) for goal in goals)


def _named(goals: Sequence[Branch], told: Mapping[str, Attestation]) -> Iterator[Position]:
    for goal in goals:
        statements = [told[i] for i in goal.way.attestations]
        held = [a for a in statements if a.certainty is not Certainty.DENIED]
        yield position(f"{goal.place.name}, {goal.standing.value}", held)


def _withheld(undisclosed: Sequence[Quantity]) -> Iterator[Position]:
    if undisclosed:
        reports = tuple(dict.fromkeys(q.report for q in undisclosed))
        yield Position("Not disclosed", reports, (), tuple(q.id for q in undisclosed))


def _exclusive(goals: Sequence[Branch], refused: Sequence[Denial], told: Mapping[str, Attestation]) -> Exclusive:
    """A denial excludes what it denies, and two goals told as fact exclude each other; a guess excludes nothing."""
    facts = [g for g in goals if any(told[i].certainty is Certainty.REPORTED for i in g.way.attestations)]
    return Exclusive.YES if refused or len(facts) > 1 else Exclusive.UNKNOWN


def _why(goals: Sequence[Branch], exclusive: Exclusive, *, ended: bool) -> str:
    overtaken = [branch.place.name for branch in goals if branch.standing is Standing.OVERTAKEN]
    gone = f" {' and '.join(overtaken)} is overtaken by later statements." if overtaken else ""
    if exclusive is Exclusive.YES:
        return f"One statement denies what another holds, or two ends are told as fact.{gone}"
    if ended:
        return f"A goal that was given before the end is none when the mover has come elsewhere.{gone}"
    return f"A guess or a silence does not contradict another; no report tells of an arrival.{gone}"
