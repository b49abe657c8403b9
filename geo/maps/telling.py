"""What the reports tell of a stop, in words: the verb, the time, who said it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from geo.dates import OPEN, Interval
from geo.escaping import line
from geo.journey.records import Stop
from geo.maps.words import brief, exact
from geo.reading.records import Attestation, Certainty, Motion

# The verb of each motion without its object; the first of these that a stop has tells how the mover came there.
CAME = {
    Motion.ARRIVE: "reached",
    Motion.RETURN: "returned",
    Motion.CROSS: "crossed",
    Motion.PASS: "passed",
    Motion.STOP: "stopped",
    Motion.MEET: "met",
    Motion.BE_AT: "there",
    Motion.HEAD: "headed for",
}
LEFT = "left"
NOT_STATED = "time not stated"
NOT_ARRIVED = "arrival not reported"
BY_THE_REPORT = "the report itself"


class Telling(NamedTuple):
    """One verb of a stop with its time; `stated` is false where the time only follows from what is round it."""

    verb: str
    time: Interval
    stated: bool

    @property
    def unstated_words(self) -> str:
        """What is said in place of a time."""
        return NOT_ARRIVED if self.verb == CAME[Motion.HEAD] else NOT_STATED


def tellings(stop: Stop) -> tuple[Telling, ...]:
    """Return how the mover came there and that it left, as far as the reports tell; never empty."""
    came = next((verb for motion, verb in CAME.items() if motion in stop.motions), None)
    left = Motion.DEPART in stop.motions
    out = []
    if came is not None:
        time = stop.arrive or (None if left else stop.depart)
        out.append(Telling(_verb(stop, came), time or OPEN, stop.timed and time is not None))
    if left or not out:
        out.append(Telling(_verb(stop, LEFT), stop.depart or OPEN, stop.timed and stop.depart is not None))
    return tuple(out)


def _verb(stop: Stop, verb: str) -> str:
    return verb if stop.status is Certainty.REPORTED else str(stop.status)


def label(stop: Stop, zone: str, *, year: bool) -> str:
    """Return the short line of the map: "left Sun 10 Sep, afternoon", "crossed, time not stated", "headed for"."""
    first = next((telling for telling in tellings(stop) if telling.stated), tellings(stop)[0])
    if first.stated:
        return f"{first.verb} {brief(first.time, zone, year=year)}"
    return first.verb if first.verb == CAME[Motion.HEAD] else f"{first.verb}, {first.unstated_words}"


def detail(stop: Stop, zone: str, *, year: bool) -> str:
    """Return the long line of the list: "left Sun 10 Sep, 12:00 to 18:00"."""
    return "; ".join(_detail(telling, zone, year=year) for telling in tellings(stop))


def _detail(telling: Telling, zone: str, *, year: bool) -> str:
    if telling.stated:
        return f"{telling.verb} {exact(telling.time, zone, year=year)}"
    return f"{telling.verb}, {telling.unstated_words}"


def said_by(attestations: Iterable[Attestation]) -> str:
    """Return who says it, each once: "North Korea's state media; the report itself"."""
    return "; ".join(dict.fromkeys(speaker(attestation.attributed_to) for attestation in attestations))


def speaker(attributed_to: tuple[str, ...]) -> str:
    """Return "Yonhap, citing a government official": outermost first; the report itself when nobody is named."""
    return ", citing ".join(line(name) for name in reversed(attributed_to)) or BY_THE_REPORT


def by_id(attestations: Iterable[Attestation]) -> Mapping[str, Attestation]:
    """Return the attestations by their ids."""
    return {attestation.id: attestation for attestation in attestations}
