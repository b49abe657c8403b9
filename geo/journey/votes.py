"""Votes for and against: what more reports deny than tell, and what one report sets a better voice against."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.coords import sphere_km
from geo.journey.denials import PRESENCE, Denial
from geo.journey.instead import told_instead
from geo.journey.sources import source_of, surname_of
from geo.journey.visits import Sighting, is_told_as_fact
from geo.reading.records import Motion

SAME_PLACE_KM = 30.0
ENOUGH = 2
"""So many reports that have the mover at a place outweigh one that has it elsewhere instead."""


def outvoted_by_denials(denied: Iterable[Denial], facts: Sequence[Sighting]) -> list[Sighting]:
    """Return the sightings that more reports deny than tell; a mere heading, never reached, falls to as many."""
    told, against = _reports_by_place(facts), _denying_reports(denied)
    reached = {s.place.id for s in facts if s.motion in PRESENCE}
    out = []
    for sighting in facts:
        votes = len(against.get((sighting.place.id, sighting.motion), ()))
        needed = len(told[sighting.place.id]) + (sighting.place.id in reached)
        if votes and votes >= needed:
            out.append(sighting)
    return out


def refuted_where_told(denied: Iterable[Denial], facts: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield the sightings that only one report tells, of somebody's saying, and sets a better voice against.

    Better than somebody's saying is the report's own voice, or somebody who tells more of the journey there.
    """
    told, spoken = _reports_by_place(facts), _statements_by_voice(facts)
    for denial in denied:
        report, denier = denial.denied.report, source_of(denial.denied.attestation)
        weight = spoken[report, surname_of(denier)]
        for sighting in denial.against:
            own = sighting.report == report and told.get(sighting.place.id) == {report}
            teller = source_of(sighting.attestation)
            better = not denier or weight > spoken[report, surname_of(teller)]
            if own and teller not in ((), denier) and better and is_told_as_fact(sighting):
                yield sighting


def _statements_by_voice(facts: Iterable[Sighting]) -> Mapping[tuple[str, str], int]:
    """How many statements each voice of each report makes, by surname."""
    voices = {s.attestation.id: (s.report, surname_of(source_of(s.attestation))) for s in facts}
    return Counter(voices.values())


def instead_of_what_more_tell(denied: Iterable[Denial], facts: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield what only a report that denies a place tells instead, where two other reports have the mover there."""
    reports = _reports_by_place(facts)
    by_report: dict[str, list[Sighting]] = {}
    for sighting in facts:
        by_report.setdefault(sighting.report, []).append(sighting)
    for refused in (denial.denied for denial in denied):
        told = told_instead(refused, by_report.get(refused.report, ()))
        alone = [s for s in told if reports[s.place.id] == {s.report}]
        if alone and len(_reports_near(refused, facts) - {refused.report}) >= ENOUGH:
            yield from alone


def _reports_near(denied: Sighting, facts: Iterable[Sighting]) -> set[str]:
    """The reports that have the mover at a place or beside it."""
    near = (s for s in facts if s.motion in PRESENCE and sphere_km(s.place.at, denied.place.at) <= SAME_PLACE_KM)
    return {s.report for s in near}


def _reports_by_place(facts: Iterable[Sighting]) -> Mapping[str, set[str]]:
    told: dict[str, set[str]] = {}
    for sighting in facts:
        told.setdefault(sighting.place.id, set()).add(sighting.report)
    return told


def _denying_reports(denied: Iterable[Denial]) -> Mapping[tuple[str, Motion], set[str]]:
    """For each place and motion, the reports that deny it."""
    groups: dict[int, list[Denial]] = {}
    for denial in denied:
        groups.setdefault(id(denial.against), []).append(denial)
    against: dict[tuple[str, Motion], set[str]] = {}
    for group in groups.values():
        for key in {(sighting.place.id, sighting.motion) for sighting in group[0].against}:
            against.setdefault(key, set()).update(denial.denied.report for denial in group)
    return against
