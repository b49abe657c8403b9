"""Arrivals whose place the text told before: "flew to Zurich, landing at noon", "It docked the next morning"."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from geo.reading.certainty.factuality import certainty_of
from geo.reading.motion.arguments import arguments
from geo.reading.motion.groups import Group, group_of
from geo.reading.motion.logs import stands_alone
from geo.reading.motion.mover_nouns import mover_nouns
from geo.reading.motion.noun_phrases import Phrase
from geo.reading.motion.statements import Statement
from geo.reading.motion.subjects import subject_of
from geo.reading.motion.tables import frames, lexicon, words
from geo.reading.motion.time_choice import time_of, times_ahead
from geo.reading.motion.triggers import Trigger, triggers
from geo.reading.motion.units import TIME, Units, preposition_at
from geo.reading.records import Certainty, Motion, PlaceRef
from geo.reports import Span

_WAYS = (Motion.HEAD, Motion.DEPART)
_DONE = ("past", "participle", "ing")


class Heading(NamedTuple):
    """Where the one told of last is going, and how sure that is."""

    ref: PlaceRef
    certainty: Certainty


def with_arrivals(
    units: Units, statements: Sequence[Statement], before: Heading | None
) -> tuple[tuple[Statement, ...], Heading | None]:
    """Return the statements with the arrivals that name no place, and where the mover is going behind the sentence."""
    if not (before or statements) or not may_arrive([unit.lower for unit in units]):
        return tuple(statements), heading_of(statements, before)
    found: list[Statement] = []
    for trigger in triggers(units):
        own = [s for s in statements if s.trigger.start == trigger.start]
        arrival = None if own or before is None else _arrival(units, trigger, before, is_new=not found)
        found.extend([arrival] if arrival else own)
        before = None if arrival else heading_of(own, before)
    rest = [s for s in statements if s not in found]
    return tuple(sorted((*found, *rest), key=lambda s: s.trigger.start)), before


def may_arrive(lowers: Iterable[str]) -> bool:
    """Return whether one of the words can tell of an arrival."""
    return not _arriving_words().isdisjoint(lowers)


@cache
def _arriving_words() -> frozenset[str]:
    forms = ((word, entry) for word, entries in lexicon().items() for entry in entries)
    return frozenset(word for word, e in forms if e.frame in words("arriving_frame") and e.form in _DONE)


def heading_of(statements: Sequence[Statement], before: Heading | None) -> Heading | None:
    """Return where the mover is going behind the statements, None when it has got anywhere."""
    for statement in statements:
        goal = statement.places.get("goal")
        is_way = statement.motion in _WAYS and statement.certainty is not Certainty.DENIED
        before = Heading(goal, statement.certainty) if is_way and goal is not None else None
    return before


def _arrival(units: Units, trigger: Trigger, before: Heading, *, is_new: bool) -> Statement | None:
    if trigger.is_noun or trigger.entry.frame not in words("arriving_frame") or trigger.entry.form not in _DONE:
        return None
    group = group_of(units, trigger)
    subject = subject_of(units, trigger, group)
    if _has_object(units, trigger) or not _is_same_mover(units, group, subject, is_new=is_new):
        return None
    return _told(units, trigger, group, subject, before, is_new=is_new)


def _told(
    units: Units, trigger: Trigger, group: Group, subject: Phrase | None, before: Heading, *, is_new: bool
) -> Statement | None:
    found = arguments(units, trigger.end, frames()[trigger.entry.frame], frozenset())
    time = time_of(units, found, trigger.end - 1, times_ahead(units, group.start, set()))
    if found.places or (time is None and (is_new or not group.is_reduced)):
        return None
    own = certainty_of(units, group, range(found.end), range(trigger.end, found.end), is_noun=False)
    certainty = before.certainty if group.is_reduced else own
    first = min(subject.start, group.start) if subject and is_new else group.start
    span = Span(units[first].start, units[max([trigger.end - 1, *found.times])].end)
    places = {"goal": before.ref}
    return Statement(units, trigger, group, Motion.ARRIVE, places, span, time, certainty, subject, not is_new)


def _has_object(units: Units, trigger: Trigger) -> bool:
    """Return whether an object follows the verb, or a place that is not known: "landed in the emergency room"."""
    preposition, length = preposition_at(units, trigger.end) if trigger.end < len(units) else ("", 0)
    behind = units[trigger.end + length : trigger.end + length + 1]
    is_placed = preposition in frames()[trigger.entry.frame] and not (behind and behind[0].kind == TIME)
    return is_placed or not stands_alone(units, trigger.end)


def _is_same_mover(units: Units, group: Group, subject: Phrase | None, *, is_new: bool) -> bool:
    """Return whether the verb shares its subject with the way before it, or has one that stands for the mover."""
    joint = units[group.start - 1] if group.start else None
    if not is_new and joint is not None and (joint.lower in words("conjunction") or joint.text == ","):
        return True
    if subject is None:
        return False
    head, first = units[subject.head], units[subject.start]
    definite = first.lower in words("definite") and head.lower in mover_nouns() and head.lower not in words("aboard")
    return head.lower in words("mover_pronoun") or definite
