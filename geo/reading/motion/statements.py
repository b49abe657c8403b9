"""Movement statements of one sentence: a movement phrase with its places and times becomes one or several."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from geo.reading.motion.arguments.places import places_of
from geo.reading.motion.arguments.scan import Arguments, Limits
from geo.reading.motion.arguments.time_choice import time_of, times_ahead, times_within, unless_it_lasts
from geo.reading.motion.phrases.clauses import main_subject
from geo.reading.motion.phrases.groups import Group, group_of, joint_before
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.principals import is_joined_to
from geo.reading.motion.phrases.subjects import is_journey, is_relative, subject_of
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.attempts import is_attempt, unless_still_there
from geo.reading.motion.sense.chains import with_stages
from geo.reading.motion.sense.framing import frame_of
from geo.reading.motion.sense.senses import motions_of
from geo.reading.motion.sense.sureness import certainty_told, settled
from geo.reading.motion.sense.to_and_fro import with_ends
from geo.reading.motion.sense.told import can_be_told_of, is_barrier_crossed
from geo.reading.motion.sense.topics import is_only_topic
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import Sense, frames, words
from geo.reading.records import Certainty, Motion, PlaceRef
from geo.reports import Span


def statements_in(units: Units, phrases: Sequence[Trigger]) -> tuple[Statement, ...]:
    """Return what the movement phrases of a sentence tell, in order; the same movement to the same place only once."""
    found: list[Statement] = []
    limits = _limits(units, phrases)
    before: _Moved | None = None
    outer: _Moved | None = None
    left = 0
    claimed: set[int] = set()
    for trigger in phrases:
        moved = _moved(units, trigger, before, outer)
        left = before.trigger.end if before and before.trigger.end <= moved.group.start else left
        for statement in _statements(units, moved, limits.without(trigger.start), left, claimed, found):
            if not any(_same(statement, other) for other in found):
                found.append(statement)
        before, outer = moved, outer if is_relative(units, moved.group.start) else moved
    return tuple(found)


def _limits(units: Units, phrases: Sequence[Trigger]) -> Limits:
    ways = words("way_noun_frame")
    verbs = frozenset(trigger.start for trigger in phrases if _limits_others(units, trigger))
    return Limits(verbs, frozenset(t.start for t in phrases if t.is_noun and t.entry.frame in ways))


def _limits_others(units: Units, trigger: Trigger) -> bool:
    """Return whether the arguments of the phrases before it end there: at a verb, or at a halt with its own place."""
    return _is_halt(units, trigger) if trigger.is_noun else not _only_holds(units, trigger)


def _is_halt(units: Units, trigger: Trigger) -> bool:
    """Return whether it is a stop that somebody makes on the way, with a place of its own: "with a stop in Leon"."""
    before = [unit.lower for unit in units[max(0, trigger.start - 2) : trigger.start]]
    return trigger.entry.frame == "stop_noun" and {"without", "no"}.isdisjoint(before)


def _only_holds(units: Units, trigger: Trigger) -> bool:
    """Return whether a vehicle is only where somebody was caught or stayed: "were held on a coach near Leon"."""
    behind = units[trigger.end : trigger.end + 1]
    return (
        trigger.entry.frame == "aboard" and bool(behind) and behind[0].lower in ("in", "at", "near", "off", "outside")
    )


class _Moved(NamedTuple):
    """A movement phrase with its verb group and its subject, shared with the phrase before it when `follows`."""

    trigger: Trigger
    group: Group
    subject: Phrase | None
    follows: bool


def _moved(units: Units, trigger: Trigger, before: _Moved | None, outer: _Moved | None) -> _Moved:
    """Return the phrase moved; behind a comma after a relative clause the clause around it goes on."""
    group = group_of(units, trigger)
    leaves = outer is not None and outer is not before and units[joint_before(units, group.start) - 1].text == ","
    return _Moved(trigger, group, *_subject(units, trigger, group, outer if leaves else before))


def _same(a: Statement, b: Statement) -> bool:
    """Return whether both tell the same; who is received where he arrived does not move again.

    Nor does who is found where he waits, unless it is told how long.
    """
    received = a.motion is Motion.BE_AT and b.motion is Motion.ARRIVE and a.trigger.entry.frame == "seen"
    stands = a.motion is Motion.STOP and b.motion is Motion.BE_AT and a.trigger.entry.frame == "stay" and a.time is None
    return (a.motion is b.motion or received or stands) and not set(a.places.values()).isdisjoint(b.places.values())


def _statements(
    units: Units,
    moved: _Moved,
    limits: Limits,
    left: int,
    claimed: set[int],
    found_before: Sequence[Statement],
) -> Iterator[Statement]:
    trigger, group, subject, follows = moved
    frame = _frame(units, moved)
    found = places_of(units, trigger, group, frame, limits, left=left)
    if not found.places or not can_be_told_of(units, trigger, group, subject):
        return
    if subject is not None and (
        _is_reached(group, subject, found) or is_barrier_crossed(units, trigger, group, subject)
    ):
        subject = None
    certainty = certainty_told(units, trigger, group, subject, found, left)
    if is_only_topic(units, trigger, subject, found, certainty):
        return
    ahead = _times_ahead(units, trigger, group, found, claimed)
    claimed.update(found.times)
    is_leaving = _is_leaving(moved, found_before)
    told_here = with_ends(units, tuple(motions_of(units, frame, found, certainty, is_leaving=is_leaving)), found.places)
    if certainty is Certainty.REPORTED:
        told_here = with_stages(units, told_here, trigger, group, found, is_dated=bool(ahead or found.times))
    for motion, places, negated in told_here:
        sure = settled(certainty, units, trigger, places, frame, is_negated=negated)
        yield Statement(
            units,
            trigger,
            group,
            motion,
            {name: _ref(units, index) for name, index in places.items()},
            _span(units, group, subject, places, found, trigger),
            time_of(units, found, max(places.values()), ahead),
            unless_still_there(sure, group, motion),
            subject,
            follows,
        )


def _is_leaving(moved: _Moved, found_before: Sequence[Statement]) -> bool:
    """Return whether the phrase is one of leaving, and no attempt at it, nor only joined to one that has told of it."""
    trigger, group, _, follows = moved
    leaves = trigger.entry.frame in words("leaving_frame") and not is_attempt(group)
    return leaves and not (follows and _has_left(found_before))


def _times_ahead(units: Units, trigger: Trigger, group: Group, found: Arguments, claimed: set[int]) -> Sequence[int]:
    """Return the times ahead of the verb that may be the movement's; those within it join what was found behind it."""
    within = times_within(units, group.start, trigger.end, max(place.unit for place in found.places))
    found.times.extend(index for index in within if index not in found.times)
    ahead = [] if "having" in group.chain else times_ahead(units, group.start, claimed)
    return unless_it_lasts(units, found, ahead) if trigger.entry.frame in words("staying_frame") else ahead


def _frame(units: Units, moved: _Moved) -> Mapping[str, Sense]:
    """Return the frame of the phrase; what a cruise takes somebody to is reached."""
    trigger, group, subject, _ = moved
    if trigger.entry.frame == "carry" and subject is not None and is_journey(units[subject.head].lower):
        return frames()["bring"]
    return frame_of(units, trigger, group)


def _has_left(before: Sequence[Statement]) -> bool:
    leaving = words("leaving_frame")
    return any(s.motion is Motion.DEPART and s.trigger.entry.frame in leaving for s in before[-1:])


def _subject(units: Units, trigger: Trigger, group: Group, before: _Moved | None) -> tuple[Phrase | None, bool]:
    own = subject_of(units, trigger, group)
    joint = joint_before(units, group.start)
    if before is None or trigger.is_noun or joint < 0:
        return own, False
    joined = units[joint].lower in words("conjunction")
    trailing = units[joint].text == "," and (group.is_reduced or own is None)
    if not joined and not trailing:
        return own, False
    shares = own is None or joined or own.start <= before.trigger.start
    if not shares:
        return own, False
    shared = before.subject or own
    return shared and main_subject(units, shared, group.start), "having" not in group.chain


def _is_reached(group: Group, subject: Phrase, found: Arguments) -> bool:
    """Return whether the subject of the passive is the place, or one stands between: "X says that A was sighted"."""
    return group.is_passive and any(subject.head <= place.unit < group.start for place in found.places)


def _ref(units: Units, index: int) -> PlaceRef:
    mention = units[index].mention
    assert mention is not None and mention.place is not None
    return PlaceRef(mention.place, mention.span)


def _span(
    units: Units, group: Group, subject: Phrase | None, refs: Mapping[str, int], found: Arguments, trigger: Trigger
) -> Span:
    own = subject is not None and subject.start < trigger.start and not _crosses_verb(units, subject, group)
    first = subject.start if subject is not None and own else min(group.start, trigger.start)
    last = max([trigger.end - 1, *refs.values()])
    following = min((p.unit for p in found.places if p.unit > last), default=found.end)
    last = max([last, *(index for index in found.times if index < following)])
    first = min([first, *refs.values()])
    return Span(units[first].start, units[last].end)


def _crosses_verb(units: Units, subject: Phrase, group: Group) -> bool:
    """Return whether another verb stands between the subject and this one, and not only who else moved."""
    between = range(subject.end, group.start)
    joint = max((i for i in between if units[i].lower in ("and", "but", "then")), default=-1)
    return joint >= 0 and not is_joined_to(units, subject, joint, group.start)
