"""Journeys that are only spoken of: "the visit to X came later", "flights to X were suspended"."""

from geo.reading.motion.arguments.scan import Arguments
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 6


def is_only_topic(
    units: Units, trigger: Trigger, subject: Phrase | None, found: Arguments, certainty: Certainty
) -> bool:
    """Return whether a noun names a whole journey that nobody is told to make then, or a service of many.

    What is planned or denied is told of, as is a journey with an owner, a time or two ends, and one that is made.
    """
    if (
        not trigger.is_noun
        or certainty is not Certainty.REPORTED
        or subject is not None
        or found.times
        or len(found.places) > 1
    ):
        return False
    noun = units[trigger.end - 1].lower
    before = units[max(0, trigger.start - _REACH) : trigger.start]
    if noun in words("plural_journey"):
        return True
    articled = any(unit.lower in ("a", "an", "the", "that", "this") for unit in before)
    is_made = any(unit.lower in words("journey_governor") or unit.kind == MARK for unit in before)
    return noun in words("whole_journey") and articled and not is_made
