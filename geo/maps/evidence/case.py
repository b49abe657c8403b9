"""What is on the table: the journey in view, its scene, and the readings behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geo.journey.records import Branch, Journey, Leg, Stop
from geo.maps.marks import zones
from geo.maps.scene import Mark, Scene, Source
from geo.reading.records import Attestation, Mention, Quantity, Reading
from geo.reports import Report


@dataclass(frozen=True, slots=True)
class Case:
    """What is on the table: the journey in view, its scene, and the readings behind it by report id.

    Where the readings are not at hand, the other candidates of a place are not known; nothing else is missing.
    """

    journey: Journey
    scene: Scene
    readings: Mapping[str, Reading]

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by report id."""
        return {source.id: source for source in self.scene.sources}

    @property
    def letters(self) -> Mapping[str, str]:
        """The letters of the reports by report id."""
        return {source.id: source.letter for source in self.scene.sources}

    @property
    def reports(self) -> Mapping[str, Report]:
        """The reports by their id."""
        return {report.id: report for report in self.journey.reports}

    @property
    def zones(self) -> Mapping[str, str]:
        """The IANA zone of each stop's clock by the stop's id, "" for UTC."""
        return zones(self.journey.stops, utc=False)

    def mark(self, selected: Stop | Branch) -> Mark:
        """Return the mark of a stop or branch, as the list has it."""
        marks = (*self.scene.places, *self.scene.possible, *self.scene.bends)
        return next(mark for mark in marks if mark.id == selected.id)

    def ends(self, leg: Leg) -> str:
        """Return "Pyongyang to Friendship bridge"."""
        names = {stop.id: stop.place.name for stop in self.journey.stops}
        names |= {branch.id: branch.place.name for branch in self.journey.branches}
        return f"{names.get(leg.start, '')} to {names.get(leg.end, '')}"

    def attestations(self, ids: Iterable[str]) -> tuple[Attestation, ...]:
        """Return the attestations with these ids, in the order of the journey."""
        wanted = set(ids)
        return tuple(a for a in self.journey.attestations if a.id in wanted)

    def mentions(self, attestation: Attestation) -> tuple[Mention, ...]:
        """Return the mentions that a statement's places were read from."""
        refs = (attestation.source, attestation.goal, attestation.midpoint, attestation.path, attestation.at)
        spans = {ref.mention for ref in refs if ref is not None}
        reading = self.readings.get(attestation.report)
        return () if reading is None else tuple(m for m in reading.mentions if m.span in spans)

    def quantities(self, ids: Iterable[str]) -> tuple[Quantity, ...]:
        """Return the quantities with these ids, in the order of the journey."""
        wanted = set(ids)
        return tuple(q for q in self.journey.quantities if q.id in wanted)


def case_of(journey: Journey, scene: Scene, readings: Iterable[Reading] = ()) -> Case:
    """Return the case of a journey and its scene; the readings tell which other places a name may have meant."""
    return Case(journey, scene, {reading.report.id: reading for reading in readings})
