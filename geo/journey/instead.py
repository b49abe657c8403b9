"""What a report tells instead of what it denies: "in Kandi, and not in Parakou"."""

import re
from collections.abc import Iterator, Sequence

from geo.journey.areas import is_wide
from geo.journey.denials import covers, may_coincide
from geo.journey.manners import is_of_night
from geo.journey.visits import HALTING, STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion
from geo.reports import Span

BESIDE = 200
"""A statement at most so many characters from a denial may tell what was the case instead."""
ONE_SENTENCE = 60
_DENYING = re.compile(r"\b(?:not|never|no|nor|none|nobody|neither|nowhere|without)\b|n['’]t\b", re.IGNORECASE)
_INSTEAD = re.compile(r"\binstead\b(?! of)", re.IGNORECASE)
_THERE = HALTING | {Motion.ARRIVE}


def told_instead(denied: Sighting, own: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield what its report tells just before and just after a denial that may be the case instead.

    Args:
        denied: the denial.
        own: what its report tells, of any certainty, or the part of it that may be meant.
    """
    beside = [s for s in _beside(denied, own) if _is_elsewhere(s, denied)]
    alike = [s for s in beside if _is_alike(denied.motion, s.motion)]
    near = (s for s in beside if gap(s.attestation.span, denied.attestation.span) <= ONE_SENTENCE)
    yield from alike or (s for s in near if _may_stand_against(denied.motion, s.motion))


def _beside(denied: Sighting, own: Sequence[Sighting]) -> Iterator[Sighting]:
    spans = sorted({*(s.attestation.span for s in own), denied.attestation.span})
    number = spans.index(denied.attestation.span)
    near = {span for span in spans[max(0, number - 1) : number + 2] if gap(span, denied.attestation.span) <= BESIDE}
    yield from (s for s in own if s.attestation.span in near)


def cites_claim(denied: Sighting) -> bool:
    """Return whether the words of a denial are those of the claim ("the map has her off Lome"): nothing in them denies.

    Who is named for such words holds what the report denies; who is named for "she did not call there" denies it.
    """
    return _DENYING.search(denied.attestation.quote) is None


def says_instead(told: Sighting) -> bool:
    """Return whether the words themselves set a place against another: "they rested at Gao instead"."""
    return _INSTEAD.search(told.attestation.quote) is not None


def gap(a: Span, b: Span) -> int:
    """Return the characters between two passages, negative where they overlap."""
    return max(a.start, b.start) - min(a.end, b.end)


def _is_elsewhere(sighting: Sighting, denied: Sighting) -> bool:
    """Whether something is told of another place, for a time that may be the same; a halt by day is no night's rest."""
    told = sighting.attestation.certainty is not Certainty.DENIED
    if is_wide(sighting.place) and not is_wide(denied.place):
        return False
    if is_of_night(denied.attestation.quote) and not (
        says_instead(sighting) or is_of_night(sighting.attestation.quote)
    ):
        return False
    return told and not covers(denied, sighting) and may_coincide(sighting.when, denied.when)


def _is_alike(denied: Motion, told: Motion) -> bool:
    return told is denied or (denied in STAYING and told in STAYING)


def _may_stand_against(denied: Motion, told: Motion) -> bool:
    """Whether two motions in one sentence may stand against each other: "not over the bridge; it is at the ford".

    A meeting off a port is no coming to another.
    """
    if denied in THROUGH:
        return told in STAYING
    if denied is Motion.ARRIVE and told is Motion.MEET:
        return False
    return denied in _THERE and told in (THROUGH if denied in STAYING else _THERE)
