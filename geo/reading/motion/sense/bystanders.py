"""Who is only at a place when somebody else moves: who waits to receive them, crowds, goods, a car that is ready."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.noun_phrases import Phrase, out_of_of, phrase_ending
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.lasting import is_length_told
from geo.reading.motion.units import TIME, Units
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words

_TRANSPORT_REACH = 4
_MATTER_REACH = 6
_COUNT_REACH = 3


def stands_by(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether somebody or something is only there, and is on no way of its own.

    So are relatives that wait, several hundred people that gather, and lorries that were loaded.
    """
    verb = units[trigger.start].lower
    if trigger.entry.frame == "stop" and _is_leaking(units, trigger):
        return True
    if verb in words("loading_cargo"):
        return group.is_passive and not _is_of_people(units, group)
    subject = _subject(units, group)
    if subject is None or trigger.is_noun:
        return False
    if trigger.entry.frame == "convene":
        return not trigger.entry.rest and _is_crowd(units, subject) and not _meets(units, trigger.end)
    return verb in words("waiting_verb") and _receives(units, trigger, group, subject)


def _is_leaking(units: Units, trigger: Trigger) -> bool:
    """Return whether it is the sea that comes in, miles from land: "had taken in water 60 miles off"."""
    is_water = units[trigger.end - 1].lower == "water" and units[trigger.end - 2].lower in ("in", "on")
    behind = [word for unit in units[trigger.end : trigger.end + _MATTER_REACH] for word in unit.lower.split()]
    return is_water and not words("distance_noun").isdisjoint(behind)


def is_only_scenery(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether somebody comes to where a vehicle or a crowd awaits them: "Leon, where a car was waiting"."""
    subject = _subject(units, group)
    verb = units[trigger.start].lower
    awaits = verb in words("waiting_verb") or (trigger.entry.frame == "convene" and not trigger.entry.rest)
    if subject is None or subject.start == 0 or not awaits or is_length_told(units, trigger, group):
        return False
    head, first = units[subject.head].lower, units[subject.start].lower
    is_told_where = units[subject.start - 1].lower == "where" and first in ("a", "an")
    return is_told_where and (is_vehicle(head) or head in words("crowd"))


def _subject(units: Units, group: Group) -> Phrase | None:
    phrase = phrase_ending(units, group.start)
    return out_of_of(units, phrase) if phrase is not None else None


def _is_of_people(units: Units, group: Group) -> bool:
    """Return whether it is people that are unloaded, who so get somewhere."""
    subject = _subject(units, group)
    noun = mover_nouns().get(units[subject.head].lower) if subject is not None else None
    return noun is not None and noun.kind in ("person", "group")


def _receives(units: Units, trigger: Trigger, group: Group, subject: Phrase) -> bool:
    """Return whether those wait who receive others, neither for long nor for a train or a ship that takes them on."""
    if units[subject.head].lower not in words("receiver", "kin") or is_length_told(units, trigger, group):
        return False
    behind = [unit.lower for unit in units[trigger.end : trigger.end + _TRANSPORT_REACH]]
    return not ("for" in behind and any(is_vehicle(word) for word in behind))


def _is_crowd(units: Units, subject: Phrase) -> bool:
    """Return whether it is a crowd or a number of people: "a large crowd", "some 200 nurses"."""
    opening = units[subject.start : subject.start + _COUNT_REACH]
    counted = any(
        unit.text[0].isdigit() or unit.lower in words("splitting") | {"hundred", "million"} for unit in opening
    )
    return counted or units[subject.head].lower in words("crowd")


def _meets(units: Units, index: int) -> bool:
    """Return whether it is told whom they join or what for: "gathered with", "gathered for talks"."""
    behind = [unit.lower for unit in units[index : index + _MATTER_REACH] if unit.kind != TIME]
    return not {"with", "together", "talks", "summit", "meeting"}.isdisjoint(behind)
