"""What the rules for calendar dates found: days, months, years, decades, seasons, weekdays, holidays."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import ordinal

_PIVOT = 40


def modifier(match: Match) -> str:
    """Return which stretch of the whole is meant: early, mid, late or none."""
    value = match.value("EARLY", "EDGE", "LATTER")
    return "" if value == "all" else value


def turn(match: Match) -> int | None:
    """Return -1 for "last", 1 for "next", 0 for "this"; None when the match has no such word."""
    value = match.value("LAST", "PAST", "PREVIOUS", "NEXT", "FOLLOWING", "COMING", "THIS", "SAME", "CURRENT")
    return None if not value else int(value) if value.lstrip("-").isdigit() else 0


def _full_year(value: str) -> int:
    year = int(value)
    return year if year > 99 else year + (2000 if year < _PIVOT else 1900)


def year_of(match: Match) -> int | None:
    """Return the year, negative before our era."""
    value = match.value("YEAR")
    mark = match.at("APOSTROPHE")
    if not value and match.has("ERA"):
        value = match.values("NUMBER", "PAIR", "DAY")[-1]
    if not value and 0 <= mark < match.last - 1:
        value = match.pieces.values[mark + 1]
    if not value.isdigit():
        return None
    return -int(value) if match.value("ERA") == "BC" else _full_year(value)


def _date(match: Match, **more: int | None) -> Meaning:
    month = match.value("MONTH", "MAYBEMONTH")
    same = Base.MENTION if match.has("UNIT") else Base.NONE
    found = Meaning(TimexType.DATE, month=int(month), year=year_of(match), modifier=modifier(match), base=same)
    return replace(found, **more) if more else found  # type: ignore[arg-type]


def calendar_date(match: Match) -> tuple[Found, ...]:
    """Return a day or month, with or without its year."""
    day = match.value("DAY")
    if match.has("ORDINAL"):
        day = str(ordinal(match))
    if match.has("LAST", "PAST", "PREVIOUS", "NEXT", "FOLLOWING", "COMING", "CURRENT") or match.has(
        "THIS", "SAME", "THAT"
    ):
        if not match.has("UNIT"):
            return match.whole(replace(_date(match), turn=turn(match) or 0))
    return match.whole(replace(_date(match), day=int(day) if day else None))


def bare_month(match: Match) -> tuple[Found, ...]:
    """Return a month without its year."""
    return match.whole(_date(match))


def numeric_date(match: Match) -> tuple[Found, ...]:
    """Return a date in figures: 2023-09-13, 13.9.2023, 9/13/23; the month comes first where only that can be."""
    text = match.value("DOTDATE")
    figures = text.split(".") if text else match.values("YEAR", "DAY", "PAIR")
    if len(figures[0]) == 4:
        year, month, day = map(int, figures)
    else:
        first, second, year = map(int, figures)
        american = not text and first <= 12
        month, day = (first, second) if american and second <= 31 else (second, first)
    if month > 12:
        return ()
    return match.whole(Meaning(TimexType.DATE, year=_full_year(str(year)), month=month, day=day))


def month_day(match: Match) -> tuple[Found, ...]:
    """Return a day of a month that the context tells: "on the 5th"."""
    day = int(match.value("DAY") or 0) or ordinal(match)
    return match.whole(Meaning(TimexType.DATE, day=day))


def day_range(match: Match) -> tuple[Found, ...]:
    """Return both ends of "July 4-9, 1943" or "6-7 February 1920", each with month and year."""
    one, two = match.places("DAY")[:2]
    base = _date(match)
    cut = one + 2 if match.part(one + 1, one + 2).has("TH") else one + 1
    first, second = (replace(base, day=int(match.pieces.values[place])) for place in (one, two))
    start = two if match.pieces.symbols[two - 1] != _the(match, two) else two - 1
    return Found(match.first, cut, first), Found(start, match.last, second)


def _the(match: Match, place: int) -> str:
    return match.pieces.symbols[place - 1] if match.part(place - 1, place).has("THE") else ""


def month_range(match: Match) -> tuple[Found, ...]:
    """Return both months of "May to August 1950", the first with the year of the second."""
    one, two = match.places("MONTH", "MAYBEMONTH")[:2]
    first, second = _date(match.part(one, one + 1)), _date(match.part(two, match.last))
    early = second.year is not None and first.month > (second.month or 0)  # type: ignore[operator]
    year = second.year - 1 if early and second.year is not None else second.year
    return Found(one, one + 1, replace(first, year=year, base=second.base)), Found(two, match.last, second)


def year_range(match: Match) -> tuple[Found, ...]:
    """Return both years of "1939-45"."""
    one, two = int(match.pieces.values[match.first]), int(match.pieces.values[match.first + 2])
    second = two if two > 99 else one // 100 * 100 + two
    if second <= one:
        return (Found(match.first, match.first + 1, Meaning(TimexType.DATE, year=one)),)
    ends = (match.first, one), (match.first + 2, second)
    return tuple(Found(place, place + 1, Meaning(TimexType.DATE, year=year)) for place, year in ends)


def era_range(match: Match) -> tuple[Found, ...]:
    """Return both years of "499-493 BC"."""
    sign = -1 if match.value("ERA") == "BC" else 1
    places = match.places("YEAR", "DAY", "PAIR", "NUMBER")
    ends = ((match.first, match.first + 1), (places[-1], match.last))
    return tuple(
        Found(first, last, Meaning(TimexType.DATE, year=sign * int(match.pieces.values[first].replace(",", ""))))
        for first, last in ends
        if match.pieces.values[first].isdigit()
    )


def era_year(match: Match) -> tuple[Found, ...]:
    """Return a year with its era: "490 BC", "AD 79"."""
    value = match.value("YEAR", "DAY", "PAIR", "NUMBER")
    if not value.isdigit() or int(value) == 0:
        return ()
    year = -int(value) if match.value("ERA") == "BC" else int(value)
    near = match.value("ABOUT")
    return match.whole(Meaning(TimexType.DATE, year=year, modifier=modifier(match), near=near))


def bare_year(match: Match) -> tuple[Found, ...]:
    """Return a year that stands alone."""
    near = match.value("ABOUT")
    return match.whole(Meaning(TimexType.DATE, year=year_of(match), modifier=modifier(match), near=near))


def decade(match: Match) -> tuple[Found, ...]:
    """Return a decade: "the late 1980s", "the '70s", "the thirties", "the 470s BC"."""
    value = match.value("DECADE")
    if value:
        block = f"19{value}"
    elif match.has("YEAR") and not match.value("YEAR").endswith("0"):
        return bare_year(match.part(match.first, match.at("YEAR") + 1)) if match.has("APOSTROPHE") else ()
    elif match.has("YEAR", "NUMBER"):
        block = match.value("YEAR", "NUMBER").zfill(4)[:3]
    else:
        block = f"{_full_year(match.value('PAIR', 'DAY'))}"[:3]
    era = "BC" if match.value("ERA") == "BC" else ""
    return match.whole(Meaning(TimexType.DATE, block=era + block, modifier=modifier(match)))


def season(match: Match) -> tuple[Found, ...]:
    """Return a season, with its year or to be counted from the base."""
    place = match.at("SEASON", "MAYBESEASON")
    rank = match.part(place, match.last) if match.has("UNIT") else match
    found = Meaning(TimexType.DATE, season=match.pieces.values[place], modifier=modifier(match), year=year_of(match))
    if match.has("UNIT"):
        base = Base.MENTION if match.has("THAT", "SAME") else Base.PUBLISHED
        return match.whole(replace(found, unit="Y", shift=turn(rank) or 0, base=base))
    return match.whole(replace(found, turn=turn(rank), base=_base(rank)))


def _base(match: Match) -> Base:
    if match.has("THAT", "SAME", "FOLLOWING", "PREVIOUS"):
        return Base.MENTION
    return Base.NONE


def half_year(match: Match) -> tuple[Found, ...]:
    """Return a half of a year: "the second half of 2008"."""
    half = "2" if match.has("LATTER") else match.value("ORDINAL")
    if half not in ("1", "2"):
        return ()
    return match.whole(Meaning(TimexType.DATE, year=year_of(match), half=f"H{half}"))


def weekday(match: Match) -> tuple[Found, ...]:
    """Return a weekday: "Sunday", "next Friday", "early on Tuesday", "Wednesday last"."""
    name = match.value("WEEKDAY", "MAYBEDAY")
    found = Meaning(TimexType.DATE, weekday=int(name), modifier=modifier(match), turn=turn(match), base=_base(match))
    return match.whole(found)


def holiday(match: Match) -> tuple[Found, ...]:
    """Return a feast on a fixed day of the year."""
    month, day = map(int, match.value("HOLIDAY").split("-"))
    return match.whole(Meaning(TimexType.DATE, month=month, day=day, year=year_of(match)))
