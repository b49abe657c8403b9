"""Where "be" tells of being somewhere: by what stands behind it."""

from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.tables import words

_CLEFT_REACH = 14
_GONE_REACH = 5


def is_posture(units: Units, index: int) -> bool:
    """Return whether what follows "be" there tells where somebody is: a place, a side, a state or a distance."""
    while index + 1 < len(units) and _is_only_adverb(units[index]):
        index += 1
    index = _behind_moment(units, index)
    while index + 2 < len(units) and units[index].text == "," and units[index + 2].text == ",":
        index += 3
    while index < len(units) and units[index].kind == TIME and not any(map(str.isdigit, units[index].text)):
        index += 1
    if index + 1 < len(units) and units[index].lower == "out" and units[index + 1].lower in ("of", "there"):
        return _is_gone_by(units, index + 2)
    if index + 1 < len(units) and units[index].lower == "under":
        return any(unit.lower in words("under_state") for unit in units[index + 1 : index + 3])
    return index < len(units) and (
        units[index].lower in words("posture_start") or (units[index].kind != TIME and units[index].text[0].isdigit())
    )


def _behind_moment(units: Units, index: int) -> int:
    """Return the index behind words that only point to the moment of the account: "was by then at", "is by now in"."""
    if index + 1 < len(units) and units[index].lower == "by" and units[index + 1].lower in ("then", "now"):
        return index + 2
    return index


def _is_gone_by(units: Units, index: int) -> bool:
    """Return whether a place and an hour or a day follow: "was out of Leon by noon" tells that it had left."""
    behind = units[index + 1 : index + _GONE_REACH]
    timed = any(unit.kind == TIME for unit in behind) and all(u.lower not in ("for", "since", "until") for u in behind)
    return timed and units[index].kind == PLACE and not units[index].possessive


def _is_only_adverb(unit: Unit) -> bool:
    """Return whether the word between "be" and a place tells how sure or how often: "is probably in", "was last in"."""
    lower = unit.lower
    return unit.kind == WORD and (
        lower in ("last", "first") or (lower.endswith("ly") and lower not in words("not_adverb"))
    )


def is_cleft(units: Units, index: int) -> bool:
    """Return whether "it was" only puts a place first: "It was in Leon, last year, that they met"."""
    if not index or units[index - 1].lower != "it":
        return False
    opens = (at for at in range(index + 2, min(index + _CLEFT_REACH, len(units))) if units[at].lower == "that")
    return any(index == 1 or _ends_phrase(units[at - 1]) for at in opens)


def _ends_phrase(unit: Unit) -> bool:
    return unit.kind in (PLACE, TIME, MARK)
