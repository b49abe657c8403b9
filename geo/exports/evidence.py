"""What a stop or leg rests on, for files: who says it, in which report, in which words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from geo.escaping import line
from geo.journey.records import Claim, Journey
from geo.maps.telling import speaker
from geo.reading.records import Attestation


@dataclass(frozen=True, slots=True)
class Evidence:
    """The attestations and claims of a journey, and the names of its stops and branches, by their ids."""

    attestations: Mapping[str, Attestation]
    claims: Mapping[str, Claim]
    names: Mapping[str, str]

    def of(self, ids: Iterable[str]) -> tuple[Attestation, ...]:
        """Return the attestations with these ids, those that the view hides left out."""
        return tuple(self.attestations[i] for i in ids if i in self.attestations)

    def claims_of(self, attestations: Iterable[str]) -> tuple[Claim, ...]:
        """Return the claims that any of these attestations is of, in the journey's order."""
        wanted = set(attestations)
        return tuple(claim for claim in self.claims.values() if wanted & set(claim.attestations))


def evidence(journey: Journey) -> Evidence:
    """Return the journey's attestations, claims and names by their ids."""
    ends = [(stop.id, stop.place) for stop in journey.stops]
    ends += [(branch.id, branch.place) for branch in journey.branches]
    return Evidence(
        attestations={a.id: a for a in journey.attestations},
        claims={claim.id: claim for claim in journey.claims},
        names={key: line(place.name) for key, place in ends},
    )


def said_by(attestations: Iterable[Attestation]) -> tuple[str, ...]:
    """Return who says it, each once ("Yonhap, citing a government official")."""
    return tuple(dict.fromkeys(speaker(attestation.attributed_to) for attestation in attestations))


def reports_of(attestations: Iterable[Attestation]) -> tuple[str, ...]:
    """Return the ids of the reports, each once."""
    return tuple(dict.fromkeys(attestation.report for attestation in attestations))
