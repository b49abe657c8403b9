"""Rivals: places of which one report tells one and another the other, where the mover can have been at one only."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, takewhile

from geo.coords import sphere_km
from geo.gazetteer.place import Extent
from geo.journey.areas import has_position
from geo.journey.conflicts.positions import position_of
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.rival_stays import exclude_each_other
from geo.journey.rivals import Rivals
from geo.journey.visits import THROUGH

LONGEST_RUN = 6
BOTH_WAYS = 1.3
"""A way by the places of two reports that is so much longer than by those of either is two ways."""


def origin_conflicts(rivals: Iterable[Rivals], denied: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict when the reports let the journey begin in different places.

    Where one of them is denied, its id among `denied`, that is the conflict.
    """
    for pair in rivals:
        if not _is_denied(pair, denied):
            yield _conflict("Where it set out from", pair, "the one may lie on the way to the other")


def _is_denied(halts: Iterable[Halt], denied: Container[str]) -> bool:
    return any(halt.place.id in denied for halt in halts)


def end_conflicts(rivals: Iterable[Rivals], denied: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for two stops in a row that two reports have reached at one time."""
    for pair in rivals:
        if not _is_denied(pair, denied):
            verdict = Exclusive.YES if exclude_each_other(*pair) else Exclusive.UNKNOWN
            yield replace(_conflict("Where it came to", pair, "the times overlap"), exclusive=verdict)


def border_conflicts(rivals: Iterable[Rivals], denied: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict when reports let the mover enter one country at different places, and none tells both.

    A river along the border is crossed at one of the places on it: that it is named is no other place.
    """
    for a, b in rivals:
        points = all(halt.place.extent is not Extent.LINE for halt in (a, b))
        if points and not _is_denied((a, b), denied):
            yield _by(([a], [b]), Exclusive.YES, "One border is crossed at two places; no report tells both.")


def way_conflicts(halts: Sequence[Halt], denied: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for two ways between two stops that two reports share, each by places of its own."""
    drawn = [halt for halt in halts if has_position(halt.place)]
    passed = [_only_passed(halt) and halt.place.id not in denied for halt in drawn]
    for index, start in enumerate(drawn):
        between = list(takewhile(passed.__getitem__, range(index + 1, min(index + LONGEST_RUN, len(drawn)) - 1)))
        for last in between[1:]:
            sides = _sides(start, drawn[index + 1 : last + 1], drawn[last + 1])
            if sides is not None:
                yield _by(sides, Exclusive.UNKNOWN, "Each report has its own way between the same two stops.")
                break


def _sides(start: Halt, between: Sequence[Halt], end: Halt) -> tuple[list[Halt], list[Halt]] | None:
    """The places that only the one and only the other report passes, when going by all of them makes no way."""
    shared = sorted(start.visit.reports & end.visit.reports)
    for a, b in combinations(shared[:LONGEST_RUN], 2):
        first = [halt for halt in between if a in halt.visit.reports and b not in halt.visit.reports]
        second = [halt for halt in between if b in halt.visit.reports and a not in halt.visit.reports]
        if first and second and len(first) + len(second) == len(between):
            longest = max(_km([start, *first, end]), _km([start, *second, end]))
            return (first, second) if _km([start, *between, end]) > BOTH_WAYS * longest else None
    return None


def _only_passed(halt: Halt) -> bool:
    return all(sighting.motion in THROUGH for sighting in halt.visit.sightings)


def _km(halts: Sequence[Halt]) -> float:
    return sum(sphere_km(a.place.at, b.place.at) for a, b in pairwise(halts))


def _by(sides: Sequence[Sequence[Halt]], exclusive: Exclusive, why: str) -> Conflict:
    names = [" and ".join(halt.place.name for halt in side) for side in sides]
    return Conflict(
        id="conflict-route-" + "-".join(halt.visit.key for side in sides for halt in side),
        about=About.ROUTE,
        title=f"By {names[0]} or by {names[1]}",
        exclusive=exclusive,
        positions=tuple(
            position_of(f"By {name}", [s for halt in side for s in halt.visit.sightings])
            for name, side in zip(names, sides, strict=True)
        ),
        why=why,
        settled_by="A dated sighting on either way.",
    )


def _conflict(title: str, halts: Sequence[Halt], but: str) -> Conflict:
    return Conflict(
        id="conflict-place-" + "-".join(halt.visit.key for halt in halts),
        about=About.PLACE,
        title=title,
        exclusive=Exclusive.UNKNOWN,
        positions=tuple(position_of(halt.place.name, halt.visit.sightings) for halt in halts),
        why=f"No report names both; {but}.",
        settled_by="A report that tells both, or a dated record.",
    )
