"""Passings whose place the text told right before: "They did not stop at X; they ran straight through"."""

from collections.abc import Sequence

from geo.gazetteer.place import Extent
from geo.reading.motion.context.bare import Bare, bare_of, told_by
from geo.reading.motion.phrases.logs import stands_alone
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import PLACE, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Mention, Motion, PlaceRef

_NEAR = 200


def passing(units: Units, trigger: Trigger, there: Mention | None) -> Sequence[Statement]:
    """Return the passing of the town told of last: "ran through at noon"; mostly nothing."""
    if trigger.is_noun or not _goes_past(units, trigger):
        return ()
    bare = bare_of(units, trigger)
    if bare is None or bare.is_background or not _is_told(bare):
        return ()
    ref = _last_town(units, trigger.start, there)
    return [told_by(bare, Motion.PASS, {"midpoint": ref}, bare.certainty)] if ref is not None else ()


def _goes_past(units: Units, trigger: Trigger) -> bool:
    last = units[trigger.end - 1].lower
    return last in words("passing_by") and trigger.end - trigger.start > 1 and stands_alone(units, trigger.end)


def _is_told(bare: Bare) -> bool:
    """Return whether somebody is told to have gone through, and no law or time: "days went by"."""
    if bare.subject is None or bare.group.is_reduced or bare.group.is_passive:
        return False
    head = bare.units[bare.subject.head]
    return may_move(bare.units, bare.subject.head) and head.lower not in words("span_noun")


def _last_town(units: Units, end: int, there: Mention | None) -> PlaceRef | None:
    """Return the last point that the sentence names before, or that was told of right before the sentence."""
    mention = next((unit.mention for unit in reversed(units[:end]) if unit.kind == PLACE), there)
    if mention is None or mention.place is None or mention.place.extent is not Extent.POINT:
        return None
    return PlaceRef(mention.place, mention.span) if units[end].start - mention.span.start < _NEAR else None
