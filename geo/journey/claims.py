"""Claims: attestations of one proposition, of one place or one that holds it, for times that may be the same."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from geo.dates import Interval
from geo.gazetteer.place import Place
from geo.journey.areas import is_wide, is_within
from geo.journey.origins import Origin, origins
from geo.journey.records import Claim, Standing
from geo.reading.records import Attestation, Certainty, Motion
from geo.reports import Report


@dataclass(frozen=True, slots=True)
class Objections:
    """Ids of statements that later ones overtake, and of those that cannot hold beside the rest."""

    overtaken: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()


KEPT_CLAIMS = 65_536
"""A filter shows the same claims again: each is named once."""
NO_OBJECTIONS = Objections()
_HOPES = frozenset({Certainty.EXPECTED, Certainty.SPECULATED})


@dataclass(slots=True)
class _Proposition:
    """Statements of one motion at one place whose times share a moment, `shared`; None while none is dated."""

    place: Place | None
    told: list[Attestation]
    shared: Interval | None

    def takes(self, when: Interval | None) -> bool:
        return when is None or self.shared is None or self.shared.overlaps(when)

    def add(self, attestation: Attestation) -> None:
        self.told.append(attestation)
        when = attestation.when
        if self.shared is None:
            self.shared = when
        elif when is not None and when != self.shared:
            self.shared = when.intersection(self.shared) or self.shared


def claims(
    attestations: Sequence[Attestation],
    against: Objections = NO_OBJECTIONS,
    reports: Mapping[str, Report] | None = None,
) -> tuple[Claim, ...]:
    """Return the claims, in the order in which they are first told.

    Args:
        attestations: the statements of the journey.
        against: what speaks against some of them.
        reports: the reports by id, whose publishers may be cited by others.
    """
    found: dict[tuple[Motion, str], list[_Proposition]] = {}
    for attestation in attestations:
        place = attestation.place
        known = found.setdefault((attestation.motion, "" if place is None else place.id), [])
        _home(attestation, known).add(attestation)
    _into_finer(found)
    numbers = {attestation.id: number for number, attestation in enumerate(attestations)}
    made = [
        _claim(motion, number, known, against, origins(proposition.told, reports))
        for (motion, _), known in found.items()
        for number, proposition in enumerate(known)
    ]
    return tuple(sorted(made, key=lambda claim: numbers[claim.attestations[0]]))


def _home(attestation: Attestation, known: list[_Proposition]) -> _Proposition:
    """The proposition that a statement is of: the first whose time may be its own, else a new one."""
    fitting = next((each for each in known if each.takes(attestation.when)), None)
    if fitting is None:
        fitting = _Proposition(attestation.place, [], None)
        known.append(fitting)
    return fitting


def _into_finer(found: dict[tuple[Motion, str], list[_Proposition]]) -> None:
    """Put what is told of a country or region to what is told of the one place in it, where the times allow."""
    wide = [key for key, known in found.items() if known[0].place is not None and is_wide(known[0].place)]
    for key in wide:
        finer = [each for each in _of_motion(found, key[0]) if _holds(found[key][0].place, each.place)]
        for proposition in list(found[key]):
            homes = [each for each in finer if each.takes(proposition.shared)]
            if len(homes) == 1:
                for attestation in proposition.told:
                    homes[0].add(attestation)
                found[key].remove(proposition)
        if not found[key]:
            del found[key]


def _of_motion(found: Mapping[tuple[Motion, str], list[_Proposition]], motion: Motion) -> Iterator[_Proposition]:
    for (other, _), known in found.items():
        if other is motion:
            yield from known


def _holds(area: Place | None, place: Place | None) -> bool:
    return area is not None and place is not None and not is_wide(place) and is_within(place, area)


def _claim(
    motion: Motion, number: int, known: Sequence[_Proposition], against: Objections, found: tuple[Origin, ...]
) -> Claim:
    proposition = known[number]
    where = "" if proposition.place is None else proposition.place.id
    return Claim(
        id=_claim_id(f"{motion}|{where}" + (f"|{number}" if number else "")),
        motion=motion,
        place=proposition.place,
        standing=_standing(proposition, known, against, found),
        attestations=tuple(a.id for a in proposition.told),
        origins=tuple(origin.reports for origin in found),
        chains=found,
    )


@lru_cache(maxsize=KEPT_CLAIMS)
def _claim_id(identity: str) -> str:
    return "claim-" + sha256(identity.encode()).hexdigest()[:12]


def _standing(
    proposition: _Proposition,
    known: Sequence[_Proposition],
    against: Objections,
    found: Sequence[Origin],
) -> Standing:
    told, certainties = proposition.told, _certainties(proposition)
    overtaken = all(attestation.id in against.overtaken for attestation in told)
    if overtaken or (certainties <= _HOPES and _came_otherwise(proposition, known)):
        return Standing.OVERTAKEN
    disputed = any(attestation.id in against.disputed for attestation in told)
    if disputed or (Certainty.DENIED in certainties and len(certainties) > 1):
        return Standing.DISPUTED
    if certainties == {Certainty.DENIED}:
        return Standing.DENIED
    if Certainty.REPORTED not in certainties:
        return Standing.EXPECTED if Certainty.EXPECTED in certainties else Standing.SPECULATED
    return Standing.AGREED if len(found) > 1 else Standing.SINGLE


def _came_otherwise(proposition: _Proposition, known: Sequence[_Proposition]) -> bool:
    return any(Certainty.REPORTED in _certainties(each) for each in known if each is not proposition)


def _certainties(proposition: _Proposition) -> set[Certainty]:
    return {attestation.certainty for attestation in proposition.told}
