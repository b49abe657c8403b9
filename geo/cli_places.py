"""The commands on the register of places: dateline gazetteer compile, find, add, list, remove."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from geo.coords import LatLon, distance_km
from geo.errors import DataError, UnknownNameError
from geo.terminal import print_table, progress, say

if TYPE_CHECKING:
    from geo.gazetteer.additions.kept import Outcome
    from geo.gazetteer.index import Gazetteer
    from geo.gazetteer.online_cache import Answer
    from geo.gazetteer.place import Candidate, Place

_SHOWN = 20
_SIMILAR = 8
_FAULTS_SHOWN = 20

gazetteer_commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The register of places.")


@gazetteer_commands.command("compile")
def compile_places() -> None:
    """Compile the gazetteer unless it is there already, and say where it lies."""
    from geo.gazetteer.compile import compiled_path

    size = len(open_places())
    say(f"{size} places in {compiled_path()}")


@gazetteer_commands.command()
def find(
    name: str,
    near: Annotated[str, typer.Option(metavar="PLACE", help="Those near this place first.")] = "",
    online: Annotated[bool, typer.Option("--online", help="Ask an online geocoder too (DATELINE_ONLINE).")] = False,
) -> None:
    """Print the places of a name, best known first, then places with a similar name, marked as guesses."""
    from geo.gazetteer.finding import candidates

    gazetteer = open_places()
    centre = best(gazetteer, near).at if near else None
    found = candidates(gazetteer, name, centre)
    if not gazetteer.find(name):
        say(f"no place has this name; {'similar ones are guessed' if found else 'none is similar'}: {name}")
    print_table(_HEADINGS, (_row(candidate, centre) for candidate in found[:_SHOWN]))
    if len(found) > _SHOWN:
        say(f"{len(found) - _SHOWN} more are not shown")
    _find_online(name, asked=online)


_HEADINGS = ("id", "name", "country", "feature", "latitude, longitude", "time zone", "people", "away", "why")


def _row(candidate: "Candidate", centre: LatLon | None) -> tuple[str, ...]:
    place = candidate.place
    people = f"{place.population:,}" if place.population else ""
    away = "" if centre is None else f"{distance_km(place.at, centre):.0f} km"
    rest = (_degrees(place.at), place.timezone, people, away, candidate.why)
    return place.id, place.name, place.country, place.feature, *rest


def _degrees(at: LatLon) -> str:
    return f"{at.latitude:.4f}, {at.longitude:.4f}"


def _find_online(name: str, *, asked: bool) -> None:
    from geo.gazetteer.online import OnlineGeocoder, Setting, online_setting

    setting = online_setting() or (Setting() if asked else None)
    if setting is None:
        return
    answers = OnlineGeocoder(setting).find(name)
    if not answers:
        say(f"{setting.service} has no place of this name: {name}")
    title = f"{setting.service.title()} says (© OpenStreetMap contributors, ODbL)"
    print_table(("name", "country", "kind", "latitude, longitude"), map(_online_row, answers), title)


def _online_row(answer: "Answer") -> tuple[str, ...]:
    return answer.name, answer.country, answer.kind, _degrees(answer.at)


@gazetteer_commands.command()
def add(file: Annotated[Path, typer.Argument(metavar="FILE", help="GeoNames .txt .zip; .csv .geojson .json")]) -> None:
    """Add the places of a file; one of the same name is replaced."""
    from geo.gazetteer.additions.changing import add_places

    with progress(f"Adding {file.name}") as bar:
        outcome = add_places(file, bar)
    _tell_faults(file, outcome)
    say(f"{outcome.places:,} places added: {file.name}")


def _tell_faults(file: Path, outcome: "Outcome") -> None:
    shown = outcome.faults[:_FAULTS_SHOWN]
    for fault in shown:
        say(f"{file}, line {fault.line}: skipped, {fault.why}")
    if outcome.skipped > len(shown):
        say(f"{outcome.skipped - len(shown):,} more rows were skipped")


@gazetteer_commands.command("list")
def list_places() -> None:
    """Print the files of places that were added."""
    from geo.gazetteer.additions.kept import added_files, places_dir

    files = added_files()
    print_table(("file", "places", "bytes"), ((path.name, _count(path), f"{path.stat().st_size:,}") for path in files))
    say(f"{len(files)} files in {places_dir()}")


def _count(path: Path) -> str:
    from geo.gazetteer.additions.kept import compiled_addition
    from geo.gazetteer.index import Gazetteer

    try:
        return f"{len(Gazetteer(compiled_addition(path))):,}"
    except (DataError, FileNotFoundError):
        return "not compiled"


@gazetteer_commands.command()
def remove(name: Annotated[str, typer.Argument(metavar="FILE", help="A file's name as `list` prints it.")]) -> None:
    """Take out the places of a file that was added."""
    from geo.gazetteer.additions.changing import remove_places

    remove_places(name)
    say(f"removed: {name}")


def best(gazetteer: "Gazetteer", name: str) -> "Place":
    """Return the best known place of that name; UnknownNameError tells similar names."""
    found = gazetteer.find(name)
    if not found:
        similar = ", ".join(candidate.place.name for candidate in gazetteer.guess(name, _SIMILAR))
        raise UnknownNameError(f"The gazetteer has no place of this name (similar: {similar or 'none'}): {name!r}")
    return found[0]


def open_places() -> "Gazetteer":
    """Return the gazetteer, with a bar while it is compiled."""
    from geo.gazetteer.opening import open_gazetteer

    with progress("Compiling the gazetteer") as bar:
        return open_gazetteer(bar)
