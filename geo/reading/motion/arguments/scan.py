"""The state of one walk to the right of a movement phrase, and what it has found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from geo.reading.motion.units import MARK, PLACE, WORD, Unit, Units, is_seat
from geo.reading.motion.words.mover_nouns import is_vehicle
from geo.reading.motion.words.tables import DIRECT, Sense, words

_ADVERB_REACH = 4
_AGENT_REACH = 5
_TOWNS = ("capital", "city", "town", "port", "resort", "village")
_STANDING = ("in", "at", "on", "near", "off", "outside")
_BY_WAY = ("from", "out of", "near", "past", "through", "via", "beyond")
_SPOT_LINKS = ("in", "at", "into", "to", "from", "out of", "for", "near", "outside", DIRECT)


class Argument(NamedTuple):
    """A place with the preposition that brings it in ("direct" for an object); `unit` is its index."""

    preposition: str
    unit: int
    negated: bool = False


class Limits(NamedTuple):
    """Where other movement phrases begin among the units: verbs end a walk, nouns once it has found a place."""

    verbs: frozenset[int] = frozenset()
    nouns: frozenset[int] = frozenset()

    def without(self, start: int) -> "Limits":
        """Return the limits without the phrase that begins there."""
        return Limits(self.verbs - {start}, self.nouns - {start})


@dataclass(slots=True)
class Arguments:
    """The places and times of one movement phrase (as unit indexes), and the index behind the last unit read."""

    places: list[Argument] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    end: int = 0


@dataclass(slots=True)
class Scan:
    """The state of one walk to the right from `start`: `preposition` is "" where a place would be no argument."""

    units: Units
    frame: Mapping[str, Sense]
    barriers: frozenset[int]
    index: int
    preposition: str
    found: Arguments
    gap: int = 0
    filled: bool = False
    negated: bool = False
    seats: bool = False
    start: int = 0


def take_place(scan: Scan, unit: Unit) -> bool:
    """Take the place as an argument when its preposition makes it one, and go on."""
    led = scan.preposition in _BY_WAY and not scan.gap and scan.index > 1 and not _opens(scan.units, scan.index - 1)
    if unit.lower in words("place_adverb") and not (led or _is_viewpoint(scan) or _places_a_spot(scan)):
        near = scan.preposition in ("", DIRECT) and scan.index - scan.start <= _ADVERB_REACH
        is_object = scan.preposition == DIRECT and scan.index == scan.start
        is_own = is_object and scan.frame[DIRECT].argument in ("source", "midpoint")
        meant = DIRECT if is_own else _adverbial(scan.frame) or (DIRECT if is_object else "")
        scan.preposition = meant if near else ""
    is_free = (not unit.possessive or _names_a_spot(scan)) and not _only_describes(scan)
    if is_free and not scan.filled and not (_goes_on_from(scan, unit) or _is_where_agent_sits(scan)):
        _take_argument(scan)
    scan.gap += 1
    scan.index += 1
    return True


def _goes_on_from(scan: Scan, unit: Unit) -> bool:
    """Return whether "from there" only says that who goes on had come there: "flew on to A from there"."""
    verb = scan.units[max(0, scan.start - 1) : scan.start + 1]
    leaves = scan.preposition == "from" and unit.lower in ("there", "here")
    return leaves and any(one.lower == "on" for one in verb)


def _is_where_agent_sits(scan: Scan) -> bool:
    """Return whether the place is that of who did it: "was seized at A by order of a bank in B"."""
    if scan.preposition not in ("in", "at") or not scan.found.places:
        return False
    if scan.found.places[-1].preposition not in _STANDING:
        return False
    between = scan.units[scan.found.places[-1].unit + 1 : scan.index - 1]
    by = next((i for i, unit in enumerate(between) if unit.lower == "by"), len(between))
    agent = between[by + 1 :]
    joined = words("conjunction", "clause_start")
    return 0 < len(agent) <= _AGENT_REACH and all(u.kind == WORD and u.lower not in joined for u in agent)


def _take_argument(scan: Scan) -> None:
    """Take the place, or go back to the list that it only stands in: "by way of A in Sicily and B"."""
    is_holder = _only_holds(scan)
    if is_holder and scan.found.places and _joins_place(scan.units, scan.index + 1):
        scan.preposition, scan.filled = scan.found.places[-1].preposition, True
    elif scan.preposition and not is_holder:
        scan.found.places.append(Argument(scan.preposition, scan.index, scan.negated))
        scan.filled = True


def _joins_place(units: Units, index: int) -> bool:
    """Return whether "and" and a place stand there."""
    behind = units[index : index + 2]
    return len(behind) > 1 and behind[0].lower == "and" and behind[1].kind == PLACE


def _places_a_spot(scan: Scan) -> bool:
    """Return whether "there" tells where the spot before it lies: "lay in the roads there", "to the airport there"."""
    is_left = scan.preposition == DIRECT and scan.frame[DIRECT].argument == "source"
    is_led = (is_left or scan.preposition not in ("", DIRECT)) and not scan.filled
    return is_led and scan.units[scan.index - 1].lower.removesuffix("s") in _spot_nouns()


@cache
def _spot_nouns() -> frozenset[str]:
    """Return the nouns of spots without the "s" that most of several have: "hotel", "barrack"."""
    return frozenset(noun.removesuffix("s") for noun in words("spot_noun", "landing_place"))


def _is_viewpoint(scan: Scan) -> bool:
    """Return whether "from up here" or the like only tells where one looks from: "cannot be seen from down there"."""
    before = [unit.lower for unit in scan.units[max(scan.start, scan.index - 2) : scan.index]]
    return before[:1] == ["from"] and before[1:] != [] and before[1] in ("up", "down")


def _opens(units: Units, index: int) -> bool:
    """Return whether a clause opens there: "From there she sailed" only says that she went on."""
    return index == 0 or units[index - 1].kind == MARK or units[index - 1].lower in words("conjunction")


def _only_holds(scan: Scan) -> bool:
    """Return whether the place is only the country or sea of the one before it: "put in at Augusta, in Sicily"."""
    mention = scan.units[scan.index].mention
    if mention is None or mention.place is None or (mention.place.is_spot and not _follows_station(scan)):
        return False
    link = scan.index - 1
    while link > 0 and (scan.units[link].lower == "the" or _is_side(scan.units[link].lower)):
        link -= 1
    if link < 2 or scan.units[link].lower not in ("in", "on"):
        return False
    before = link - 1 - (scan.units[link - 1].text == ",")
    held, behind = scan.units[before], scan.units[before - 1]
    if held.kind == PLACE:
        return bool(scan.found.places) and scan.found.places[-1].unit == before
    named = held.kind == WORD and held.is_capitalised and held.lower not in words("place_noun", "spot_noun")
    return named and (behind.lower in words("preposition") or behind.is_capitalised)


def _only_describes(scan: Scan) -> bool:
    """Return whether the place only tells which ship or which town is meant: "a burning X ferry", "the X capital"."""
    before, behind = scan.units[scan.index - 1], scan.units[scan.index + 1 : scan.index + 3]
    mention = scan.units[scan.index].mention
    if not behind or mention is None or mention.place is None:
        return False
    if before.lower == "the":
        return not mention.place.is_spot and behind[0].lower in _TOWNS
    kinds = words("preposition", "determiner", "conjunction")
    is_told_of = scan.gap > 1 and scan.preposition not in ("", DIRECT) and before.kind == WORD
    is_noun = is_told_of and before.lower not in kinds and behind[0].lower not in kinds
    return is_noun and any(is_vehicle(unit.lower) for unit in behind)


def _follows_station(scan: Scan) -> bool:
    """Return whether an airport or a station stands before "in" and the town that it is of: "at X station in Y"."""
    before = scan.units[scan.index - 2]
    is_in = scan.index > 1 and scan.units[scan.index - 1].lower == "in"
    return is_in and before.kind == PLACE and before.lower.split()[-1] in words("named_station")


def _is_side(word: str) -> bool:
    """Return whether the word names a part of a country: "south-eastern", "central"."""
    return word.removesuffix("ern") in words("compass_point") or word in ("central", "upper", "lower", "far", "deep")


def _adverbial(frame: Mapping[str, Sense]) -> str:
    """Return the preposition that "here" and "there" stand for in a frame."""
    if "at" in frame and frame["at"].argument in ("source", "midpoint"):
        return "at"
    return next((p for p in ("to", "in", "at", DIRECT) if p in frame and frame[p].argument != "source"), "")


def _names_a_spot(scan: Scan) -> bool:
    """Return whether a spot of the town follows its name, by its kind or by a name of its own: "Leon's Westgate"."""
    following = scan.units[scan.index + 1 : scan.index + 2]
    if following and following[0].kind == WORD and following[0].is_capitalised and scan.preposition in _SPOT_LINKS:
        return True
    return any(
        unit.lower in words("place_noun", "spot_noun", "town_spot")
        for unit in scan.units[scan.index + 1 : scan.index + 4]
    )


def owns_a_spot(scan: Scan, unit: Unit) -> bool:
    """Return whether the name is a town's because a spot of it follows: "left Rome's main airport"."""
    return unit.possessive and is_seat(unit._replace(possessive=False)) and _names_a_spot(scan)


def take_listed(scan: Scan, index: int) -> bool:
    """Take the place at the index under the preposition of the one before it, and go on behind it."""
    scan.found.places.append(Argument(scan.preposition, index, scan.negated))
    scan.index = index + 1
    return True


def begins_clause(unit: Unit) -> bool:
    """Return whether the word opens another clause."""
    return unit.kind == WORD and unit.lower in words("clause_start")
