"""The open question of where the journey ends: destinations guessed at, withheld, or given differently."""

from collections.abc import Iterator, Mapping, Sequence

from geo.journey.conflicts.positions import position
from geo.journey.itinerary import Halt
from geo.journey.records import About, Branch, Conflict, Exclusive, Position, Standing
from geo.reading.records import Attestation, Quantity

UNDISCLOSED = "undisclosed"


def destination_conflicts(
    destinations: Sequence[Branch],
    headed_for: Sequence[Halt],
    undisclosed: Sequence[Quantity],
    told: Mapping[str, Attestation],
) -> Iterator[Conflict]:
    """Yield one open conflict when the destination is given differently, only guessed at, or withheld."""
    positions = [position(_branch_words(branch), [told[i] for i in branch.way.attestations]) for branch in destinations]
    if undisclosed:
        reports = tuple(dict.fromkeys(q.report for q in undisclosed))
        positions.append(Position("Not disclosed", reports, (), tuple(q.id for q in undisclosed)))
    positions += [position(halt.place.name, [s.attestation for s in halt.visit.sightings]) for halt in headed_for]
    if len(positions) > 1 and (destinations or undisclosed):
        yield Conflict(
            id="conflict-destination",
            about=About.DESTINATION,
            title="Where the journey ends",
            exclusive=Exclusive.UNKNOWN,
            positions=tuple(positions),
            why=_destination_why(destinations),
            settled_by="A report of an arrival.",
        )


def _branch_words(branch: Branch) -> str:
    return f"{branch.place.name}, {branch.standing.value}"


def _destination_why(destinations: Sequence[Branch]) -> str:
    overtaken = [branch.place.name for branch in destinations if branch.standing is Standing.OVERTAKEN]
    gone = f" {' and '.join(overtaken)} is overtaken by later statements." if overtaken else ""
    return f"A guess or a silence does not contradict another; no report tells of an arrival.{gone}"
