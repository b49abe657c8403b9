"""The stages joined: reports read, undated ones anchored, corrections made, and a journey built for a view."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from geo.journey.anchoring import anchored
from geo.journey.build import Ground, build_journey
from geo.journey.corrections import Corrections, corrected
from geo.journey.records import Journey
from geo.journey.told_names import with_told_names
from geo.journey.ways import by_rail, others_by_rail
from geo.railways.tracks import usual_network
from geo.reading.reader import read, reread
from geo.reading.records import Reading
from geo.reports import Report
from geo.view import View

Progress = Callable[[int, int], None]
"""Told after each step: how many are done, of how many."""


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """What reading and building look up: the gazetteer, and the ground that journeys are laid over."""

    gazetteer: Gazetteer
    ground: Ground


def open_atlas(progress: Progress | None = None) -> Atlas:
    """Return the shipped gazetteer and railways, opened; the gazetteer is compiled first when that is needed."""
    gazetteer = open_gazetteer(progress)
    network = usual_network()
    return Atlas(gazetteer, Ground(by_rail(network), gazetteer.border_crossings, others_by_rail(network)))


def read_reports(reports: Sequence[Report], atlas: Atlas, progress: Progress | None = None) -> tuple[Reading, ...]:
    """Return the readings of the reports, each read by itself, in their order."""
    readings = []
    for count, report in enumerate(reports, 1):
        readings.append(read(report, atlas.gazetteer))
        if progress is not None:
            progress(count, len(reports))
    return tuple(readings)


def prepared(readings: Iterable[Reading], corrections: Corrections, atlas: Atlas) -> tuple[Reading, ...]:
    """Return the readings with places and dates corrected, undated ones anchored, times and removals applied.

    Places have the names by which most reports call them.
    """
    chosen = [_with_choices(reading, corrections, atlas) for reading in readings]
    dated = anchored(chosen, lambda reading, day: _as_of(reading, day, atlas))
    return with_told_names([_replaced(reading, corrections) for reading in dated], atlas.gazetteer)


def journey(readings: Sequence[Reading], view: View, atlas: Atlas) -> Journey:
    """Return the journey that prepared readings tell in a view."""
    return build_journey(readings, view, atlas.ground)


def _with_choices(reading: Reading, corrections: Corrections, atlas: Atlas) -> Reading:
    report = reading.report.id
    places = {span: atlas.gazetteer.get(key) for span, key in corrections.places(report).items()}
    published = corrections.dates.get(report, ...)
    if not places and published is ...:
        return reading
    return reread(reading, atlas.gazetteer, published=published, choices=places)


def _as_of(reading: Reading, day: date, atlas: Atlas) -> Reading:
    return reread(reading, atlas.gazetteer, published=day)


def _replaced(reading: Reading, corrections: Corrections) -> Reading:
    return replace(reading, attestations=corrected(reading.attestations, corrections))
