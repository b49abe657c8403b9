"""Names in apposition: "the captain, Anna Lund, was driven", "Anna Lund, the commander, who flew"."""

from geo.reading.motion.phrases.noun_phrases import LONGEST, Phrase, belongs, phrase_ending
from geo.reading.motion.units import MARK, PLACE, Unit, Units
from geo.reading.motion.words.tables import words


def apposed(units: Units, phrase: Phrase) -> Phrase | None:
    """Return the name that a definite phrase is told by as well, between commas behind it or before it."""
    if units[phrase.start].lower not in words("definite") or units[phrase.head].possessive:
        return None
    return _behind(units, phrase) or _before(units, phrase)


def _behind(units: Units, phrase: Phrase) -> Phrase | None:
    closed = _behind_of(units, phrase.end)
    if not _is_comma(units, closed):
        return None
    start = closed + 1
    start += start < len(units) and units[start].lower == "the"
    end = start
    while end < len(units) and _is_of_name(units[end]):
        end += 1
    return Phrase(start, end) if end > start and _is_comma(units, end) else None


def _behind_of(units: Units, end: int) -> int:
    """Return where the words end that "of" tells more by: "the chief (of the general staff), Omar Diaz"."""
    if end >= len(units) or units[end].lower != "of":
        return end
    last = end
    while last < len(units) and last - end < LONGEST and units[last].kind != MARK:
        last += 1
    inside = units[end + 1 : last]
    return last if all(belongs(unit) or unit.lower == "of" for unit in inside) else end


def _before(units: Units, phrase: Phrase) -> Phrase | None:
    """Return the name that opens the clause, when the phrase between commas tells only who that is."""
    closes = _is_comma(units, phrase.end) or (phrase.end < len(units) and units[phrase.end].lower in words("relative"))
    if not closes or not _is_comma(units, phrase.start - 1):
        return None
    name = phrase_ending(units, phrase.start - 1)
    if name is None or not all(_is_of_name(unit) for unit in units[name.start : name.end]):
        return None
    return name if name.start == 0 or units[name.start - 1].kind == MARK else None


def _is_comma(units: Units, index: int) -> bool:
    return 0 <= index < len(units) and units[index].text == ","


def _is_of_name(unit: Unit) -> bool:
    return unit.is_capitalised and unit.kind not in (PLACE, MARK) and not unit.possessive
