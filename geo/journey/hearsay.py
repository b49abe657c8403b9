"""Hearsay: what one report has from others only, against what another report says itself, or has by name."""

import re
from collections.abc import Iterator, Sequence

from geo.journey.denials import PRESENCE, Denial
from geo.journey.instead import cites_claim
from geo.journey.manners import is_of_us
from geo.journey.origins import is_named
from geo.journey.sources import source_of
from geo.journey.visits import LEAVING, Sighting
from geo.reading.records import Attestation

_NAMELESS = re.compile(r"(?:an?|one|some|two|three|several)\b", re.IGNORECASE)


def refuted_hearsay(denied: Sequence[Denial], facts: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield what only others say in one report, and another report denies in a better voice; headings there with it.

    Args:
        denied: every denial with what it is against.
        facts: what is told as fact and not taken back.
    """
    told: dict[str, list[Sighting]] = {}
    for sighting in facts:
        told.setdefault(sighting.place.id, []).append(sighting)
    presences = {place: [s for s in seen if s.motion in PRESENCE] for place, seen in told.items()}
    lone = {place: there for place, there in presences.items() if _are_of_one_report(there)}
    shared = {id(denial.against): denial.against for denial in denied}
    refuted = {key: [s for s in against if s.place.id in lone] for key, against in shared.items()}
    for denial in denied:
        against = refuted[id(denial.against)]
        known = {id(s) for s in against}
        for place in {s.place.id for s in against}:
            if all(id(s) in known and _is_better(denial.denied, s) for s in lone[place]):
                yield from (s for s in told[place] if id(s) in known and source_of(s.attestation))


def is_somebody(attestation: Attestation) -> bool:
    """Return whether who is cited is somebody by first name and surname, not an office."""
    first, *others = attestation.attributed_to[0].split() if attestation.attributed_to else [""]
    return bool(others) and first.casefold() != "the" and all(word[:1].isupper() for word in (first, *others))


def _are_of_one_report(told: Sequence[Sighting]) -> bool:
    return len({s.report for s in told}) == 1


def _is_better(denied: Sighting, told: Sighting) -> bool:
    """Whether a denial is in its report's own voice and what is told is not, or of somebody named against nobody."""
    if denied.report == told.report or not source_of(told.attestation):
        return False
    nameless = _NAMELESS.match(told.attestation.attributed_to[0])
    return _is_own(denied, told) or (nameless is not None and is_somebody(denied.attestation))


def _is_own(denied: Sighting, told: Sighting) -> bool:
    """Whether the report denies it itself; of where a journey began, only who made it knows better than who is cited.

    A report that cites a claim to deny it speaks for itself.
    """
    if source_of(denied.attestation):
        return cites_claim(denied) and is_named(denied.attestation.attributed_to[0])
    return told.motion not in LEAVING or is_of_us(denied.attestation.quote)
