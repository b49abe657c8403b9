"""Conflicts about how a place was passed or reached: on which side, by which means, with a stop or without one."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.denials import is_of_manner
from geo.journey.manners import OPPOSITES, is_without_stop, means_in, side_in
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.sources import source_of
from geo.journey.visits import COMING, STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

_STOPPING = frozenset({Motion.STOP, Motion.ARRIVE, Motion.BE_AT, Motion.MEET})
Told = Mapping[str, Sequence[Sighting]]
"""What is told, or denied, of each place, by the place's id."""


def how_conflicts(seen: Iterable[Sighting], withdrawn: frozenset[str]) -> Iterator[Conflict]:
    """Yield a conflict for each place that two voices pass on opposite sides, reach by two means, or stop at and not.

    Args:
        seen: every sighting, of any certainty.
        withdrawn: ids of the statements that their own source takes back.
    """
    told: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.id not in withdrawn:
            told.setdefault(sighting.place.id, []).append(sighting)
    for group in told.values():
        if len(group) > 1:
            yield from _of_place([s for s in group if not _is_denied(s)], [s for s in group if _is_denied(s)])


def _of_place(told: Sequence[Sighting], denied: Sequence[Sighting]) -> Iterator[Conflict]:
    yield from _sides(told)
    yield from _means(told, denied)
    yield from _stops(told)


def _sides(told: Sequence[Sighting]) -> Iterator[Conflict]:
    groups = _grouped(told, lambda s: side_in(s.attestation.quote) if s.motion in THROUGH | STAYING else "")
    for side, other in combinations(groups, 2):
        if OPPOSITES[side] == other and _voices_differ(groups[side], groups[other]):
            yield _conflict(
                About.ROUTE, "On which side it {}", f"To the {side}", groups[side], f"To the {other}", groups[other]
            )
            return


def _means(told: Sequence[Sighting], denied: Sequence[Sighting]) -> Iterator[Conflict]:
    coming = [s for s in told if s.motion in COMING]
    groups = _grouped(coming, _means_of)
    for means, other in combinations(groups, 2):
        if _voices_differ(groups[means], groups[other]):
            yield _conflict(
                About.MODE, "How it {}", _quoted(groups[means]), groups[means], _quoted(groups[other]), groups[other]
            )
            return
    refused = _grouped([s for s in denied if is_of_manner(s, ())], _means_of)
    for means, other in product(refused, groups):
        if means != other:
            first = f"{_quoted(refused[means])}, denied"
            yield _conflict(About.MODE, "How it {}", first, refused[means], _quoted(groups[other]), groups[other])
            return


def _means_of(sighting: Sighting) -> str:
    means = means_in(sighting.attestation.quote)
    return "" if means is None else means.name


def _quoted(told: Sequence[Sighting]) -> str:
    """The means with the words for it: "wading (“waded”)"."""
    means = means_in(told[0].attestation.quote)
    return "" if means is None else f"{means.name} (“{means.words}”)"


def _stops(told: Sequence[Sighting]) -> Iterator[Conflict]:
    through = [s for s in told if s.motion in THROUGH and is_without_stop(s.attestation.quote)]
    stopping = [s for s in told if s.motion in _STOPPING and s.attestation.certainty is Certainty.REPORTED]
    if through and stopping and _voices_differ(through, stopping):
        yield _conflict(About.EVENT, "Whether it stopped at {}", "Without stopping", through, "It stopped", stopping)


def _grouped(told: Iterable[Sighting], key: Callable[[Sighting], str]) -> dict[str, list[Sighting]]:
    groups: dict[str, list[Sighting]] = {}
    for sighting in told:
        if key(sighting):
            groups.setdefault(key(sighting), []).append(sighting)
    return groups


def _voices_differ(a: Iterable[Sighting], b: Iterable[Sighting]) -> bool:
    first, second = ({(s.report, source_of(s.attestation)) for s in side} for side in (a, b))
    return not first & second


def _is_denied(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.DENIED


def _conflict(
    about: About, title: str, first: str, told: Sequence[Sighting], second: str, other: Sequence[Sighting]
) -> Conflict:
    place, verb = told[0].place, PAST[other[0].motion]
    what = place.name if title.endswith("at {}") else f"{verb} {place.name}"
    return Conflict(
        id=f"conflict-{about}-how-{place.id}",
        about=about,
        title=title.format(what),
        exclusive=Exclusive.YES,
        positions=(position_of(f"{first}: {place.name}", told), position_of(f"{second}: {place.name}", other)),
        why="The two ways of passing or reaching it exclude each other.",
        settled_by="A picture or a record of the moment.",
    )
