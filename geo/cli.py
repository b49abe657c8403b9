"""The command line: dateline read, journey, export, verify, serve, gazetteer, railways."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
import typer.core

from geo.cli_exports import made
from geo.cli_journeys import PASSED_OVER, atlas_opened, check_found, readings_told, reports_loaded, told
from geo.cli_options import AsOf, Filters, Halts, Mover, Paths, Sources, Speakers, Statuses
from geo.cli_pictures import Alts, Extents, OwnScripts, Pictures, Presets, Resolutions, Sizes, Themes, Timelines
from geo.cli_places import gazetteer_commands
from geo.cli_railways import railway_commands
from geo.cli_verify import verify
from geo.errors import DatelineError
from geo.maps.style import ThemeName
from geo.terminal import print_journey, progress, say

FAULTY = 2
_OUTPUTS = (
    "Where to; may be repeated. The ending chooses: .png -300dpi.png .svg .pdf .gif .mp4 .html .xlsx .csv -legs.csv "
    "-attestations.csv .geojson .kml .kmz .gpx .lp.json .annotations.jsonld .timeline.json .timemap.json .json"
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
app.command()(verify)


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

    for reading in readings_told(reports_loaded(context, paths), atlas_opened()):
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
    halt: Halts = None,
    form: Annotated[JourneyFormat, typer.Option("--format", help="For programs or for people.")] = JourneyFormat.JSON,
) -> None:
    """Print the journey that the reports tell."""
    found = told(context, paths, Filters(source, said_by, status, as_of, mover, halt))
    if form is JourneyFormat.TABLE:
        from geo.maps.compose import compose

        print_journey(compose(found.journey, found.view))
    else:
        from geo.exports.contract import journey_object
        from geo.exports.json_text import json_text

        typer.echo(json_text(journey_object(found.journey), indent=1))
    check_found(found.journey)


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
    halt: Halts = None,
    preset: Presets = None,
    theme: Themes = ThemeName.LIGHT,
    size: Sizes = "",
    dpi: Resolutions = None,
    alt: Alts = "",
    timeline: Timelines = False,
    extent: Extents = "",
    own_script: OwnScripts = False,
    force: Annotated[bool, typer.Option("--force", help="Replace files that are there already.")] = False,
) -> None:
    """Write the journey to files: pictures, films, the dossier, tables, maps and timelines for other programs."""
    from geo.exports.formats import format_of
    from geo.exports.write import check_all_writable, write_file

    formats = [(path, format_of(path.name)) for path in output]
    setting = Pictures(preset, theme, size, dpi, alt, timeline, extent, own_script).setting()
    check_all_writable(output, force=force)
    found = told(context, paths, Filters(source, said_by, status, as_of, mover, halt))
    check_found(found.journey)
    for doubt in found.doubts():
        say(f"before you share: {doubt}")
    for path, data in list(made(found, formats, setting)):
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
    say(f"the dashboard is at http://{HOST}:{chosen} (Ctrl+C stops it)")
    serve(reports, chosen, opens_browser=browser, prepare=_prepare)


def _prepare() -> None:
    """Make what the dashboard opens, so that the first page does not wait for it."""
    from geo.gazetteer.opening import open_gazetteer
    from geo.maps.basemap import prepare

    with progress("Compiling the gazetteer") as bar:
        open_gazetteer(bar)
    with progress("Drawing the base map"):
        prepare()


if __name__ == "__main__":
    main()
