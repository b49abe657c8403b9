"""Conflicts about whether something happened: what one report tells and another denies, put together by their place."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import networkx as nx

from geo.journey.areas import is_wide
from geo.journey.conflicts.disputes import Dispute
from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.instead import gap
from geo.journey.parts import named
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import Sighting
from geo.reading.records import Motion

ONE_BREATH = 400
"""Denials of a way at most so many characters apart are one."""
_WEIGHT = (About.ROUTE, About.PLACE, About.TIME, About.EVENT)
"""What a conflict is about when several denials are one: the first of these that any of them is about."""


def denial_conflicts(found: Sequence[Dispute]) -> Iterator[Conflict]:
    """Yield a conflict for each group of denials that are one: about one place, or one report's against a way."""
    for group in _groups(found):
        told_instead = [dispute for dispute in group if dispute.instead]
        about = min((dispute.about for dispute in told_instead or _narrowest(group)), key=_WEIGHT.index)
        told = {id(dispute.against): dispute.against for dispute in group}.values()
        against = list(dict.fromkeys(s for sightings in told for s in sightings))
        other = list(dict.fromkeys(s for dispute in group for s in (dispute.denied, *dispute.instead)))
        names = " and ".join(dict.fromkeys(named(dispute.denied).name for dispute in group))
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
    """The disputes that share a place, that contradict one statement, or that deny a way in one breath."""
    graph: nx.Graph[int | str] = nx.Graph()
    for number, dispute in enumerate(found):
        graph.add_edges_from((number, place) for place in dispute.places)
        graph.add_edge(number, f"against {id(dispute.against)}")
    for against in {id(dispute.against): dispute.against for dispute in found}.values():
        graph.add_edges_from((f"against {id(against)}", f"{s.attestation.id} {s.place.id}") for s in against)
    in_text = sorted(range(len(found)), key=lambda n: (found[n].denied.report, found[n].denied.attestation.span))
    for a, b in pairwise(in_text):
        if _is_one_way(found[a], found[b]) or _is_one_sailing(found[a], found[b]):
            graph.add_edge(a, b)
    for nodes in nx.connected_components(graph):
        yield [found[number] for number in sorted(node for node in nodes if isinstance(node, int))]


def _is_one_way(a: Dispute, b: Dispute) -> bool:
    """Whether two denials of one report are of one way: over neither pass, and by no place where it was elsewhere."""
    ways = [dispute for dispute in (a, b) if dispute.about is About.ROUTE]
    others = [dispute for dispute in (a, b) if dispute.about is About.PLACE and not dispute.instead]
    if a.denied.report != b.denied.report or not ways or len(ways) + len(others) < 2:
        return False
    return gap(a.denied.attestation.span, b.denied.attestation.span) <= ONE_BREATH


def _is_one_sailing(a: Dispute, b: Dispute) -> bool:
    """Whether one report denies in one breath that the mover left from either of two places: it left from a third."""
    leaving = all(each.denied.motion is Motion.DEPART and each.about is About.PLACE for each in (a, b))
    near = gap(a.denied.attestation.span, b.denied.attestation.span) <= ONE_BREATH
    return leaving and near and a.denied.report == b.denied.report


def _narrowest(group: Sequence[Dispute]) -> Sequence[Dispute]:
    """The disputes that say most: of a town and not of its country, of a call and not of going there."""
    narrow = [dispute for dispute in group if not is_wide(dispute.denied.place)] or group
    others = [dispute for dispute in narrow if dispute.denied.motion is not Motion.HEAD]
    calls = {dispute.denied.place.id for dispute in others if dispute.about is About.EVENT}
    return [each for each in narrow if each.denied.motion is not Motion.HEAD or each.denied.place.id not in calls]


def _told(against: Iterable[Sighting]) -> str:
    return "It " + " and ".join(dict.fromkeys(f"{PAST[s.motion]} {named(s).name}" for s in against))


def _denied(group: Iterable[Dispute]) -> str:
    instead = dict.fromkeys(f"{PAST[s.motion]} {named(s).name}" for dispute in group for s in dispute.instead)
    return f"It {' and '.join(instead)} instead" if instead else "It did not"
