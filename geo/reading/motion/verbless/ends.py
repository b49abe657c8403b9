"""Ways told by one end: "the express out of X", "with X on her papers", "a berth booked to X", "the last mile to X"."""

from collections.abc import Iterator, Set
from dataclasses import replace

from geo.reading.motion.phrases.noun_phrases import Phrase, phrase_ending
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Unit, Units, lower_at
from geo.reading.motion.verbless.entries import is_dated, is_place, places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_REACH = 4
_TO = ("to", "for")
_AS_GOAL = ("as", "for")
_SOURCES = ("from", "out", "ex")


def may_tell_ends(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may tell a way by its ends, beside any verb of moving."""
    if not lowers.isdisjoint(words("booked_to", "goal_paper", "declaring", "origin_field", "goal_field")):
        return True
    if not lowers.isdisjoint(words("last_of_way", "origin_port")):
        return not lowers.isdisjoint(words("stage_of_way", "distance_noun", "span_noun") | {"port"})
    return not lowers.isdisjoint(_SOURCES) and not (lowers.isdisjoint(mover_nouns()) and "foot" not in lowers)


def ends(units: Units) -> Iterator[Statement]:
    """Yield what is told to be left or made for by a noun, a paper, a field or a booking, with no verb of moving."""
    for index in places_in(units):
        if (first := _brought_out_of(units, index)) >= 0:
            left = named(units, Motion.DEPART, {"source": index}, first, _time_behind(units, index))
            yield replace(left, subject=_vehicle_at(units, first))
        elif (first := _made_for(units, index)) >= 0:
            yield named(units, Motion.HEAD, {"goal": index}, first)
        elif (first := _field_before(units, index, "origin_field")) >= 0:
            yield named(units, Motion.DEPART, {"source": index}, first)
        elif (first := _last_of_way(units, index)) >= 0:
            yield named(units, Motion.ARRIVE, {"goal": index}, first, _time_behind(units, index))


def _vehicle_at(units: Units, head: int) -> Phrase | None:
    """Return the vehicle that comes from there as the one that moves: "a helicopter (out of X)"."""
    return phrase_ending(units, head + 1) if _is_vehicle(units, head) else None


def _time_behind(units: Units, index: int) -> Unit | None:
    behind = units[index + 1 : index + 3]
    return next((unit for unit in behind if unit.kind == TIME and is_dated(unit)), None)


def _brought_out_of(units: Units, index: int) -> int:
    """Return where the vehicle stands that comes from there: "the express out of", "tank wagons inbound ex"; or -1."""
    is_out = (lower_at(units, index - 2), lower_at(units, index - 1)) == ("out", "of")
    if (is_out or lower_at(units, index - 1) == "from") and (means := _means_before(units, index - 1 - is_out)) >= 0:
        return means
    if is_out:
        return index - 3 if _is_told_of(units, index - 3) else -1
    if lower_at(units, index - 1) == "ex":
        inbound = index - 2 if lower_at(units, index - 2) in words("mark_inbound") else index - 1
        return inbound if _is_vehicle(units, inbound - 1) or inbound < index - 1 else -1
    return index - 2 if lower_at(units, index - 1) == "from" and _is_timed_make(units, index - 2) else -1


def _means_before(units: Units, link: int) -> int:
    """Return where a part opens with how one goes: ", by truck (from X)", "on foot again (out of X)"; or -1."""
    noun = link - 1 - (lower_at(units, link - 1) in ("again", "once"))
    if lower_at(units, noun) not in words("means") and not _is_vehicle(units, noun):
        return -1
    first = noun - 1
    opens = first == 0 or (first > 0 and units[first - 1].kind == MARK)
    return first if opens and lower_at(units, first) in ("by", "on") else -1


def _is_told_of(units: Units, head: int) -> bool:
    """Return whether a vehicle stands there that an article or a number tells of, and that goes."""
    before = {unit.lower for unit in units[max(0, head - _REACH) : max(0, head)]}
    if not _is_vehicle(units, head) or not words("unridden", "missing_it", "negation").isdisjoint(before):
        return False
    return not before.isdisjoint(words("determiner", "possessive", "counting", "length_number"))


def _is_vehicle(units: Units, index: int) -> bool:
    """Return whether a vehicle stands there, by its noun, or by its make: "Antonovs", "Il-76"."""
    noun = lower_at(units, index)
    if is_vehicle(noun) or noun in words("service"):
        return bool(mover_nouns()[noun].mode) if noun in mover_nouns() else True
    if noun[-1:].isdigit():
        return "-" in noun or (noun.isdigit() and index > 0 and units[index - 1].is_capitalised)
    return noun.endswith("s") and units[index].is_capitalised and is_vehicle(noun[:-1])


def _is_timed_make(units: Units, head: int) -> bool:
    """Return whether a capitalised name with an hour before it stands there: "the 7.05 Amtrak"."""
    is_name = head > 1 and units[head].is_capitalised and units[head].mention is None
    return is_name and "." in units[head - 1].text and units[head - 1].text[0].isdigit()


def _made_for(units: Units, index: int) -> int:
    """Return where the words begin that tell whither somebody is to go, or -1."""
    if lower_at(units, index - 1) in _TO and lower_at(units, index - 2) in words("booked_to"):
        return index - 2
    if lower_at(units, index - 1) in words("declaring") and _is_declared(units, index):
        return index - 1
    if _on_papers(units, index + 1):
        return index
    return _field_before(units, index, "goal_field")


def _is_declared(units: Units, index: int) -> bool:
    """Return whether the place is given as a goal: "declaring X, ETA ...", "showing X as her destination"."""
    behind = [unit.lower for unit in units[index + 1 : index + 1 + _REACH]]
    if behind[:1] and behind[0] in _AS_GOAL:
        return not words("destination_noun", "destination_entry").isdisjoint(behind)
    return behind[:1] in ([","], ["("]) and not words("mark_due").isdisjoint(behind)


def _on_papers(units: Units, index: int) -> bool:
    """Return whether the name stands "on her papers", "written on his ticket"."""
    index += lower_at(units, index) in words("inscribed")
    owned = lower_at(units, index) == "on" and lower_at(units, index + 1) in words("possessive", "determiner")
    end = index + 2 + (lower_at(units, index + 3) in words("goal_paper"))
    return owned and lower_at(units, end) in words("goal_paper")


def _field_before(units: Units, index: int, field: str) -> int:
    """Return where a field begins that has no colon and that the place fills: "origin X", "prior port X"; or -1."""
    noun = index - 1
    if (
        lower_at(units, noun) == "port"
        and lower_at(units, noun - 1) in words("origin_port")
        and field == "origin_field"
    ):
        return noun - 1
    opens = noun == 0 or (noun > 0 and units[noun - 1].kind == MARK)
    return noun if opens and lower_at(units, noun) in words(field) else -1


def _last_of_way(units: Units, index: int) -> int:
    """Return where "the last hour to X", "the final forty miles into X" begins, or -1."""
    if lower_at(units, index - 1) not in ("to", "into") or not is_place(units[index]):
        return -1
    at = index - 2
    if at < 0 or (
        units[at].kind != TIME and units[at].lower not in words("span_noun", "distance_noun", "stage_of_way")
    ):
        return -1
    return next((i for i in range(at, max(at - _REACH, -1), -1) if _opens_last(units, i)), -1)


def _opens_last(units: Units, index: int) -> bool:
    """Return whether the unit is "last" or "final", or a time that begins with it."""
    first = units[index].lower.split()
    return not words("last_of_way").isdisjoint(first[:2])
