"""What is told beside the denial of a call and is the next place of the way, not where the mover was instead."""

from collections.abc import Iterable, Mapping, Sequence

from geo.coords import sphere_km
from geo.journey.conflicts.elsewhere import Voice, voice_of
from geo.journey.denials import PRESENCE, may_coincide
from geo.journey.manners import is_of_night
from geo.journey.visits import COMING, STAYING, THROUGH, Sighting, is_told_as_fact
from geo.reading.records import Motion

_CALLING = frozenset({Motion.ARRIVE, Motion.STOP})
FARTHEST_RIVAL_KM = 600.0
"""Reports that differ about a call have it at two places of one stage; what is told farther off is of another one."""
_HALTS = STAYING | {Motion.ARRIVE, Motion.DEPART}
Ways = Mapping[str, Mapping[Voice, set[Motion]]]
"""Who tells each place as fact, by the id of the place, with what the mover did there."""


def ways_told(seen: Iterable[Sighting]) -> Ways:
    """Return who tells each place of the way."""
    told: dict[str, dict[Voice, set[Motion]]] = {}
    for sighting in (s for s in seen if is_told_as_fact(s) and s.motion in PRESENCE):
        told.setdefault(sighting.place.id, {}).setdefault(voice_of(sighting), set()).add(sighting.motion)
    return told


def is_next(denied: Sighting, against: Sequence[Sighting], instead: Sequence[Sighting], told: Ways) -> bool:
    """Return whether what is told beside the denial of a call is another place of the way; a night has one place only.

    That is one which who tells the call tells too, or anybody beside that place, or one at a time of its own, or one
    of another stage, or of which nothing but the passing is told. Which of two places the mover came to is another
    matter: each may be the end of a stage.
    """
    if denied.motion not in _CALLING or any(is_of_night(s.attestation.quote) for s in (denied, *against)):
        return False
    if all(_is_of_another_stage(denied, other) for other in instead):
        return True
    if denied.motion is Motion.STOP and any(_is_beside(denied, against, other, told) for other in instead):
        return True
    halted = all(other.motion not in THROUGH for other in instead)
    return halted and any(
        told.get(other.place.id, {}).get(voice_of(s), set()) & _HALTS for s in against for other in instead
    )


def _is_of_another_stage(denied: Sighting, other: Sighting) -> bool:
    passed = denied.motion is Motion.STOP and other.motion in THROUGH
    return passed or sphere_km(denied.place.at, other.place.at) > FARTHEST_RIVAL_KM


def _is_beside(denied: Sighting, against: Iterable[Sighting], other: Sighting, told: Ways) -> bool:
    times = [s.when for s in against if s.when is not None and s.motion in COMING | STAYING]
    if times and not any(may_coincide(other.when, when) for when in times):
        return True
    there = told.get(denied.place.id, {})
    return any(voice in there for voice in told.get(other.place.id, {}))
