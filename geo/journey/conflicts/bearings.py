"""What a denial bears on: which of the statements about its place cannot hold beside it."""

import re
from typing import NamedTuple

from geo.journey.manners import is_from_afar, is_of_night
from geo.journey.visits import STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

GOING = frozenset({Motion.HEAD, Motion.RETURN})
CALLING = frozenset({Motion.ARRIVE, Motion.STOP})
_REFUSED = re.compile(
    r"\b(?:will not|won['’]t|(?:has|have|had) not agreed|refused to let|not (?:expected|due|supposed|meant) to)\b"
    r"|\b(?:foreseen|envisaged)\b",
    re.IGNORECASE,
)
_DROPPED = re.compile(r"\b(?:was|were) to have\b", re.IGNORECASE)
_ATTENDED = re.compile(r"\b(?:attend(?:ed|s|ing)?|took part|take part|spoke at|speak at|addressed?)\b", re.IGNORECASE)


class Bearing(NamedTuple):
    """What is denied: a motion, a thing to come, a plan that was dropped, a night's rest, taking part in something.

    Denials of one bearing contradict the same statements.
    """

    motion: Motion
    is_refused: bool
    is_dropped: bool
    is_night: bool
    is_of_event: bool

    def excludes(self, told: Sighting) -> bool:
        """Return whether a statement cannot hold beside the denial: a plan is contradicted only as a way or a goal.

        That it will not be let in, or was not let go, says nothing of whether it came or left, nor does what was to
        have carried it there. That a place was seen, or its harbour closed, is not to have been in it; to have come
        there or left is not to have slept there, nor to have been in the town to have taken part in what went on.
        """
        expected = told.attestation.certainty is Certainty.EXPECTED
        if self.is_dropped:
            return expected
        if self.is_of_event and told.motion is not Motion.MEET and _ATTENDED.search(told.attestation.quote) is None:
            return False
        if self.is_refused or (self.is_night and not _may_be_night(told)):
            return False
        if self.motion is not Motion.PASS and is_from_afar(told.attestation.quote):
            return False
        return not expected or self.motion in GOING | THROUGH


def bearing_of(denied: Sighting) -> Bearing:
    """Return what a denial bears on."""
    motion, quote = denied.motion, denied.attestation.quote
    return Bearing(
        motion,
        is_refused=motion in CALLING | {Motion.DEPART} and _REFUSED.search(quote) is not None,
        is_dropped=_DROPPED.search(quote) is not None,
        is_night=motion is Motion.STOP and is_of_night(quote),
        is_of_event=motion in STAYING and _ATTENDED.search(quote) is not None,
    )


def _may_be_night(told: Sighting) -> bool:
    """Whether a statement has the mover stay: at a time of its own, unless it is a halt."""
    return told.motion is Motion.STOP or (told.motion is Motion.BE_AT and told.when is not None)
