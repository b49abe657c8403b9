"""The commands on railways: dateline railways route, add."""

from pathlib import Path
from typing import Annotated

import typer

from geo.cli_places import best, open_places
from geo.terminal import print_table, say

railway_commands = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Ways by rail.")


@railway_commands.command()
def route(
    start: Annotated[str, typer.Argument(metavar="FROM")], end: Annotated[str, typer.Argument(metavar="TO")]
) -> None:
    """Print the shortest way by rail between two places: length, stations, borders, breaks of gauge."""
    from geo.railways.routing import route as shortest
    from geo.railways.tracks import usual_network

    gazetteer = open_places()
    ends = [best(gazetteer, name) for name in (start, end)]
    found = shortest(usual_network(), [place.at for place in ends])
    if found is None:
        say(f"no way by rail is known between {ends[0].name} and {ends[1].name}")
        return
    rows = [*((p.km, p.stop.name, "") for p in found.stations), *((b.km, b.name, "border") for b in found.borders)]
    rows += [(g.km, g.name, f"gauge {g.gauges_mm[0]} to {g.gauges_mm[1]} mm") for g in found.gauge_breaks]
    title = f"{ends[0].name} to {ends[1].name}: {found.distance_km:.0f} km {found.why}"
    print_table(("km", "place", "what"), ((f"{km:.0f}", name, what) for km, name, what in sorted(rows)), title)


@railway_commands.command()
def add(file: Annotated[Path, typer.Argument(metavar="FILE", help="GeoJSON lines, as from OpenStreetMap.")]) -> None:
    """Add real track from a file; ways by rail follow it where it lies; one of the same name is replaced."""
    from geo.railways.tracks import add_tracks, tracks_dir

    found = add_tracks(file)
    parts = ", ".join(f"{part.length_km:.0f}" for part in found.components[:_PARTS_SHOWN])
    say(f"{found.length_km:.0f} km of track in {len(found.components)} connected parts (km: {parts})")
    say(f"{found.joined_ends} ends were joined, {found.loose_ends} are loose; kept in {tracks_dir()}: {file.name}")


_PARTS_SHOWN = 5
