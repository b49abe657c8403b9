"""Ways told beside a clause: "made a stop in X on its way to Y" is the way of who stopped, and of no stop."""

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import NAME, Units

_OPENING = ("on", "en")


def is_beside_object(units: Units, trigger: Trigger, nearest: Phrase | None) -> bool:
    """Return whether "on its way" or "en route" follows the object of a clause, which goes nowhere by itself."""
    opens = trigger.entry.frame == "bound" and units[trigger.start].lower in _OPENING
    if not opens or nearest is None or nearest.end > trigger.start:
        return False
    head = units[nearest.head]
    return head.kind != NAME and not head.is_capitalised and not may_move(units, nearest.head)
