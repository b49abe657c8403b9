"""What only looks like a movement phrase: by its object, its complement, its subject, by what is spent."""

from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Unit, Units, preposition_at
from geo.reading.motion.words.tables import Entry, frames, lexicon, words
from geo.reading.records import TimexType

_REACH, _AHEAD = 8, 4
_ONLY_LEFT = ("only", "just", "merely", "nothing", "nobody")


def only_looks_like(units: Units, index: int, end: int, entry: Entry, before: Unit | None) -> bool:
    """Return whether the phrase at [index, end) is no movement for what stands beside it."""
    if before is not None and (before.lower in words("no_journey") or _is_subject_of_noun(before, entry)):
        return True
    if _is_only_talked_of(units, index, entry):
        return True
    if entry.frame == "bound" and entry.rest and _is_found(units, index):
        return True
    if entry.frame == "due" and _is_due_to_act(units, end):
        return True
    if entry.frame == "make_place" and _is_leg(units, end):
        return True
    if entry.frame == "leave" and end < len(units) and units[end].lower in _ONLY_LEFT:
        return True
    if entry.frame == "come" and _is_birthplace(units, index, end):
        return True
    if entry.kind == "noun" and entry.frame == "trip" and _is_distance(units, index, end):
        return True
    if units[index + 1 : index + 2] and units[index + 1].lower in ("off", "from") and _is_screen(units, end):
        return True
    if entry.frame == "carry" and before is not None and before.lower == "it" and _takes_time(units, end):
        return True
    if entry.frame == "meeting" and entry.kind == "noun":
        return _opens_talk(units, index, end)
    if entry.frame == "seen" and entry.kind == "noun":
        return end < len(units) and units[end].kind == WORD and units[end].lower not in words("preposition")
    if entry.frame == "spend":
        return not _passes_time(units, index, end) or (_is_passing(units, index) and not _is_time(units, end))
    if entry.frame == "pass" and not entry.rest and _is_passing(units, index) and _is_time(units, end):
        return _passes_time(units, index, end)
    if entry.kind == "participle":
        return (
            _is_active(units[index + 1 : end], before)
            or _is_complemented(units, index, end)
            or _is_length_of_talks(units, index, end)
        )
    return _is_of_something_else(units, end, entry)


def _is_due_to_act(units: Units, end: int) -> bool:
    """Return whether somebody is due to do something, and not to come: "was due to address a rally"."""
    behind = units[end : end + 2]
    return len(behind) > 1 and behind[0].lower == "to" and behind[1].kind == WORD and not behind[1].is_capitalised


def _is_birthplace(units: Units, index: int, end: int) -> bool:
    """Return whether somebody only hails from the place: "who comes from X", "he comes from X"."""
    who = index > 0 and units[index - 1].lower in words("nominative") | {"who"} and units[index - 1].lower != "it"
    behind = units[end : end + 2]
    is_from = len(behind) > 1 and behind[0].lower == "from" and behind[1].kind == PLACE
    return bool(who) and units[index].lower in ("come", "comes") and is_from


def _is_distance(units: Units, index: int, end: int) -> bool:
    """Return whether the journey only tells how far off something is: ", less than an hour's drive from X"."""
    if index < 3 or end >= len(units) or units[end].lower != "from":
        return False
    length = index - 1 - (units[index - 1].text in ("'", "’"))
    timex, before = units[length].timex, units[length - 1]
    lasts = timex is not None and timex.type is TimexType.DURATION
    return lasts and (before.kind == MARK or before.lower in words("be", "measuring"))


def _is_screen(units: Units, end: int) -> bool:
    """Return whether it is the radar of a place that somebody drops off: "dropped off the X radar"."""
    opening = units[end : end + _AHEAD]
    place = next((i for i, unit in enumerate(opening) if unit.kind == PLACE), len(opening))
    behind = opening[place + 1 : place + 2]
    return bool(behind) and behind[0].lower in words("screen")


def _takes_time(units: Units, start: int) -> bool:
    """Return whether time is what it takes to do something: "it took the pilgrims a week to reach X"."""
    for index in range(start, min(start + _REACH, len(units) - 2)):
        is_span = units[index].kind == TIME or units[index].lower in words("span_noun")
        if is_span and units[index + 1].lower == "to" and units[index + 2].kind == WORD:
            return True
    return False


def _is_leg(units: Units, place: int) -> bool:
    """Return whether the place is only where a leg begins: "made X to Y in a day"."""
    behind = units[place + 1 : place + 3]
    return len(behind) > 1 and behind[0].lower == "to" and behind[1].kind == PLACE


def _is_found(units: Units, index: int) -> bool:
    """Return whether something is found, left or stands "on the road to X", and nobody is on the way there."""
    before = units[max(0, index - _AHEAD) : index]
    if before and before[-1].lower in words("roadside"):
        return True
    entries = [entry for unit in before for entry in lexicon().get(unit.lower, ()) if entry.form == "participle"]
    return any(entry.frame in ("seen", "traced", "abandon") and not entry.rest for entry in entries)


def _is_of_something_else(units: Units, end: int, entry: Entry) -> bool:
    """Return whether what follows makes no movement of it: "set off an alarm", "the crossing of", "on the way,"."""
    following = units[end] if end < len(units) else None
    if entry.form == "ing" and not entry.rest:
        return following is not None and following.lower == "of"
    if entry.frame == "bound" and entry.rest:
        return not _is_bound_for(units, end)
    if entry.frame == "arrive" and entry.rest == ("in",):
        return following is not None and not _stands_apart(following)
    opens_object = following is not None and (
        following.lower in words("determiner", "possessive") or _is_number_of_people(units, end)
    )
    return opens_object and entry.rest == ("off",) and entry.frame == "set_off"


def _is_number_of_people(units: Units, index: int) -> bool:
    """Return whether some people are counted there, who are taken off: "took off seventeen stowaways"."""
    behind = units[index : index + 2]
    is_number = behind[0].text.isdigit() or behind[0].lower in words("length_number")
    return (
        len(behind) > 1
        and is_number
        and (behind[1].kind == WORD and behind[1].lower not in words("span_noun", "stay_length"))
    )


def _is_bound_for(units: Units, index: int) -> bool:
    """Return whether it is told where from or where to one is under way, behind an adverb or a time."""
    while index < len(units) and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index += 1
    return index < len(units) and preposition_at(units, index)[0] in frames()["bound"]


def _stands_apart(unit: Unit) -> bool:
    """Return whether nothing hangs on "in" when that follows: "flew in from", "came in at noon"."""
    return unit.kind in (TIME, MARK) or unit.lower in words("preposition", "conjunction", "adverb", "place_adverb")


def _is_passing(units: Units, index: int) -> bool:
    return units[index].lower.startswith("pass")


def _is_time(units: Units, index: int) -> bool:
    """Return whether a night or a length of time is the object there: "passed Monday night", "pass two days"."""
    opening = units[index : index + _AHEAD]
    stop = next((i for i, unit in enumerate(opening) if unit.kind == MARK or unit.lower in words("preposition")), 4)
    named = [word for unit in opening[:stop] for word in unit.lower.split()]
    return not words("stay_length").isdisjoint(named)


def _passes_time(units: Units, index: int, end: int) -> bool:
    """Return whether nights, days or hours are spent, or a number of years, and no money and no place."""
    behind = range(end, min(end + _REACH, len(units)))
    ends = (i for i in behind if units[i].kind == PLACE or units[i].lower in words("preposition") - {"of"})
    stop = next(ends, behind.stop)
    spent = units[end:stop] or units[max(0, index - _AHEAD) : index]
    lowers = " ".join([unit.lower for unit in spent]).split()
    told = any(unit.kind == TIME for unit in spent) or not words("stay_length").isdisjoint(lowers)
    is_counted = any(unit.kind == TIME for unit in spent)
    return told and (is_counted or words("long_time").isdisjoint(lowers))


def _is_complemented(units: Units, index: int, end: int) -> bool:
    """Return whether an adjective tells how something was "kept warm"."""
    if units[index].lower != "kept" or end >= len(units) or units[end].kind != WORD:
        return False
    return units[end].lower not in words("preposition", "place_adverb", "adverb", "waiting")


def _is_length_of_talks(units: Units, index: int, end: int) -> bool:
    """Return whether hours of something are what somebody holds: "held four hours of talks", "held a day of prayer"."""
    if units[index].lower != "held" or end != index + 1:
        return False
    length = next((i for i in range(end, min(end + _AHEAD, len(units))) if units[i].lower == "of"), end)
    told = [word for unit in units[end:length] for word in unit.lower.split()]
    return bool(told) and told[-1] in words("span_noun", "stay_length") and units[end].lower not in words("preposition")


def _is_subject_of_noun(before: Unit, entry: Entry) -> bool:
    """Return whether the noun is a verb of something that goes nowhere: "talks return to"."""
    return entry.kind == "noun" and before.lower in words("motionless") and before.lower.endswith("s")


def _opens_talk(units: Units, index: int, end: int) -> bool:
    """Return whether talks are only the subject of their clause, and it is not told who met: "talks in Leon ended"."""
    start = index
    while start > 0 and units[start - 1].kind == WORD and units[start - 1].lower in words("determiner", "talk_kind"):
        start -= 1
    if start == 1 and units[0].lower in ("should", "had", "were"):
        return True
    opens = (
        start == 0 or units[start - 1].kind == MARK or units[start - 1].lower in words("conjunction", "subordinator")
    )
    return opens and not any(unit.lower in ("between", "with", "among") for unit in units[end : end + _REACH])


def _is_active(inside: Units, before: Unit | None) -> bool:
    """Return whether what would be a passive is none: "had seen", "picked it up"."""
    perfect = before is not None and before.lower in words("have")
    return perfect or any(unit.lower in words("object_pronoun") | {"it"} for unit in inside)


def _is_only_talked_of(units: Units, index: int, entry: Entry) -> bool:
    """Return whether somebody only speaks or dreams of it, or does another thing: "rather than wait"."""
    if index < 2:
        return False
    first, last = units[index - 2].lower, units[index - 1].lower
    if units[index].lower.endswith("ing"):
        return last in ("of", "about") and first in words("musing")
    return last == "than" and first == "rather"
