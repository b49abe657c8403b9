"""The names of the stops beside the distance and time diagram: how high each is, where it stands, how it is told."""

from geo.maps.marey_sheet import LINE_PX, name_lines, sheets, spread
from geo.maps.rides import Diagram, Station
from geo.maps.short_names import LINE_LETTERS, in_lines, shortened

PHONE_LETTERS = 16


def name_tops(diagram: Diagram) -> tuple[float, ...]:
    """Return where each stop's name stands beside the plot, in px from its top to the name's middle."""
    sheet = sheets(diagram)[0]
    wanted = [sheet.y_share(station.km) * sheet.height_px for station in diagram.stations]
    half = name_px(diagram) / 2
    return spread(wanted, 2 * half, half, sheet.height_px - half)


def name_px(diagram: Diagram) -> float:
    """Return the height that a name has: with its distance under it, or without where there are many."""
    lines = _lines(diagram)
    return LINE_PX * (lines + tells_distances(diagram))


def tells_distances(diagram: Diagram) -> bool:
    """Return whether there is room for each stop's distance under its name."""
    return _fit(diagram, _lines(diagram) + 1)


def name_words(station: Station, diagram: Diagram) -> str:
    """Return a stop's number and name, shortened where it would take more lines than there is room for.

    On a phone it may take the line of its distance, too.
    """
    lines = _lines(diagram)

    def fits(words: str) -> bool:
        return len(in_lines(words, LINE_LETTERS)) <= lines and len(in_lines(words, PHONE_LETTERS)) <= lines + 1

    return shortened(station.label, fits)


def takes_distances_line(words: str, diagram: Diagram) -> bool:
    """Return whether a name takes the line of its distance on a phone."""
    return len(in_lines(words, PHONE_LETTERS)) > _lines(diagram)


def _lines(diagram: Diagram) -> int:
    lines = name_lines(diagram.stations)
    return lines if _fit(diagram, lines) else 1


def _fit(diagram: Diagram, lines: int) -> bool:
    return lines * LINE_PX * len(diagram.stations) <= sheets(diagram)[0].height_px
