"""The command dateline verify: whether an exported file still follows from the reports."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geo.cli_journeys import atlas_opened, readings_prepared, reports_loaded
from geo.cli_options import AsOf, Filters, Mover, Paths, Sources, Speakers, Statuses
from geo.errors import InputError, UnknownNameError
from geo.escaping import line

if TYPE_CHECKING:
    from geo.exports.manifest import Manifest
    from geo.exports.verifying import Matched

CHANGED = 1


def verify(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What was exported; its ending tells the format.")],
    paths: Paths,
    source: Sources = None,
    said_by: Speakers = None,
    status: Statuses = None,
    as_of: AsOf = "",
    mover: Mover = "",
) -> None:
    """Rebuild the journey of an exported file from its reports and say what has changed; status 1 when anything has.

    The view is the file's own; options ask whether it is that one.
    """
    from geo.exports.manifest_reading import manifest_in
    from geo.exports.verifying import changes_in_program, changes_in_reports, limits, matched, verdict

    data = _content(file)
    manifest = manifest_in(file.name, data)
    given = matched(manifest, reports_loaded(context, paths))
    changes = list(changes_in_reports(manifest, given))
    notes = [*changes_in_program(manifest), *limits(manifest, file.name)]
    if not given.missing:
        filters = Filters(source, said_by, status, as_of, mover)
        changes += _changes_after_rebuilding(manifest, given, filters, file.name, data)
    for sentence in (*notes, *changes, verdict(str(file), changes)):
        typer.echo(line(sentence))
    if changes:
        raise typer.Exit(CHANGED)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"This file cannot be read: {file}") from error


def _changes_after_rebuilding(
    manifest: "Manifest", given: "Matched", filters: Filters, name: str, data: bytes
) -> list[str]:
    from geo import pipeline
    from geo.exports.verifying import change_in_view, changes_in_content, view_of

    atlas = atlas_opened()
    readings = readings_prepared(given.reports, atlas)
    asked = filters.view(readings) if filters.any else None
    try:
        journey = pipeline.journey(readings, view_of(manifest), atlas)
    except UnknownNameError as error:
        return [f"the view of the file names what is not there: {error}"]
    return [*change_in_view(manifest, asked), *changes_in_content(manifest, name, data, journey, readings)]
