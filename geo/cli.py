"""The command line: dateline read, journey, export, serve, gazetteer, railways."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core

from geo.cli_options import AsOf, Filters, Mover, Paths, Sources, Speakers, Statuses
from geo.cli_pictures import Alts, OwnScripts, Pictures, Presets, Resolutions, Sizes, Themes, Timelines, in_own_script
from geo.cli_places import gazetteer_commands
from geo.cli_railways import railway_commands
from geo.errors import DatelineError, InputError
from geo.maps.style import ThemeName
from geo.terminal import print_journey, progress, say, say_what_was_loaded

if TYPE_CHECKING:
    from geo.journey.records import Journey
    from geo.pipeline import Atlas
    from geo.reading.records import Reading
    from geo.reports import Report
    from geo.view import View

FAULTY = 2
PASSED_OVER = "geo.cli.passed_over"
_OUTPUTS = (
    "Where to; the ending chooses: .png -300dpi.png .svg .pdf .gif .mp4 .csv -legs.csv -attestations.csv .geojson .json"
)


class _Commands(typer.core.TyperGroup):
    """Commands that end with status 2 after an error, told in one line, and after input that was passed over."""

    def invoke(self, context: Any) -> Any:
        try:
            result = super().invoke(context)
        except DatelineError as error:
            say(str(error))
            raise typer.Exit(FAULTY) from error
        if context.meta.get(PASSED_OVER):
            raise typer.Exit(FAULTY)
        return result


app = typer.Typer(
    cls=_Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)
app.add_typer(gazetteer_commands, name="gazetteer")
app.add_typer(railway_commands, name="railways")


class ReadFormat(StrEnum):
    """How readings are printed."""

    JSONL = "jsonl"


class JourneyFormat(StrEnum):
    """How a journey is printed."""

    JSON = "json"
    TABLE = "table"


def main() -> None:
    """Run the command line; what it prints is UTF-8 wherever it goes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app(prog_name="dateline")


@app.callback()
def dateline() -> None:
    """News reports in, a sourced journey map out."""


@app.command()
def read(
    context: typer.Context,
    paths: Paths,
    _form: Annotated[ReadFormat, typer.Option("--format", help="One object a line.")] = ReadFormat.JSONL,
) -> None:
    """Print what is read in each report by itself."""
    from geo.exports.contract import reading_object
    from geo.exports.json_text import json_text

    for reading in _read(_reports(context, paths), _atlas()):
        typer.echo(json_text(reading_object(reading)))


@app.command()
def journey(
    context: typer.Context,
    paths: Paths,
    source: Sources = None,
    said_by: Speakers = None,
    status: Statuses = None,
    as_of: AsOf = "",
    mover: Mover = "",
    form: Annotated[JourneyFormat, typer.Option("--format", help="For programs or for people.")] = JourneyFormat.JSON,
) -> None:
    """Print the journey that the reports tell."""
    found, view = _journey(context, paths, Filters(source, said_by, status, as_of, mover))
    if form is JourneyFormat.TABLE:
        from geo.maps.compose import compose

        print_journey(compose(found, view))
    else:
        from geo.exports.contract import journey_object
        from geo.exports.json_text import json_text

        typer.echo(json_text(journey_object(found), indent=1))
    _check_found(found)


@app.command()
def export(
    context: typer.Context,
    paths: Paths,
    output: Annotated[list[Path], typer.Option("-o", "--output", metavar="FILE", help=_OUTPUTS)],
    source: Sources = None,
    said_by: Speakers = None,
    status: Statuses = None,
    as_of: AsOf = "",
    mover: Mover = "",
    preset: Presets = None,
    theme: Themes = ThemeName.LIGHT,
    size: Sizes = "",
    dpi: Resolutions = None,
    alt: Alts = "",
    timeline: Timelines = False,
    own_script: OwnScripts = False,
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there already.")] = False,
) -> None:
    """Write the journey to files: pictures, films, tables, GeoJSON, JSON."""
    from geo.exports.formats import export_bytes, format_of
    from geo.exports.write import check_writable, write_file

    formats = [(path, format_of(path.name)) for path in output]
    setting = Pictures(preset, theme, size, dpi, alt, timeline).setting()
    for path, _ in formats:
        check_writable(path, force=force)
    found, view = _journey(context, paths, Filters(source, said_by, status, as_of, mover))
    _check_found(found)
    from geo.maps.compose import compose

    scene = compose(_with_own_names(found) if own_script else found, view)
    for path, form in formats:
        with progress(f"Drawing {path.name}") as bar:
            data = export_bytes(found, scene, form, setting, bar)
        write_file(path, data, force=force)
        say(f"wrote {path}")


@app.command()
def serve(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Reports; without any, the sample.")
    ] = None,
    port: Annotated[int, typer.Option(help="The first port to try.", min=1, max=65_535)] = 8501,
    browser: Annotated[bool, typer.Option(help="Open a browser on it.")] = False,
) -> None:
    """Open the dashboard on the reports, for this machine only."""
    from geo.serving import HOST, free_port, reports_setting, serve

    reports, chosen = reports_setting(paths or []), free_port(port)
    _prepare()
    say(f"the dashboard is at http://{HOST}:{chosen} (Ctrl+C stops it)")
    serve(reports, chosen, opens_browser=browser)


def _prepare() -> None:
    """Make what the dashboard opens, so that the first page does not wait for it."""
    from geo.gazetteer.opening import open_gazetteer
    from geo.maps.basemap import prepare

    with progress("Compiling the gazetteer") as bar:
        open_gazetteer(bar)
    with progress("Drawing the base map"):
        prepare()


def _reports(context: typer.Context, paths: Iterable[Path]) -> "Sequence[Report]":
    from geo.report_files import load_paths

    loaded = load_paths(paths)
    say_what_was_loaded(loaded)
    context.meta[PASSED_OVER] = bool(loaded.faults)
    if not loaded.reports:
        raise InputError("No report could be read; the lines above say why")
    return loaded.reports


def _atlas() -> "Atlas":
    from geo.pipeline import open_atlas

    with progress("Compiling the gazetteer") as bar:
        return open_atlas(bar)


def _read(reports: "Sequence[Report]", atlas: "Atlas") -> "Iterator[Reading]":
    from geo.pipeline import read_reports

    with progress("Reading") as bar:
        for number, report in enumerate(reports, 1):
            (reading,) = read_reports([report], atlas)
            if not reading.attestations:
                say(f"{report.id}: no movement is told in this report")
            yield reading
            if bar is not None:
                bar(number, len(reports))


def _journey(context: typer.Context, paths: Iterable[Path], filters: Filters) -> "tuple[Journey, View]":
    from geo import pipeline
    from geo.journey.corrections import Corrections

    atlas = _atlas()
    readings = pipeline.prepared(list(_read(_reports(context, paths), atlas)), Corrections(), atlas)
    view = filters.view(readings)
    return pipeline.journey(readings, view, atlas), view


def _with_own_names(found: "Journey") -> "Journey":
    named, unwritten = in_own_script(found)
    if unwritten:
        say(f"no font of this system has these letters, so the usual names stand: {', '.join(unwritten)}")
    return named


def _check_found(found: "Journey") -> None:
    if not any(attestation.journey for attestation in found.attestations):
        raise InputError(f"No movement is told in what was read; reports: {len(found.shown)}")
    if not found.stops and not found.branches:
        say("nothing is left in this view")


if __name__ == "__main__":
    main()
