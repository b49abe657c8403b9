"""Times counted from another: "two days ago", "three hours later", "last week", "yesterday", "now"."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.dates import year_of
from geo.reading.times.forms.durations import CLOCKED, UNITS, duration, length
from geo.reading.times.forms.lengths import summed
from geo.reading.times.forms.ranks import from_mention, modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import UNKNOWN, Base, Meaning
from geo.reading.times.numerals import number

_OVERNIGHT = "-1NI"


def ago(match: Match) -> tuple[Found, ...]:
    """Return a time counted back from the report: "two days ago"; PAST_REF when the count is vague."""
    found = _shifted(match, Base.PUBLISHED, -1)
    return match.whole(replace(found, turn=0) if match.has("DEICTIC") and found.unit else found)


def later(match: Match) -> tuple[Found, ...]:
    """Return a time counted from what the text last spoke of: "three hours later", "the day before"."""
    if match.has("PARTS"):
        return match.whole(_nights(match))
    if match.has("MORROW"):
        return match.whole(Meaning(TimexType.DATE, unit="D", shift=int(match.value("MORROW")), base=Base.MENTION))
    if match.has("OUT"):
        told = match.part(match.first, match.at("OUT"))
        return match.whole(_shifted(match, Base.START, 1)) if told.value(*UNITS) not in CLOCKED else duration(told)
    if match.has("BEFORE") and not match.has("THE"):
        return match.whole(_shifted(match, Base.MENTION, -1))
    if match.has("BEFORE") and match.has("LAST"):
        return match.whole(_before_last(match))
    if match.has("THE") and match.has("BEFORE", "AFTER", "FOLLOWING"):
        shift = int(match.value("BEFORE", "AFTER", "FOLLOWING"))
        kind = TimexType.TIME if match.has("PART") else TimexType.DATE
        unit = match.value(*UNITS) or "D"
        return match.whole(Meaning(kind, unit=unit, shift=shift, base=Base.MENTION, part=match.value("PART")))
    base = Base.PUBLISHED if match.has("NOW") else Base.MENTION
    return match.whole(_shifted(match, base, int(match.value("LATER") or 1)))


def _before_last(match: Match) -> Meaning:
    """Return "the night before last" or "the week before last", which are seen from the report."""
    part = match.value("PART")
    kind, unit = (TimexType.TIME, "D") if part else (TimexType.DATE, match.value(*UNITS))
    return Meaning(kind, unit=unit, shift=-2, base=Base.PUBLISHED, part=part)


def _nights(match: Match) -> Meaning:
    """Return "two nights later": the part of the day so many days from what was last spoken of."""
    count = int(number(match) or 1) * int(match.value("LATER"))
    return Meaning(TimexType.TIME, unit="D", shift=count, base=Base.MENTION, part=match.value("PARTS"))


def _shifted(match: Match, base: Base, sign: int) -> Meaning:
    count, unit = summed(match)
    if base is Base.PUBLISHED and unit in CLOCKED and match.value(*UNITS) not in CLOCKED:
        count = None
    if count is None or count != int(count):
        return Meaning(TimexType.DATE, "FUTURE_REF" if sign > 0 else "PAST_REF")
    if unit == "2W":
        count, unit = count * 2, "W"
    kind = TimexType.TIME if unit in CLOCKED else TimexType.DATE
    near = "about" if match.has("ABOUT", "OVER") and unit in CLOCKED else match.value("MORE") if unit in CLOCKED else ""
    return Meaning(kind, unit=unit, shift=sign * int(count), base=base, fine=True, near=near)


def relative_unit(match: Match) -> tuple[Found, ...]:
    """Return a unit ranked against the base: "last week", "the following day", "the end of the year"."""
    unit, rank, stretch = match.value(*UNITS), turn(match), modifier(match)
    if unit in CLOCKED or unit == "2W" or (unit == "D" and rank is None and not stretch):
        return ()
    if match.has("YEAR"):
        return match.whole(Meaning(TimexType.DATE, year=year_of(match), modifier=stretch))
    if rank is not None and rank and match.part(match.first - 1, match.first).has("FOR", "OVERTIME"):
        return match.whole(Meaning(TimexType.DURATION, length(1, unit)))
    if match.has("AGO", "LATER") and match.has("DASH"):
        rank = -1
    elif rank is None and unit != "WE":
        rank = 0
    base = Base.MENTION if from_mention(match, unit) else Base.PUBLISHED
    return match.whole(Meaning(TimexType.DATE, unit=unit, shift=rank, base=base, modifier=stretch))


def deictic(match: Match) -> tuple[Found, ...]:
    """Return today, yesterday, tomorrow, tonight."""
    told = match.value("DEICTIC", "DEICTICPART")
    if match.has("UNIT"):
        shift = int(told) + int(match.value("AFTER", "BEFORE"))
        return match.whole(Meaning(TimexType.DATE, unit="D", shift=shift, base=Base.PUBLISHED))
    part = told.lstrip("-0123456789")
    if told == _OVERNIGHT:
        return match.whole(Meaning(TimexType.TIME, unit="D", shift=0, base=Base.OVERNIGHT, part=part))
    shift, kind = int(told.removesuffix(part)), TimexType.TIME if part else TimexType.DATE
    return match.whole(Meaning(kind, unit="D", shift=shift, base=Base.PUBLISHED, part=part, modifier=modifier(match)))


def reference(match: Match) -> tuple[Found, ...]:
    """Return what only points to past, present or future: "now", "recently"."""
    if match.has("UNIT") and match.value("UNIT") not in ("D", "W"):
        return ()
    value = match.value("NOW", "RECENT", "FUTURE") or "PAST_REF"
    return match.whole(Meaning(TimexType.DATE, value))


def narrated(match: Match) -> tuple[Found, ...]:
    """Return what only a narrative uses as a time: "the former king", "this period", "at the same time"."""
    if match.has("SAME") and match.has("TIME"):
        return match.whole(Meaning(TimexType.DATE, base=Base.MENTION, narrated=True))
    value = "PRESENT_REF" if match.has("CURRENT") else match.value("CHRONICLE", "RECENTADJ") or UNKNOWN
    return match.whole(Meaning(TimexType.DATE, value, narrated=True))
