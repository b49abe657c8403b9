"""How many of a party came through: "nine of the ten lorries" in one report, "all ten" in another."""

import re
from collections.abc import Iterator, Sequence

from geo.journey.conflicts.kinds import are_of_one_kind
from geo.journey.conflicts.numbers import quantity_conflict
from geo.journey.records import Conflict
from geo.reading.records import Quantity

_ALL = re.compile(r"\ball\b(?! of)", re.IGNORECASE)
_SHARE = re.compile(r"\bof (?:the|its|their|our|his|her) \w", re.IGNORECASE)
LEAST_SHARE = 0.5
"""A smaller part is of those to whom something happened, and not of those that came through."""


def share_conflicts(told: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield a conflict when one report has all of a party come through, and another most of as many.

    Args:
        told: every number that is stated, those of parts too.
    """
    every = [q for q in told if _ALL.search(q.quote) and q.high]
    shares = [q for q in told if _SHARE.search(q.quote) and q.high]
    for share in shares if every else ():
        against = [q for q in every if q.report != share.report and _is_of_one_party(q, share)]
        if against:
            yield quantity_conflict(share.attribute, share.unit, [[share], against], "share")
            return


def _is_of_one_party(every: Quantity, share: Quantity) -> bool:
    whole, part = every.high or 0.0, share.high or 0.0
    return are_of_one_kind(every, share) and whole * LEAST_SHARE <= part < whole
