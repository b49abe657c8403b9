"""Movements whose place no report need tell: "crossed the frontier at nine", "gave up and went home"."""

from collections.abc import Sequence
from dataclasses import replace

from geo.reading.motion.context.bare import Bare, bare_of, mover_track, told_by
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.phrases.noun_phrases import is_closed
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import PLACE, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion
from geo.reports import Span

_ACROSS = ("over", "across", "through")
_LONGEST = 3


def unplaced(units: Units, trigger: Trigger, tracks: Tracks) -> Sequence[Statement]:
    """Return the crossing of a border or the way home of a mover known, that names no place; mostly nothing."""
    home = 0 if trigger.is_noun else _home_end(units, trigger)
    end = home or (0 if trigger.is_noun else _border_end(units, trigger))
    bare = bare_of(units, trigger) if end else None
    if bare is None or bare.certainty is Certainty.SPECULATED or not _is_told(bare, tracks):
        return ()
    is_vague = bare.is_background if home else not bare.times
    if is_vague:
        return ()
    motion = Motion.RETURN if home else Motion.CROSS
    told = told_by(bare, motion, {}, bare.certainty)
    return [replace(told, span=Span(told.span.start, max(told.span.end, units[end - 1].end)))]


def home_by_way(trigger: Trigger, own: Sequence[Statement]) -> Sequence[Statement]:
    """Return the statements with the return that leads by a place and tells no other: "went home by way of Leon"."""
    is_way_back = trigger.entry.frame == "home" or trigger.entry.frame in words("returning_frame")
    if not is_way_back or trigger.is_noun or any(s.motion is not Motion.PASS for s in own):
        return own
    return [replace(own[0], motion=Motion.RETURN), *own] if own[0].places.keys() == {"midpoint"} else own


def _home_end(units: Units, trigger: Trigger) -> int:
    """Return where the way ends to where the mover belongs, or came from: "went home", "returned to base", or 0."""
    if trigger.entry.frame == "home":
        return trigger.end
    if trigger.entry.frame not in words("returning_frame"):
        return 0
    behind = [unit.lower for unit in units[trigger.end : trigger.end + 2]]
    to_base = behind[:1] == ["to"] and not words("home_base").isdisjoint(behind[1:])
    return trigger.end + 2 if to_base or behind in (["the", "way"], ["the", "same"]) else 0


def _border_end(units: Units, trigger: Trigger) -> int:
    """Return where "the border" ends that is crossed, whosever it is: "is over the frontier", "cleared it"; or 0."""
    start = trigger.end
    if trigger.entry.kind == "be":
        across = start < len(units) and units[start].lower in _ACROSS
        return _line_end(units, start + 1) if across else 0
    if trigger.entry.frame not in words("crossing_frame"):
        return 0
    is_named = units[start - 1].lower in words("state_line")
    return (start if _ends(units, start) else 0) if is_named else _line_end(units, start)


def _line_end(units: Units, start: int) -> int:
    if start >= len(units) or units[start].lower not in words("definite", "possessive"):
        return 0
    line = next((i for i in range(start + 1, min(start + _LONGEST, len(units))) if _is_line(units, i)), 0)
    return line + 1 if line and units[line - 1].kind != PLACE and _ends(units, line + 1) else 0


def _is_line(units: Units, index: int) -> bool:
    return units[index].lower in words("state_line") and not units[index].possessive


def _ends(units: Units, index: int) -> bool:
    """Return whether no noun follows, nor whose border it is: "the border guards", "the border with Peru"."""
    if index >= len(units) or units[index].kind != WORD:
        return index >= len(units) or units[index].kind != PLACE
    return is_closed(units[index]) and units[index].lower not in ("of", "with", "between")


def _is_told(bare: Bare, tracks: Tracks) -> bool:
    """Return whether it is a mover's own way, told of by a verb that stands for itself."""
    if bare.group.is_reduced and not bare.follows:
        return False
    subject = bare.subject
    is_known = mover_track(bare, tracks) is not None
    return is_known or (subject is not None and bool(bare.times) and may_move(bare.units, subject.head))
