"""Which frame a phrase has in its sentence: voice, a camera, a purpose and a log's style change what it tells."""

from collections.abc import Mapping
from functools import cache

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.lines import is_line
from geo.reading.motion.phrases.logs import logged
from geo.reading.motion.phrases.named_stops import is_named_home
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.attempts import attempted, is_attempt
from geo.reading.motion.sense.borders import goes_into_country, into_country
from geo.reading.motion.sense.bystanders import stands_by
from geo.reading.motion.sense.carrying import got_there, is_carried_there
from geo.reading.motion.sense.completing import completed_frame
from geo.reading.motion.sense.having import having_frame, is_put_ashore
from geo.reading.motion.sense.last_stage import is_last_stage
from geo.reading.motion.sense.lasting import lasts
from geo.reading.motion.sense.leaving import leaving_frame
from geo.reading.motion.sense.mooring import is_moored
from geo.reading.motion.units import PLACE, WORD, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import DIRECT, Sense, frames, words
from geo.reading.records import Mode, Motion

_BY_CAMERA = 4
_PURPOSE_REACH = 12
_SIDE_REACH = 6
_VISIT_REACH = 6
_CLEARED_REACH = 4


def frame_of(units: Units, trigger: Trigger, group: Group) -> Mapping[str, Sense]:
    """Return the frame of the phrase: who "was left in X" stopped there, who a camera sees passes it."""
    frame = _frame_of(units, trigger, group)
    return attempted(frame) if is_attempt(group) else frame


def _frame_of(units: Units, trigger: Trigger, group: Group) -> Mapping[str, Sense]:
    name = trigger.entry.frame
    if trigger.entry.rest in ((), ("behind",)) and name in ("leave", "abandon"):
        name = leaving_frame(units, trigger, group)
    if name == "lie" and (_is_vehicle_held(units, trigger, group) or lasts(units, trigger, group)):
        return frames()["stay"]
    if name in ("stay", "stop", "convene") and stands_by(units, trigger, group):
        return frames()["befall"]
    if name == "stay" and trigger.is_noun and _is_aloft(units, trigger.end):
        return frames()["transit"]
    if name == "pass" and group.is_passive and units[max(0, group.start - 1)].lower in words("barrier_noun"):
        return frames()["clear_border"]
    if name == "located" and (had := having_frame(units, trigger)):
        return frames()[had]
    if name == "stop_off" and group.is_passive:
        return {DIRECT: frames()["stop"]["off"]}
    if name == "carry" and not group.is_passive and _is_line_taken(units, trigger.end):
        return frames()["pass_direct"]
    if is_carried_there(units, trigger, group):
        return got_there("carry")
    if name in ("go", "trip") and is_last_stage(units, trigger):
        return got_there("go")
    if name in ("go", "carry", "moved_to") and "since" in group.chain:
        return got_there(name)
    if name in ("trip", "point", "lie"):
        name = completed_frame(units, trigger, group)
        if name == "trip_made":
            return got_there("trip")
    if name == "pass_direct" and _is_released(units, trigger):
        return frames()["cleared"]
    if name in ("begin", "end", "come") and units[max(0, group.start - 1)].lower in words("trace_noun"):
        return frames()["trace_told"]
    if name == "make_place" and is_named_home(units, trigger.end + 1):
        return {DIRECT: frames()["stop"]["in"]}
    if _is_made_visit(units, trigger):
        return frames()["visit_to"]
    if _is_in_company(units, trigger):
        return frames()["convene"]
    return _seen_or_arrived(units, trigger, group, name)


def _seen_or_arrived(units: Units, trigger: Trigger, group: Group, name: str) -> Mapping[str, Sense]:
    """Return the frame of a sighting, a reception or an arrival by what stands beside it, else the one of the name."""
    if name in ("seen", "traced") and _is_by_camera(units, trigger.end):
        return frames()["filmed"]
    if (
        name in ("seen", "received")
        and units[trigger.start].lower in words("received")
        and _is_on_arrival(units, trigger)
    ):
        return frames()["arrive"]
    if name == "appear" and _dines_in_company(units, trigger):
        return frames()["meet"]
    if name in ("arrive", "arrival", "finish") and _is_only_halting(units, trigger):
        return _halting(frames()[name])
    if name == "arrive" and is_moored(units, trigger, group):
        return _halting(frames()[name])
    if name == "lie" and is_put_ashore(units, trigger):
        return frames()["arrive"]
    if name == "arrive" and _is_shown(units, trigger, group):
        return frames()["lie"]
    if name == "reach" and any(unit.lower == "back" for unit in units[trigger.start : trigger.end]):
        return {DIRECT: frames()["return"]["to"]}
    frame = _going(trigger) if name in ("go", "stroll") else frames()[name]
    frame = into_country(frame) if goes_into_country(units, trigger) else frame
    return logged(frame, trigger.entry, units, trigger.start, trigger.end)


def _going(trigger: Trigger) -> Mapping[str, Sense]:
    """Return the frame of going, by who goes on foot, at sea, by air."""
    if trigger.entry.mode is Mode.FOOT:
        return {**frames()["go"], **frames()["stroll"]}
    return _going_at_large() if trigger.entry.mode in (Mode.SEA, Mode.AIR) else frames()["go"]


@cache
def _going_at_large() -> Mapping[str, Sense]:
    """Return the frame of going by sea or air, where a way "north of" a place or "near" it passes it."""
    passing = {preposition: sense for preposition, sense in frames()["pass"].items() if preposition != DIRECT}
    return {**passing, **frames()["go"]}


def _is_made_visit(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody is or was on the visit: "on his first visit to", "cut short a visit to"."""
    if units[trigger.start].lower != "visit":
        return False
    before = [unit.lower for unit in units[max(0, trigger.start - _VISIT_REACH) : trigger.start]]
    governor = next((word for word in reversed(before) if word in words("preposition")), "")
    is_ended = not words("ending_visit").isdisjoint(before) and words("negation").isdisjoint(before)
    return governor in ("on", "during", "after", "following") or is_ended


def _is_in_company(units: Units, trigger: Trigger) -> bool:
    """Return whether who appears somewhere does so "together", or is received by a host: both meet there."""
    behind = units[trigger.end].lower if trigger.end < len(units) else ""
    if trigger.entry.frame == "appear":
        return behind == "together"
    placed = any(unit.kind == PLACE for unit in units[trigger.end : trigger.end + _PURPOSE_REACH])
    return units[trigger.start].lower in ("received", "hosted") and behind == "by" and placed


def _is_vehicle_held(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether it is a ship or a train that "was held" or "detained", which halts; a man is only somewhere."""
    before = units[max(0, group.start - _SIDE_REACH) : group.start] if group.is_passive else ()
    is_it = any(unit.lower == "it" for unit in before[-1:]) and words("modal", "future").isdisjoint(group.chain)
    vehicle = is_it or any((noun := mover_nouns().get(unit.lower)) and noun.kind == "vehicle" for unit in before)
    return vehicle and units[trigger.start].lower in words("holding")


def _is_line_taken(units: Units, start: int) -> bool:
    """Return whether a strait, a canal or a pass is what is taken as the way: "took the Strait of X"."""
    place = start + (start < len(units) and units[start].lower == "the")
    if place >= len(units) or units[place].kind != PLACE or units[place].possessive:
        return False
    last = units[place].lower.split()[-1]
    return is_line(units[place]) or last in words("named_way")


def _is_released(units: Units, trigger: Trigger) -> bool:
    """Return whether a lock or a harbour is cleared and so left: "cleared the lock at X", "cleared X harbour"."""
    behind = units[trigger.end : trigger.end + _CLEARED_REACH]
    clears = units[trigger.start].lower.startswith("clear")
    return clears and (any(u.lower.split()[-1] in words("cleared_spot") for u in behind) or _is_town(behind[:1]))


def _is_town(behind: Units) -> bool:
    """Return whether a town or port stands there, which is cleared by whoever leaves it, and no cape or strait."""
    place = behind[0].mention.place if behind and behind[0].mention else None
    return place is not None and place.feature[:3] == "PPL" and not behind[0].possessive


def _is_by_camera(units: Units, end: int) -> bool:
    """Return whether "by cameras", "on a speed camera" follows."""
    if end >= len(units) or units[end].lower not in ("by", "on"):
        return False
    return any(unit.lower in words("camera") for unit in units[end + 1 : end + _BY_CAMERA])


def _is_aloft(units: Units, index: int) -> bool:
    """Return whether "over" and a place follow, by which one flew: "a night over France"."""
    behind = units[index : index + 2]
    return len(behind) > 1 and behind[0].lower == "over" and behind[1].kind == PLACE


def _is_on_arrival(units: Units, trigger: Trigger) -> bool:
    """Return whether the reception is "off the train", "at the airport" or "on his arrival"."""
    behind = [unit.lower for unit in units[trigger.end : trigger.end + _PURPOSE_REACH]]
    if behind[:1] == ["off"] or not words("landing_place").isdisjoint(behind[:5]):
        return True
    return any(one in ("on", "upon") and "arrival" in behind[i + 1 : i + 3] for i, one in enumerate(behind))


def _dines_in_company(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody eats or drinks "with" others, whom they so meet."""
    behind = units[trigger.end : trigger.end + 2]
    return (
        units[trigger.start].lower in words("dining")
        and len(behind) > 1
        and behind[0].lower == "with"
        and (behind[1].is_capitalised or behind[1].lower in words("determiner", "object_pronoun"))
    )


def _is_only_halting(units: Units, trigger: Trigger) -> bool:
    """Return whether who comes in does so "on the way", "for fuel" or "to refuel", and so only halts there."""
    if units[trigger.start].lower not in words("coming_in"):
        return False
    lowers = [unit.lower for unit in units[trigger.end : trigger.end + _PURPOSE_REACH] if unit.kind == WORD]
    for index, word in enumerate(lowers):
        if word in ("for", "to") and not words("halting").isdisjoint(lowers[index + 1 : index + 4]):
            return True
        if word in ("on", "en") and not {"way", "route"}.isdisjoint(lowers[index + 1 : index + 3]):
            return True
    return False


def _halting(frame: Mapping[str, Sense]) -> Mapping[str, Sense]:
    halt = Sense(Motion.STOP, "at")
    return {p: halt if sense.argument == "goal" else sense for p, sense in frame.items()}


def _is_shown(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether a picture shows it lying there: "shows the vessel moored at X"."""
    if units[trigger.start].lower not in words("mooring", "resting") or group.chain or trigger.start < 2:
        return False
    before = [unit.lower for unit in units[max(0, trigger.start - _SIDE_REACH) : trigger.start]]
    shown = next((i for i, one in enumerate(before) if one in words("showing")), None)
    return shown is not None and all(word not in words("conjunction", "relative") for word in before[shown + 1 :])
