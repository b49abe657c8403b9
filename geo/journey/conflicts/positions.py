"""Positions: one side of a conflict as words, with the reports and statements that hold it."""

from collections.abc import Iterable, Mapping, Sequence

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
    reports = tuple(dict.fromkeys(a.report for a in attestations))
    return Position(value, reports, tuple(dict.fromkeys(a.id for a in attestations)))


def position_of(value: str, seen: Iterable[Sighting]) -> Position:
    """Return the position that the statements of these sightings hold."""
    return position(value, [sighting.attestation for sighting in seen])


def time_words(seen: Iterable[Sighting]) -> str:
    """Return the reports' own words for the time."""
    words = (s.attestation.time.text for s in seen if s.attestation.time is not None and s.attestation.time.text)
    return next(words, "time as corrected")


def named_time(seen: Sequence[Sighting]) -> str:
    """Return the words for the time, with how sure it is when it was not told as fact."""
    certainty = seen[0].attestation.certainty.value if seen else ""
    return time_words(seen) + ("" if certainty == "reported" else f", {certainty}")


def dated(halt: Halt) -> list[Sighting]:
    """Return the sightings of a halt that have a time."""
    return [sighting for sighting in halt.visit.sightings if sighting.when is not None]
