"""Statements that others speak against: taken back by their own source, outvoted by denials, of a refuted source."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from geo.journey.areas import is_wide, is_within
from geo.journey.denials import CONTRADICTED, PRESENCE, Denial, covers, may_coincide
from geo.journey.hearsay import is_somebody, refuted_hearsay
from geo.journey.sources import Source, source_of
from geo.journey.visits import HALTING, Sighting, is_told_as_fact
from geo.journey.votes import only_seen, outvoted
from geo.reading.records import Certainty, Motion


@dataclass(frozen=True, slots=True)
class Doubts:
    """Ids of statements that are taken back, and of those that the rest of the reports outvotes."""

    withdrawn: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """Every statement that nothing may be built on."""
        return self.withdrawn | self.disputed


def doubts(seen: Sequence[Sighting], denied: Sequence[Denial]) -> Doubts:
    """Return which statements are in doubt, and why."""
    withdrawn = _withdrawn(seen, denied)
    facts = [s for s in seen if is_told_as_fact(s) and s.attestation.id not in withdrawn]
    lost = outvoted(denied, facts)
    hearsay = tuple(refuted_hearsay(denied, facts))
    # An office that errs once is not refuted in all it says.
    refuted = {source_of(s.attestation) for s in (*lost, *(h for h in hearsay if is_somebody(h.attestation)))}
    refuted |= _denying_the_journey(denied, facts)
    refuted |= set(_contradicted_by_their_report(denied))
    disputed = {s.attestation.id for s in (*lost, *hearsay, *only_seen(denied, facts))}
    disputed |= set(_only_told_by(refuted - {()}, facts))
    return Doubts(withdrawn, frozenset(disputed))


def _withdrawn(seen: Iterable[Sighting], denied: Sequence[Denial]) -> frozenset[str]:
    """What a report takes back, by a word or by what the same source says in it later; whole clauses at a time."""
    taken = [s.attestation for s in seen if s.attestation.withdrawn is not None]
    own: dict[tuple[str, Source], list[Sighting]] = {}
    for each in (denial.denied for denial in denied):
        own.setdefault((each.report, source_of(each.attestation)), []).append(each)
    for sighting in seen:
        later = own.get((sighting.report, source_of(sighting.attestation)), ())
        if any(_takes_back(denial, sighting) for denial in later):
            taken.append(sighting.attestation)
    clauses = {(a.report, a.span) for a in taken}
    return frozenset(s.attestation.id for s in seen if (s.report, s.attestation.span) in clauses)


def _takes_back(denied: Sighting, told: Sighting) -> bool:
    later = denied.attestation.span.start >= told.attestation.span.end or _is_short_of(denied, told)
    affirmed = told.attestation.certainty is not Certainty.DENIED and told.motion in CONTRADICTED[denied.motion]
    return later and affirmed and covers(denied, told)


def _is_short_of(denied: Sighting, told: Sighting) -> bool:
    """Whether who denies the coming to a place has the mover only wait there: before it, and not in it."""
    return denied.motion is Motion.ARRIVE and told.motion in HALTING and may_coincide(denied.when, told.when)


def _denying_the_journey(denied: Iterable[Denial], facts: Sequence[Sighting]) -> set[Source]:
    """The sources that deny that the mover left a country or region which more reports tell it to be out of."""
    out = set()
    stays = [d.denied for d in denied if d.denied.motion is Motion.DEPART and is_wide(d.denied.place)]
    for (source, _), each in {(source_of(s.attestation), s.place.id): s for s in stays}.items():
        others = {s.report for s in facts if source_of(s.attestation) != source and _is_outside(s, each)}
        if len(others) > 1:
            out.add(source)
    return out


def _contradicted_by_their_report(denied: Iterable[Denial]) -> Iterator[Source]:
    """The sources that deny a place which the report that cites them tells in its own voice."""
    for denial in denied:
        own = (s for s in denial.against if s.report == denial.denied.report and is_told_as_fact(s))
        if any(source_of(s.attestation) == () for s in own):
            yield source_of(denial.denied.attestation)


def _is_outside(sighting: Sighting, denied: Sighting) -> bool:
    return sighting.motion in PRESENCE and not is_within(sighting.place, denied.place)


def _only_told_by(refuted: Collection[Source], facts: Iterable[Sighting]) -> Iterator[str]:
    """The statements about places that nobody but refuted sources tells of."""
    by_place: dict[str, list[Sighting]] = {}
    for sighting in facts:
        by_place.setdefault(sighting.place.id, []).append(sighting)
    for group in by_place.values():
        if all(source_of(s.attestation) in refuted for s in group):
            yield from (s.attestation.id for s in group)
