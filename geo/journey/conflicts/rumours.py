"""Conflicts with what no report tells: a claim that a report brings up, and then denies in words of its own."""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from geo.journey.conflicts.positions import PAST, position_of
from geo.journey.denials import Denial
from geo.journey.instead import cites_claim, gap, told_instead
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.sources import source_of
from geo.journey.visits import COMING, STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion

ONE_BREATH = 150
"""Characters between a claim and its denial."""
CORRECTION = 250
"""Characters between a claim and what its report has right: it may say first whom the claim took for the mover."""
_COMING = THROUGH | {Motion.ARRIVE, Motion.STOP}
_GOING = THROUGH | {Motion.HEAD, Motion.RETURN}


def rumour_conflicts(denied: Iterable[Denial], seen: Sequence[Sighting], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each claim that a report cites and denies, though no report holds it.

    That something did not happen is no disagreement; that somebody says it did is one.

    Args:
        denied: every denial with what it is against.
        seen: every sighting.
        known: ids of places that another conflict is about already.
    """
    refused: dict[tuple[str, str], list[Sighting]] = {}
    for denial in denied:
        if denial.denied.place.id not in known and all(_is_plan(s) for s in denial.against):
            refused.setdefault((denial.denied.report, denial.denied.place.id), []).append(denial.denied)
    own: dict[str, list[Sighting]] = {report: [] for report, _ in refused}
    for sighting in seen:
        if sighting.report in own:
            own[sighting.report].append(sighting)
    for (report, _), group in refused.items():
        yield from _of_place(group, own[report])


def _of_place(group: Sequence[Sighting], own: Sequence[Sighting]) -> Iterator[Conflict]:
    pair = next(((a, b) for a, b in pairwise(group) if _is_claim(a, b)), None)
    if pair is not None:
        yield _conflict(*pair, own)
        return
    for claim in (s for s in group if _is_somebody_s(s) or _is_wrong_start(s)):
        right = list(_corrected(claim, own))
        if right:
            yield _conflict(claim, claim, right)
            return


def _is_plan(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.EXPECTED


def _is_somebody_s(denied: Sighting) -> bool:
    """Whether a report names who has the mover come by a place that it denies ("the man beside her swore to Gao")."""
    there = denied.motion in _COMING
    return there and bool(denied.attestation.attributed_to) and cites_claim(denied)


def _is_wrong_start(denied: Sighting) -> bool:
    """Whether a departure is denied in so many words: beside another, as in "not from Naantali", it corrects one."""
    return denied.motion is Motion.DEPART and not cites_claim(denied)


def _corrected(claim: Sighting, own: Sequence[Sighting]) -> Iterator[Sighting]:
    """What the report tells in the same breath: the same motion, but another place; or a stop that was none."""
    near = [s for s in own if gap(s.attestation.span, claim.attestation.span) <= CORRECTION]
    passed = [s for s in near if s.motion in THROUGH and s.place.id == claim.place.id]
    if claim.motion is Motion.STOP and passed:
        yield from passed
        return
    for told in told_instead(claim, own):
        fact = told.attestation.certainty is Certainty.REPORTED and told.motion is claim.motion
        if claim.motion is Motion.DEPART:
            fact = fact and source_of(told.attestation) == source_of(claim.attestation)
        if fact and gap(told.attestation.span, claim.attestation.span) <= ONE_BREATH:
            yield told


def _is_claim(a: Sighting, b: Sighting) -> bool:
    """Whether the words of the first are those of a claim ("the map has her off Lome"), and the second denies it."""
    if Motion.HEAD in (a.motion, b.motion) or (Motion.DEPART in (a.motion, b.motion) and a.motion is not b.motion):
        return False
    return cites_claim(a) and not cites_claim(b) and gap(a.attestation.span, b.attestation.span) <= ONE_BREATH


def _instead_of(motion: Motion) -> frozenset[Motion]:
    """What excludes a motion elsewhere at the same time: a call at one port is not denied by being seen off another."""
    if motion is Motion.DEPART:
        return frozenset({motion})
    return COMING | STAYING if motion in STAYING else THROUGH if motion in THROUGH else COMING - THROUGH


def _conflict(claim: Sighting, denial: Sighting, own: Sequence[Sighting]) -> Conflict:
    place, verb = claim.place.name, PAST[claim.motion]
    instead = [s for s in told_instead(denial, own) if s.motion in _instead_of(claim.motion)]
    truth = " and ".join(dict.fromkeys(f"{PAST[s.motion]} {s.place.name}" for s in instead))
    stays = claim.motion in STAYING or bool(instead)
    about = About.ROUTE if claim.motion in _GOING else About.PLACE if stays else About.EVENT
    return Conflict(
        id=f"conflict-{about}-claimed-{claim.attestation.id}",
        about=about,
        title=f"Whether it {verb} {place}, as is said",
        exclusive=Exclusive.YES,
        positions=(
            position_of(f"It {verb} {place}, as the report has heard", [claim]),
            position_of(f"It {truth} instead" if truth else "It did not", [denial, *instead]),
        ),
        why="The report cites the claim and denies it; no report that is loaded holds it.",
        settled_by="Whoever makes the claim, or the record of who was there.",
    )
