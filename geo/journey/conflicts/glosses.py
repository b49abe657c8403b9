"""Conflicts of a time with its own gloss: "6am local time (2000 GMT Monday)" where the two are no one instant."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from geo.journey.conflicts.positions import PAST, position
from geo.journey.records import About, Conflict, Exclusive
from geo.reading.records import Attestation, Timex

_UNFIT = re.compile(r"does not fit “(.+?)”, which it stands beside \(([+-][\d.]+) h\)")
_SAME = re.compile(r"the same instant as “(.+?)”")
"""How the reading says that a time and the gloss beside it are not one instant, or are one."""
FROM_GLOSS = "Etc/"
"""How a zone is named that follows from a gloss; one that the text names ("Beijing time") may be another place's."""


def gloss_conflicts(told: Iterable[Attestation]) -> Iterator[Conflict]:
    """Yield a conflict for each time that the same report gives on two clocks which do not agree at the place."""
    for attestation in told:
        time = attestation.time
        gloss, why = ("", "") if time is None or not time.basis else _disagreement(time, attestation)
        if time is not None and gloss:
            place = "" if attestation.place is None else f" {attestation.place.name}"
            yield Conflict(
                id=f"conflict-gloss-{attestation.id}",
                about=About.TIME,
                title=f"When it {PAST[attestation.motion]}{place}, by two clocks",
                exclusive=Exclusive.YES,
                positions=(position(time.text, [attestation]), position(gloss, [attestation])),
                why=why,
                settled_by="The time in a second report, or the zone of the first clock.",
            )


def _disagreement(time: Timex, attestation: Attestation) -> tuple[str, str]:
    """The gloss that does not fit a time, and why; "" twice when it does, or there is none."""
    unfit = _UNFIT.search(time.basis)
    if unfit is not None:
        return unfit[1], f"The two are {unfit[2].lstrip('+-')} h apart, which is no difference between time zones."
    same, place = _SAME.search(time.basis), attestation.place
    worked_out = time.zone_stated and time.zone.startswith(FROM_GLOSS)
    if same is None or place is None or not place.timezone or not worked_out or attestation.when is None:
        return "", ""
    moment = attestation.when.earliest
    off = None if moment is None else _offset(place.timezone, moment) - _offset(time.zone, moment)
    if not off:
        return "", ""
    return same[
        1
    ], f"The clocks of {place.name} stand {abs(off / timedelta(hours=1)):g} h from what the two make of it."


def _offset(zone: str, moment: datetime) -> timedelta:
    return moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
