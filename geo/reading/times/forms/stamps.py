"""Stamps of logs and signals: "14/0630Z", "12/0630 LT", "120630Z SEP 23"."""

from geo.reading.records import TimexType
from geo.reading.times.forms.clocks import zone_of
from geo.reading.times.forms.dates import full_year, year_of
from geo.reading.times.match import Found, Match
from geo.reading.times.meaning import Meaning

_GROUP = 6


def stamp(match: Match) -> tuple[Found, ...]:
    """Return the day of the month with its clock time."""
    group = match.value("NUMBER")
    if group and (len(group) != _GROUP or not group.isdigit()):
        return ()
    day, clock = (group[:2], group[2:]) if group else (match.value("DAY"), match.value("FOUR", "CLOCK", "YEAR"))
    hour, minute = int(clock.replace(":", "")[:2]), int(clock[-2:])
    if not 1 <= int(day) <= 31 or hour > 23 or minute > 59:
        return ()
    month = int(match.value("MONTH", "MAYBEMONTH") or 0) or None
    return match.whole(
        Meaning(
            TimexType.TIME,
            year=_year(match) if group else None,
            month=month if group else None,
            day=int(day),
            clock=(hour, minute),
            zone=zone_of(match),
            local=match.has("LOCAL", "LOCALTIME"),
        )
    )


def _year(match: Match) -> int | None:
    short = match.value("DAY", "PAIR")
    return full_year(int(short)) if short else year_of(match)
