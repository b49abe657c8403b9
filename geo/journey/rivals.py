"""Rivals: places told by different reports where the mover can have been at one only, and which of them falls.

A journey begins at one place, and one border is crossed at one post. Where more reports tell the one, the other is no
stop; where as many tell either, both stay, and the disagreement is shown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations, islice, pairwise, takewhile
from typing import NamedTuple

from geo.coords import sphere_km
from geo.dates import OPEN, Interval, span_of
from geo.gazetteer.place import Place
from geo.journey.areas import BORDER_FEATURES, has_position, is_wide
from geo.journey.denials import Denial
from geo.journey.itinerary import Halt
from geo.journey.visits import Sighting
from geo.reading.records import Motion

SAME_PLACE_KM = 30.0
LONGEST_BORDER_KM = 150.0
LONGEST_DAY = timedelta(hours=24)
"""A vaguer time says nothing about which night it was, or about where else the mover was."""
MOST_ORIGINS, MOST_POSTS = 6, 24


class Rivals(NamedTuple):
    """Two halts, of which no report tells both."""

    a: Halt
    b: Halt


def rival_origins(halts: Sequence[Halt]) -> Iterator[Rivals]:
    """Yield the pairs of places that two reports let the journey begin at, at times that may be one."""
    starts = islice(takewhile(_only_left, (halt for halt in halts if has_position(halt.place))), MOST_ORIGINS)
    for a, b in combinations(starts, 2):
        if are_apart(a, b) and (_may_coincide(a, b) or _are_of_one_day(a, b)):
            yield Rivals(a, b)


def _are_of_one_day(a: Halt, b: Halt) -> bool:
    """Whether two leavings, each told, are at most a day apart: two reports may date one beginning otherwise."""
    whole = span_of(time for time in (a.told, b.told) if time is not None)
    return whole is not None and is_known(whole)


def is_known(time: Interval, longest: timedelta = LONGEST_DAY) -> bool:
    """Return whether both ends of a time are known, and no further apart than that."""
    return time.earliest is not None and time.latest is not None and time.latest - time.earliest <= longest


def _only_left(halt: Halt) -> bool:
    return all(sighting.motion is Motion.DEPART for sighting in halt.visit.sightings)


def are_apart(a: Halt, b: Halt) -> bool:
    """Return whether two halts are two places, and no report tells both."""
    return sphere_km(a.place.at, b.place.at) > SAME_PLACE_KM and not a.visit.reports & b.visit.reports


def _may_coincide(a: Halt, b: Halt) -> bool:
    return (a.told or OPEN).overlaps(b.told or OPEN)


def rival_posts(halts: Sequence[Halt]) -> Iterator[Rivals]:
    """Yield the pairs of places at which two reports have the mover cross one border, or enter one country."""
    entries: dict[str, list[Halt]] = {}
    for halt in halts:
        for country in {area.country for s in halt.visit.sightings for area in _entered(s)}:
            entries.setdefault(country, []).append(halt)
    into_one = [pair for each in entries.values() for pair in pairwise(each)]
    posts = list(islice((halt for halt in halts if _is_post(halt)), MOST_POSTS))
    across_one = [(a, b) for a, b in combinations(posts, 2) if _are_of_one_border(a, b)]
    for a, b in {(a.visit.key, b.visit.key): (a, b) for a, b in (*into_one, *across_one)}.values():
        if not a.visit.reports & b.visit.reports and a.place.id != b.place.id:
            yield Rivals(a, b)


def _entered(sighting: Sighting) -> Iterator[Place]:
    goal = sighting.attestation.goal
    if sighting.motion is Motion.CROSS and goal is not None and is_wide(goal.place):
        yield goal.place


def _is_post(halt: Halt) -> bool:
    crossed = any(sighting.motion is Motion.CROSS for sighting in halt.visit.sightings)
    return crossed and halt.place.feature in BORDER_FEATURES


def _are_of_one_border(a: Halt, b: Halt) -> bool:
    """Whether two posts are of one border, at a time that may be one; those whose time is not told, when near."""
    dated = a.told is not None and b.told is not None
    near = sphere_km(a.place.at, b.place.at) <= (LONGEST_BORDER_KM if dated else SAME_PLACE_KM)
    return near and bool(set(a.place.countries) & set(b.place.countries)) and _may_coincide(a, b)


def outnumbered(rivals: Iterable[Rivals], denied: Iterable[Denial]) -> tuple[Halt, ...]:
    """Return the halts that fewer reports tell than their rival; a report that denies one tells against it.

    What a report denies of the rival of its own account is no vote more for that account.
    """
    refused: dict[str, set[str]] = {}
    for each in denied:
        refused.setdefault(each.denied.place.id, set()).add(each.denied.report)
    lost: dict[str, Halt] = {}
    for a, b in rivals:
        for_a, for_b = _votes(a, b, refused), _votes(b, a, refused)
        if for_a != for_b:
            loser = a if for_a < for_b else b
            lost[loser.visit.key] = loser
    return tuple(lost.values())


def _votes(halt: Halt, other: Halt, refused: Mapping[str, set[str]]) -> int:
    return len(halt.visit.reports) - len(refused.get(halt.place.id, set()) - other.visit.reports)
