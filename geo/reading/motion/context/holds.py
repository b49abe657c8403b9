"""Halts that others or the weather impose where the mover is: "They held us until noon", "Fog delayed her"."""

from collections.abc import Iterator

from geo.reading.motion.context.bare import Bare, bare_of, holds, told_by
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import Entry, lexicon, words
from geo.reading.records import Motion

_FRAME = "held_at"
_LONGEST = 4


def held(units: Units, tracks: Tracks) -> Iterator[Statement]:
    """Yield the halts of movers that somebody or something holds for a time, where each of them is."""
    for trigger, held_one in _holding(units):
        bare = bare_of(units, trigger)
        track = track_of(tracks, units, held_one) if bare is not None and _is_halt(bare) else None
        if bare is None or track is None or track.at is None or not holds(track.at, units[trigger.start].start, None):
            continue
        yield told_by(bare._replace(subject=held_one), Motion.STOP, {"at": track.at.ref}, bare.certainty)


def _holding(units: Units) -> Iterator[tuple[Trigger, Phrase]]:
    """Yield the verbs of holding, each with its object as one phrase, and the object: "held us", "held up the ship"."""
    for index, unit in enumerate(units):
        entry = _entry_of(unit) if unit.lower in words("holding_back") else None
        held_one = object_at(units, index + 1 + _is_up(units, index + 1)) if entry is not None else None
        if entry is not None and held_one is not None:
            yield Trigger(index, held_one.end + _is_up(units, held_one.end), entry), held_one


def _entry_of(unit: Unit) -> Entry | None:
    return next((e for e in lexicon().get(unit.lower, ()) if e.frame == _FRAME and not e.rest), None)


def _is_up(units: Units, index: int) -> bool:
    return index < len(units) and units[index].lower in ("up", "back")


def object_at(units: Units, start: int) -> Phrase | None:
    """Return the mover that is the object there: "us", "the convoy", "all her passengers"."""
    if start >= len(units):
        return None
    if units[start].lower in words("object_pronoun") - {"you"}:
        return Phrase(start, start + 1)
    if units[start].lower not in words("definite"):
        return None
    ends = range(start + 2, min(start + _LONGEST, len(units)) + 1)
    end = next((end for end in ends if units[end - 1].lower in mover_nouns()), None)
    return Phrase(start, end) if end is not None and not units[end - 1].possessive else None


def _is_halt(bare: Bare) -> bool:
    """Return whether the phrase is active and lasts: "held her for a day", and not "was held"."""
    return bare.trigger.entry.form == "past" and not bare.group.is_passive and bare.lasts and not bare.is_background
