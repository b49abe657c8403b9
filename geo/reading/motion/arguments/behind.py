"""What stands to the right of a movement phrase: its places by preposition, and its times."""

from collections.abc import Mapping

from geo.reading.motion.arguments.events import opens_deed, opens_event
from geo.reading.motion.arguments.joints import conjunction, goes_on_with_but, mark, negated_part
from geo.reading.motion.arguments.scan import Arguments, Scan, begins_clause, owns_a_spot, take_place
from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Unit, Units, is_seat, preposition_in
from geo.reading.motion.words.tables import DIRECT, Sense, words

_GAP = 7
_ABOUT = ("on", "over", "about", "regarding", "concerning")
_GOING = ("to", "for", "back to", "home to")
_NEAR = frozenset({"near", "outside", "close to", "not far from", "beside", "opposite"})
_HALT_REACH = 5
_BETWEEN_TRANSPARENT = ("of", "near", "at", "in", "on", "outside")


def arguments(
    units: Units,
    at: int,
    frame: Mapping[str, Sense],
    barriers: frozenset[int],
    *,
    seats: bool = False,
    nouns: frozenset[int] = frozenset(),
) -> Arguments:
    """Return the places and times that belong to the movement phrase ending at `at`.

    The walk ends with the clause: at a barrier (another movement phrase), a conjunction before a new clause, a word
    that begins one, or a mark; behind its first place also at one of the `nouns` of movement. With `seats`, the name of
    a capital that might stand for its government is a place too, because nobody leaves or reaches a government.
    """
    scan = Scan(units, frame, barriers, at, DIRECT if DIRECT in frame else "", Arguments(), seats=seats, start=at)
    while scan.index < len(units) and scan.index not in barriers and _step(scan):
        if scan.index in nouns and scan.found.places:
            break
    scan.found.end = scan.index
    return scan.found


def _step(scan: Scan) -> bool:
    unit = scan.units[scan.index]
    if (scan.found.places and opens_event(scan.units, scan.index)) or opens_deed(scan.units, scan.index):
        return False
    if unit.kind == TIME:
        scan.found.times.append(scan.index)
        scan.preposition = "" if _brings_in_time(scan) else scan.preposition
        scan.index += 1
        return True
    if unit.kind == PLACE or (scan.seats and scan.preposition and (is_seat(unit) or owns_a_spot(scan, unit))):
        return take_place(scan, unit)
    if unit.kind == MARK:
        return mark(scan, unit)
    return _word(scan, unit)


def _is_in_a_measure(scan: Scan) -> bool:
    """Return whether "than" stands in the number of an object: "landed more than 40 men at"."""
    is_object = scan.preposition in ("", DIRECT)
    if (
        not is_object
        or scan.units[scan.index].lower != "than"
        or scan.units[scan.index - 1].lower not in ("more", "fewer", "less")
    ):
        return False
    behind = scan.units[scan.index + 1 : scan.index + 2]
    return any(unit.text[0].isdigit() or unit.lower in words("counting", "length_number") for unit in behind)


def _is_a_will(scan: Scan) -> bool:
    """Return whether "will" is a noun there: "was flown against her will to"."""
    return scan.units[scan.index].lower == "will" and scan.units[scan.index - 1].lower in words("possessive")


def _brings_in_time(scan: Scan) -> bool:
    """Return whether the preposition right before a time is spent on it: "for eight hours"."""
    return scan.preposition not in ("", DIRECT) and not scan.filled and not scan.gap


def _word(scan: Scan, unit: Unit) -> bool:
    if unit.lower == "with" and _opens_halt(scan.units, scan.index):
        return False
    preposition, length = preposition_in(scan.units, scan.index, scan.frame)
    if length and not (length == 1 and _opens_clause(scan, unit)):
        _enter(scan, preposition, scan.index + length)
        scan.index += length
        return True
    if goes_on_with_but(scan, scan.index) or (unit.lower == "not" and negated_part(scan, scan.index + 1)):
        return True
    if unit.lower in words("conjunction"):
        return conjunction(scan)
    if begins_clause(unit) and not _is_in_a_measure(scan) and not _is_a_will(scan):
        return False
    scan.gap += 1
    scan.preposition = scan.preposition if scan.gap <= _GAP else ""
    scan.index += 1
    return True


def _opens_halt(units: Units, index: int) -> bool:
    """Return whether a halt is told of, whose place is not where the way leads: "returned with a stop in Leon"."""
    behind = units[index + 1 : index + _HALT_REACH]
    noun = next((i for i, unit in enumerate(behind) if unit.lower in words("stop_named", "halt_list")), None)
    return noun is not None and all(unit.kind == WORD for unit in behind[:noun])


def _enter(scan: Scan, preposition: str, following: int) -> None:
    is_topic = _tells_topic(scan, preposition)
    if not is_topic and scan.preposition and not scan.filled and scan.gap and _is_inner(scan, preposition):
        return
    brings_in = (
        preposition in scan.frame
        and not is_topic
        and not _is_gerund(scan, following)
        and not _is_agent(scan, preposition, following)
        and not _places_a_struggle(scan)
        and not _only_locates(scan, preposition)
        and not _is_beside_the_goal(scan, preposition)
    )
    scan.preposition = preposition if brings_in else ""
    scan.gap, scan.filled, scan.negated = 0, False, False


def _only_locates(scan: Scan, preposition: str) -> bool:
    """Return whether it tells where the place before it lies, and no further place: "halted at X, near Y"."""
    is_near = preposition in _NEAR or _is_bearing(preposition) or _opens_landform(scan.units, scan.index)
    if not is_near or not scan.found.places or not (scan.filled or scan.units[scan.index - 1].text == ","):
        return False
    before = scan.index - 1 - (scan.units[scan.index - 1].text == ",")
    return scan.found.places[-1].unit == before


def _is_beside_the_goal(scan: Scan, preposition: str) -> bool:
    """Return whether the goal is told and "in" only places a noun of its clause: "came back to A with goods from B"."""
    is_goal = scan.frame.get(preposition, Sense("", "")).argument == "goal" and preposition in ("in", "at")
    return is_goal and bool(scan.gap) and any(place.preposition in _GOING for place in scan.found.places)


def _is_bearing(preposition: str) -> bool:
    """Return whether it tells in which direction the place before it lies: "anchored off X, east of Y"."""
    point = preposition.removesuffix(" of").rpartition(" ")[2]
    return preposition.endswith(" of") and point in words("compass_point")


def _opens_landform(units: Units, index: int) -> bool:
    """Return whether ", at the mouth of" or the like stands there, which only describes the place before the comma."""
    words_there = [unit.lower for unit in units[index : index + 4]]
    is_apart = index > 0 and units[index - 1].text == ","
    return (
        is_apart and words_there[1:2] == ["the"] and words_there[3:] == ["of"] and words_there[2] in words("landform")
    )


def _places_a_struggle(scan: Scan) -> bool:
    """Return whether the preposition says where others fight: "arms for the war in X"."""
    return scan.index > scan.start and scan.units[scan.index - 1].lower in words("struggle")


def _tells_topic(scan: Scan, preposition: str) -> bool:
    """Return whether the preposition says what is talked of: "flew to X for talks on Y", "a dispute over Y"."""
    if preposition not in _ABOUT or scan.index == 0 or scan.units[scan.index - 1].lower not in words("topic_noun"):
        return False
    behind = [unit.lower for unit in scan.units[scan.index + 1 : scan.index + 3]]
    return not (behind[:1] == ["the"] and behind[-1] in words("place_noun"))


def _is_agent(scan: Scan, preposition: str, index: int) -> bool:
    """Return whether "by" brings in who did it or how, and no place that is passed: "by a reader in Leon"."""
    index += index < len(scan.units) and scan.units[index].lower == "the"
    following = scan.units[index] if index < len(scan.units) else None
    return preposition == "by" and (following is None or (following.kind != PLACE and not following.is_capitalised))


def _is_gerund(scan: Scan, index: int) -> bool:
    """Return whether it is what is done and no place that the preposition brings in: "blamed for leaving"."""
    word = scan.units[index].lower if index < len(scan.units) and scan.units[index].kind == WORD else ""
    return word.endswith("ing") and not scan.units[index].is_capitalised


def _is_inner(scan: Scan, preposition: str) -> bool:
    """Return whether the preposition only places a noun that the one before it brought in ("to the port of X")."""
    if preposition == "of" or _is_side_of(scan, preposition):
        return True
    if scan.preposition == DIRECT and not _is_spot_passed(scan):
        return False
    return preposition in _BETWEEN_TRANSPARENT and preposition not in scan.frame


def _is_side_of(scan: Scan, preposition: str) -> bool:
    """Return whether it tells on which side of a place a spot lies: "from an anchorage south of X"."""
    if preposition in scan.frame or not _is_bearing(preposition) or scan.preposition == DIRECT:
        return False
    return scan.units[scan.index - 1].lower in words("spot_noun", "landing_place", "trace_noun")


def _is_spot_passed(scan: Scan) -> bool:
    """Return whether a spot stands before the preposition, by its kind or, behind "past", by a name of its own."""
    before = scan.units[scan.index - 1]
    if before.lower in words("spot_noun", "place_noun", "named_spot", "struggle"):
        return True
    names = before.is_capitalised and before.kind == WORD
    return names and any(unit.lower in words("passing") for unit in scan.units[max(0, scan.index - 4) : scan.index])


def _opens_clause(scan: Scan, unit: Unit) -> bool:
    if unit.lower not in words("clause_preposition"):
        return False
    following = scan.units[scan.index + 1] if scan.index + 1 < len(scan.units) else None
    return following is None or following.kind != TIME
