"""The time of day: clock times, noon and dawn, parts of the day."""

from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.forms.ranks import from_mention, is_ranked, modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import number

_HOURS = 12
_DAY_MINUTES = 24 * 60
_NAMED_HOURS = {"NOON": 12, "MIDNIGHT": 24}
_JOINTS = ("PAST", "TO", "BEFORE", "AFTER")
_AMOUNTS = ("TENS", "COUNT", "DAY", "PAIR", "NUMBER", "QUARTER", "UNITS", "UNIT")
# Zones that lie off the full hour, which the database has by place alone.
_UNEVEN = {
    (3, 30): "Asia/Tehran", (4, 30): "Asia/Kabul", (5, 30): "Asia/Kolkata", (5, 45): "Asia/Kathmandu",
    (6, 30): "Asia/Yangon", (9, 30): "Australia/Darwin",
}  # fmt: skip


def clock(match: Match) -> tuple[Found, ...]:
    """Return a clock time with its zone."""
    told = _told(match)
    hours = None if told is None else _day_hours(told, match.value("AMPM").replace(".", ""))
    if hours is None or (match.has("CLOCK") and match.value("UNITS") not in ("", "TH")):
        return ()
    near = "" if match.has("UNITS", "UNIT") else _near(match)
    found = Meaning(TimexType.TIME, clock=hours, near=near, zone=zone_of(match), local=_is_local(match))
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
    return match.whole(Meaning(TimexType.TIME, clock=(hour, 0), near=_near(match), unsaid=True, zone=zone_of(match)))


def near_hour(match: Match) -> tuple[Found, ...]:
    """Return an hour that nothing but the words around it tells from a number: "soon after one", "around 11"."""
    return bare_hour(match) if _hour(match) <= _HOURS else ()


def glossed_clock(match: Match) -> tuple[Found, ...]:
    """Return a clock time by the clocks of a city, set beside another: "(7 a.m. in Accra)"."""
    return clock(match)


def zone_only(match: Match) -> tuple[Found, ...]:
    """Return a zone that stands after a time ("Sunday afternoon Moscow time"); by itself it is none."""
    return match.whole(Meaning(TimexType.TIME, zone=zone_of(match), local=_is_local(match)))


def moment(match: Match) -> tuple[Found, ...]:
    """Return noon, midnight, dawn or dusk."""
    part, local = match.value("MOMENT", "MAYBEMOMENT"), _is_local(match)
    found = Meaning(TimexType.TIME, part=part, near=_near(match), zone=zone_of(match), local=local)
    return match.whole(replace(found, definite=True))


def day_part(match: Match) -> tuple[Found, ...]:
    """Return a part of the day, of a day that the words or the context tell; "the last night" is none."""
    if match.has("EARLYHOURS"):
        return match.whole(Meaning(TimexType.TIME, part="MO", modifier="small", definite=True))
    part, stretch, definite = match.value("PART"), modifier(match), match.has("THE")
    if match.has("LAST") and definite:
        return ()
    if not is_ranked(match):
        return match.whole(Meaning(TimexType.TIME, part=part, modifier=stretch, definite=definite))
    base = Base.MENTION if from_mention(match, "D") else Base.PUBLISHED
    return match.whole(Meaning(TimexType.TIME, part=part, modifier=stretch, unit="D", shift=turn(match), base=base))


def _near(match: Match) -> str:
    if match.has("BEFORE", "AFTER", "TOWARDS"):
        return "after" if match.has("AFTER") else "before"
    return "about" if match.has("ABOUT", "OVER") else ""


def zone_of(match: Match) -> str:
    """Return the zone that the match states, "" when none: by its name, by its distance from Greenwich, by a city."""
    place = match.at("ZONE")
    sign = match.part(place + 1, min(place + 2, match.last))
    if place < 0 or not sign.has("PLUS", "DASH"):
        return match.value("ZONE", "CITY")
    told = match.part(place + 2, match.last).value("DAY", "CLOCK").split(":")
    hours, minutes = int(told[0]), int(told[1]) if len(told) > 1 else 0
    away = -hours if sign.has("DASH") else hours
    return _UNEVEN.get((away, minutes), f"Etc/GMT{-away:+d}" if -12 <= away <= 14 and not minutes else "")


def _is_local(match: Match) -> bool:
    return match.has("LOCAL", "LOCALTIME")


def _told(match: Match) -> tuple[int, ...] | None:
    figures = match.value("CLOCK") or match.value("DOTTED", "SHORTDOT").replace(".", ":")
    if figures:
        return tuple(map(int, figures.split(":")))
    if match.has("SHORTUNITS") and match.has("DAY"):
        return tuple(map(int, match.values("DAY", "PAIR"))) if match.value("SHORTUNITS") == "TH" else None
    four = match.value("YEAR", "FOUR")
    if four and match.value("UNITS", "SHORTUNITS") not in ("", "TH"):
        return None
    if four:
        return int(four[:2]), int(four[2:])
    if match.has("HALF"):
        return _hour(match.part(match.at("PAST"), match.last)), 30
    joint = max(match.places(*_JOINTS), default=-1)
    if joint > 0 and match.part(match.first, joint).has(*_AMOUNTS):
        return _counted(match.part(match.first, joint), match.part(joint, match.last))
    if match.has("TENS"):
        hour, *minutes = match.values("COUNT", "DAY", "TENS")
        return int(hour), sum(map(int, minutes))
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
