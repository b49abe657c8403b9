"""Crossings told of what is crossed: "the canal took eleven hours", "the bridge over X shook under the convoy"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.gazetteer.place import Extent
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import TIME, Units
from geo.reading.motion.verbless.actors import may_act, verb_of
from geo.reading.motion.verbless.entries import is_dated
from geo.reading.motion.verbless.guests import guest_end
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_BARRIERS = ("STRT", "CHN", "CNL", "CNLN", "DSRT", "PASS", "STM", "MTS", "CHNM")
_LOADED = ("under", "beneath", "with", "to")
_REACH = 14
_SPAN_REACH = 4


def endured(units: Units) -> Iterator[Statement]:
    """Yield the crossings of rivers, straits, canals and deserts that cost somebody his time or his goods."""
    lowers = {unit.lower for unit in units}
    if lowers.isdisjoint(words("costing", "shaking")):
        return
    for place in [index for index in range(len(units) - 2) if may_act(units, index) and is_barrier(units, index)]:
        verb = verb_of(units, place)
        if verb > place and units[verb].lower in words("costing") and _costs(units, verb + 1):
            yield _crossing(units, place, verb)
        elif _shakes(units, place):
            yield _crossing(units, place, place + 2)


def is_barrier(units: Units, index: int) -> bool:
    """Return whether a river, a strait, a canal or the like stands there, which is crossed and never stopped at."""
    mention = units[index].mention
    place = mention.place if mention is not None else None
    return place is not None and (place.extent is Extent.LINE or place.feature in _BARRIERS)


def _costs(units: Units, start: int) -> bool:
    """Return whether time is what it takes, or somebody pays for it with what is his: "them their shoes"."""
    end = guest_end(units, start) or start
    if end > start and end < len(units) and units[end].lower in words("possessive", "determiner", "splitting"):
        return True
    inside = units[end : end + _SPAN_REACH]
    return any(unit.kind == TIME or unit.lower in words("span_noun") for unit in inside)


def _shakes(units: Units, place: int) -> bool:
    """Return whether a bridge over the place shakes under somebody: "the girders over X rang under the train"."""
    first = place - (units[place - 1].lower == "the")
    bridged = first > 1 and units[first - 1].lower in ("over", "across", "of") and units[first - 2].lower in _bridges()
    return bridged and units[place + 1].lower in words("shaking") and units[place + 2].lower in _LOADED


def _bridges() -> frozenset[str]:
    return words("bridge", "bridge_part")


def _crossing(units: Units, place: int, verb: int) -> Statement:
    end = guest_end(units, verb + 1)
    time = next((unit for unit in units[verb : verb + _REACH] if is_dated(unit)), None)
    crossing = named(units, Motion.CROSS, {"midpoint": place}, place, time)
    return replace(crossing, subject=Phrase(verb + 1, end) if end else None)
