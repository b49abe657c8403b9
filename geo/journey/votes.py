"""Votes for and against: what more reports deny than tell, and what one report sets a better voice against."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from geo.coords import sphere_km
from geo.gazetteer.place import Place
from geo.journey.denials import PRESENCE, Denial
from geo.journey.instead import cites_claim, told_instead
from geo.journey.manners import is_from_afar
from geo.journey.sources import source_of, surname_of
from geo.journey.visits import COMING, THROUGH, Sighting, is_told_as_fact
from geo.reading.records import Motion

Tellers = Mapping[str, set[str]]
"""The reports that tell each place, by its id."""
SAME_PLACE_KM = 30.0
_ENDS = frozenset({Motion.DEPART, Motion.ARRIVE})
ENOUGH = 2
"""So many reports that have the mover at a place outweigh one that has it elsewhere instead."""


def outvoted(denied: Sequence[Denial], facts: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """Return the sightings that are denied or contradicted by more, or by better ones, than tell them.

    Args:
        denied: every denial with what it is against.
        facts: what is told as fact and not taken back.
    """
    told = _reports_by_place(facts)
    return (
        *_by_denials(denied, facts, told),
        *_where_told(denied, facts, told),
        *_instead_of_what_more_tell(denied, facts, told),
        *_where_more_tell_another(denied, facts),
        *_put_right(denied, facts, told),
    )


def _by_denials(denied: Sequence[Denial], facts: Sequence[Sighting], told: Tellers) -> Iterator[Sighting]:
    """What more reports deny than tell; a mere heading, never reached, falls to as many.

    A report that denies it in its own voice, and tells it in another's, is no teller of it.
    """
    against = _denying_reports(denied)
    refused = _reports_by_place(_own(denial.denied for denial in denied))
    said = _reports_by_place(_own(facts))
    reached = {s.place.id for s in facts if s.motion in PRESENCE}
    citing = {place: refused.get(place, set()) - said.get(place, set()) for place in told}
    needed = {place: len(told[place] - citing[place]) + (place in reached) for place in told}
    every = {place: _reports_of(against, place, Motion) for place in told}
    for sighting in facts:
        place = sighting.place.id
        cites = sighting.report in citing[place]
        votes = every[place] if cites else len(against.get((place, sighting.motion), ()))
        if votes and votes >= needed[place]:
            yield sighting


def _reports_of(against: Mapping[tuple[str, Motion], set[str]], place: str, motions: Iterable[Motion]) -> int:
    """How many reports deny any of the motions at a place."""
    return len({report for motion in motions for report in against.get((place, motion), ())})


def _own(seen: Iterable[Sighting]) -> Iterator[Sighting]:
    """What reports tell or deny in their own voice."""
    yield from (sighting for sighting in seen if not source_of(sighting.attestation))


def _where_told(denied: Iterable[Denial], facts: Sequence[Sighting], told: Tellers) -> Iterator[Sighting]:
    """What only one report tells, of somebody's saying, and sets a better voice against.

    Better than somebody's saying is the report's own voice, or somebody who tells more of the journey there.
    """
    spoken = _statements_by_voice(facts)
    for denial in denied:
        report, denier = denial.denied.report, source_of(denial.denied.attestation)
        weight = spoken[report, surname_of(denier)]
        for sighting in (s for s in denial.against if s.report == report and told.get(s.place.id) == {report}):
            teller = source_of(sighting.attestation)
            better = not denier or weight > spoken[report, surname_of(teller)]
            if teller not in ((), denier) and better and is_told_as_fact(sighting):
                yield sighting


def only_seen(denied: Iterable[Denial], facts: Iterable[Sighting]) -> Iterator[Sighting]:
    """Yield what is told of a place that is denied to have been come to, and only seen or closed to the mover."""
    kept_off = {s.place.id for d in denied if d.denied.motion in COMING - THROUGH for s in d.against if _is_afar(s)}
    there: dict[str, list[Sighting]] = {}
    for sighting in (s for s in facts if s.place.id in kept_off and s.motion in PRESENCE):
        there.setdefault(sighting.place.id, []).append(sighting)
    for group in there.values():
        yield from group if all(_is_afar(s) for s in group) else ()


def _is_afar(sighting: Sighting) -> bool:
    return is_from_afar(sighting.attestation.quote)


def _statements_by_voice(facts: Iterable[Sighting]) -> Mapping[tuple[str, str], int]:
    """How many statements each voice of each report makes, by surname."""
    voices = {s.attestation.id: (s.report, surname_of(source_of(s.attestation))) for s in facts}
    return Counter(voices.values())


def _instead_of_what_more_tell(
    denied: Sequence[Denial], facts: Sequence[Sighting], told: Tellers
) -> Iterator[Sighting]:
    """What only a report that denies a place tells instead, where two other reports have the mover there."""
    by_report: dict[str, list[Sighting]] = {denial.denied.report: [] for denial in denied}
    for sighting in facts:
        if sighting.report in by_report:
            by_report[sighting.report].append(sighting)
    there: dict[Place, set[str]] = {}
    for sighting in (s for s in facts if s.motion in PRESENCE):
        there.setdefault(sighting.place, set()).add(sighting.report)
    near: dict[str, set[str]] = {}
    for refused in (denial.denied for denial in denied):
        instead = told_instead(refused, by_report[refused.report])
        alone = [s for s in instead if told[s.place.id] == {s.report}]
        if alone and refused.place.id not in near:
            near[refused.place.id] = _reports_near(refused.place, there)
        if alone and len(near[refused.place.id] - {refused.report}) >= ENOUGH:
            yield from alone


def _where_more_tell_another(denied: Iterable[Denial], facts: Sequence[Sighting]) -> Iterator[Sighting]:
    """What is denied by a report that tells another place instead, of which more reports tell and none tells both."""
    refused = [denial for denial in denied if denial.against and denial.denied.motion in _ENDS]
    by_report: dict[str, list[Sighting]] = {denial.denied.report: [] for denial in refused}
    there = _reports_by_place(s for s in facts if s.motion in PRESENCE)
    for sighting in (s for s in facts if s.motion in PRESENCE and s.report in by_report):
        by_report[sighting.report].append(sighting)
    for own, against in ((denial.denied, denial.against) for denial in refused):
        tellers = there.get(own.place.id, set())
        instead = (there[s.place.id] for s in told_instead(own, by_report[own.report]) if s.motion is own.motion)
        if tellers and any(len(others) > len(tellers) and not others & tellers for others in instead):
            yield from (s for s in against if s.place.id == own.place.id and is_told_as_fact(s))


def _put_right(denied: Iterable[Denial], facts: Sequence[Sighting], told: Tellers) -> Iterator[Sighting]:
    """What only one report tells, and another cites as somebody's claim and puts right in its own voice."""
    cited = [denial for denial in denied if denial.against and _puts_right(denial.denied)]
    own: dict[str, list[Sighting]] = {denial.denied.report: [] for denial in cited}
    for sighting in facts:
        if sighting.report in own and not sighting.attestation.attributed_to:
            own[sighting.report].append(sighting)
    for denial in cited:
        claim = denial.denied
        tellers = told.get(claim.place.id, set())
        instead = (s for s in told_instead(claim, own[claim.report]) if s.motion is claim.motion)
        if len(tellers) == 1 and any(not told[s.place.id] & tellers for s in instead):
            yield from (s for s in denial.against if s.place.id == claim.place.id and s.report != claim.report)


def _puts_right(denied: Sighting) -> bool:
    return bool(denied.attestation.attributed_to) and cites_claim(denied)


def _reports_near(place: Place, there: Mapping[Place, set[str]]) -> set[str]:
    """The reports that have the mover at a place or beside it."""
    beside = (reports for other, reports in there.items() if sphere_km(other.at, place.at) <= SAME_PLACE_KM)
    return {report for reports in beside for report in reports}


def _reports_by_place(facts: Iterable[Sighting]) -> Tellers:
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
