"""Conflicts about times: one movement dated to moments that cannot both be, an expectation and what came of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import combinations

from geo.dates import OPEN, Order, span_of
from geo.journey.conflicts.apart import ONE_DAY_S, apart, duration_s, length_s, voice_of
from geo.journey.conflicts.positions import dated, named_time, position_of
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_night
from geo.journey.narrows import is_passage
from geo.journey.order import is_entry
from geo.journey.parts import by_district, named
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import COMING, LEAVING, STAYING, Sighting, comes, make_visit
from geo.reading.records import Certainty, Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_MEETING = frozenset({Motion.MEET})
LONGEST_MEETING_S = 3 * 3600.0
"""A vaguer time of a meeting may be that of another one on the same day."""
_UNTIL, _FROM = re.compile(r"\b(?:until|till)\b", re.IGNORECASE), re.compile(r"\b(?:from|since)\b", re.IGNORECASE)
_UNSURE = (Certainty.EXPECTED, Certainty.SPECULATED)


def time_conflicts(halts: Sequence[Halt], seen: Iterable[Sighting], withdrawn: frozenset[str]) -> Iterator[Conflict]:
    """Yield a conflict for each coming and each leaving that is dated to times that cannot both hold.

    When a country was entered, at whatever post, is a conflict of its own.

    Args:
        halts: the stops with what is told as fact of them.
        seen: every sighting, for what was expected.
        withdrawn: ids of the statements that their own source takes back.
    """
    told_of: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if sighting.attestation.certainty is not Certainty.DENIED and sighting.attestation.id not in withdrawn:
            told_of.setdefault(sighting.place.id, []).append(sighting)
    hoped = {place: [s for s in told if s.attestation.certainty in _UNSURE] for place, told in told_of.items()}
    for halt in (each for each in halts if not is_entry(each.visit)):
        home = halt.place.id == halts[0].place.id and not comes(halts[0].visit)
        told = [*halt.visit.sightings, *_of_this_visit(halt, hoped.get(halt.place.id, ()), home=home)]
        found = list(_at(halt, told))
        if not found and halt is not halts[0]:
            found += _left_too_soon(halt, [s for s in told if not _is_fact(s) and s.motion is not Motion.RETURN])
        yield from found or _out_of_turn(halt)
    met = {halt.place.id for halt in halts} | {halt.visit.place.id for halt in halts}
    for place, told in told_of.items():
        if place not in met and len(told) > 1 and not is_entry(make_visit(told[0].place, told)):
            yield from _apart_at(told[0].place.name, place, told)


def _of_this_visit(halt: Halt, hoped: Iterable[Sighting], *, home: bool) -> Iterator[Sighting]:
    """What was expected of a first visit, or of the return: neither says anything of the other.

    Whoever is to arrive where the journey began is to return there.
    """
    back = halt.visit.turn > 0 or any(s.motion is Motion.RETURN for s in halt.visit.sightings)
    returning = {Motion.RETURN, Motion.ARRIVE} if home else {Motion.RETURN}
    yield from (s for s in hoped if (s.motion in returning) is back)


def _at(halt: Halt, told: Sequence[Sighting]) -> Iterator[Conflict]:
    yield from _apart_at(_name(halt, told), halt.visit.key, told)


def _name(halt: Halt, told: Sequence[Sighting]) -> str:
    """The name of the stop, or of the part of it that all the statements name."""
    names = {named(sighting).name for sighting in told}
    return names.pop() if len(names) == 1 else halt.place.name


def _apart_at(name: str, key: str, told: Sequence[Sighting]) -> Iterator[Conflict]:
    coming = COMING | {Motion.BE_AT} if is_passage(told) else COMING
    for motions, words in ((coming, "reached or passed"), (LEAVING, "left"), (_MEETING, "met at")):
        groups = apart([s for s in told if s.motion in motions and s.when is not None and not _is_long(s)])
        if len(groups) > 1 and _may_be_one(motions, groups) and any(_is_fact(s) for group in groups for s in group):
            yield _conflict(f"{words} {name}", f"{words[:4]}-{key}", groups)


def _may_be_one(motions: frozenset[Motion], groups: Sequence[Sequence[Sighting]]) -> bool:
    """Whether the times may be of one movement: a town is left once, and come to in one part of it after another."""
    if motions is LEAVING or _are_of_one_day(groups):
        return True
    return motions >= COMING and _are_of_one_part(groups)


def _are_of_one_part(groups: Sequence[Iterable[Sighting]]) -> bool:
    """Whether some times are of one part of the place: it was off the town first, and the next day at its locks."""
    hoped = any(not _is_fact(sighting) for group in groups for sighting in group)
    return hoped or any(set(by_district(a)) & set(by_district(b)) for a, b in combinations(groups, 2))


def _are_of_one_day(groups: Iterable[Iterable[Sighting]]) -> bool:
    """Whether the times lie within a day: people may meet at one place again on another."""
    whole = span_of(s.when for group in groups for s in group if s.when is not None) or OPEN
    return duration_s(whole) <= ONE_DAY_S


def _is_long(sighting: Sighting) -> bool:
    """Whether the time is that of a stay, or of its end: a night's rest, a day of talks, "stayed until noon"."""
    if sighting.motion is Motion.MEET:
        return length_s(sighting) > LONGEST_MEETING_S
    words = sighting.attestation.quote
    ended = _UNTIL.search(words) is not None and _FROM.search(words) is None
    return sighting.motion is Motion.STOP and (ended or is_of_night(words))


def _out_of_turn(halt: Halt) -> Iterator[Conflict]:
    """One voice has the mover come, stay or leave after another has the next of these over."""
    known = dated(halt)
    if len(known) < 2:
        return
    phases = [[s for s in known if s.motion in motions] for motions in (COMING, STAYING, LEAVING)]
    for first, then in combinations(phases, 2):
        late = max(first, key=lambda s: (s.when or OPEN).earliest or _EARLY, default=None)
        soon = min(then, key=lambda s: (s.when or OPEN).latest or _LATE, default=None)
        if late is not None and soon is not None and voice_of(late) != voice_of(soon) and _is_before(soon, late):
            yield _conflict(f"was at {halt.place.name}", f"turn-{halt.visit.key}", [[late], [soon]])
            return


def _is_before(a: Sighting, b: Sighting) -> bool:
    return (a.when or OPEN).order(b.when or OPEN) is Order.BEFORE


def _is_fact(sighting: Sighting) -> bool:
    return sighting.attestation.certainty is Certainty.REPORTED


def _left_too_soon(halt: Halt, expected: Iterable[Sighting]) -> Iterator[Conflict]:
    """The stop was left before the time at which it was to be reached."""
    if halt.visit.came is not None or halt.visit.left is None:
        return
    late = [s for s in expected if s.motion in COMING and halt.visit.left.order(s.when or OPEN) is Order.BEFORE]
    if late:
        left = [s for s in halt.visit.sightings if s.motion is Motion.DEPART and s.when is not None]
        yield _conflict(f"was at {halt.place.name}", f"at-{halt.visit.key}", [late, left])


def _conflict(what: str, key: str, groups: Sequence[Sequence[Sighting]]) -> Conflict:
    hoped = any(not _is_fact(s) for group in groups for s in group)
    return Conflict(
        id=f"conflict-time-{key}",
        about=About.TIME,
        title=f"When it {what}",
        exclusive=Exclusive.YES,
        positions=tuple(position_of(named_time(group), group) for group in groups),
        why="The stated times do not overlap" + ("; what was expected did not come about." if hoped else "."),
        settled_by="A dated picture or record of that moment.",
    )
