"""How sure a movement phrase tells its movements: by its verb group, its subject, its frame."""

from collections.abc import Mapping

from geo.reading.certainty.carried_over import carried_over
from geo.reading.certainty.denials import goes_on_denying
from geo.reading.certainty.factuality import certainty_of, is_hedged_identity
from geo.reading.motion.arguments.scan import Arguments
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import Sense, words
from geo.reading.records import Certainty

_NO_ONE = ("no one", "not one")


def certainty_told(
    units: Units, trigger: Trigger, group: Group, subject: Phrase | None, found: Arguments, left: int
) -> Certainty:
    """Return how sure the sentence tells the movement; `left` is where the phrase before it ends."""
    told = range(trigger.end, max([trigger.end, *(place.unit + 1 for place in found.places)]))
    certainty = certainty_of(units, group, range(left, found.end), told, is_noun=trigger.is_noun)
    if _is_nobody(units, subject or Phrase(group.start, trigger.start), group.start) or _is_nowhere(units, told):
        return Certainty.DENIED
    if certainty is not Certainty.REPORTED:
        return certainty
    carried = None if trigger.is_noun else carried_over(units, group, trigger)
    if carried is not None:
        return carried
    if subject is not None and not trigger.is_noun:
        hedged = is_hedged_identity(units, subject.start, subject.end, group.start)
        return Certainty.SPECULATED if hedged else certainty
    return Certainty.EXPECTED if _is_next(units, trigger) else certainty


def _is_nobody(units: Units, subject: Phrase, start: int) -> bool:
    """Return whether the subject is nobody: "no ship", "none of the ships"."""
    if any(unit.lower in words("clause_preposition") for unit in units[subject.end : start]):
        return False
    among = units[subject.start - 1].lower in ("of", "from", "among", "in", "aboard")
    if among and " ".join(u.lower for u in units[max(0, subject.start - 3) : subject.start - 1]) in _NO_ONE:
        return True
    first = max(0, subject.start - 2) if among else subject.start
    return any(
        units[index].lower in words("nobody") and not goes_on_denying(units, index)
        for index in range(first, subject.end)
    )


def _is_nowhere(units: Units, told: range) -> bool:
    return any(units[index].lower == "nowhere" for index in told)


def _is_next(units: Units, trigger: Trigger) -> bool:
    """Return whether it is a stop to come: "the next stop is", and not "was"."""
    before, after = units[max(0, trigger.start - 1)], units[trigger.end : trigger.end + 1]
    return trigger.entry.frame == "stop_noun" and before.lower == "next" and all(u.lower != "was" for u in after)


def _set_against(certainty: Certainty, units: Units, trigger: Trigger, places: Mapping[str, int]) -> Certainty:
    """Return the certainty; what "but" sets against the denied is told: "did not stop at A but at B"."""
    between = units[trigger.end : max(places.values())]
    is_told = certainty is Certainty.DENIED and any(unit.lower == "but" for unit in between)
    return Certainty.REPORTED if is_told else certainty


def settled(
    told: Certainty,
    units: Units,
    trigger: Trigger,
    places: Mapping[str, int],
    frame: Mapping[str, Sense],
    *,
    is_negated: bool,
) -> Certainty:
    """Return how sure one movement of the phrase is: what the frame means, and what "but" sets against a denial."""
    certainty = _set_against(told, units, trigger, places)
    senses = {sense.motion for sense in frame.values()}
    if is_negated or senses & {"avoid", "refuse"}:
        return Certainty.DENIED
    if "slow" in senses and certainty is Certainty.DENIED:
        return Certainty.REPORTED
    if "assume" in senses and certainty is not Certainty.DENIED:
        return Certainty.SPECULATED
    return Certainty.EXPECTED if senses & {"due", "due_out"} and certainty is Certainty.REPORTED else certainty
