"""Denials of how, when or how long, and not of whether: "not by coach", "at nine, and not at eight"."""

import re
from collections.abc import Sequence

from geo.dates import Order
from geo.journey.manners import OPPOSITES, is_beyond, means_in, side_in
from geo.journey.visits import STAYING, Sighting, is_told_as_fact
from geo.reading.records import Motion

_SUBJECT = re.compile(
    r"^(?:nor (?:did|has|had|was) )?"
    r"(?:(?:the|his|her|its|their|our|an?|no such|no|neither) \w+(?:['’]s? \w+)?|\w+['’]s? \w+)"
    r"(?: (?:plane|aeroplane|airplane|aircraft|jet|helicopter|boat|ship|train|lorry|truck|bus|car)s?\b)?",
    re.IGNORECASE,
)
"""Who moved: a vehicle that is told to move says nothing of by what ("his aircraft", "no such cargo plane landed")."""
_LENGTH = re.compile(r"\bfor (?:[\w-]+ ){1,4}?(?:minutes|hours?|days|weeks)\b", re.IGNORECASE)
"""How long a stay was."""
_HALTS = frozenset({Motion.STOP, Motion.BE_AT})
NEXT = 100
"""A statement that begins within so many characters of another is the next."""


def is_of_manner(denied: Sighting, told: Sequence[Sighting], *, sourced: bool = False) -> bool:
    """Return whether a denial is of how or when, and not of whether: "not by coach", "at nine, not at half past seven".

    Args:
        denied: the denial.
        told: what its own report tells of the place that cannot hold beside it.
        sourced: whether the denial says from where.
    """
    words = denied.attestation.quote
    if means_in(_SUBJECT.sub("", words)) is not None or (is_beyond(words) and not _is_no_halt(denied, told)):
        return True
    own = [s for s in told if s.attestation.attributed_to == denied.attestation.attributed_to]
    if any(tells(denied, s) for s in own for tells in _MANNERS):
        return True
    return sourced and any(_goes_on(denied, s) for s in told)


def _is_no_halt(denied: Sighting, told: Sequence[Sighting]) -> bool:
    """Whether a stop is denied but for what every train does there, by a report that tells of none itself."""
    return denied.motion is Motion.STOP and not told


def _goes_on(denied: Sighting, told: Sighting) -> bool:
    """Whether a way to or beyond a place is denied by who has the mover there as a fact: another way is meant."""
    there = told.motion in STAYING | {Motion.ARRIVE, Motion.STOP, Motion.RETURN}
    return denied.motion in (Motion.HEAD, Motion.PASS) and there and is_told_as_fact(told)


def _tells_next(denied: Sighting, told: Sighting) -> bool:
    """Whether who denies a stop tells of the coming there next: what is denied is another moment, "not Kuwait yet"."""
    gap = told.attestation.span.start - denied.attestation.span.end
    came = denied.motion is Motion.STOP and told.motion is not Motion.BE_AT
    return came and denied.when is None and 0 <= gap <= NEXT and is_told_as_fact(told)


def _tells_when(denied: Sighting, told: Sighting) -> bool:
    """Whether who denies a movement has just dated it: another time is meant, "it left at one, not before midnight"."""
    gap = denied.attestation.span.start - told.attestation.span.end
    same = denied.motion is told.motion and denied.motion in (Motion.DEPART, Motion.ARRIVE)
    dated = denied.when is None and told.when is not None and is_told_as_fact(told)
    return same and dated and 0 <= gap <= NEXT


def _tells_stay(denied: Sighting, told: Sighting) -> bool:
    """Whether who denies so long a stay tells of one as a fact: its length is denied."""
    stays = denied.motion in _HALTS and told.motion in _HALTS and is_told_as_fact(told)
    return stays and _LENGTH.search(denied.attestation.quote) is not None


def _differ_in_manner(denied: Sighting, told: Sighting) -> bool:
    side = side_in(denied.attestation.quote)
    if side and side_in(told.attestation.quote) == OPPOSITES[side]:
        return True
    if denied.when is None or told.when is None or denied.motion is not told.motion:
        return False
    return denied.when.order(told.when) is not Order.UNKNOWN


_MANNERS = (_differ_in_manner, _goes_on, _tells_next, _tells_when, _tells_stay)
