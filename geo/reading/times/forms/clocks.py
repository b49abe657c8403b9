"""The time of day: clock times, noon and dawn, parts of the day."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.ranks import from_mention, is_ranked, modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import number

_DAY_MINUTES = 24 * 60
_NAMED_HOURS = {"NOON": 12, "MIDNIGHT": 24}


def clock(match: Match) -> tuple[Found, ...]:
    """Return a clock time with its zone."""
    told = _told(match)
    hours = None if told is None else _day_hours(told, match.value("AMPM").replace(".", ""))
    if hours is None:
        return ()
    near = "" if match.has("UNITS", "UNIT") else _near(match)
    found = Meaning(TimexType.TIME, clock=hours, near=near, zone=_zone(match), local=match.has("LOCAL"))
    return match.whole(replace(found, unsaid=_is_unsaid(match, hours)))


def _is_unsaid(match: Match, hours: tuple[int, ...]) -> bool:
    figures = match.value("CLOCK")
    whole_day = match.has("AMPM", "MOMENT", "YEAR", "FOUR") or figures.startswith("0")
    return not whole_day and not (figures and match.pieces.whole_day) and 1 <= hours[0] <= 12


def bare_hour(match: Match) -> tuple[Found, ...]:
    """Return an hour beside a day or the part of one: "five on Saturday morning", "6.27 this evening"."""
    found = clock(match)
    hour = _hour(match)
    if found or match.has("DOTTED") or not 1 <= hour <= 12:
        return found
    return match.whole(Meaning(TimexType.TIME, clock=(hour, 0), near=_near(match), unsaid=True))


def glossed_clock(match: Match) -> tuple[Found, ...]:
    """Return a clock time by the clocks of a city, set beside another: "(7 a.m. in Accra)"."""
    return clock(match)


def zone_only(match: Match) -> tuple[Found, ...]:
    """Return a zone that stands after a time ("Sunday afternoon Moscow time"); by itself it is none."""
    return match.whole(Meaning(TimexType.TIME, zone=_zone(match), local=match.has("LOCAL")))


def moment(match: Match) -> tuple[Found, ...]:
    """Return noon, midnight, dawn or dusk."""
    part, local = match.value("MOMENT"), match.has("LOCAL")
    found = Meaning(TimexType.TIME, part=part, near=_near(match), zone=_zone(match), local=local)
    return match.whole(replace(found, definite=True))


def day_part(match: Match) -> tuple[Found, ...]:
    """Return a part of the day, of a day that the words or the context tell; "the last night" is none."""
    if match.has("EARLYHOURS"):
        return match.whole(Meaning(TimexType.TIME, part="MO", modifier="early", definite=True))
    part, stretch, definite = match.value("PART"), modifier(match), match.has("THE")
    if match.has("LAST") and definite:
        return ()
    if not is_ranked(match):
        return match.whole(Meaning(TimexType.TIME, part=part, modifier=stretch, definite=definite))
    base = Base.MENTION if from_mention(match, "D") else Base.PUBLISHED
    return match.whole(Meaning(TimexType.TIME, part=part, modifier=stretch, unit="D", shift=turn(match), base=base))


def _near(match: Match) -> str:
    if match.has("BEFORE", "AFTER"):
        return "before" if match.has("BEFORE") else "after"
    return "about" if match.has("ABOUT", "OVER") else ""


def _zone(match: Match) -> str:
    return match.value("ZONE", "CITY")


def _told(match: Match) -> tuple[int, ...] | None:
    figures = match.value("CLOCK") or match.value("DOTTED").replace(".", ":")
    if figures:
        return tuple(map(int, figures.split(":")))
    four = match.value("YEAR", "FOUR")
    if four and match.value("UNITS") not in ("", "TH"):
        return None
    if four:
        return int(four[:2]), int(four[2:])
    if match.has("TENS"):
        hour, *minutes = match.values("COUNT", "DAY", "TENS")
        return int(hour), sum(map(int, minutes))
    if match.has("HALF"):
        return _hour(match.part(match.at("PAST"), match.last)), 30
    joint = match.at("PAST", "TO", "BEFORE", "AFTER")
    if joint > 0 and match.has("UNITS", "UNIT", "QUARTER", "SHORTUNITS"):
        return _counted(match.part(match.first, joint), match.part(joint, match.last))
    return _full_hour(match)


def _full_hour(match: Match) -> tuple[int, ...] | None:
    hour, said = _hour(match), match.has("AMPM", "OCLOCK", "DAY")
    return (hour, 0) if said or hour > 1 else None


def _hour(match: Match) -> int:
    return int(match.value("COUNT", "DAY") or 0)


def _counted(amount: Match, told: Match) -> tuple[int, ...]:
    minutes = 15 if amount.has("QUARTER") else int(number(amount) or 0)
    minutes *= 60 if amount.value("UNITS", "UNIT") == "TH" else 1
    hour = _NAMED_HOURS.get(told.value("MOMENT")) or _hour(told)
    back = told.part(told.first, told.first + 1).has("TO", "BEFORE")
    return divmod((hour * 60 + (-minutes if back else minutes)) % _DAY_MINUTES, 60)


def _day_hours(told: tuple[int, ...], half: str) -> tuple[int, ...] | None:
    hour, minute = told[0], told[1]
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    return (hour, *told[1:])
