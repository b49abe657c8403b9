"""Rival stays: two places at which voices have the mover spend one night, or come to at one time."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations, pairwise
from typing import NamedTuple

from geo.coords import sphere_km
from geo.dates import span_of
from geo.journey.areas import has_position
from geo.journey.instead import gap
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_night
from geo.journey.rivals import SAME_PLACE_KM, Rivals, is_known
from geo.journey.sources import source_of, surname_of
from geo.journey.visits import HALTING, Sighting
from geo.reading.records import Motion

APART_KM = 3.0
LONGEST_ARRIVAL = timedelta(hours=2)
ONE_PASSAGE = 400
"""Two voices in so many characters of one report speak of one night."""
_STAYING = HALTING | {Motion.ARRIVE}
_ENDING = frozenset({Motion.ARRIVE, Motion.RETURN, Motion.MEET})


class RivalNights(NamedTuple):
    """Two halts, and what has the mover spend the night at each."""

    rivals: Rivals
    told: tuple[Sequence[Sighting], Sequence[Sighting]]


def rival_nights(halts: Sequence[Halt]) -> Iterator[RivalNights]:
    """Yield each two stops at which different voices have the mover spend one night."""
    nights = [(halt, _of_night(halt)) for halt in halts if has_position(halt.place)]
    for (a, first), (b, second) in combinations([each for each in nights if each[1]], 2):
        apart = sphere_km(a.place.at, b.place.at) > APART_KM and not _voices(first) & _voices(second)
        if apart and (
            _may_be_one(a, b) or _is_one_passage(first, second) or _is_one_night_each((a, first), (b, second))
        ):
            yield RivalNights(Rivals(a, b), (first, second))


def rival_ends(halts: Sequence[Halt]) -> Iterator[Rivals]:
    """Yield each two stops in a row, well apart, that two voices have reached at one time."""
    drawn = [halt for halt in halts if has_position(halt.place)]
    yield from (each for each in rivals_in_a_row(drawn) if sphere_km(each.a.place.at, each.b.place.at) > SAME_PLACE_KM)


def rivals_in_a_row(halts: Sequence[Halt]) -> Iterator[Rivals]:
    """Yield each two stops in a row, each reached at one time by voices of its own, however near."""
    yield from (Rivals(a, b) for a, b in pairwise(halts) if _are_rival_ends(a, b))


def exclude_each_other(a: Halt, b: Halt) -> bool:
    """Return whether two comings cannot both be: within a day they may, within an hour or two they cannot."""
    whole = span_of(time for time in (a.visit.came, b.visit.came) if time is not None)
    return whole is not None and is_known(whole, LONGEST_ARRIVAL)


def _are_rival_ends(a: Halt, b: Halt) -> bool:
    first, second = ([s for s in halt.visit.sightings if s.motion in _ENDING] for halt in (a, b))
    return bool(first and second) and not _voices(first) & _voices(second) and _may_be_one(a, b)


def _of_night(halt: Halt) -> list[Sighting]:
    told = (s for s in halt.visit.sightings if s.motion in _STAYING)
    return [s for s in told if is_of_night(s.attestation.quote)]


def _voices(told: Sequence[Sighting]) -> set[tuple[str, str]]:
    return {(s.report, surname_of(source_of(s.attestation))) for s in told}


def _may_be_one(a: Halt, b: Halt) -> bool:
    """Whether two comings, each known to a day, may be to one night's rest."""
    first, second = a.visit.came, b.visit.came
    if first is None or second is None or not (is_known(first) and is_known(second)):
        return False
    return first.overlaps(second)


def _is_one_passage(first: Sequence[Sighting], second: Sequence[Sighting]) -> bool:
    undated = [(a, b) for a in first for b in second if a.report == b.report and None in (a.when, b.when)]
    return any(gap(a.attestation.span, b.attestation.span) <= ONE_PASSAGE for a, b in undated)


def _is_one_night_each(*nights: tuple[Halt, Sequence[Sighting]]) -> bool:
    """Whether each of two reports tells both places, with a night at the one only: undated, it is the same night."""
    (a, first), (b, second) = nights
    if all(s.when is not None for s in first) and all(s.when is not None for s in second):
        return False
    return any(_is_awake(a, s.report) for s in second) and any(_is_awake(b, s.report) for s in first)


def _is_awake(halt: Halt, report: str) -> bool:
    """Whether a report tells of a place, and of no night there."""
    told = [s for s in halt.visit.sightings if s.report == report]
    return bool(told) and not any(is_of_night(s.attestation.quote) for s in told)
