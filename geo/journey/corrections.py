"""What a user corrects for the session: the record, and how it changes what was read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from geo.dates import Interval
from geo.reading.records import Attestation, Timex, TimexType
from geo.reports import Span


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A mention, by report and span, and the id of the place that the user says it means."""

    report: str
    mention: Span
    place_id: str


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """An attestation and the interval that the user says it happened in."""

    attestation: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class DateChoice:
    """A report and the day that the user says it was published."""

    report: str
    published: date


Correction = PlaceChoice | TimeChoice | DateChoice | str
"""One step: another place, a time, a report's date, or the id of an attestation that is taken out."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """All steps of the session, in order; undo drops the last."""

    steps: tuple[Correction, ...] = field(default=())

    def add(self, *steps: Correction) -> "Corrections":
        """Return the corrections with more steps."""
        return Corrections((*self.steps, *steps))

    def undo(self) -> "Corrections":
        """Return the corrections without the last step."""
        return Corrections(self.steps[:-1])

    @property
    def taken_out(self) -> frozenset[str]:
        """The ids of attestations that are taken out."""
        return frozenset(step for step in self.steps if isinstance(step, str))

    @property
    def times(self) -> Mapping[str, Interval]:
        """The interval of each attestation whose time is set; the last step wins."""
        return {step.attestation: step.interval for step in self.steps if isinstance(step, TimeChoice)}

    @property
    def dates(self) -> Mapping[str, date]:
        """The publication day of each report whose date is set."""
        return {step.report: step.published for step in self.steps if isinstance(step, DateChoice)}

    def places(self, report: str) -> Mapping[Span, str]:
        """Return the place ids chosen for mentions of one report."""
        chosen = (step for step in self.steps if isinstance(step, PlaceChoice))
        return {step.mention: step.place_id for step in chosen if step.report == report}


def corrected(attestations: Iterable[Attestation], corrections: Corrections) -> tuple[Attestation, ...]:
    """Return the attestations without those taken out, and with the times that were set."""
    out, times = corrections.taken_out, corrections.times
    return tuple(_timed(a, times.get(a.id)) for a in attestations if a.id not in out)


def _timed(attestation: Attestation, interval: Interval | None) -> Attestation:
    if interval is None:
        return attestation
    read = attestation.time or Timex(attestation.span, "", TimexType.TIME, "")
    return replace(attestation, time=replace(read, interval=interval, basis="set by you"), anchored=None)
