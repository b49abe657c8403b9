"""Conflicts of a time with its own gloss: "6am local time (2000 GMT Monday)" where the two are no one instant."""

import re
from collections.abc import Iterable, Iterator

from geo.journey.conflicts.positions import PAST, position
from geo.journey.records import About, Conflict, Exclusive
from geo.reading.records import Attestation

_UNFIT = re.compile(r"does not fit “(.+?)”, which it stands beside \(([+-][\d.]+) h\)")
"""How the reading says that a time and the gloss beside it are not one instant."""


def gloss_conflicts(told: Iterable[Attestation]) -> Iterator[Conflict]:
    """Yield a conflict for each time that the same report gives on two clocks which do not agree."""
    for attestation in told:
        unfit = None if attestation.time is None else _UNFIT.search(attestation.time.basis)
        if attestation.time is not None and unfit is not None:
            place = "" if attestation.place is None else f" {attestation.place.name}"
            yield Conflict(
                id=f"conflict-gloss-{attestation.id}",
                about=About.TIME,
                title=f"When it {PAST[attestation.motion]}{place}, by two clocks",
                exclusive=Exclusive.YES,
                positions=(position(attestation.time.text, [attestation]), position(unfit[1], [attestation])),
                why=f"The two are {unfit[2].lstrip('+-')} h apart, which is no difference between time zones.",
                settled_by="The time of a second report, or the zone of the first clock.",
            )
