"""The zone that a report gives for all its clock times: "all times UTC", "Times are those of Dhaka (GMT+6)"."""

from geo.reading.times.forms.clocks import zone_of
from geo.reading.times.lexicon import SYMBOLS
from geo.reading.times.match import Match
from geo.reading.times.pieces import Pieces

_TIMES, _ZONE, _CITY = (SYMBOLS[name] for name in ("TURNS", "ZONE", "CITY"))
_REACH = 9
_OFFSET = 3
_BETWEEN = frozenset(
    """are is given shown in those of the quoted stated expressed here below above as listed by this report thread post
    ( : , = hereafter throughout local to clock at kept""".split()
)
_BEFORE = frozenset("all clock my our other ( the these its . : ; , -".split())


def zone_of_all(pieces: Pieces, text: str) -> str:
    """Return the zone of every clock time of the text that has none of its own, "" when the text gives none."""
    place = pieces.symbols.find(_TIMES)
    while place >= 0:
        zone = _zone_behind(pieces, text, place) if _heads(pieces, text, place) else ""
        if zone:
            return zone
        place = pieces.symbols.find(_TIMES, place + 1)
    return ""


def _heads(pieces: Pieces, text: str, place: int) -> bool:
    """Return whether it is the report's times, and no "three times"."""
    before = text[pieces.starts[place - 1] : pieces.ends[place - 1]].casefold() if place else "."
    return before in _BEFORE or text[pieces.starts[place]].isupper()


def _zone_behind(pieces: Pieces, text: str, place: int) -> str:
    """Return the zone that the words behind "times" name; an offset from Greenwich goes before a city."""
    city = ""
    for index in range(place + 1, min(place + 1 + _REACH, len(pieces.starts))):
        if pieces.symbols[index] == _ZONE:
            return zone_of(Match(pieces, index, min(index + _OFFSET, len(pieces.starts))))
        if pieces.symbols[index] == _CITY:
            city = city or pieces.values[index]
        elif text[pieces.starts[index] : pieces.ends[index]].casefold() not in _BETWEEN:
            return city
    return city
