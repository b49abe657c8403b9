"""Distance and time: the diagram, and the sums behind it."""

from collections.abc import Iterator

from geo.escaping import for_fragment, for_html
from geo.exports.dossier.sections import Section, nothing
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_keys, lines, told_in
from geo.maps.marey import as_drawing, plot_html, stations_table
from geo.maps.marey_names import name_px, name_tops, name_words, takes_distances_line, tells_distances
from geo.maps.marey_sheet import sheets
from geo.maps.page_theme import PAGE
from geo.maps.rides import Diagram, Ride, Station
from geo.maps.riding import HOW, TITLE, diagram, missing

KEY, NAME = "distance", "Distance and time"


def section(case: Case) -> Section:
    """Return the diagram of a case with its sums, or what it lacks."""
    drawn = diagram(case.journey, case.scene, utc=False)
    if drawn is None:
        return Section(KEY, NAME, nothing(missing(case.journey, case.scene)))
    return Section(KEY, NAME, "".join(_parts(drawn, case)))


def _parts(drawn: Diagram, case: Case) -> Iterator[str]:
    yield f'<p><b>{TITLE}</b></p><p class="second">{HOW}</p>'
    plot = plot_html(drawn, PAGE, utc=False, framed=as_drawing)
    yield f'<div class="ridden"><div class="ridden-names">{_names(drawn)}</div><div class="marey">{plot}</div></div>'
    yield f'<div class="unseen">{stations_table(drawn.stations)}</div>'
    yield '<h3 class="small">The sums</h3><ul class="rows sums">'
    yield from (_sum(ride, case) for ride in (*drawn.rides, *(detour.ride for detour in drawn.detours)))
    yield "</ul>"
    if drawn.left_out:
        yield nothing(f"Not in the diagram, for no distance leads there: {', '.join(drawn.left_out)}.")


def _names(drawn: Diagram) -> str:
    """The stops at the heights that they have in the diagram."""
    height, half = sheets(drawn)[0].height_px, name_px(drawn) / 2
    names = "".join(
        f'<p style="top:{top - half:.1f}px" data-of="{for_fragment(station.id)}"><a href="#{for_fragment(station.id)}">'
        f"{for_html(name_words(station, drawn))}</a>{_kilometres(station, drawn)}</p>"
        for station, top in zip(drawn.stations, name_tops(drawn), strict=True)
    )
    return f'<div style="height:{height:.0f}px">{names}</div>'


def _kilometres(station: Station, drawn: Diagram) -> str:
    if not tells_distances(drawn):
        return ""
    spare = " wide" if takes_distances_line(name_words(station, drawn), drawn) else ""
    return f'<span class="note{spare}">{for_html(station.km_words)}</span>'


def _sum(ride: Ride, case: Case) -> str:
    title = for_html(ride.title)
    name = f'<a class="name" href="#{for_fragment(ride.id)}">{title}</a>' if ride.id else f"<b>{title}</b>"
    told = lines(for_html(f"{ride.arithmetic}: {ride.judgement}"), for_html(ride.why))
    keys = letter_keys(ride.letters, case.scene.sources)
    return (
        f'<li{told_in(ride.letters)}>{name}<div class="row"><div>{told}</div><div class="keys">{keys}</div></div></li>'
    )
