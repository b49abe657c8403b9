"""Positions: one side of a conflict as words, with the reports and statements that hold it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.journey.itinerary import Halt
from geo.journey.records import Position
from geo.journey.visits import Sighting
from geo.reading.records import Attestation, Motion

PAST: Mapping[Motion, str] = {
    Motion.DEPART: "left",
    Motion.ARRIVE: "reached",
    Motion.PASS: "passed",
    Motion.CROSS: "crossed",
    Motion.STOP: "stopped at",
    Motion.HEAD: "headed for",
    Motion.BE_AT: "was at",
    Motion.MEET: "met at",
    Motion.RETURN: "returned to",
}


def position(value: str, attestations: Sequence[Attestation]) -> Position:
    """Return the position that these statements hold."""
    return Position(value, reports_of(attestations), ids_of(attestations))


def reports_of(attestations: Iterable[Attestation]) -> tuple[str, ...]:
    """Return the ids of the reports, each once."""
    return tuple(dict.fromkeys(a.report for a in attestations))


def ids_of(attestations: Iterable[Attestation]) -> tuple[str, ...]:
    """Return the ids of the statements, each once."""
    return tuple(dict.fromkeys(a.id for a in attestations))


def timed(halt: Halt) -> Iterator[Sighting]:
    """Yield the sightings of a halt that have a time."""
    return (sighting for sighting in halt.visit.sightings if sighting.when is not None)


def time_words(group: Sequence[Attestation]) -> str:
    """Return the report's own words for the time."""
    return next((a.time.text for a in group if a.time is not None and a.time.text), "time as corrected")
