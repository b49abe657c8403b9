"""Lengths of time and times that come again: "three days", "12 to 18 months", "every morning", "daily"."""

from geo.reading.records import TimexType
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Meaning
from geo.reading.times.numerals import number, plain

UNITS = ("UNITS", "SHORTUNITS", "UNIT", "QUARTER", "WEEKEND", "TERM")
CLOCKED = {"TH": "H", "TM": "M", "TS": "S"}
# TIMEX3's units for durations have no fortnight, quarter, decade or century.
_IN_SMALLER = {"2W": (2, "W"), "Q": (3, "M"), "DE": (10, "Y"), "CE": (100, "Y")}
# Units that one length of time is told in together.
_FOLLOWING = {("D", "TH"), ("TH", "TM"), ("TM", "TS"), ("Y", "M"), ("M", "D"), ("W", "D")}
_HALVES = {"TH": ("H", "30M"), "D": ("D", "T12H")}
_AGAIN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX"}


def length(count: float | None, unit: str) -> str:
    """Return a duration's value: "P3D", "PT2H", "PXM" where the count is vague."""
    if unit in _IN_SMALLER:
        size, unit = _IN_SMALLER[unit]
        count = None if count is None else count * size
    if unit in _HALVES and count is not None and count > 1 and count % 1 == 0.5:
        whole, half = _HALVES[unit]
        return f"P{'T' if unit in CLOCKED else ''}{int(count)}{whole}{half}"
    figure = "X" if count is None else plain(count)
    return f"PT{figure}{CLOCKED[unit]}" if unit in CLOCKED else f"P{figure}{unit}"


def counted(match: Match) -> float | None:
    """Return how many units the match tells, None where it is vague ("several")."""
    end = match.at(*UNITS)
    count = number(match.part(match.first, end)) if end > 0 else None
    return None if count is None or match.has("VAGUE") else count + (0.5 if match.has("HALF") else 0)


def duration(match: Match) -> tuple[Found, ...]:
    """Return a length of time: "three days", "the past several months", "year-long"; not "a quarter of the men"."""
    unit, count = match.value(*UNITS), counted(match)
    if unit == "Q" and (match.has("A") or match.part(match.last, match.last + 1).has("OF")):
        return ()
    if match.part(match.first, match.first + 1).has("HALF"):
        count, unit = (30, "TM") if unit == "TH" else (0.5, unit)
    elif count is None and match.has("UNIT") and not match.has("VAGUE"):
        count = 1
    return match.whole(Meaning(TimexType.DURATION, length(count, unit)))


def compound(match: Match) -> tuple[Found, ...]:
    """Return one length of "two hours and twelve minutes", two of units that do not follow each other."""
    place = match.at(*UNITS) + 1
    one, two = match.part(match.first, place), match.part(place + match.part(place, place + 1).has("AND"), match.last)
    units, counts = (one.value(*UNITS), two.value(*UNITS)), (counted(one), counted(two))
    if units not in _FOLLOWING or None in counts:
        return (*duration(one), *duration(two))
    large, small = (length(count, unit) for count, unit in zip(counts, units, strict=True))
    return match.whole(Meaning(TimexType.DURATION, large + small.removeprefix("PT" if units[0] in CLOCKED else "P")))


def bare_units(match: Match) -> tuple[Found, ...]:
    """Return a length without a number: "for years", "minutes before"."""
    unit = match.value("UNITS")
    return match.whole(Meaning(TimexType.DURATION, length(None, unit))) if unit != "TS" else ()


def duration_range(match: Match) -> tuple[Found, ...]:
    """Return both lengths of "12 to 18 months"."""
    joint, unit = match.at("DASH", "TO", "UNTIL", "AND", "OR", "THROUGH"), match.value(*UNITS)
    first = length(number(match.part(match.first, joint)), unit)
    second = length(number(match.part(joint, match.at(*UNITS))), unit)
    return (
        Found(match.first, joint, Meaning(TimexType.DURATION, first)),
        Found(joint + 1, match.last, Meaning(TimexType.DURATION, second)),
    )


def regular(match: Match) -> tuple[Found, ...]:
    """Return a time that comes again: "every morning", "each Sunday", "daily", "per week"."""
    word = match.value("REGULAR")
    if not word and match.has("ONCE", "TURNS"):
        word = length(1, match.value("UNIT", "QUARTER", "WEEKEND"))
    if not word and match.has("PER", "UNITS"):
        word = length(counted(match) or 1, match.value(*UNITS))
    return match.whole(Meaning(TimexType.SET, word or _again(match)))


def _again(match: Match) -> str:
    day, part = match.value("WEEKDAYS", "WEEKDAY", "MAYBEDAY"), match.value("PARTS", "PART")
    if day or part:
        return (f"XXXX-WXX-{day}" if day else "XXXX-XX-XX") + (f"T{part}" if part else "")
    season = match.value("SEASON", "MAYBESEASON")
    unit = match.value("UNIT", "QUARTER", "WEEKEND", "TERM")
    return f"XXXX-{season}" if season else _AGAIN.get(unit) or length(1, unit)
