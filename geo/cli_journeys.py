"""From paths to a journey, for the commands that tell one: loading, reading, building, each told on the way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from geo.cli_options import Filters
from geo.errors import InputError
from geo.terminal import progress, say, say_what_was_loaded

if TYPE_CHECKING:
    from geo.journey.records import Journey
    from geo.pipeline import Atlas
    from geo.reading.records import Reading
    from geo.reports import Report
    from geo.view import View

PASSED_OVER = "geo.cli.passed_over"
"""Where a command's context notes that input was passed over, so that it ends with status 2."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A journey with the view that it was built for, the readings, and what they were looked up in."""

    journey: "Journey"
    view: "View"
    readings: "tuple[Reading, ...]"
    atlas: "Atlas"

    def doubts(self) -> tuple[str, ...]:
        """Return what to know before the journey is shared."""
        from geo import pipeline
        from geo.exports.share_check import share_check
        from geo.view import View

        whole = pipeline.journey(self.readings, View(mover=self.view.mover), self.atlas)
        return share_check(self.journey, whole, self.readings)


def reports_loaded(context: typer.Context, paths: Iterable[Path]) -> "Sequence[Report]":
    """Return the reports of the paths; InputError when there is none."""
    from geo.report_files import load_paths

    loaded = load_paths(paths)
    say_what_was_loaded(loaded)
    context.meta[PASSED_OVER] = bool(loaded.faults)
    if not loaded.reports:
        raise InputError("No report could be read; the lines above say why")
    return loaded.reports


def atlas_opened() -> "Atlas":
    """Return the gazetteer and the railways."""
    from geo.pipeline import open_atlas

    with progress("Compiling the gazetteer") as bar:
        return open_atlas(bar)


def readings_told(reports: "Sequence[Report]", atlas: "Atlas") -> "Iterator[Reading]":
    """Yield the reading of each report, and tell of one without movement."""
    from geo.pipeline import read_reports

    with progress("Reading") as bar:
        for number, report in enumerate(reports, 1):
            (reading,) = read_reports([report], atlas)
            if not reading.attestations:
                say(f"{report.id}: no movement is told in this report")
            yield reading
            if bar is not None:
                bar(number, len(reports))


def readings_prepared(reports: "Sequence[Report]", atlas: "Atlas") -> "tuple[Reading, ...]":
    """Return the readings, undated ones anchored."""
    from geo.journey.corrections import Corrections
    from geo.pipeline import prepared

    return prepared(list(readings_told(reports, atlas)), Corrections(), atlas)


def told(context: typer.Context, paths: Iterable[Path], filters: Filters) -> Told:
    """Return the journey that the reports of the paths tell."""
    from geo.pipeline import journey

    atlas = atlas_opened()
    readings = readings_prepared(reports_loaded(context, paths), atlas)
    view = filters.view(readings)
    return Told(journey(readings, view, atlas), view, readings, atlas)


def check_found(found: "Journey") -> None:
    """Raise InputError when no movement is told; say so when only the view leaves nothing."""
    if not any(attestation.journey for attestation in found.attestations):
        raise InputError(f"No movement is told in what was read; reports: {len(found.shown)}")
    if not found.stops and not found.branches:
        say("nothing is left in this view")
