"""Conflicts about whether something happened: what one report tells and another denies, put together by their place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from geo.coords import sphere_km
from geo.dates import OPEN, Interval, Order
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import has_position, is_wide
from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.denials import Denial
from geo.journey.instead import cites_claim, gap, told_instead
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.sources import Source, source_of
from geo.journey.visits import STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

_GOING = frozenset({Motion.HEAD, Motion.RETURN})
ONE_BREATH = 400
"""Denials of a way at most so many characters apart are one."""
GATES_KM = 5.0
LONGEST_TRIP_KM = 300.0
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


def disputes(
    denied: Sequence[Denial], seen: Sequence[Sighting], withdrawn: frozenset[str], halts: Sequence[Halt]
) -> tuple[Dispute, ...]:
    """Return the denials that contradict somebody; that a journey's end is denied is told as a destination.

    Args:
        denied: every denial with what it is against.
        seen: every sighting.
        withdrawn: ids of the statements that their own source takes back.
        halts: the stops; a goal near one of them, for a time before the last, is a trip on the way.
    """
    deniers = {denial.denied.report for denial in denied}
    by_source: dict[tuple[str, Source], list[Sighting]] = {}
    for sighting in (sighting for sighting in seen if sighting.report in deniers):
        by_source.setdefault((sighting.report, source_of(sighting.attestation)), []).append(sighting)
    last = next((halt.told for halt in reversed(halts) if halt.told is not None), OPEN)
    places = [halt.place for halt in halts if has_position(halt.place)]
    serious: dict[int, tuple[Sighting, ...]] = {}
    found = []
    for denial in denied:
        if id(denial.against) not in serious:
            told = (s for s in denial.against if s.attestation.id not in withdrawn)
            serious[id(denial.against)] = tuple(s for s in told if _is_serious(denial.denied, s))
        trip = _is_trip(denial.denied, serious[id(denial.against)], places, last)
        found.append(
            _dispute(denial.denied, serious[id(denial.against)], _instead(denial.denied, by_source), is_trip=trip)
        )
    return tuple(dispute for dispute in found if dispute is not None)


def _instead(denied: Sighting, by_source: Mapping[tuple[str, Source], Sequence[Sighting]]) -> tuple[Sighting, ...]:
    """What the source of a denial tells instead; else its report, where the source is who holds what is denied."""
    source = source_of(denied.attestation)
    told = tuple(told_instead(denied, by_source.get((denied.report, source), ())))
    if told or not source:
        return told
    own = told_instead(denied, by_source.get((denied.report, ()), ()))
    return tuple(s for s in own if cites_claim(denied) or gap(s.attestation.span, denied.attestation.span) < 0)


def _is_trip(denied: Sighting, against: Sequence[Sighting], places: Sequence[Place], last: Interval) -> bool:
    """Whether what is denied is a trip from a stop on the way, and not the way or its end."""
    if denied.motion not in _GOING or any(s.motion in THROUGH for s in against):
        return False
    if not any((s.when or OPEN).order(last) is Order.BEFORE for s in against):
        return False
    return any(sphere_km(denied.place.at, place.at) <= LONGEST_TRIP_KM for place in places)


def _dispute(
    denied: Sighting, against: tuple[Sighting, ...], instead: tuple[Sighting, ...], *, is_trip: bool
) -> Dispute | None:
    about = About.EVENT if is_trip else _about(denied, against)
    if not against or about is None:
        return None
    if about in (About.EVENT, About.PLACE) and instead and not is_trip:
        about = About.ROUTE if all(s.motion in THROUGH for s in instead) else About.PLACE
    if about is About.ROUTE and _are_near(denied, instead):
        about = About.PLACE
    return Dispute(about, denied, against, instead)


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
    stays = denied.motion in STAYING and (is_wide(denied.place) or all(s.motion in STAYING for s in against))
    return About.PLACE if stays else About.EVENT


def _are_near(denied: Sighting, instead: Sequence[Sighting]) -> bool:
    """Whether two ways part at one town only: two gates of one border."""
    points = all(s.place.extent is Extent.POINT for s in (denied, *instead))
    return points and bool(instead) and all(sphere_km(denied.place.at, s.place.at) <= GATES_KM for s in instead)


def denial_conflicts(found: Sequence[Dispute]) -> Iterator[Conflict]:
    """Yield a conflict for each group of denials that are one: about one place, or one report's against a way."""
    for group in _groups(found):
        told_instead = [dispute for dispute in group if dispute.instead]
        about = min((dispute.about for dispute in told_instead or group), key=_WEIGHT.index)
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
    """The disputes that share a place, or that deny a way in one breath."""
    graph: nx.Graph[int | str] = nx.Graph()
    for number, dispute in enumerate(found):
        graph.add_edges_from((number, place) for place in dispute.places)
    in_text = sorted(range(len(found)), key=lambda n: (found[n].denied.report, found[n].denied.attestation.span))
    for a, b in pairwise(in_text):
        if _is_one_way(found[a], found[b]):
            graph.add_edge(a, b)
    for nodes in nx.connected_components(graph):
        yield [found[number] for number in sorted(node for node in nodes if isinstance(node, int))]


def _is_one_way(a: Dispute, b: Dispute) -> bool:
    if a.denied.report != b.denied.report or About.ROUTE not in (a.about, b.about) or About.EVENT in (a.about, b.about):
        return False
    return gap(a.denied.attestation.span, b.denied.attestation.span) <= ONE_BREATH


def _told(against: Iterable[Sighting]) -> str:
    return "It " + " and ".join(dict.fromkeys(f"{PAST[s.motion]} {s.place.name}" for s in against))


def _denied(group: Iterable[Dispute]) -> str:
    instead = dict.fromkeys(f"{PAST[s.motion]} {s.place.name}" for dispute in group for s in dispute.instead)
    return f"It {' and '.join(instead)} instead" if instead else "It did not"
