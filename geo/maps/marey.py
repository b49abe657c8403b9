"""The distance and time diagram as HTML: everything in shares of the plot's width and height, so that it fits any.

Lines lie in a drawing that is stretched to the plot while their strokes keep their width; bars and words are elements
of the page, in its font. The wide and the narrow screen have words of their own; the style sheet shows one of them.
What reports tell carries their letters.
"""

from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote

from geo.escaping import for_html
from geo.maps.evidence.markup import told_in
from geo.maps.hours import Tick, TimeAxis, time_axis
from geo.maps.marey_names import name_tops
from geo.maps.marey_room import Words
from geo.maps.marey_sheet import LINE_PX, Sheet, name_lines, sheets, spread
from geo.maps.marey_words import bar_box, placed_words
from geo.maps.rides import At, Detour, Diagram, Ride, Station
from geo.maps.scene import Bar
from geo.maps.style import STROKES, Theme

CROSSES = (0.2, 0.4, 0.6, 0.8)
Framing = Callable[[str, str], str]
"""How a drawing gets into the page, given it and its class."""
_SIDE = 1000.0
_BAND_OPACITY = 0.16
_LINE_PX, _SELECTED_EXTRA_PX = 1.9, 5.0
_SPEED_DASH, _SHORT_DASH = "8 5", "2 3"


def as_image(svg: str, kind: str) -> str:
    """Return a drawing as an image, for pages that take no drawing within."""
    return f'<img class="{kind}" alt="" src="data:image/svg+xml,{quote(svg, safe="")}">'


def as_drawing(svg: str, kind: str) -> str:
    """Return a drawing as part of the page, so that the page's colours and scripts reach into it."""
    return svg.replace("<svg ", f'<svg class="{kind}" aria-hidden="true" ', 1)


def plot_html(diagram: Diagram, theme: Theme, *, utc: bool, framed: Framing = as_image) -> str:
    """Return the plot with its bars, lines and words, the rows of hours under it, and the detours' own distances."""
    wide, narrow = sheets(diagram)
    axis = time_axis(diagram.start, diagram.end, tuple(clock.zone for clock in diagram.clocks))
    words = "".join(_words(each, sheet) for sheet in (wide, narrow) for each in placed_words(diagram, sheet, utc=utc))
    lines = (framed(_leaders(diagram, theme), "leaders"), framed(_drawing(diagram, theme, wide), "lines"))
    inside = "".join((_grid(diagram, axis, wide), *lines, _crosses(diagram, wide)))
    bars = "".join(_bar(bar, station, wide) for station in diagram.every_station for bar in station.bars)
    side = "".join(_detour_names(diagram, wide))
    return (
        f'<div class="mr{" sided" if side else ""}"><div class="plot" style="height:{wide.height_px:.0f}px" role="img" '
        f'aria-label="{for_html(diagram.alt)}">{inside}{bars}{words}{side}</div>{_time_rows(axis, diagram)}</div>'
    )


def _leaders(diagram: Diagram, theme: Theme) -> str:
    """The strip between the names and the plot, which leads each name to its height."""
    sheet = sheets(diagram)[0]
    pairs = zip(diagram.stations, name_tops(diagram), strict=True)
    inside = "".join(
        f'<path d="M0,{top:.1f}L12,{sheet.y_share(station.km) * sheet.height_px:.1f}" fill="none" '
        f'stroke="{theme.muted}" stroke-width="1"{told_in(station.letters)}/>'
        for station, top in pairs
    )
    size = f'width="12" height="{sheet.height_px:.0f}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'


def _grid(diagram: Diagram, axis: TimeAxis, sheet: Sheet) -> str:
    hours = (tick for tick in axis.hours if all(tick.when != day.when for day in axis.days))
    lines = [f'<i class="hour" style="left:{100 * tick.share:.3f}%"></i>' for tick in hours]
    lines += [f'<i class="day" style="left:{100 * tick.share:.3f}%"></i>' for tick in axis.days if tick.share]
    own = (station for detour in diagram.detours for station in detour.stations[1:])
    rows = [_row(station, sheet, "own") for station in own]
    rows += [_row(s, sheet, "level chosen" if s.id == diagram.selection else "level") for s in diagram.stations]
    return "".join(lines + rows)


def _row(station: Station, sheet: Sheet, kind: str) -> str:
    return f'<i class="{kind}" style="top:{100 * sheet.y_share(station.km):.3f}%"{told_in(station.letters)}></i>'


def _drawing(diagram: Diagram, theme: Theme, sheet: Sheet) -> str:
    """The bands and slopes, in a drawing that is stretched to the plot."""
    parts = [_told(ride.letters, _ride(ride, diagram.selection, theme, sheet)) for ride in diagram.rides]
    for slope in diagram.slopes:
        stroke = _stroke(slope.start, slope.end, theme.muted, sheet, dash=_SPEED_DASH)
        parts.append(_told(slope.letters, [stroke]))
    for detour in diagram.detours:
        parts.append(_told(detour.ride.letters, _detour(detour, diagram.selection, theme, sheet)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIDE:.0f} {_SIDE:.0f}" '
        f'preserveAspectRatio="none">{"".join(parts)}</svg>'
    )


def _told(letters: Iterable[str], parts: Iterable[str]) -> str:
    return f"<g{told_in(letters)}>{''.join(parts)}</g>"


def _ride(ride: Ride, selection: str, theme: Theme, sheet: Sheet) -> Iterator[str]:
    colour = theme.paint[ride.paint]
    corners = " ".join(_pair(at, sheet) for at in ride.band)
    yield f'<polygon points="{corners}" fill="{colour}" fill-opacity="{_BAND_OPACITY}"/>'
    dash = " ".join(f"{length:g}" for length in STROKES[ride.look].web_dash)
    for line in (ride.slowest, ride.fastest):
        if line is not None:
            yield from _stressed(line, ride.id == selection != "", colour, dash, theme, sheet)


def _detour(detour: Detour, selection: str, theme: Theme, sheet: Sheet) -> Iterator[str]:
    ride, short = detour.ride, detour.shortfall
    chosen = ride.id == selection != ""
    yield from _stressed(ride.slowest, chosen, theme.paint[ride.paint], "", theme, sheet)
    if short is not None:
        ends = At(short.when, short.reached_km), At(short.when, short.wanted_km)
        yield _stroke(*ends, theme.ink, sheet, dash=_SHORT_DASH)


def _stressed(line: tuple[At, At], chosen: bool, colour: str, dash: str, theme: Theme, sheet: Sheet) -> Iterator[str]:
    if chosen:
        yield _stroke(*line, theme.ink, sheet, width=_LINE_PX + _SELECTED_EXTRA_PX)
        yield _stroke(*line, theme.page, sheet, width=_LINE_PX + _SELECTED_EXTRA_PX / 2)
    yield _stroke(*line, colour, sheet, dash=dash)


def _stroke(start: At, end: At, colour: str, sheet: Sheet, *, dash: str = "", width: float = _LINE_PX) -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="M{_pair(start, sheet)}L{_pair(end, sheet)}" fill="none" stroke="{colour}" stroke-width="{width}"'
        f'{dashes} vector-effect="non-scaling-stroke"/>'
    )


def _pair(at: At, sheet: Sheet) -> str:
    point = sheet.point(at)
    return f"{_SIDE * point.x / sheet.width_px:.2f},{_SIDE * point.y / sheet.height_px:.2f}"


def _crosses(diagram: Diagram, sheet: Sheet) -> str:
    """Crosses on what cannot have been, elements of their own so that no stretching bends them."""
    struck = [ride for ride in diagram.rides if ride.impossible] + [detour.ride for detour in diagram.detours]
    return "".join(_cross(ride, share, sheet) for ride in struck for share in CROSSES)


def _cross(ride: Ride, share: float, sheet: Sheet) -> str:
    start, end = (sheet.point(at) for at in ride.slowest)
    left = 100 * (start.x + share * (end.x - start.x)) / sheet.width_px
    top = 100 * (start.y + share * (end.y - start.y)) / sheet.height_px
    return f'<b class="cross paint-{ride.paint}"{told_in(ride.letters)} style="left:{left:.3f}%;top:{top:.3f}%"></b>'


def _bar(bar: Bar, station: Station, sheet: Sheet) -> str:
    box = bar_box(bar, station.km, sheet)
    if box.left >= sheet.width_px or box.right <= 0:
        return ""
    left, width = 100 * box.left / sheet.width_px, 100 * (box.right - box.left) / sheet.width_px
    ends = _open_ends(bar, sheet)
    place = f"left:{left:.3f}%;width:{width:.3f}%;top:{100 * sheet.y_share(station.km):.3f}%"
    return f'<b class="bar {bar.kind} paint-{bar.paint}{ends}" style="{place}"{told_in(station.letters)}></b>'


def _open_ends(bar: Bar, sheet: Sheet) -> str:
    starts, ends = bar.time.earliest, bar.time.latest
    before = " open-start" if starts is None or starts < sheet.start else ""
    return before + (" open-end" if ends is None or ends > sheet.end else "")


def _words(words: Words, sheet: Sheet) -> str:
    across = (
        f"right:{100 * (1 - words.box.right / sheet.width_px):.3f}%"
        if words.at_right
        else f"left:{100 * words.box.left / sheet.width_px:.3f}%"
    )
    screen = ("narrow" if sheet.narrow else "wide") + (" flush" if words.at_right else "")
    lines = "".join(f"<span>{for_html(line)}</span>" for line in words.lines)
    place = f"{across};top:{100 * words.box.top / sheet.height_px:.3f}%"
    return f'<p class="tell {words.kind} {screen}"{told_in(words.letters)} style="{place}">{lines}</p>'


def _detour_names(diagram: Diagram, sheet: Sheet) -> Iterator[str]:
    own = [station for detour in diagram.detours for station in detour.stations]
    wanted = [sheet.y_share(station.km) * sheet.height_px for station in own]
    height = LINE_PX * (name_lines(own) + 1)
    tops = spread(wanted, height, height / 2, sheet.height_px - height / 2)
    for station, top in zip(own, tops, strict=True):
        yield (
            f'<p class="own-name word-{station.paint}" style="top:{top:.1f}px"{told_in(station.letters)}>'
            f"<b>{for_html(station.label)}</b><span>{for_html(station.km_words)}</span></p>"
        )


def _time_rows(axis: TimeAxis, diagram: Diagram) -> str:
    days = "".join(_tick(tick, tick.words[0]) for tick in axis.days)
    rows = [f'<div class="ticks days">{days}</div>']
    for number, clock in enumerate(diagram.clocks if axis.hours else diagram.clocks[:1]):
        hours = "".join(_tick(tick, tick.words[number]) for tick in axis.hours)
        name = f'<b class="wide">{for_html(clock.words)}</b><b class="narrow">{for_html(clock.short_words)}</b>'
        rows.append(f'<div class="ticks hours{" other" if number else ""}">{name}{hours}</div>')
    return "".join(rows)


def _tick(tick: Tick, words: str) -> str:
    screen = "" if tick.narrow else ' class="wide"'
    return f'<span{screen} style="left:{100 * tick.share:.3f}%">{for_html(words)}</span>'


def stations_table(stations: Iterable[Station]) -> str:
    """Return the diagram's values as a table, for who reads it out."""
    rows = "".join(
        f'<tr><th scope="row">{for_html(s.label)}</th><td>{for_html(s.km_words)}</td><td>{for_html(s.detail)}</td>'
        f"<td>{for_html(', '.join(s.letters))}</td></tr>"
        for s in stations
    )
    head = "".join(f'<th scope="col">{word}</th>' for word in ("Place", "Distance", "Time", "Reports"))
    return f"<table><caption>Distance and time</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
