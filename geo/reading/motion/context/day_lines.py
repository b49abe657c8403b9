"""Departures from, and arrivals at, the place of the day line: "ADEN, Monday.—The liner sailed to-day for Bombay"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from geo.reading.motion.context.bare import Bare, bare_of, told_by
from geo.reading.motion.phrases.logs import stands_alone
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.phrases.triggers import Trigger, triggers
from geo.reading.motion.statement import Statement, is_under_way
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Mention, Motion, PlaceRef

_NEAR = 350
_SURE = (Certainty.REPORTED, Certainty.EXPECTED)


def with_day_line(
    units: Units, statements: Sequence[Statement], here: Mention | None, *, is_first: bool
) -> tuple[Statement, ...]:
    """Return the statements of a sentence that stands near its day line, with what they leave to that to tell.

    Only of whoever `is_first` told of does a verb that names no place tell that they came or went there.
    """
    if here is None or here.place is None or units[-1].start - here.span.start > _NEAR:
        return tuple(statements)
    ref = PlaceRef(here.place, here.span)
    if any(s.motion is Motion.DEPART and "source" in s.places for s in statements):
        return tuple(statements)
    departing = {s.trigger.start for s in statements if s.motion is Motion.DEPART}
    found = [new for s in statements for new in _from_here(s, ref, is_told=s.trigger.start in departing)]
    arrived = _arrivals(units, ref, {s.trigger.start for s in statements}) if is_first else ()
    return tuple(sorted((*found, *arrived), key=lambda s: s.span))


def _from_here(statement: Statement, here: PlaceRef, *, is_told: bool) -> Iterator[Statement]:
    """Yield the statement, with the departure from here that it tells of when another has not `is_told` of that."""
    if statement.motion is Motion.DEPART and _leaves(statement) and "source" not in statement.places:
        yield replace(statement, places={"source": here, **statement.places})
        return
    if statement.motion is Motion.HEAD and not is_told and _sails(statement) and statement.places.get("goal") != here:
        yield replace(statement, motion=Motion.DEPART, places={"source": here, **statement.places})
    yield statement


def _leaves(statement: Statement) -> bool:
    is_set = statement.certainty in _SURE and not _is_background(statement.group.chain)
    return is_set and statement.subject is not None


def _sails(statement: Statement) -> bool:
    """Return whether the verb means to put to sea or to go off for good: "sailed for", "got off for", "started for"."""
    trigger = statement.trigger
    frames = words("departing_frame", "leaving_frame")
    sets_out = trigger.entry.frame in frames or statement.units[trigger.start].lower in words("sailing")
    is_bare = not trigger.is_noun and "source" not in statement.places
    return sets_out and is_bare and _leaves(statement) and not is_under_way(statement)


def _is_background(chain: Sequence[str]) -> bool:
    return "had" in chain


def _arrivals(units: Units, here: PlaceRef, told: Set[int]) -> Iterator[Statement]:
    """Yield the arrivals and departures that name no place at all: "The liner docked last evening"."""
    for trigger in triggers(units):
        motion = _motion_of(units, trigger) if trigger.start not in told else None
        bare = bare_of(units, trigger) if motion is not None else None
        if motion is not None and bare is not None and _is_told(bare):
            yield told_by(bare, motion, {"goal" if motion is Motion.ARRIVE else "source": here}, bare.certainty)
            return


def _motion_of(units: Units, trigger: Trigger) -> Motion | None:
    if trigger.is_noun or trigger.entry.kind != "verb":
        return None
    if trigger.entry.frame in words("arriving_frame") - {"reach"}:
        return Motion.ARRIVE
    sets_out = trigger.entry.frame in words("departing_frame") or units[trigger.start].lower in words("sailing")
    return Motion.DEPART if sets_out else None


def _is_told(bare: Bare) -> bool:
    subject, group = bare.subject, bare.group
    if subject is None or group.is_passive or group.is_reduced or _is_background(group.chain):
        return False
    is_mover = may_move(bare.units, subject.head) and subject.end <= bare.trigger.start
    return (
        is_mover
        and (bool(bare.times) or _is_news(bare))
        and bare.certainty in _SURE
        and stands_alone(bare.units, bare.trigger.end)
    )


def _is_news(bare: Bare) -> bool:
    """Return whether the perfect tells it as news: "The liner has sailed"."""
    return not words("have").isdisjoint(bare.group.chain)
