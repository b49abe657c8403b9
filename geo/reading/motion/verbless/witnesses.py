"""What somebody at a place tells of a mover: "X reports it on the ground at noon", "She passed us at dawn"."""

from collections.abc import Iterator, Set
from typing import NamedTuple

from geo.reading.motion.phrases.groups import group_of
from geo.reading.motion.phrases.subjects import subject_of
from geo.reading.motion.phrases.triggers import Trigger, triggers
from geo.reading.motion.standins.here import last_place
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.verbless.entries import is_dated, is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Mention, Motion, PlaceRef
from geo.reports import Span

_FAR = 250
_REACH = 6
_OWN = frozenset({"us", "me", "my", "our"})
_BY = frozenset({"past", "by", "passed", "passes", "passing", "pass"})


class _State(NamedTuple):
    phrase: tuple[str, ...]
    motion: Motion
    argument: str


_STATES = (
    _State(("on", "the", "ground"), Motion.ARRIVE, "goal"),
    _State(("down",), Motion.ARRIVE, "goal"),
    _State(("in",), Motion.ARRIVE, "goal"),
    _State(("out",), Motion.DEPART, "source"),
    _State(("off",), Motion.DEPART, "source"),
    _State(("away",), Motion.DEPART, "source"),
    _State(("overhead",), Motion.PASS, "midpoint"),
)


def may_witness(lowers: Set[str]) -> bool:
    """Return whether the words may tell what went past whoever speaks."""
    return not lowers.isdisjoint(_OWN) and not lowers.isdisjoint(_BY)


def witnessed(units: Units, there: Mention | None) -> Iterator[Statement]:
    """Yield what somebody at a place tells: one of the sentence, or the place `there` that the text told before."""
    yield from _logged(units)
    if not may_witness({unit.lower for unit in units}):
        return
    for trigger in triggers(units):
        mention = last_place(units[: trigger.start]) or _near(there, units)
        if mention is not None and mention.place is not None and _goes_past(units, trigger):
            yield _passing(units, trigger, PlaceRef(mention.place, mention.span))


def _near(there: Mention | None, units: Units) -> Mention | None:
    return there if there is not None and units[0].start - there.span.end < _FAR else None


def _goes_past(units: Units, trigger: Trigger) -> bool:
    """Return whether the phrase goes on with "past us", "by my window", or with "us" behind "passed"."""
    end = trigger.end
    if units[end - 1].lower not in _BY:
        end += end < len(units) and units[end].lower in ("past", "by")
        if units[end - 1].lower not in ("past", "by"):
            return False
    return end < len(units) and units[end].lower in _OWN and not trigger.is_noun


def _passing(units: Units, trigger: Trigger, ref: PlaceRef) -> Statement:
    group = group_of(units, trigger)
    subject = subject_of(units, trigger, group)
    behind = range(trigger.end, min(trigger.end + _REACH, len(units)))
    time = next((units[i] for i in behind if is_dated(units[i])), None)
    first = subject.start if subject is not None and subject.end <= group.start else group.start
    last = time.end if time is not None else units[min(trigger.end, len(units) - 1)].end
    timex = time.timex if time is not None else None
    span = Span(units[first].start, last)
    places = {"midpoint": ref}
    return Statement(units, trigger, group, Motion.PASS, places, span, timex, Certainty.REPORTED, subject)


def _logged(units: Units) -> Iterator[Statement]:
    """Yield what a place has in its book: "X reports it on the ground at noon", "the tower at X logged her out"."""
    verbs = words("logging_verb")
    for index in [index for index, unit in enumerate(units) if index and unit.lower in verbs]:
        end = _object_end(units, index + 1)
        state = next((s for s in _STATES if end and _says(units, end, s)), None)
        time = next((u for u in units[end : end + _REACH] if is_dated(u)), None)
        place = _post(units, index)
        if state is not None and time is not None and place >= 0:
            yield named(units, state.motion, {state.argument: place}, place, time)


def _object_end(units: Units, index: int) -> int:
    """Return the index behind "it", "her" or "the ship" there, 0 when none of them stands there."""
    if index < len(units) and units[index].lower in ("it", "her", "him", "them"):
        return index + 1
    is_mover = index + 1 < len(units) and units[index + 1].lower in mover_nouns()
    return index + 2 if is_mover and units[index].lower in words("definite") else 0


def _says(units: Units, start: int, state: _State) -> bool:
    end = start + len(state.phrase)
    said = tuple(unit.lower for unit in units[start:end]) == state.phrase
    return said and (end >= len(units) or units[end].kind == MARK or not is_place(units[end]))


def _post(units: Units, verb: int) -> int:
    """Return where the place stands that keeps the book, as the subject or as where the subject is, or -1."""
    before = range(verb - 1, max(-1, verb - _REACH), -1)
    place = next((i for i in before if is_place(units[i])), -1)
    opens = place == 0 or (place > 0 and units[place - 1].lower in ("at", "in", "of", "until", "when", "and"))
    return place if opens else -1
