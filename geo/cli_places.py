"""The commands that look things up: dateline gazetteer, dateline railways."""

from typing import TYPE_CHECKING, Annotated

import typer

from geo.coords import LatLon, distance_km
from geo.errors import UnknownNameError
from geo.terminal import print_table, progress, say

if TYPE_CHECKING:
    from geo.gazetteer.index import Gazetteer
    from geo.gazetteer.place import Place

_SHOWN = 20
_GUESSED = 8

gazetteer_commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The register of places.")
railway_commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Ways by rail.")


@gazetteer_commands.command("compile")
def compile_places() -> None:
    """Compile the gazetteer unless it is there already, and say where it lies."""
    from geo.gazetteer.compile import compiled_path

    size = len(_gazetteer())
    say(f"{size} places in {compiled_path()}")


@gazetteer_commands.command()
def find(
    name: str,
    near: Annotated[str, typer.Option(metavar="PLACE", help="Nearest to this place first.")] = "",
) -> None:
    """Print the places of a name, best known first; else those with a similar name."""
    gazetteer = _gazetteer()
    found = gazetteer.find(name)
    if not found:
        say(f"no place has this name; similar ones: {name}")
        found = tuple(candidate.place for candidate in gazetteer.guess(name, _GUESSED))
    centre = _best(gazetteer, near).at if near else None
    if centre is not None:
        found = tuple(sorted(found, key=lambda place: distance_km(place.at, centre)))
    print_table(_HEADINGS, (_row(place, centre) for place in found[:_SHOWN]))
    if len(found) > _SHOWN:
        say(f"{len(found) - _SHOWN} more are not shown")


_HEADINGS = ("id", "name", "country", "feature", "extent", "latitude", "longitude", "time zone", "people", "away")


def _row(place: "Place", centre: LatLon | None) -> tuple[str, ...]:
    latitude, longitude = place.at
    people = f"{place.population:,}" if place.population else ""
    away = "" if centre is None else f"{distance_km(place.at, centre):.0f} km"
    at = (f"{latitude:.4f}", f"{longitude:.4f}", place.timezone, people, away)
    return place.id, place.name, place.country, place.feature, str(place.extent), *at


@railway_commands.command()
def route(
    start: Annotated[str, typer.Argument(metavar="FROM")], end: Annotated[str, typer.Argument(metavar="TO")]
) -> None:
    """Print the shortest way by rail between two places: length, stations, borders, breaks of gauge."""
    from geo.railways.network import shipped_network
    from geo.railways.routing import route as shortest

    gazetteer = _gazetteer()
    ends = [_best(gazetteer, name) for name in (start, end)]
    found = shortest(shipped_network(), [place.at for place in ends])
    if found is None:
        say(f"no way by rail is known between {ends[0].name} and {ends[1].name}")
        return
    rows = [*((p.km, p.stop.name, "") for p in found.stations), *((b.km, b.name, "border") for b in found.borders)]
    rows += [(g.km, g.name, f"gauge {g.gauges_mm[0]} to {g.gauges_mm[1]} mm") for g in found.gauge_breaks]
    title = f"{ends[0].name} to {ends[1].name}: {found.distance_km:.0f} km {found.why}"
    print_table(("km", "place", "what"), ((f"{km:.0f}", name, what) for km, name, what in sorted(rows)), title)


def _best(gazetteer: "Gazetteer", name: str) -> "Place":
    found = gazetteer.find(name)
    if not found:
        similar = ", ".join(candidate.place.name for candidate in gazetteer.guess(name, _GUESSED))
        raise UnknownNameError(f"The gazetteer has no place of this name (similar: {similar or 'none'}): {name!r}")
    return found[0]


def _gazetteer() -> "Gazetteer":
    from geo.gazetteer.opening import open_gazetteer

    with progress("Compiling the gazetteer") as bar:
        return open_gazetteer(bar)
