"""What the rules for counted time found: durations, "two days ago", "last week", "every morning", "now"."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.dates import modifier, turn, year_of
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import UNKNOWN, Base, Meaning
from geo.reading.times.numerals import number, ordinal, plain

_CLOCKED = {"TH": "H", "TM": "M", "TS": "S"}
_DAY_WORDS = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "WE": "XXXX-WXX-WE", "Q": "XXXX-QX"}
_PARTS_OF = {"TH": (60, "TM"), "TM": (60, "TS"), "W": (7, "D"), "Y": (12, "M"), "DE": (10, "Y"), "CE": (100, "Y")}
_LONGER = {"Q": (3, "M"), "DE": (10, "Y"), "CE": (100, "Y")}
_NAMES = ("UNITS", "UNIT", "QUARTER", "WEEKEND", "TERM")


def _length(count: float | None, unit: str) -> str:
    if unit == "2W":
        count, unit = None if count is None else count * 2, "W"
    if unit in _LONGER and count is not None:
        count, unit = count * _LONGER[unit][0], _LONGER[unit][1]
    figure = "X" if count is None else plain(count)
    return f"PT{figure}{_CLOCKED[unit]}" if unit in _CLOCKED else f"P{figure}{unit}"


def _counted(match: Match) -> float | None:
    end = match.at(*_NAMES)
    half = 0.5 if match.has("HALF") else 0
    count = number(match.part(match.first, end))
    return None if count is None or match.has("VAGUE") else count + half


def duration(match: Match) -> tuple[Found, ...]:
    """Return a length of time: "three days", "the past several months", "year-long"."""
    unit = match.value(*_NAMES)
    if unit == "Q" and (match.has("A") or (match.last < len(match.pieces.symbols) and _of_follows(match))):
        return ()
    count = _counted(match)
    if match.has("HALF") and match.at("HALF") == match.first:
        count, unit = (30, "TM") if unit == "TH" else (0.5, unit)
    elif count is None and match.has("UNIT") and not match.has("VAGUE"):
        count = 1
    return match.whole(Meaning(TimexType.DURATION, _length(count, unit)))


def _of_follows(match: Match) -> bool:
    return match.part(match.last, match.last + 1).has("OF")


def bare_units(match: Match) -> tuple[Found, ...]:
    """Return a length without a number: "for years", "minutes before"."""
    if match.value("UNITS") == "TS":
        return ()
    return match.whole(Meaning(TimexType.DURATION, _length(None, match.value("UNITS"))))


def duration_range(match: Match) -> tuple[Found, ...]:
    """Return both lengths of "12 to 18 months"."""
    joint = match.at("DASH", "TO", "AND", "OR", "THROUGH")
    unit = match.value(*_NAMES)
    first = Meaning(TimexType.DURATION, _length(number(match.part(match.first, joint)), unit))
    second = Meaning(TimexType.DURATION, _length(number(match.part(joint, match.at(*_NAMES))), unit))
    return Found(match.first, joint, first), Found(joint + 1, match.last, second)


def _shifted(base: Base, count: int, unit: str) -> Meaning:
    kind = TimexType.TIME if unit in _CLOCKED else TimexType.DATE
    if unit == "2W":
        count, unit = count * 2, "W"
    return Meaning(kind, unit=unit, shift=count, base=base, fine=True)


def ago(match: Match) -> tuple[Found, ...]:
    """Return a time counted back from the report: "two days ago"; PAST_REF when the count is vague."""
    count, unit = _whole_units(_counted(match), match.value(*_NAMES))
    if count is None:
        return match.whole(Meaning(TimexType.DATE, "PAST_REF"))
    return match.whole(replace(_shifted(Base.PUBLISHED, -count, unit), turn=0 if match.has("DEICTIC") else None))


def _whole_units(count: float | None, unit: str) -> tuple[int | None, str]:
    if count is not None and count != int(count) and unit in _PARTS_OF:
        count, unit = count * _PARTS_OF[unit][0], _PARTS_OF[unit][1]
    return None if count is None or count != int(count) else int(count), unit


def later(match: Match) -> tuple[Found, ...]:
    """Return a time counted from what the text last spoke of: "three hours later", "the day before"."""
    if match.has("PART"):
        shift = int(match.value("BEFORE", "AFTER"))
        return match.whole(Meaning(TimexType.TIME, unit="D", shift=shift, base=Base.MENTION, part=match.value("PART")))
    unit = match.value(*_NAMES)
    if match.has("BEFORE", "AFTER", "FOLLOWING"):
        sign = int(match.value("BEFORE", "AFTER", "FOLLOWING"))
        return match.whole(Meaning(TimexType.DATE, unit=unit, shift=sign, base=Base.MENTION))
    sign = int(match.value("LATER") or 1)
    count, unit = _whole_units(_counted(match), unit)
    if count is None:
        return match.whole(Meaning(TimexType.DATE, "FUTURE_REF" if sign > 0 else "PAST_REF"))
    base = Base.PUBLISHED if match.has("NOW") else Base.MENTION
    return match.whole(_shifted(base, sign * count, unit))


def relative_unit(match: Match) -> tuple[Found, ...]:
    """Return a unit ranked against the base: "last week", "the following day", "the end of the year"."""
    unit = match.value(*_NAMES)
    the_day = unit == "D" and turn(match) is None and not modifier(match)
    if unit in _CLOCKED or unit == "2W" or the_day:
        return ()
    told = (
        match.has("THAT", "SAME", "FOLLOWING", "PREVIOUS")
        or (match.has("NEXT") and match.has("THE"))
        or (match.has("NEXT") and unit == "D")
    )
    base = Base.MENTION if told else Base.PUBLISHED
    if match.has("DASH") and match.has("EDGE"):
        return match.whole(replace(_whole_year(match), modifier=modifier(match)))
    if match.has("AGO", "LATER") and match.has("DASH"):
        return match.whole(Meaning(TimexType.DATE, unit=unit, shift=-1, base=base))
    if unit == "WE" and turn(match) is None:
        return match.whole(Meaning(TimexType.DATE, unit=unit, base=base))
    if match.has("NEXT", "LAST", "FOLLOWING") and match.part(match.first - 1, match.first).has("FOR", "OVERTIME"):
        return match.whole(Meaning(TimexType.DURATION, _length(1, unit)))
    return match.whole(Meaning(TimexType.DATE, unit=unit, shift=turn(match) or 0, base=base, modifier=modifier(match)))


def _whole_year(match: Match) -> Meaning:
    if match.has("YEAR"):
        return Meaning(TimexType.DATE, year=year_of(match))
    return Meaning(TimexType.DATE, unit=match.value("UNIT"), shift=0, base=Base.PUBLISHED)


def fiscal_year(match: Match) -> tuple[Found, ...]:
    """Return a fiscal year as the year that it is named after."""
    return match.whole(Meaning(TimexType.DATE, year=year_of(match), modifier=modifier(match)))


def ordinal_unit(match: Match) -> tuple[Found, ...]:
    """Return a century, a quarter or a day that is counted: "the 5th century BC", "the third quarter of 1989"."""
    unit = match.value(*_NAMES)
    count = ordinal(match)
    if unit == "CE":
        return match.whole(_century(match, count))
    if unit == "Q" and 1 <= count <= 4:
        return match.whole(Meaning(TimexType.DATE, unit="Q", shift=0, season=f"Q{count}", year=year_of(match)))
    if unit == "D":
        return match.whole(Meaning(TimexType.DATE, "XXXX-XX-XX"))
    return ()


def _century(match: Match, count: int) -> Meaning:
    era = "BC" if match.value("ERA") == "BC" else ""
    return Meaning(TimexType.DATE, block=f"{era}{max(0, count - 1):02}", modifier=modifier(match))


def regular(match: Match) -> tuple[Found, ...]:
    """Return a time that comes again: "every morning", "each Sunday", "daily", "per week"."""
    word = match.value("REGULAR")
    if word:
        return match.whole(Meaning(TimexType.SET, word))
    if match.has("WEEKDAYS", "PARTS"):
        return match.whole(Meaning(TimexType.SET, _plural(match)))
    if match.has("PER", "UNITS"):
        return match.whole(Meaning(TimexType.SET, _length(_counted(match) or 1, match.value(*_NAMES))))
    return match.whole(Meaning(TimexType.SET, _again(match)))


def _plural(match: Match) -> str:
    day = match.value("WEEKDAYS", "WEEKDAY", "MAYBEDAY")
    part = match.value("PARTS")
    return (f"XXXX-WXX-{day}" if day else "XXXX-XX-XX") + (f"T{part}" if part else "")


def _again(match: Match) -> str:
    if match.has("PART"):
        return f"XXXX-XX-XXT{match.value('PART')}"
    if match.has("WEEKDAY", "MAYBEDAY"):
        return f"XXXX-WXX-{match.value('WEEKDAY', 'MAYBEDAY')}"
    if match.has("SEASON", "MAYBESEASON"):
        return f"XXXX-{match.value('SEASON', 'MAYBESEASON')}"
    unit = match.value("UNIT", "QUARTER", "WEEKEND", "TERM")
    return _DAY_WORDS.get(unit) or _length(1, unit)


def reference(match: Match) -> tuple[Found, ...]:
    """Return what only points to past, present or future: "now", "recently"."""
    value = match.value("NOW", "RECENT", "FUTURE") or "PAST_REF"
    return match.whole(Meaning(TimexType.DATE, value))


def narrated(match: Match) -> tuple[Found, ...]:
    """Return what only a narrative uses as a time: "the former king", "this period"."""
    if match.has("SAME") and match.has("TIME"):
        return match.whole(Meaning(TimexType.DATE, base=Base.MENTION, narrated=True))
    value = match.value("CHRONICLE", "RECENTADJ", "CURRENT") or UNKNOWN
    return match.whole(Meaning(TimexType.DATE, value, narrated=True))


def deictic(match: Match) -> tuple[Found, ...]:
    """Return today, yesterday, tomorrow, tonight."""
    told = match.value("DEICTIC", "DEICTICPART")
    part = told.lstrip("-0123456789")
    shift = int(told.removesuffix(part)) if part else int(told)
    kind = TimexType.TIME if part else TimexType.DATE
    return match.whole(Meaning(kind, unit="D", shift=shift, base=Base.PUBLISHED, part=part, modifier=modifier(match)))
