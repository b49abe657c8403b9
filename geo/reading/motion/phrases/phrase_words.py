"""The words of a movement phrase behind its first: adverbs between them, adjectives, whole word classes."""

from geo.reading.motion.units import PLACE, TIME, WORD, Unit, Units, preposition_at
from geo.reading.motion.words.tables import words
from geo.reading.records import Role, TimexType

_CLOSE = (("to",), ("in", "on"))
"""What stands right behind its verb: "brought to" is a halt, "brought him to" is none."""
_CLASSES = {
    "SUPPLY": "supply",
    "FARE": "fare",
    "SIDING": "siding",
    "FOUND": "found",
    "ATTENDANCE": "attendance",
    "AUDIENCE": "audience",
    "STAIRS": "stairs",
    "SOJOURN": "sojourn",
    "VEHICLE": "service",
    "WEATHER": "weather",
    "DISTANCE": "distance_noun",
    "COMPANY": "company",
    "SCHOOL": "school",
    "ENTRY": "destination_entry",
    "BEARING": "bearing",
    "CARRIAGE": "carriage",
    "SKY": "sky",
    "RUNWAY": "runway",
    "STANDSTILL": "standstill",
    "EDGE": "edge",
    "BERTH": "quayside",
    "SCREEN": "screen",
    "VENUE": "spot_noun",
}
"""Words of a phrase that stand for any word of a class."""
_ADJECTIVES = 4
_PLACE, _SOIL = "PLACE", "SOIL"
_STANDING = ("at", "in", "near")


def phrase_end(units: Units, index: int, rest: tuple[str, ...]) -> int:
    """Return where the words `rest` of a phrase end that go on at the index, 0 when they do not stand there."""
    if rest and index < len(units) and units[index].kind == TIME and units[index].lower == " ".join(rest):
        return index + 1
    if rest == ("on",) and index < len(units) and _is_dated(units, index):
        return 0
    if rest in _CLOSE and index < len(units) and units[index].lower != rest[0]:
        return 0
    for word in rest:
        while word not in ("POSS", "DET") and index < len(units) and _is_loose_adverb(units[index], word):
            index += 1
        index = _behind_adjectives(units, index, word)
        if index >= len(units) or not _fits(units[index], word):
            return 0
        index += 1
    return 0 if rest[-1:] == ("by",) and preposition_at(units, index - 1)[1] > 1 else index


def object_of(units: Units, start: int, end: int, rest: tuple[str, ...]) -> int:
    """Return where the words of the verb end: before the place that stands among them ("gave X a miss"), else `end`.

    The soil of a country is no place of its own when a place on it follows: "touched X soil at Y".
    """
    if _SOIL in rest:
        behind = units[end : end + 2]
        is_told = behind[0].lower in words("place_adverb") or behind[-1].kind == PLACE if behind else False
        return end - (not is_told or behind[0].lower not in (*_STANDING, *words("place_adverb")))
    if _PLACE not in rest:
        return end
    return next(index for index in range(start + 1, end) if _fits(units[index], _PLACE))


def _is_dated(units: Units, index: int) -> bool:
    """Return whether "on" brings in a date there and is no part of the verb: "sailed on Monday"."""
    timex = units[index + 1].timex if units[index].lower == "on" and index + 1 < len(units) else None
    return timex is not None and timex.type is TimexType.DATE


def _behind_adjectives(units: Units, index: int, word: str) -> int:
    """Return where the noun stands behind its adjectives: "made his (slow) way", "took on (fresh) water"."""
    if word not in _CLASSES and word not in words("object_of_phrase"):
        return index
    for at in range(index, min(index + _ADJECTIVES, len(units))):
        if _fits(units[at], word):
            return at
        if units[at].kind not in (WORD, TIME) or units[at].lower in words("preposition", "conjunction", "clause_start"):
            return index
    return index


def _is_loose_adverb(unit: Unit, word: str) -> bool:
    return not _fits(unit, word) and (unit.lower in words("loose") or unit.lower.endswith("ly"))


def _fits(unit: Unit, word: str) -> bool:
    if word == "DET":
        return unit.lower in words("determiner") - words("negation") or unit.lower in words("possessive")
    if word == "POSS":
        return unit.lower in words("possessive") or unit.lower in ("the", "a") or unit.possessive
    if word == "VEHICLE" and unit.mention is not None and unit.mention.role is Role.VESSEL:
        return not unit.possessive
    if word == _PLACE:
        return unit.kind == PLACE and not unit.possessive
    if word == _SOIL:
        return unit.kind == PLACE and unit.lower.split()[-1] in words("national_area", "soil")
    if word in _CLASSES:
        return unit.lower in words(_CLASSES[word])
    if word == "ROAD":
        return unit.lower in words("road_noun") or _is_road_number(unit)
    return unit.lower == word


def _is_road_number(unit: Unit) -> bool:
    """Return whether the word is the number of a road: "A1", "E40", "M6"."""
    return unit.text[0].isupper() and unit.text[1:].isdigit()
