"""Ranges, which are two times: "July 4-9", "6-7 February 1920", "May to August 1950", "1939-45", "499-493 BC"."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.clocks import clock, moment
from geo.reading.times.forms.dates import date_of
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Meaning


def day_range(match: Match) -> tuple[Found, ...]:
    """Return both days, each with month and year."""
    one, two = match.places("DAY")[:2]
    first, second = (replace(date_of(match), day=int(match.pieces.values[place])) for place in (one, two))
    cut = one + 1 + match.part(one + 1, one + 2).has("TH")
    return Found(match.first, cut, first), Found(two - match.part(two - 1, two).has("THE"), match.end, second)


def month_range(match: Match) -> tuple[Found, ...]:
    """Return both months, the first with the year of the second or, over New Year, the one before it."""
    one, two = match.places("MONTH", "MAYBEMONTH")[:2]
    first, second = date_of(match.part(one, one + 1)), date_of(match.part(two, match.last))
    over_new_year = (first.month or 0) > (second.month or 0)
    year = None if second.year is None else second.year - over_new_year
    return Found(one, one + 1, replace(first, year=year, base=second.base)), Found(two, match.end, second)


def clock_range(match: Match) -> tuple[Found, ...]:
    """Return both ends of "from 5 to 7 p.m.", which share the day and the half of it."""
    joint = match.at("DASH", "TO", "UNTIL", "AND", "OR", "THROUGH")
    second = clock(match.part(joint + 1, match.last))
    told = match.part(match.first, joint)
    first = moment(told) if told.has("MOMENT") else clock(told)
    return (*(one._replace(meaning=replace(one.meaning, opens=True)) for one in first), *second) if second else ()


def year_range(match: Match) -> tuple[Found, ...]:
    """Return both years; only the first when the second is no later ("2010-04")."""
    one, two = int(match.pieces.values[match.first]), int(match.pieces.values[match.first + 2])
    ends = [(match.first, one), (match.first + 2, two if two > 99 else one // 100 * 100 + two)]
    later = ends[1][1] > one
    return tuple(
        Found(place, place + 1, Meaning(TimexType.DATE, year=year)) for place, year in ends[: 2 if later else 1]
    )


def era_range(match: Match) -> tuple[Found, ...]:
    """Return both years, which share the era."""
    sign = -1 if match.value("ERA") == "BC" else 1
    last = match.places("YEAR", "DAY", "PAIR", "NUMBER")[-1]
    return tuple(
        Found(first, end, Meaning(TimexType.DATE, year=sign * int(match.pieces.values[first])))
        for first, end in ((match.first, match.first + 1), (last, match.last))
        if match.pieces.values[first].isdigit() and int(match.pieces.values[first])
    )
