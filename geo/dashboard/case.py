"""What is on the table: the journey in view, its scene, and the readings behind it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geo.journey.records import Journey
from geo.maps.marks import zones
from geo.maps.scene import Scene, Source
from geo.reading.records import Attestation, Mention, Quantity, Reading


@dataclass(frozen=True, slots=True)
class Case:
    """What is on the table: the journey in view, its scene, and the readings behind it by report id."""

    journey: Journey
    scene: Scene
    readings: Mapping[str, Reading]

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by report id."""
        return {source.id: source for source in self.scene.sources}

    @property
    def zones(self) -> Mapping[str, str]:
        """The IANA zone of each stop's clock by the stop's id, "" for UTC."""
        return zones(self.journey.stops, utc=False)

    def attestations(self, ids: Iterable[str]) -> tuple[Attestation, ...]:
        """Return the attestations with these ids, in the order of the journey."""
        wanted = set(ids)
        return tuple(a for a in self.journey.attestations if a.id in wanted)

    def mentions(self, attestation: Attestation) -> tuple[Mention, ...]:
        """Return the mentions that a statement's places were read from."""
        refs = (attestation.source, attestation.goal, attestation.midpoint, attestation.path, attestation.at)
        spans = {ref.mention for ref in refs if ref is not None}
        return tuple(m for m in self.readings[attestation.report].mentions if m.span in spans)

    def quantities(self, ids: Iterable[str]) -> tuple[Quantity, ...]:
        """Return the quantities with these ids, in the order of the journey."""
        wanted = set(ids)
        return tuple(q for q in self.journey.quantities if q.id in wanted)
