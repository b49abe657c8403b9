"""Conflicts about whether something happened: what one report tells and another denies, put together by their place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import networkx as nx

from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.denials import Denial, covers, may_coincide
from geo.journey.doubts import Source, source_of
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

_GOING = frozenset({Motion.HEAD, Motion.RETURN})
_WEIGHT = (About.ROUTE, About.PLACE, About.EVENT)
"""What a conflict is about when several denials are one: the first of these that any of them is about."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """One denial: what it is about, whom it contradicts, and where its source has the mover instead."""

    about: About
    denied: Sighting
    against: tuple[Sighting, ...]
    instead: tuple[Sighting, ...]

    @property
    def places(self) -> frozenset[str]:
        """The ids of the places that it is about."""
        return frozenset(s.place.id for s in (self.denied, *self.instead))


def disputes(denied: Iterable[Denial], seen: Sequence[Sighting], withdrawn: frozenset[str]) -> tuple[Dispute, ...]:
    """Return the denials that contradict somebody; that a journey's end is denied is told as a destination."""
    by_source: dict[tuple[str, Source], list[Sighting]] = {}
    for sighting in seen:
        by_source.setdefault((sighting.report, source_of(sighting.attestation)), []).append(sighting)
    serious: dict[int, tuple[Sighting, ...]] = {}
    found = []
    for denial in denied:
        if id(denial.against) not in serious:
            told = (s for s in denial.against if s.attestation.id not in withdrawn)
            serious[id(denial.against)] = tuple(s for s in told if _is_serious(denial.denied, s))
        own = by_source.get((denial.denied.report, source_of(denial.denied.attestation)), ())
        found.append(_dispute(denial.denied, serious[id(denial.against)], own))
    return tuple(dispute for dispute in found if dispute is not None)


def _dispute(denied: Sighting, against: tuple[Sighting, ...], own: Sequence[Sighting]) -> Dispute | None:
    about = _about(denied, against)
    if not against or about is None:
        return None
    instead = tuple(s for s in own if _is_instead(s, denied))
    return Dispute(About.PLACE if about is About.EVENT and instead else about, denied, against, instead)


def _is_serious(denied: Sighting, told: Sighting) -> bool:
    """Whether the two exclude each other: a plan that did not come about is contradicted only as a way or a goal."""
    if told.attestation.certainty is Certainty.EXPECTED:
        return denied.motion in _GOING | THROUGH
    return True


def _about(denied: Sighting, against: Sequence[Sighting]) -> About | None:
    if denied.motion in _GOING:
        facts = any(s.attestation.certainty is Certainty.REPORTED or s.motion in THROUGH for s in against)
        return About.ROUTE if facts else None
    if denied.motion in THROUGH:
        return About.ROUTE
    return About.PLACE if denied.motion in STAYING else About.EVENT


def _is_instead(sighting: Sighting, denied: Sighting) -> bool:
    """Whether the source that denies one place tells the same motion of another, for a time that may be the same."""
    if sighting.attestation.certainty is Certainty.DENIED or sighting.motion is not denied.motion:
        return False
    return not covers(denied, sighting) and may_coincide(sighting.when, denied.when)


def denial_conflicts(found: Sequence[Dispute]) -> Iterator[Conflict]:
    """Yield a conflict for each group of denials that are one: about one place, or one report's against a way."""
    for group in _groups(found):
        about = min((dispute.about for dispute in group), key=_WEIGHT.index)
        told = {id(dispute.against): dispute.against for dispute in group}.values()
        against = list(dict.fromkeys(s for sightings in told for s in sightings))
        other = list(dict.fromkeys(s for dispute in group for s in (dispute.denied, *dispute.instead)))
        names = " and ".join(dict.fromkeys(dispute.denied.place.name for dispute in group))
        yield Conflict(
            id=f"conflict-{about}-{group[0].denied.motion}-{group[0].denied.place.id}",
            about=about,
            title=f"Whether it {PAST[group[0].denied.motion]} {names}",
            exclusive=Exclusive.YES,
            positions=(position_of(_told(against), against), position_of(_denied(group), other)),
            why="One statement denies what the other reports.",
            settled_by="A dated sighting, or the record of who was there.",
        )


def _groups(found: Sequence[Dispute]) -> Iterator[list[Dispute]]:
    """The disputes that share a place, or a report that denies a way with all else that it denies."""
    ways = {dispute.denied.report for dispute in found if dispute.about is About.ROUTE}
    graph: nx.Graph[int | tuple[str, str]] = nx.Graph()
    for number, dispute in enumerate(found):
        graph.add_edges_from((number, ("place", place)) for place in dispute.places)
        if dispute.denied.report in ways:
            graph.add_edge(number, ("report", dispute.denied.report))
    for nodes in nx.connected_components(graph):
        yield [found[number] for number in sorted(node for node in nodes if isinstance(node, int))]


def _told(against: Iterable[Sighting]) -> str:
    return "It " + " and ".join(dict.fromkeys(f"{PAST[s.motion]} {s.place.name}" for s in against))


def _denied(group: Iterable[Dispute]) -> str:
    instead = dict.fromkeys(f"{PAST[s.motion]} {s.place.name}" for dispute in group for s in dispute.instead)
    return f"It {' and '.join(instead)} instead" if instead else "It did not"
