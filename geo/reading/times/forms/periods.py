"""Years and what is longer or shorter than they: decades, centuries, seasons, halves, quarters, fiscal years."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.dates import full_year, year_of
from geo.reading.times.forms.durations import CLOCKED, length
from geo.reading.times.forms.ranks import modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import ordinal


def bare_year(match: Match) -> tuple[Found, ...]:
    """Return a year that stands alone."""
    near = match.value("ABOUT")
    return match.whole(Meaning(TimexType.DATE, year=year_of(match), modifier=modifier(match), near=near))


def era_year(match: Match) -> tuple[Found, ...]:
    """Return a year with its era: "490 BC", "AD 79"."""
    value = match.value("YEAR", "DAY", "PAIR", "NUMBER")
    if not value.isdigit() or int(value) == 0:
        return ()
    year = -int(value) if match.value("ERA") == "BC" else int(value)
    return match.whole(Meaning(TimexType.DATE, year=year, modifier=modifier(match), near=match.value("ABOUT")))


def fiscal_year(match: Match) -> tuple[Found, ...]:
    """Return a fiscal year as the year that it is named after."""
    return bare_year(match)


def decade(match: Match) -> tuple[Found, ...]:
    """Return a decade: "the late 1980s", "the '70s", "the thirties", "the 470s BC"; "1965's" is the year."""
    year = match.value("YEAR", "NUMBER")
    if year and not year.endswith("0"):
        return bare_year(match.part(match.first, match.at("YEAR") + 1)) if match.has("YEAR", "APOSTROPHE") else ()
    if match.has("DECADE"):
        block = f"19{match.value('DECADE')}"
    else:
        block = (year.zfill(4) if year else str(full_year(int(match.value("PAIR", "DAY")))))[:3]
    era = "BC" if match.value("ERA") == "BC" else ""
    return match.whole(Meaning(TimexType.DATE, block=era + block, modifier=modifier(match)))


def season(match: Match) -> tuple[Found, ...]:
    """Return a season, with its year or to be counted from the base: "last summer", "the winter of 1914"."""
    place = match.at("SEASON", "MAYBESEASON")
    found = Meaning(TimexType.DATE, season=match.pieces.values[place], modifier=modifier(match), year=year_of(match))
    if match.has("UNIT"):
        return match.whole(_of_year(found, match.part(place, match.last)))
    base = Base.MENTION if match.has("THAT", "SAME", "FOLLOWING", "PREVIOUS") else Base.NONE
    return match.whole(replace(found, turn=turn(match), base=base))


def _of_year(found: Meaning, told: Match) -> Meaning:
    base = Base.MENTION if told.has("THAT", "SAME") else Base.PUBLISHED
    return replace(found, unit="Y", shift=turn(told) or 0, base=base)


def half_year(match: Match) -> tuple[Found, ...]:
    """Return a half of a year, or a quarter by its number: "the second half of 2008", "Q3 2022"."""
    if match.has("QUARTERCODE"):
        return match.whole(Meaning(TimexType.DATE, year=year_of(match), season=match.value("QUARTERCODE")))
    half = 2 if match.has("LATTER") else ordinal(match)
    return match.whole(Meaning(TimexType.DATE, year=year_of(match), season=f"H{half}")) if half in (1, 2) else ()


def ordinal_unit(match: Match) -> tuple[Found, ...]:
    """Return a century, a quarter or a day that is counted: "the 5th century BC", "the third quarter of 1989"."""
    unit, count = match.value("UNIT", "QUARTER"), ordinal(match)
    if unit == "CE" and count:
        era = "BC" if match.value("ERA") == "BC" else ""
        return match.whole(Meaning(TimexType.DATE, block=f"{era}{count - 1:02}", modifier=modifier(match)))
    if unit == "Q" and 1 <= count <= 4:
        found = Meaning(TimexType.DATE, season=f"Q{count}", year=year_of(match))
        of = match.at("OF")
        return match.whole(_of_year(found, match.part(of, match.last)) if of > 0 and match.has("UNIT") else found)
    if unit == "D":
        return match.whole(_counted(count))
    return match.whole(Meaning(TimexType.DURATION, length(1, unit))) if unit not in CLOCKED else ()


def counted_part(match: Match) -> tuple[Found, ...]:
    """Return a part of a day that is counted from the setting out: "the fourth night", "on their second morning"."""
    return match.whole(replace(_counted(ordinal(match)), type=TimexType.TIME, part=match.value("PART")))


def counted_day(match: Match) -> tuple[Found, ...]:
    """Return a day by its number: "day three"."""
    return match.whole(_counted(int(match.value("COUNT", "DAY", "PAIR")))) if match.value("UNIT") == "D" else ()


def _counted(count: int) -> Meaning:
    return Meaning(TimexType.DATE, unit="D", shift=count - 1, base=Base.START, fine=True)
