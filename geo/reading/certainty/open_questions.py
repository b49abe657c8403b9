"""What a sentence leaves open: "whether she called at X is not known", "could not confirm that she did"."""

from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words

_REACH = 24
_NEAR = 4
_ENDS = (";", ":", "”", '"')
_ASKING = frozenset(
    """know knows knew known say tell sure clear unclear uncertain certain ask asks asked wonder wonders wondered doubt
    doubts doubted doubtful remember recall see learn establish established determine determined decided""".split()
)
_UNABLE = frozenset("unable failed refused declined".split())
_PROVING = frozenset("confirm confirmed verify verified establish established corroborate corroborated prove".split())


def is_left_open(units: Units, start: int) -> bool:
    """Return whether the verb group at `start` stands in an indirect question, or in what nobody could confirm."""
    commas = 0
    for index in range(start - 1, max(-1, start - _REACH), -1):
        lower = units[index].lower
        if units[index].kind == MARK and units[index].text in _ENDS:
            return False
        commas += units[index].text == ","
        if commas % 2 == 0 and _opens_question(units, index):
            return True
        if lower == "that" and _is_unproved(units, index):
            return True
    return False


def _opens_question(units: Units, index: int) -> bool:
    if units[index].lower == "whether":
        return True
    return units[index].lower == "if" and index > 0 and units[index - 1].lower in _ASKING


def _is_unproved(units: Units, that: int) -> bool:
    """Return whether the clause that "that" opens is what somebody could not confirm."""
    before = [unit.lower for unit in units[max(0, that - _NEAR) : that]]
    return bool(before) and before[-1] in _PROVING and not (words("negation") | _UNABLE).isdisjoint(before)
