"""Places that act: "X received", "the mayor of X saw", "X's tugs brought", "it was X, not Y, that took"."""

from geo.reading.motion.phrases.noun_phrases import LONGEST, belongs
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, Units, is_seat
from geo.reading.motion.words.tables import words

_ASIDE = 16
_AUXILIARIES = ("modal", "adverb", "negation")
_OBJECTS = ("object_pronoun", "determiner", "possessive", "splitting", "preposition")
_LINKS = ("of", "in", "at", "on")


def verb_of(units: Units, place: int) -> int:
    """Return where the verb stands whose subject is the place, -1 when the place does nothing."""
    index = _behind_subject(units, place)
    while 0 <= index < len(units) - 1 and _helps(units, index):
        index += 1
    return index if 0 <= index < len(units) - 1 else -1


def _helps(units: Units, index: int) -> bool:
    """Return whether the unit only comes before the verb: "on Monday", "has (taken)", "is (expecting)", "will"."""
    unit, following = units[index], units[index + 1].lower
    if unit.lower in words("have"):
        return following not in words(*_OBJECTS) and not following[0].isdigit()
    is_doing = unit.lower in words("be") and following.endswith("ing")
    return is_doing or unit.kind == TIME or unit.lower in words(*_AUXILIARIES)


def _behind_subject(units: Units, place: int) -> int:
    """Return the index behind the phrase that the place is the subject of, or -1."""
    if units[place].possessive:
        return _behind_townsfolk(units, place) if _opens_clause(units, place) else -1
    if is_told_by_people(units, place):
        return place + 1
    cleft = _behind_cleft(units, place)
    return cleft if cleft >= 0 or not _opens_clause(units, place) else _behind_aside(units, place)


def is_told_by_people(units: Units, place: int) -> bool:
    """Return whether somebody at the place is the subject, as in "crowds in X"."""
    link = place - 1
    return link > 0 and units[link].lower in _LINKS and units[link - 1].lower in words("townsfolk", "speaker_noun")


def _behind_townsfolk(units: Units, place: int) -> int:
    """Return the index behind the people or the buildings of the town: "X's old stationmaster"."""
    end = place + 1
    while end < len(units) and end - place < LONGEST and belongs(units[end]):
        if units[end].lower in words("townsfolk", "speaker_noun"):
            return end + 1
        end += 1
    return -1


def _behind_aside(units: Units, place: int) -> int:
    """Return the index behind the place, and behind what is put in after it: "X, which had waited long, received"."""
    if place + 1 >= len(units) or units[place + 1].text != ",":
        return place + 1
    first = _first(units, place)
    if first and units[first - 1].text not in (";", ":", "—", "–"):
        return -1
    following = range(place + 3, min(place + _ASIDE, len(units)))
    return next((i + 1 for i in following if units[i].text == ","), -1)


def _first(units: Units, place: int) -> int:
    """Return where the name begins with its article: "the Hook"."""
    return place - (place > 0 and units[place - 1].lower == "the")


def _opens_clause(units: Units, place: int) -> bool:
    """Return whether a clause begins with the place, and it is no second part of another name."""
    first = _first(units, place)
    if first == 0:
        return True
    before = units[first - 1]
    if before.kind == MARK and before.text not in ("-", "–", "/", "(", "."):
        return first < 2 or before.text != "," or units[first - 2].kind not in (PLACE, NAME)
    return before.lower in words("conjunction") or before.lower in words("clause_start", "subordinator")


def _behind_cleft(units: Units, place: int) -> int:
    """Return the index behind "that" in "it was X that", "it was X, not Y, that", or -1."""
    before = [unit.lower for unit in units[max(0, place - 3) : place]]
    if "it" not in before or words("be").isdisjoint(before[-2:]):
        return -1
    end = place + 1
    if [unit.lower for unit in units[end : end + 2]] == [",", "not"] and end + 3 < len(units):
        end += 3 + (units[end + 3].text == ",")
    return end + 1 if end < len(units) and units[end].lower in ("that", "which") else -1


def may_act(units: Units, index: int) -> bool:
    """Return whether a place stands there that can act, or own who acts."""
    unit = units[index]
    return unit.mention is not None and unit.mention.place is not None and (unit.kind == PLACE or is_seat(unit))
