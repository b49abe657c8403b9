"""Conflicts about when a border was crossed: into one country, at whatever post, or at a place in it before that."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from geo.coords import sphere_km
from geo.dates import OPEN, Order
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import BORDER_FEATURES, country_of, is_country
from geo.journey.conflicts.apart import apart
from geo.journey.conflicts.positions import named_time, position_of
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import COMING, STAYING, Sighting
from geo.reading.records import Attestation, Certainty, Motion

GATES_KM = 5.0
"""Two gates of one border lie so near each other: the way is one."""


def entry_conflicts(
    told: Iterable[Attestation], seen: Sequence[Sighting], halts: Sequence[Halt], withdrawn: frozenset[str]
) -> Iterator[Conflict]:
    """Yield a conflict for each country that was entered at times which cannot all hold, or after the mover was in it.

    A crossing of a border that is not named is into the one country that any statement has the mover enter. Of the
    country in which the journey begins nothing is said: it may be entered more than once.

    Args:
        told: the statements of the journey.
        seen: every sighting.
        halts: the stops in order.
        withdrawn: ids of the statements that their own source takes back.
    """
    crossings = [a for a in told if a.motion is Motion.CROSS and _is_dated(a) and a.id not in withdrawn]
    countries = {area.country: area for a in crossings for area in _areas(a)}
    home = country_of(halts[0].place) if halts else ""
    for code, country in countries.items():
        into = [_sighting(a, country) for a in crossings if _is_into(a, code, alone=len(countries) == 1)]
        if code != home:
            yield from _at_two_times(country, into)
            yield from () if _is_entered_again(code, halts) else _inside_before(country, into, seen)


def _is_entered_again(code: str, halts: Sequence[Halt]) -> bool:
    """Whether the way leads into a country, out of it and into it again: it is entered at more than one time."""
    inside = [code in halt.place.countries for halt in halts if len(halt.place.countries) == 1]
    return sum(there and not before for before, there in pairwise([False, *inside])) > 1


def _is_dated(attestation: Attestation) -> bool:
    return attestation.when is not None and attestation.certainty is not Certainty.DENIED


def _areas(attestation: Attestation) -> Iterator[Place]:
    refs = (attestation.goal, attestation.at, attestation.midpoint)
    yield from (ref.place for ref in refs if ref is not None and is_country(ref.place))


def _is_into(attestation: Attestation, code: str, *, alone: bool) -> bool:
    entered = [area.country for area in _areas(attestation)]
    if entered:
        return code in entered
    place = attestation.place
    return alone and (place is None or (code in place.countries and place.feature in BORDER_FEATURES))


def _sighting(attestation: Attestation, country: Place) -> Sighting:
    place, span = attestation.place or country, attestation.span
    crossed = Sighting(attestation, attestation.report, place, Motion.CROSS, principal=True, mention=span)
    return replace(crossed, when=attestation.when)


def _at_two_times(country: Place, into: Sequence[Sighting]) -> Iterator[Conflict]:
    """Times that differ at one post are a conflict about that post already, those of two ways one about the way."""
    groups = apart(into)
    facts = any(s.attestation.certainty is Certainty.REPORTED for s in into)
    posts = {s.place.id: s.place for s in into if s.place.id != country.id}
    one_way = all(sphere_km(a.at, b.at) <= GATES_KM for a, b in combinations(posts.values(), 2))
    known = len(posts) == 1 and all(s.place.id in posts for s in into)
    if len(groups) > 1 and facts and one_way and not known:
        yield _conflict(f"entered-{country.id}", f"When it crossed into {country.name}", groups)


def _inside_before(country: Place, into: Sequence[Sighting], seen: Iterable[Sighting]) -> Iterator[Conflict]:
    facts = [s for s in into if s.attestation.certainty is Certainty.REPORTED]
    for sighting in seen:
        if _is_inside(sighting, country) and facts and all(_is_before(sighting, entry) for entry in facts):
            title = f"In {country.name} before it crossed into it"
            yield _conflict(f"before-{country.id}", title, [[sighting], facts])
            return


def _is_inside(sighting: Sighting, country: Place) -> bool:
    place, fact = sighting.place, sighting.attestation.certainty is Certainty.REPORTED
    there = sighting.motion in COMING - {Motion.CROSS} | STAYING and place.extent is Extent.POINT
    return fact and there and place.countries == country.countries


def _is_before(a: Sighting, b: Sighting) -> bool:
    return (a.when or OPEN).order(b.when or OPEN) is Order.BEFORE


def _conflict(key: str, title: str, groups: Sequence[Sequence[Sighting]]) -> Conflict:
    return Conflict(
        id=f"conflict-time-{key}",
        about=About.TIME,
        title=title,
        exclusive=Exclusive.YES,
        positions=tuple(position_of(f"{group[0].place.name}, {named_time(group)}", group) for group in groups),
        why="A country is entered once, and before the mover is at any place in it.",
        settled_by="The stamp or the record of the border.",
    )
