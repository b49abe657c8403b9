"""Conflicts about the means of travel: one movement told by rail and by air."""

from collections.abc import Iterable, Iterator

from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.same_place import FACILITIES, LODGINGS
from geo.journey.sources import source_of
from geo.journey.visits import Sighting
from geo.reading.records import Mode, Motion

_PARTS_VISITED = FACILITIES - LODGINGS


def mode_conflicts(halts: Iterable[Halt]) -> Iterator[Conflict]:
    """Yield a conflict for each movement at a stop that two sources tell by different means."""
    for halt in (halt for halt in halts if len({s.attestation.mode for s in halt.visit.sightings}) > 1):
        for motion in dict.fromkeys(sighting.motion for sighting in halt.visit.sightings):
            by_mode = _by_mode(s for s in halt.visit.sightings if s.motion is motion)
            voices = [{(s.report, source_of(s.attestation)) for s in told} for told in by_mode.values()]
            if len(by_mode) > 1 and not set.intersection(*voices):
                yield Conflict(
                    id=f"conflict-mode-{motion}-{halt.visit.key}",
                    about=About.MODE,
                    title=f"How it {PAST[motion]} {halt.place.name}",
                    exclusive=Exclusive.YES,
                    positions=tuple(position_of(_WORDS[mode], told) for mode, told in by_mode.items()),
                    why="One movement is made by one means.",
                    settled_by="A picture of the moment.",
                )


_WORDS = {
    Mode.RAIL: "by rail",
    Mode.SEA: "by ship or boat",
    Mode.AIR: "by air",
    Mode.ROAD: "by road",
    Mode.FOOT: "on foot",
}


def _by_mode(seen: Iterable[Sighting]) -> dict[Mode, list[Sighting]]:
    told: dict[Mode, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.mode is not None and sighting.motion is not Motion.HEAD and not _is_in_town(sighting):
            told.setdefault(sighting.attestation.mode, []).append(sighting)
    return told


def _is_in_town(sighting: Sighting) -> bool:
    """Whether it tells of a way about the town, to a palace or a square, and not of coming to the town."""
    place = sighting.attestation.place
    return place is not None and place.feature in _PARTS_VISITED
