"""Whether a movement can be told of its subject and its object: things and abstract nouns go nowhere."""

from geo.gazetteer.place import Extent
from geo.reading.motion.phrases.compounds import water_crossed
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.logs import opens_entry
from geo.reading.motion.phrases.noun_phrases import LONGEST, Phrase, belongs
from geo.reading.motion.phrases.subjects import is_journey, may_move
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.bystanders import is_only_scenery
from geo.reading.motion.units import MARK, NAME, PLACE, WORD, Unit, Units, is_seat
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Role

_ASKED_REACH = 5
_CONCLUDED_REACH = 8
_ROW_REACH = 5
_OF_MOVERS = ("be", "show", "appear", "traced", "befall", "convene", "turn_way", "deed", "reside")
_ABSTRACT = ("ness", "ism", "hood", "acy")


def can_be_told_of(units: Units, trigger: Trigger, group: Group, subject: Phrase | None) -> bool:
    """Return whether the subject can move; a bare "is in" or "appeared in" needs somebody or a vehicle."""
    if trigger.entry.frame in ("send", "bring") and not group.is_passive:
        return _may_bring(units, subject) or _is_mover_sent(units, trigger.end)
    if _is_only_asked(units, group) or (trigger.is_noun and _is_concluded(units, trigger.start)):
        return False
    if water_crossed(units, trigger.start) >= 0:
        return True
    if _is_by_government(units, group) or _has_other_object(units, trigger):
        return False
    if subject is not None and is_barrier_crossed(units, trigger, group, subject):
        return True
    if subject is not None and not trigger.is_noun and subject.start == trigger.end:
        return may_move(units, subject.head) or units[subject.head].lower in words("partitive", "row_noun")
    if subject is not None and trigger.entry.frame != "spend" and is_motionless(units, subject):
        return units[subject.head].lower in words("way") and _leads_along(units, trigger, subject)
    if trigger.entry.frame in ("stay", "convene") and is_only_scenery(units, trigger, group):
        return False
    if trigger.entry.frame in ("stop", "stay", "lie") and _is_way_blocked(units, group.start - 1):
        return False
    if units[trigger.start].lower == "held" and group.is_passive and subject is not None:
        return _is_somebody(units, subject)
    if trigger.entry.frame in ("begin", "end"):
        return subject is not None and (_is_somebody(units, subject) or is_journey(units[subject.head].lower))
    if trigger.entry.frame == "traced" and not (group.is_passive or group.start == 0):
        return False
    if trigger.entry.frame == "utter":
        return not group.is_passive and subject is not None and _speaks(units[subject.head])
    if trigger.entry.frame not in _OF_MOVERS:
        return True
    if subject is None and not {"nobody", "none"}.isdisjoint(group.chain):
        return True
    if subject is None:
        return trigger.entry.frame == "appear" and trigger.entry.form == "past" and opens_entry(units, trigger.start)
    if trigger.entry.frame == "be" and units[trigger.start - 1].lower in words("dwelling"):
        return False
    return (_is_somebody(units, subject) or _is_none_of(units, subject)) and units[subject.head].lower != "there"


def _speaks(unit: Unit) -> bool:
    """Return whether the unit is a person by name, by office or by pronoun, and no crowd or spokesman of others."""
    if unit.kind == NAME:
        return unit.mention is not None and unit.mention.role is Role.PERSON
    noun = mover_nouns().get(unit.lower)
    named = unit.is_capitalised and unit.lower not in words("nominative")
    return unit.lower in ("he", "she", "i", "we") or (noun.kind == "person" if noun is not None else named)


def _is_none_of(units: Units, subject: Phrase) -> bool:
    """Return whether the subject is only whose none it is: "nobody from the ministry", "no one on our side"."""
    before = [unit.lower for unit in units[max(0, subject.start - 2) : subject.start]]
    return len(before) > 1 and before[0] in words("nobody") and before[1] in words("preposition")


def _is_somebody(units: Units, subject: Phrase) -> bool:
    """Return whether the subject can be somewhere: who or what moves, or some of them."""
    return may_move(units, subject.head) or units[subject.head].lower in words("partitive", "nobody", "trace_noun")


def _is_concluded(units: Units, index: int) -> bool:
    """Return whether only the end of the visit is told: "on completion of a working visit to X"."""
    before = [unit.lower for unit in units[max(0, index - _CONCLUDED_REACH) : index]]
    governor = next((i for i, word in enumerate(before) if word in words("concluding")), len(before))
    return before[governor + 1 : governor + 2] == ["of"]


def _is_way_blocked(units: Units, index: int) -> bool:
    """Return whether a line, a road or a bridge stands there as the subject, which lies there and never stops."""
    ways = words("way") | {"bridge", "tunnel", "pass", "traffic", "border", "embankment"}
    return index >= 0 and units[index].kind == WORD and units[index].lower in ways


def _is_only_asked(units: Units, group: Group) -> bool:
    """Return whether the clause only asks: "asked if he would go", "wondered whether she had left"."""
    behind = range(max(1, group.start - _ASKED_REACH), group.start)
    return any(
        units[i].lower in ("if", "whether")
        and not words("asking").isdisjoint(u.lower for u in units[max(0, i - 3) : i])
        for i in behind
    )


def is_barrier_crossed(units: Units, trigger: Trigger, group: Group, subject: Phrase) -> bool:
    """Return whether it is told of a border or a river that it was crossed: "the frontier was passed at X"."""
    crossing = trigger.entry.frame in ("cross", "pass", "clear_border")
    return crossing and group.is_passive and units[subject.head].lower in words("barrier_noun")


def is_motionless(units: Units, subject: Phrase) -> bool:
    """Return whether the head of the phrase is a thing, an event or an abstract noun, which goes nowhere."""
    head = units[subject.head]
    if head.kind != WORD or head.lower in mover_nouns() or _is_row_of_movers(units, subject):
        return False
    if head.lower in words("motionless"):
        return not (head.is_capitalised and subject.head > subject.start and units[subject.head - 1].is_capitalised)
    return not head.is_capitalised and head.lower.endswith(_ABSTRACT)


def _is_row_of_movers(units: Units, subject: Phrase) -> bool:
    """Return whether the head is only how those who move are arranged: "a line of cars", "a trickle of refugees"."""
    behind = [unit.lower for unit in units[subject.end : subject.end + _ROW_REACH]]
    if units[subject.head].lower not in words("row_noun") or behind[:1] != ["of"]:
        return False
    return any(word in mover_nouns() or word.removesuffix("s") in mover_nouns() for word in behind)


def _is_by_government(units: Units, group: Group) -> bool:
    """Return whether a capital meant for its government, or a river, is the subject: "Moscow turned to Beijing"."""
    index = group.start - 1
    if group.is_passive or index < 0:
        return False
    if _is_line(units[index]) and _opens_phrase(units, index - (index > 0 and units[index - 1].lower == "the")):
        return True
    if units[index].kind != NAME or not is_seat(units[index]):
        return False
    return index == 0 or units[index - 1].lower in words("clause_start", "conjunction")


def _opens_phrase(units: Units, index: int) -> bool:
    """Return whether no preposition stands before the index: "the Rhine flowed", but not "across the Rhine went"."""
    return index == 0 or (units[index].lower == "the" and units[index - 1].lower not in words("preposition"))


def _is_line(unit: Unit) -> bool:
    place = unit.mention.place if unit.mention else None
    return unit.kind == PLACE and place is not None and place.extent is Extent.LINE


def _has_other_object(units: Units, trigger: Trigger) -> bool:
    """Return whether the verb has an object that goes nowhere: "moved its headquarters", "stopped production"."""
    index = trigger.end
    if units[trigger.start].lower not in words("labile") or trigger.entry.rest or index >= len(units):
        return False
    end = index
    while end < len(units) and end - index < LONGEST and belongs(units[end]) and not _is_particle(units[end]):
        end += 1
    if end == index or units[end - 1].kind != WORD or units[end - 1].lower in words("determiner", "occasion_noun"):
        return False
    articled = units[index].lower in words("determiner", "possessive", "splitting")
    return (articled or units[end - 1].lower in words("motionless")) and not may_move(units, end - 1)


def _is_particle(unit: Unit) -> bool:
    return unit.kind != WORD or unit.lower in words("preposition", "adverb", "travel_adverb", "conjunction")


def _leads_along(units: Units, trigger: Trigger, way: Phrase) -> bool:
    """Return whether a way takes somebody along it ("the road took them through"), or is somebody's."""
    owned = any(unit.lower in words("possessive") or unit.possessive for unit in units[way.start : way.end])
    if owned and units[trigger.start].lower in words("leading"):
        return True
    behind = units[trigger.end : trigger.end + 1]
    return (
        trigger.entry.frame in words("carrying_frame") and bool(behind) and behind[0].lower in words("object_pronoun")
    )


def _may_bring(units: Units, subject: Phrase | None) -> bool:
    """Return whether the subject is a vehicle, which comes along with whatever it brings."""
    if subject is None:
        return False
    head = units[subject.head]
    is_vessel = head.mention is not None and head.mention.role is Role.VESSEL
    return is_vessel or (head.lower in mover_nouns() and mover_nouns()[head.lower].kind == "vehicle")


def _is_mover_sent(units: Units, start: int) -> bool:
    """Return whether what is sent can travel by itself, as an envoy or a ship does and a letter does not."""
    end = start
    while end < len(units) and end - start < LONGEST and units[end].kind not in (MARK, PLACE):
        if units[end].lower in words("preposition", "adverb"):
            break
        end += 1
    return end > start and (may_move(units, end - 1) or units[end - 1].lower in words("object_pronoun"))
