"""Sources that place a mover: "the log has her leaving", "a guard puts the start at two"."""

from geo.reading.attribution.phrases import speaker_before, speaker_before_reduced
from geo.reading.attribution.record import Said, said_by
from geo.reading.motion.units import MARK, WORD, Unit, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

_REACH = 8


def placed_by(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution that the verb of placing at the index makes, or None when it places nobody."""
    if not (_has_somebody(units, index) or _dates_a_movement(units, index)):
        return None
    if index and units[index - 1].lower in words("modal", "do", "be"):
        return None
    phrase = speaker_before_reduced(units, index) or speaker_before(units, index)
    return phrase and said_by(
        text, units, phrase, Span(units[index].end, _clause_end(units, index)), units[index].lower
    )


def _clause_end(units: Units, index: int) -> int:
    """Return where the clause ends in which somebody is placed: before "; the" and ", and she"."""
    for i in range(index + 1, len(units) - 1):
        joined = units[i].text == "," and units[i + 1].lower in words("conjunction")
        if units[i].text == ";" or (joined and not units[i + 2 : i + 3][0].lower.endswith("ing")):
            return units[i].start
    return units[-1].end


def _has_somebody(units: Units, index: int) -> bool:
    """Return whether "has her entering", "had them at", "has had us going" begins there."""
    start = index + 1 + (index + 1 < len(units) and units[index + 1].lower in words("have"))
    if units[index].lower not in words("have") or start + 1 >= len(units):
        return False
    return units[start].lower in words("placed_pronoun") and _places(units[start + 1])


def _places(unit: Unit) -> bool:
    plain = unit.kind == WORD and not unit.is_capitalised
    return plain and (unit.lower.endswith("ing") or unit.lower in words("posture_start", "destination", "placed_at"))


def _dates_a_movement(units: Units, index: int) -> bool:
    """Return whether "puts the departure at nine", "named Oran as her destination" begins there."""
    if units[index].lower in words("have"):
        return False
    for unit in units[index + 1 : index + _REACH]:
        if unit.kind == MARK:
            return False
        if unit.lower in words("dated_noun"):
            return True
    return False
