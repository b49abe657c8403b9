"""Conflicts about how a place was passed or reached: on which side, by which means, with a stop or without one."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from geo.coords import sphere_km
from geo.dates import OPEN
from geo.gazetteer.place import Place
from geo.journey.conflicts.clocks import ONE_MINUTE, may_be_one_day
from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.denied_manners import is_of_manner
from geo.journey.manners import (
    OPPOSITES,
    Manner,
    exclude_each_other,
    has_manner,
    is_general,
    is_of_way,
    is_without_stop,
    means_in,
    side_in,
)
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.rivals import is_known
from geo.journey.sources import Source, source_of
from geo.journey.visits import COMING, LEAVING, STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Mode, Motion
from geo.reports import Span

_STOPPING = frozenset({Motion.STOP, Motion.ARRIVE, Motion.BE_AT, Motion.MEET})
ByMeans = Mapping[Manner, Sequence[Sighting]]
MOST_PAIRED = 8
"""Statements of one means that are looked at beside those of another."""


SAME_LEG_KM = 60.0
"""What is told by the same means so near a place may be of the leg that is denied to have been made so."""


def how_conflicts(
    seen: Iterable[Sighting], withdrawn: frozenset[str], disputed: Container[str] = ()
) -> Iterator[Conflict]:
    """Yield a conflict for each place that two voices pass on opposite sides, reach by two means, or stop at and not.

    Args:
        seen: every sighting, of any certainty.
        withdrawn: ids of the statements that their own source takes back.
        disputed: ids of places at which a stop is denied already.
    """
    known: dict[str, list[Sighting]] = {}
    denied: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.id not in withdrawn:
            (denied if _is_denied(sighting) else known).setdefault(sighting.place.id, []).append(sighting)
    for told in known.values():
        if any(has_manner(sighting.attestation.quote) or _is_flown_over(sighting) for sighting in told):
            yield from _of_place(told, disputed)
    every = _by_means(s for told in known.values() for s in told) if denied else {}
    clauses: set[tuple[str, Span]] = set()
    for place, refused in denied.items():
        anew = [s for s in refused if (s.report, s.attestation.span) not in clauses]
        for conflict in _refused(known.get(place, ()), anew, every):
            clauses |= {(s.report, s.attestation.span) for s in anew}
            yield conflict


def _of_place(told: Sequence[Sighting], disputed: Container[str]) -> Iterator[Conflict]:
    if len(told) > 1:
        yield from _sides(told)
        yield from _means(told)
        if told[0].place.id not in disputed:
            yield from _stops(told)


def _sides(told: Sequence[Sighting]) -> Iterator[Conflict]:
    groups = _grouped(told, lambda s: side_in(s.attestation.quote) if s.motion in THROUGH | STAYING else "")
    for side, other in combinations(groups, 2):
        if OPPOSITES[side] == other and _voices_differ(groups[side], groups[other]):
            yield _conflict(
                About.ROUTE, "On which side it {}", f"To the {side}", groups[side], f"To the {other}", groups[other]
            )
            return


def _means(told: Sequence[Sighting]) -> Iterator[Conflict]:
    for motions in (COMING | {Motion.HEAD}, LEAVING):
        groups = _by_means(s for s in told if s.motion in motions)
        for means, other in combinations(groups, 2):
            if exclude_each_other(means, other) and _are_of_one_movement(groups[means], groups[other]):
                yield _conflict(About.MODE, "How it {}", _quoted(means), groups[means], _quoted(other), groups[other])
                return


def _refused(told: Sequence[Sighting], denied: Sequence[Sighting], every: ByMeans) -> Iterator[Conflict]:
    """A means that is denied, against another by which the place was reached, or that very one by another voice."""
    groups = _by_means(s for s in told if s.motion in COMING)
    for means, refused in _by_means(s for s in denied if is_of_manner(s, ())).items():
        alike = {each: s for each, s in every.items() if each.name == means.name and not is_general(each)}
        same = {each: [s for s in told if _is_of_way_to(s, refused[0].place)] for each, told in alike.items()}
        for other, held in {**groups, **same}.items():
            if held and _speaks_against(means, other, refused, held):
                first = f"{_quoted(means)}, denied"
                yield _conflict(About.MODE, "How it {}", first, refused, _quoted(other), held)
                return


def _speaks_against(means: Manner, other: Manner, refused: Sequence[Sighting], held: Sequence[Sighting]) -> bool:
    """Whether a means that is denied is another than the one that is told, or that one by another voice."""
    if means.name == other.name:
        return _are_of_one_movement(refused, held)
    return exclude_each_other(means, other)


def _is_of_way_to(told: Sighting, place: Place) -> bool:
    """Whether a statement is of the way to or from about that place, and not of another leg by the same means."""
    own = told.attestation
    refs = (own.source, own.goal, own.midpoint, own.at)
    known = [told.place, *(ref.place for ref in refs if ref is not None)]
    return any(sphere_km(each.at, place.at) <= SAME_LEG_KM for each in known)


def _by_means(told: Iterable[Sighting]) -> ByMeans:
    """What is told by each means; the words are those of the first that tells it."""
    groups: dict[str, tuple[Manner, list[Sighting]]] = {}
    for sighting in told:
        means = means_in(sighting.attestation.quote)
        if means is not None:
            groups.setdefault(means.name, (means, []))[1].append(sighting)
    return dict(groups.values())


def _are_of_one_movement(a: Sequence[Sighting], b: Sequence[Sighting]) -> bool:
    """Whether different voices tell the two, and two comings, or two leavings of one day."""
    pairs = product(a[:MOST_PAIRED], b[:MOST_PAIRED])
    return _voices_differ(a, b) and any(x.motion in COMING or may_be_one_day(x.when, y.when) for x, y in pairs)


def _quoted(means: Manner) -> str:
    """The means with the words for it: "wading (“waded”)"."""
    return f"{means.name} (“{means.words}”)"


def _stops(told: Sequence[Sighting]) -> Iterator[Conflict]:
    through = [s for s in told if s.motion in THROUGH and _is_without_stop(s)]
    stopping = [s for s in told if s.motion in _STOPPING and s.attestation.certainty is Certainty.REPORTED]
    passing = {_voice(s) for s in through}
    stopping = [s for s in stopping if _voice(s) not in passing]
    if through and stopping:
        yield _conflict(About.EVENT, "Whether it stopped at {}", "Without stopping", through, "It stopped", stopping)


def _is_without_stop(sighting: Sighting) -> bool:
    return is_without_stop(sighting.attestation.quote) or _is_flown_over(sighting)


def _is_flown_over(sighting: Sighting) -> bool:
    """Whether a place is passed in the air at a moment that is told as a fact: a log of a flight has landings apart."""
    told = sighting.attestation
    passed = told.mode is Mode.AIR and sighting.motion is Motion.PASS and told.certainty is Certainty.REPORTED
    return passed and not is_of_way(told.quote) and is_known(sighting.when or OPEN, ONE_MINUTE)


def _grouped(told: Iterable[Sighting], key: Callable[[Sighting], str]) -> dict[str, list[Sighting]]:
    groups: dict[str, list[Sighting]] = {}
    for sighting in told:
        if key(sighting):
            groups.setdefault(key(sighting), []).append(sighting)
    return groups


def _voices_differ(a: Iterable[Sighting], b: Iterable[Sighting]) -> bool:
    first, second = ({_voice(s) for s in side} for side in (a, b))
    return not first & second


def _voice(sighting: Sighting) -> tuple[str, Source]:
    return sighting.report, source_of(sighting.attestation)


def _is_denied(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.DENIED


def _conflict(
    about: About, title: str, first: str, told: Sequence[Sighting], second: str, other: Sequence[Sighting]
) -> Conflict:
    place, verb = told[0].place, PAST[told[0].motion]
    what = place.name if title.endswith("at {}") else f"{verb} {place.name}"
    return Conflict(
        id=f"conflict-{about}-how-{place.id}",
        about=about,
        title=title.format(what),
        exclusive=Exclusive.YES,
        positions=(position_of(f"{first}: {place.name}", told), position_of(f"{second}: {other[0].place.name}", other)),
        why="The two ways of passing or reaching it exclude each other.",
        settled_by="A picture or a record of the moment.",
    )
