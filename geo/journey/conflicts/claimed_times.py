"""Times that a report cites and denies beside its own: "at 18:40; that it left late in the evening is wrong"."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from geo.journey.conflicts.positions import PAST, position
from geo.journey.instead import gap
from geo.journey.records import About, Conflict, Exclusive
from geo.reading.records import Attestation, Certainty

ONE_BREATH = 150
"""Characters between a time and the one that is denied."""


def claimed_time_conflicts(told: Iterable[Attestation]) -> Iterator[Conflict]:
    """Yield a conflict for each time that a report denies of a movement that it has just told at another.

    The denial names no place of its own: it is of the movement that was told before it.
    """
    by_report: dict[str, list[Attestation]] = {}
    for attestation in told:
        by_report.setdefault(attestation.report, []).append(attestation)
    for own in by_report.values():
        yield from (_conflict(a, b) for a, b in pairwise(_in_text(own)) if _is_denied_by(a, b))


def _in_text(own: Sequence[Attestation]) -> Sequence[Attestation]:
    return sorted(own, key=lambda a: a.span)


def _is_denied_by(fact: Attestation, claim: Attestation) -> bool:
    """Whether the second denies when the first was."""
    certain = fact.certainty is Certainty.REPORTED and claim.certainty is Certainty.DENIED
    placed = fact.place is not None and claim.place is None and fact.motion is claim.motion
    timed = fact.when is not None and claim.when is not None and not fact.when.overlaps(claim.when)
    return certain and placed and timed and gap(fact.span, claim.span) <= ONE_BREATH


def _conflict(fact: Attestation, claim: Attestation) -> Conflict:
    place = "" if fact.place is None else f" {fact.place.name}"
    sides = [(a.time.text if a.time is not None else "", a) for a in (fact, claim)]
    return Conflict(
        id=f"conflict-time-claimed-{claim.id}",
        about=About.TIME,
        title=f"When it {PAST[fact.motion]}{place}, as is said",
        exclusive=Exclusive.YES,
        positions=tuple(position(words, [each]) for words, each in sides),
        why="The report cites the second time and denies it.",
        settled_by="Whoever gives the other time, or a dated record of that moment.",
    )
