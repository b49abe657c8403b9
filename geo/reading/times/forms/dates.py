"""Calendar dates: days, months, weekdays, feasts."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.ranks import is_ranked, modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import number, ordinal

_PIVOT = 40
_FIRST_SURE_ORDINAL = 4
_LONGEST_MONTH = 31


def full_year(year: int) -> int:
    """Return the year that a short one stands for: 45 is 1945, 12 is 2012."""
    return year if year > 99 else year + (2000 if year < _PIVOT else 1900)


def year_of(match: Match) -> int | None:
    """Return the year, negative before our era; None when the match tells none."""
    value = match.value("YEAR")
    if not value and match.has("ERA"):
        value = match.values("NUMBER", "PAIR", "DAY")[-1]
    mark = match.at("APOSTROPHE")
    if not value and 0 <= mark < match.last - 1:
        value = match.pieces.values[mark + 1]
    if not value.isdigit():
        return None
    return -int(value) if match.value("ERA") == "BC" else full_year(int(value))


def date_of(match: Match) -> Meaning:
    """Return the month and year of a match; the year of what was last spoken of for "of that year"."""
    month = int(match.value("MONTH", "MAYBEMONTH"))
    same = Base.MENTION if match.has("UNIT") else Base.NONE
    return Meaning(TimexType.DATE, month=month, year=year_of(match), modifier=modifier(match), base=same)


def calendar_date(match: Match) -> tuple[Found, ...]:
    """Return a day or month, with or without its year."""
    found = date_of(match)
    if is_ranked(match) and not match.has("UNIT"):
        return match.whole(replace(found, turn=turn(match)))
    day = ordinal(match) if match.has("ORDINAL") else int(match.value("DAY") or 0)
    return match.whole(replace(found, day=day or None))


def bare_month(match: Match) -> tuple[Found, ...]:
    """Return a month without its year."""
    return match.whole(date_of(match))


def numeric_date(match: Match) -> tuple[Found, ...]:
    """Return a date in figures: 2023-09-13, 13.9.2023, 9/13/23; with strokes the month comes first where it can."""
    dotted = match.value("DOTDATE")
    one, two, three = map(int, dotted.split(".") if dotted else match.values("YEAR", "DAY", "PAIR"))
    if one > 99:
        year, month, day = one, two, three
    elif one <= 12 and not dotted:
        year, month, day = full_year(three), one, two
    else:
        year, month, day = full_year(three), two, one
    return match.whole(Meaning(TimexType.DATE, year=year, month=month, day=day)) if 1 <= month <= 12 else ()


def old_style(match: Match) -> tuple[Found, ...]:
    """Return a day of this month, the last, the next or the one told of: "the 14th inst.", "the first of the month"."""
    if (match.has("UNIT") and match.value("UNIT") != "M") or not 1 <= ordinal(match) <= _LONGEST_MONTH:
        return ()
    shift = int(match.value("INSTANT") or turn(match) or 0)
    base = Base.PUBLISHED if is_ranked(match) or match.has("INSTANT") else Base.NONE
    return match.whole(Meaning(TimexType.DATE, day=ordinal(match), shift=shift, base=base))


def month_day(match: Match) -> tuple[Found, ...]:
    """Return a day of a month that the context tells: "on the 5th"; "on the second" may be anything's second."""
    if match.has("ORDINAL") and ordinal(match) < _FIRST_SURE_ORDINAL:
        return ()
    return match.whole(Meaning(TimexType.DATE, day=ordinal(match)))


def weekday(match: Match) -> tuple[Found, ...]:
    """Return a weekday: "Sunday", "next Friday", "early on Tuesday", "Wednesday last"."""
    base = Base.MENTION if match.has("THAT", "SAME", "FOLLOWING", "PREVIOUS") else Base.NONE
    if match.has("WEEKDAYWEEK", "BEFORE"):
        weeks = -1 if match.has("BEFORE") else 1
        return match.whole(Meaning(TimexType.DATE, weekday=int(match.value("WEEKDAY", "WEEKDAYWEEK")), shift=weeks))
    name = int(match.value("WEEKDAY", "MAYBEDAY"))
    found = Meaning(TimexType.DATE, weekday=name, modifier=modifier(match), turn=turn(match), base=base)
    if match.has("PART"):
        return match.whole(replace(found, type=TimexType.TIME, part=match.value("PART")))
    said = match.has("THE") or match.part(match.first - 1, match.first).has("THE")
    return match.whole(replace(found, definite=said and found.turn is None and not found.modifier))


def holiday(match: Match) -> tuple[Found, ...]:
    """Return a feast, on a fixed day of the year or on one that moves."""
    told, year, rank = match.value("HOLIDAY"), year_of(match), turn(match)
    if not told[0].isdigit():
        return match.whole(Meaning(TimexType.DATE, feast=told, year=year, turn=rank))
    month, day = map(int, told.split("-"))
    return match.whole(Meaning(TimexType.DATE, month=month, day=day, year=year, turn=rank))


def week_on(match: Match) -> tuple[Found, ...]:
    """Return a weekday so many weeks away: "a week on Tuesday", "three weeks ago on Sunday", "two Sundays ago"."""
    place = match.at("WEEKDAY", "MAYBEDAY")
    count = number(match)
    if count is None or count != int(count) or (place >= 0 and match.value("UNIT", "UNITS") != "W"):
        return weekday(match.part(place, match.last)) if place >= 0 else ()
    shift = int(count) if not match.has("AGO") else -int(count) + (place < 0)
    name = int(match.value("WEEKDAY", "MAYBEDAY", "WEEKDAYS"))
    return match.whole(Meaning(TimexType.DATE, weekday=name, shift=shift))
