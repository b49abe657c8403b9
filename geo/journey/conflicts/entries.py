"""Rival entries: places of which voices have the mover come into one country by one and by the other, guesses too."""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from geo.coords import sphere_km
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import country_of, is_country
from geo.journey.conflicts.positions import position_of
from geo.journey.denials import may_coincide
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import Sighting
from geo.reading.records import Attestation, Certainty, Motion

GATES_KM = 5.0
MOST_ENTRIES = 12


class Entry(NamedTuple):
    """A crossing into a country at a place of it or of its border."""

    sighting: Sighting
    country: str


def entry_way_conflicts(seen: Iterable[Sighting], halts: Sequence[Halt], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each country that two reports have the mover enter at two places.

    One of them is a guess, or both say which country was entered, or when: else the one may be the way out of it.

    Args:
        seen: every sighting.
        halts: the stops in order; the country of the first is entered on the way back too.
        known: ids of places that another conflict is about already.
    """
    entries: dict[str, list[Entry]] = {}
    home = country_of(halts[0].place) if halts else ""
    for sighting in (s for s in seen if _is_crossing(s) and s.place.id not in known):
        for country in _entered(sighting.attestation, sighting.place):
            if country != home:
                entries.setdefault(country, []).append(Entry(sighting, country))
    for group in entries.values():
        pair = next(((a, b) for a, b in combinations(group[:MOST_ENTRIES], 2) if _are_rivals(a, b)), None)
        if pair is not None:
            yield _conflict(*pair, [entry.sighting for entry in group])


def _is_crossing(sighting: Sighting) -> bool:
    attestation, place = sighting.attestation, sighting.place
    crossed = attestation.motion is Motion.CROSS and attestation.certainty is not Certainty.DENIED
    return crossed and place.extent is Extent.POINT and sighting.motion in (Motion.CROSS, Motion.PASS)


def _entered(attestation: Attestation, place: Place) -> Iterable[str]:
    if attestation.goal is not None and _names_country(attestation):
        return (attestation.goal.place.country,)
    return place.countries if len(place.countries) == 1 else ()


def _names_country(attestation: Attestation) -> bool:
    """Whether the words say which country was entered, and not only that a border was crossed."""
    return attestation.goal is not None and is_country(attestation.goal.place)


def _are_rivals(a: Entry, b: Entry) -> bool:
    first, second = a.sighting, b.sighting
    guessed = {first.attestation.certainty, second.attestation.certainty} & {Certainty.SPECULATED, Certainty.EXPECTED}
    named = all(_names_country(s.attestation) for s in (first, second)) or (first.when and second.when)
    facts = Certainty.REPORTED in (first.attestation.certainty, second.attestation.certainty)
    apart = first.report != second.report and sphere_km(first.place.at, second.place.at) > GATES_KM
    return bool(guessed or named) and facts and apart and may_coincide(first.when, second.when)


def _conflict(a: Entry, b: Entry, told: Sequence[Sighting]) -> Conflict:
    first, second = a.sighting, b.sighting
    return Conflict(
        id=f"conflict-route-into-{a.country}-{first.place.id}-{second.place.id}",
        about=About.ROUTE,
        title=f"By {first.place.name} or by {second.place.name}",
        exclusive=Exclusive.YES,
        positions=tuple(
            position_of(_words(s), [s, *(t for t in told if t.place.id == s.place.id)]) for s in (first, second)
        ),
        why="One country is entered at one place; no report tells both.",
        settled_by="The stamp or the record of the border.",
    )


def _words(sighting: Sighting) -> str:
    certainty = sighting.attestation.certainty
    return f"By {sighting.place.name}" + ("" if certainty is Certainty.REPORTED else f", {certainty.value}")
