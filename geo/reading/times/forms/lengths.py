"""How long a counted time is: "an hour and fifty-five minutes", "a day and a half", "three-quarters of an hour"."""

from geo.reading.times.forms.durations import UNITS, counted
from geo.reading.times.match import Match
from geo.reading.times.numerals import number

_SMALLER = {
    "CE": (100, "Y"),
    "DE": (10, "Y"),
    "Y": (12, "M"),
    "W": (7, "D"),
    "D": (24, "TH"),
    "TH": (60, "TM"),
    "TM": (60, "TS"),
}
Length = tuple[float | None, str]


def summed(match: Match) -> Length:
    """Return how many of which unit the match tells, in a unit of which it is a whole number where there is one."""
    of = match.at("OF")
    if of > 0 and match.part(match.first, of).value(*UNITS) == "Q":
        quarters = number(match.part(match.first, of)) or 1
        return _whole(quarters / 4, match.part(of, match.last).value(*UNITS))
    places = match.places(*UNITS)
    if len(places) < 2:
        return _whole(_count(match), match.value(*UNITS))
    first = _count(match.part(match.first, places[0] + 1)), match.value(*UNITS)
    rest = match.part(places[0] + 1, places[1] + 1)
    return _added(first, (0.25, first[1]) if rest.has("QUARTER") else (_count(rest), rest.value(*UNITS)))


def _count(match: Match) -> float | None:
    return 0.5 if match.part(match.first, match.first + 1).has("HALF") else counted(match)


def _whole(count: float | None, unit: str) -> Length:
    while count is not None and count != int(count) and unit in _SMALLER:
        count, unit = count * _SMALLER[unit][0], _SMALLER[unit][1]
    return count, unit


def _added(one: Length, two: Length) -> Length:
    """Return the sum in the unit of the second, None for the count where the first has no whole number of it."""
    (count, unit), (more, smaller) = one, two
    while unit != smaller and count is not None and unit in _SMALLER:
        count, unit = count * _SMALLER[unit][0], _SMALLER[unit][1]
    return (None if count is None or more is None or unit != smaller else count + more), smaller
