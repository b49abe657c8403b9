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
_CONFIRMING = frozenset("confirm confirmed confirms confirming".split())
_OR_ELSE = frozenset("deny denied denies denying rule ruled dispute disputed refute refuted".split())
_TRUSTED = frozenset("believed trusted credited relied".split())
_OPENING = 16
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


def is_neither_confirmed(units: Units, start: int) -> bool:
    """Return whether somebody "would neither confirm nor deny" it: that, or a noun, hangs on the denial."""
    for index in range(start - 1, max(1, start - _REACH), -1):
        if units[index].kind == MARK and units[index].text in _ENDS:
            return False
        if units[index].lower in _OR_ELSE and units[index - 1].lower in ("nor", "or"):
            return units[index - 2].lower in _CONFIRMING
    return False


def rests_on_trust(units: Units, start: int) -> bool:
    """Return whether the sentence opens with "if the paper is to be believed"."""
    if units[0].lower != "if":
        return False
    comma = next((i for i, unit in enumerate(units[:_OPENING]) if unit.text == ","), 0)
    return 1 < comma < start + 1 and units[comma - 1].lower in _TRUSTED
