"""Departures and stays whose place the text told before: "reached Zurich and left at noon", "It stayed overnight"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.reading.certainty.factuality import certainty_of
from geo.reading.motion.arguments import arguments
from geo.reading.motion.groups import group_of
from geo.reading.motion.logs import opens_entry, stands_alone
from geo.reading.motion.mover_nouns import MoverNoun, mover_nouns
from geo.reading.motion.noun_phrases import Phrase
from geo.reading.motion.scan import Arguments
from geo.reading.motion.statements import Statement
from geo.reading.motion.subjects import subject_of
from geo.reading.motion.tables import frames, words
from geo.reading.motion.time_choice import time_of, times_ahead
from geo.reading.motion.triggers import Trigger, triggers
from geo.reading.motion.units import PLACE, Units
from geo.reading.records import Certainty, Motion, PlaceRef, TimexType
from geo.reports import Span

_FAR = 700
_NOBODY = MoverNoun("", "")
_SET = (Certainty.REPORTED, Certainty.EXPECTED)
_STAYING = (Motion.ARRIVE, Motion.STOP, Motion.BE_AT, Motion.MEET)


class Whereabouts(NamedTuple):
    """Where the one told of last has got to, the words that name them, and where the text says so."""

    ref: PlaceRef
    mover: str
    offset: int


def with_departures(
    units: Units, statements: Sequence[Statement], before: Whereabouts | None
) -> tuple[tuple[Statement, ...], Whereabouts | None]:
    """Return the statements with the departures that name no place of their own, and where the sentence ends."""
    if not may_depart(unit.lower for unit in units):
        return tuple(statements), _whereabouts(statements, before)
    found: list[Statement] = []
    phrases = triggers(units)
    for trigger in phrases:
        own = [s for s in statements if s.trigger.start == trigger.start]
        headed = [s for s in own if s.motion is not Motion.DEPART or "source" in s.places]
        departure = before and _departure(units, trigger, headed, before)
        stay = before and not own and _stay(units, trigger, before)
        found.extend([departure, *headed] if departure else [stay] if stay else own)
        before = None if departure else _whereabouts(own, before)
    rest = [s for s in statements if all(s.trigger.start != trigger.start for trigger in phrases)]
    return (*found, *rest), before


def may_depart(lowers: Iterable[str]) -> bool:
    """Return whether one of the words can tell of a departure."""
    return not words("departing").isdisjoint(lowers)


def _whereabouts(statements: Sequence[Statement], before: Whereabouts | None) -> Whereabouts | None:
    for statement in statements:
        told, denied = statement.certainty is Certainty.REPORTED, statement.certainty is Certainty.DENIED
        name = "source" if denied and statement.motion is Motion.DEPART else "goal"
        ref = statement.places.get("at") or statement.places.get(name)
        if ref is not None and ((told and statement.motion in _STAYING) or (denied and name == "source")):
            before = Whereabouts(ref, _words(statement.units, statement.subject), statement.span.start)
        elif told:
            before = None
    return before


def _words(units: Units, phrase: Phrase | None) -> str:
    return " ".join(unit.lower for unit in units[phrase.start : phrase.end]) if phrase else ""


def _departure(units: Units, trigger: Trigger, own: Sequence[Statement], before: Whereabouts) -> Statement | None:
    """Return the departure from where the mover was, or None when the phrase tells of none or names its place."""
    sails = units[trigger.start].lower in words("sailing")
    logs = trigger.is_noun and opens_entry(units, trigger.start)
    if (trigger.is_noun and not logs) or not (sails or trigger.entry.frame in words("departing_frame")):
        return None
    if any(s.motion is not Motion.HEAD or s.certainty not in _SET for s in own):
        return None
    built = _headed(own, before) if own else _bare(units, trigger, Motion.DEPART, {"source": before.ref})
    return built if built and _is_same_mover(built, before) else None


def _stay(units: Units, trigger: Trigger, before: Whereabouts) -> Statement | None:
    """Return the stay where the mover was: "and stayed overnight", None when the phrase tells of none."""
    if trigger.entry.frame not in words("halting_frame") or trigger.entry.form not in ("past", "noun"):
        return None
    built = _bare(units, trigger, Motion.STOP, {"at": before.ref})
    return built if built and _is_same_mover(built, before) else None


def _headed(own: Sequence[Statement], before: Whereabouts) -> Statement | None:
    if "source" in own[0].places or own[0].places.get("goal") == before.ref or "had" in own[0].group.chain:
        return None
    return replace(own[0], motion=Motion.DEPART, places={"source": before.ref, **own[0].places})


def _bare(units: Units, trigger: Trigger, motion: Motion, places: Mapping[str, PlaceRef]) -> Statement | None:
    entry = opens_entry(units, trigger.start)
    group = group_of(units, trigger)
    subject = subject_of(units, trigger, group)
    end = _behind_spot(units, trigger.end, subject) if motion is Motion.DEPART else trigger.end
    halts_by_noun = motion is Motion.STOP and trigger.is_noun
    measured = motion is Motion.STOP and end < len(units) and units[end].lower in ("for", "of")
    if not (measured or stands_alone(units, end)):
        return None
    found = arguments(units, end, frames()[trigger.entry.frame], frozenset())
    time = time_of(units, found, end - 1, times_ahead(units, group.start, set()))
    sure = certainty_of(units, group, range(found.end), range(end, found.end), is_noun=False)
    if (
        found.places
        or not ((time and not halts_by_noun) or (motion is Motion.STOP and _lasts(units, found)))
        or sure is not Certainty.REPORTED
        or group.is_passive
        or (group.is_reduced and not (entry or trigger.is_noun))
        or "had" in group.chain
    ):
        return None
    first = min(subject.start, group.start) if subject else group.start
    last = max([end - 1, *found.times])
    span = Span(units[first].start, units[last].end)
    return Statement(units, trigger, group, motion, places, span, time, sure, subject, subject is None)


def _lasts(units: Units, found: Arguments) -> bool:
    """Return whether it is told how long: "stood for two hours", "a stay of two hours"."""
    return any((timex := units[index].timex) and timex.type is TimexType.DURATION for index in found.times)


def _behind_spot(units: Units, index: int, subject: Phrase | None) -> int:
    """Return where the words go on behind a spot of the town that is left with it: "left the quay".

    Who walks out of a hotel has not left the town; a convoy that leaves it has.
    """
    start = index + (index < len(units) and units[index].lower in ("of", "from"))
    spot = units[start : start + 2]
    if len(spot) < 2 or spot[0].lower not in words("definite") or spot[1].possessive:
        return index
    rides = subject is not None and mover_nouns().get(units[subject.head].lower, _NOBODY).kind == "vehicle"
    return start + 2 if spot[1].lower in words("landing_place", *(("spot_noun",) if rides else ())) else index


def _is_same_mover(departure: Statement, before: Whereabouts) -> bool:
    """Return whether the subject stands for the mover before it: the same words, a pronoun, "the train", none."""
    units, subject = departure.units, departure.subject
    if departure.span.start - before.offset > _FAR:
        return False
    if opens_entry(units, departure.trigger.start) and (subject is None or subject.end <= departure.trigger.start):
        return True
    if subject is None:
        return departure.trigger.is_noun or before.offset >= units[0].start
    head, first = units[subject.head], units[subject.start]
    if head.kind == PLACE:
        return False
    stands_for = head.lower in words("nominative") or (first.lower in words("definite") and head.lower in mover_nouns())
    return stands_for or _words(units, subject) == before.mover
