"""What the rules for the time of day found: clock times, noon and dawn, parts of the day."""

from geo.reading.records import TimexType
from geo.reading.times.dates import modifier, turn
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.numerals import number

_NAMED = {"NOON": (12, 0), "MIDNIGHT": (24, 0)}


def near_of(match: Match) -> str:
    """Return how the moment lies to the time that is named: about, before, after or ""."""
    if match.has("BEFORE", "AFTER"):
        return "before" if match.has("BEFORE") else "after"
    return "about" if match.has("ABOUT", "OVER") else ""


def zone_of(match: Match) -> str:
    """Return the IANA name of the stated zone, "" when none is."""
    return match.value("ZONE", "CITY")


def clock(match: Match) -> tuple[Found, ...]:
    """Return a clock time with its zone."""
    told = _told(match)
    if told is None:
        return ()
    hours = _day_hours(told, match.value("AMPM").replace(".", ""))
    near = "" if match.has("UNITS", "UNIT") else near_of(match)
    return (
        match.whole(Meaning(TimexType.TIME, clock=hours, near=near, zone=zone_of(match), local=match.has("LOCAL")))
        if hours
        else ()
    )


def _told(match: Match) -> tuple[int, ...] | None:
    figures = match.value("CLOCK") or match.value("DOTTED").replace(".", ":")
    if figures:
        return tuple(map(int, figures.split(":")))
    four = match.value("YEAR", "FOUR")
    if four:
        return (int(four[:2]), int(four[2:])) if int(four[2:]) < 60 and int(four[:2]) < 25 else None
    if match.has("HALF"):
        return _count(match.part(match.at("PAST"), match.last)), 30
    joint = match.at("PAST", "TO", "BEFORE", "AFTER")
    if match.has("UNITS", "UNIT", "QUARTER") and joint > 0:
        return _offset(match, joint)
    hour = _count(match)
    return None if hour < 2 and not match.has("AMPM", "OCLOCK") else (hour, 0)


def _offset(match: Match, joint: int) -> tuple[int, ...]:
    minutes = 15 if match.has("QUARTER") else int(number(match.part(match.first, joint)) or 0)
    if match.value("UNITS", "UNIT") == "TH":
        minutes *= 60
    hour = _NAMED.get(match.value("MOMENT"), (0, 0))[0] or _count(match.part(joint, match.last))
    back = match.part(joint, joint + 1).has("TO", "BEFORE")
    total = (hour * 60 + (-minutes if back else minutes)) % (24 * 60)
    return divmod(total, 60)


def _count(match: Match) -> int:
    return int(match.value("COUNT", "DAY") or 0)


def _day_hours(told: tuple[int, ...], half: str) -> tuple[int, ...]:
    hour = told[0]
    if half and not 1 <= hour <= 12 and hour > 24:
        return ()
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return (hour, *told[1:]) if hour < 24 or (hour == 24 and not any(told[1:])) else ()


def bare_hour(match: Match) -> tuple[Found, ...]:
    """Return an hour that a part of the day follows: "five on Saturday morning", "6.27 this evening"."""
    return clock(match)


def zone_only(match: Match) -> tuple[Found, ...]:
    """Return a zone that stands after a time ("Sunday afternoon, Moscow time"); by itself it is none."""
    return match.whole(Meaning(TimexType.TIME, zone=zone_of(match), local=match.has("LOCAL")))


def moment(match: Match) -> tuple[Found, ...]:
    """Return noon, midnight, dawn or dusk."""
    return match.whole(
        Meaning(
            TimexType.TIME,
            part=match.value("MOMENT"),
            near=near_of(match),
            zone=zone_of(match),
            local=match.has("LOCAL"),
        )
    )


def day_part(match: Match) -> tuple[Found, ...]:
    """Return a part of the day, of a day that the words or the context tell."""
    if match.has("EARLYHOURS"):
        return match.whole(Meaning(TimexType.TIME, part="MO", modifier="early"))
    part = match.value("PART")
    if match.has("LAST") and match.has("THE"):
        return ()
    if not match.has("LAST", "NEXT", "FOLLOWING", "PREVIOUS", "THIS", "THAT", "SAME", "COMING"):
        return match.whole(
            Meaning(TimexType.TIME, part=part, modifier=modifier(match), turn=0 if match.has("THE") else None)
        )
    now = match.has("LAST", "THIS", "COMING") and not match.has("SAME")
    return match.whole(
        Meaning(
            TimexType.TIME,
            part=part,
            modifier=modifier(match),
            unit="D",
            shift=turn(match) or 0,
            base=Base.PUBLISHED if now else Base.MENTION,
        )
    )
