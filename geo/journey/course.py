"""The course of the mover: sightings sorted into what holds and what is in doubt, ordered, and made an itinerary."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from geo.gazetteer.place import Place
from geo.journey.areas import is_wide
from geo.journey.denials import Denial, contested, denials
from geo.journey.detours import Detour, impossible_detours
from geo.journey.doubts import Doubts, doubts
from geo.journey.far_off import far_off
from geo.journey.heads import with_headings
from geo.journey.implied import with_sources
from geo.journey.itinerary import Dropped, Halt, Itinerary, Terrain, itinerary, reason_too_wide
from geo.journey.order import Ordered, in_order, is_entry, without
from geo.journey.rival_stays import RivalNights, exclude_each_other, rival_ends, rival_nights
from geo.journey.rivals import Rivals, outnumbered, rival_origins, rival_posts
from geo.journey.running import without_repeats
from geo.journey.same_place import unified
from geo.journey.turns import visits
from geo.journey.undated import Ends
from geo.journey.visits import Sighting, Visit, is_told_as_fact, make_visit, sightings
from geo.reading.records import Attestation, Motion


@dataclass(frozen=True, slots=True)
class Rivalries:
    """The rivals of one journey: where it began, where a border was crossed, where it came to, where it slept."""

    origins: tuple[Rivals, ...]
    posts: tuple[Rivals, ...]
    ends: tuple[Rivals, ...]
    nights: tuple[RivalNights, ...]

    @property
    def of_one(self) -> Iterator[Rivals]:
        """The pairs of which only one can be."""
        yield from (*self.origins, *self.posts)
        yield from (pair for pair in self.ends if exclude_each_other(*pair))
        yield from (night.rivals for night in self.nights)


@dataclass(frozen=True, slots=True)
class Course:
    """Where the mover was and how that is known.

    Attributes:
        seen: every sighting, of any certainty.
        denied: what is denied, and of whom.
        doubts: the statements that nothing is built on.
        itinerary: the halts in order, without detours that cannot have been.
        detours: those.
        elsewhere: ids of the headings told as fact that lead to no stop.
        rivals: the pairs of places of which it can have been at one only.
        outnumbered: those of them that fewer reports tell.
    """

    seen: tuple[Sighting, ...]
    denied: tuple[Denial, ...]
    doubts: Doubts
    itinerary: Itinerary
    detours: tuple[Detour, ...]
    elsewhere: frozenset[str]
    rivals: Rivalries
    outnumbered: tuple[Halt, ...]

    @property
    def halts(self) -> tuple[Halt, ...]:
        """The halts in order."""
        return self.itinerary.halts


def course(attestations: Iterable[Attestation], terrain: Terrain, ends: Ends) -> Course:
    """Return the course that the statements of one mover's journey tell.

    Args:
        attestations: the statements, in the order of loading and text.
        terrain: what the way is laid over.
        ends: by report, the moment by which what it tells as fact had been.
    """
    seen = unified(sightings(with_sources(attestations)))
    denied = denials(seen)
    doubted = doubts(seen, denied)
    facts = [s for s in seen if is_told_as_fact(s) and s.attestation.id not in doubted.all]
    present = [s for s in facts if s.motion is not Motion.HEAD]
    ordered = without_repeats(in_order(visits(present, ends), facts, ends))
    headed_for, dropped = _headings(facts, [visit.place for visit in ordered.visits])
    headed = with_headings(ordered, headed_for)
    laid = _laid(headed.ordered, denied, terrain)
    wanted = {s.attestation.id for visit in (*headed.elsewhere, *laid.unreached) for s in visit.sightings}
    wanted |= {s.attestation.id for s in seen if s.motion is Motion.HEAD and s.attestation.id in doubted.disputed}
    way = replace(laid.itinerary, dropped=(*laid.itinerary.dropped, *dropped))
    return Course(seen, denied, doubted, way, laid.detours, frozenset(wanted), laid.rivals, laid.outnumbered)


class _Laid(NamedTuple):
    """The way as it is laid over the terrain, and what is taken out of it."""

    itinerary: Itinerary
    detours: tuple[Detour, ...]
    rivals: Rivalries
    outnumbered: tuple[Halt, ...]
    unreached: tuple[Visit, ...]


def _laid(ordered: Ordered, denied: Sequence[Denial], terrain: Terrain) -> _Laid:
    first = itinerary(ordered, terrain, direct=True)
    rivals = _rivalries(first.halts)
    lost = outnumbered(rivals.of_one, denied)
    astray = [(halt.visit, why) for halt, why in far_off(first.halts, terrain) if halt not in lost]
    out = [*(halt.visit for halt in lost), *(visit for visit, _ in astray)]
    known = without(ordered, out)
    direct = itinerary(known, terrain, direct=True) if out else first
    detours = impossible_detours(direct.halts, contested(denied), terrain)
    held = without(known, [detour.halt.visit for detour in detours])
    # Only a border that is not named is looked for anew, between places of any time.
    again = bool(detours) or any(is_entry(visit) for visit in held.visits)
    laid = itinerary(held, terrain) if again else direct
    unreached = tuple(visit for visit, _ in astray if visit.only_headed_for)
    kept = replace(laid, dropped=(*laid.dropped, *astray))
    return _Laid(kept, detours, rivals, lost, unreached)


def _rivalries(halts: Sequence[Halt]) -> Rivalries:
    origins, posts = tuple(rival_origins(halts)), tuple(rival_posts(halts))
    return Rivalries(origins, posts, tuple(rival_ends(halts)), tuple(rival_nights(halts)))


def _headings(facts: Sequence[Sighting], places: Sequence[Place]) -> tuple[list[Sighting], Dropped]:
    """The sightings without headings for an area of which something finer is told, and those with the reason."""
    points = [place for place in places if not is_wide(place)]
    kept, dropped = [], []
    for sighting in facts:
        heading = sighting.motion is Motion.HEAD and is_wide(sighting.place)
        why = reason_too_wide(sighting.place, points) if heading else ""
        if why:
            dropped.append((make_visit(sighting.place, (sighting,)), why))
        else:
            kept.append(sighting)
    return kept, tuple(dropped)
