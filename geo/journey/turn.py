"""One visit of a place while its sightings are dealt out."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from geo.journey.visits import Sighting
from geo.reading.records import Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class Turn:
    """One visit while its sightings are dealt out: who tells it, what the mover did, when it begins and is over.

    Attributes:
        earliest: when the first time that is told of it begins; the latest moment there is while none is told.
        latest: when the last time that is told of it ends; the earliest moment there is while none is told.
    """

    sightings: list[Sighting] = field(default_factory=list)
    reports: set[str] = field(default_factory=set)
    motions: set[Motion] = field(default_factory=set)
    earliest: datetime = _LATE
    latest: datetime = _EARLY

    @property
    def is_dated(self) -> bool:
        """Whether any time is told of it."""
        return self.earliest <= self.latest

    def add(self, sighting: Sighting) -> None:
        """Count a sighting to this visit."""
        self.sightings.append(sighting)
        self.reports.add(sighting.report)
        self.motions.add(sighting.motion)
        if sighting.when is not None:
            self.earliest = min(self.earliest, sighting.when.earliest or _EARLY)
            self.latest = max(self.latest, sighting.when.latest or _LATE)


def new(turns: list[Turn]) -> Turn:
    """Return a further visit, added to the others."""
    turns.append(Turn())
    return turns[-1]
