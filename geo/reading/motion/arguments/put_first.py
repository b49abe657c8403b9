"""Places put before the subject of their verb: "X he had left", "It was X, not Y, that the ship reached"."""

from collections.abc import Iterator

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.noun_phrases import phrase_ending
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.units import MARK, PLACE, TIME, Unit, Units, is_seat
from geo.reading.motion.words.tables import words

_SHORTEST = 2
_LINKS = ("which", "that")


def put_first(units: Units, group: Group) -> int:
    """Return where the word stands that opens the clause before its subject: "X he had left"; or -1."""
    subject = _subject_start(units, group)
    place = subject - 1
    if place < 0:
        return -1
    if place > 0 and units[place].lower in _LINKS:
        place -= 1 + (units[place - 1].text == ",")
        return _before_denied(units, place) if units[subject - 1].lower == "that" else place
    opens = place == 0 or units[place - 1].kind in (MARK, TIME) or units[place - 1].lower in words("conjunction")
    return place if opens else -1


def denied_beside(units: Units, place: int) -> Iterator[int]:
    """Yield the place that a cleft sets against the one it puts first: "It was X, not Y, that"."""
    if _opens_cleft(units, place):
        for index in range(place + 1, min(place + 5, len(units))):
            if _names_place(units[index]) and units[index - 1].lower == "not":
                yield index
                return


def behind_cleft(units: Units) -> int:
    """Return where the place or its preposition stands that "it was" or "it was not" puts first, 0 without a cleft."""
    is_cleft = len(units) > _SHORTEST and units[0].lower == "it" and units[1].lower in words("be")
    return 2 + (units[2].lower == "not") if is_cleft else 0


def behind_where(units: Units, place: int) -> int:
    """Return where the place stands that is "where" something was done: before "is" of "X is where he slept"."""
    before = place - 1
    return before if before >= 0 and units[place].lower in ("is", "was") and units[before].kind == PLACE else place


def _subject_start(units: Units, group: Group) -> int:
    """Return where the subject right before the verb group begins, a pronoun or a definite mover; -1 for others."""
    last = group.start - 1
    if last < 0 or units[last].lower in words("nominative"):
        return last
    phrase = phrase_ending(units, group.start) if may_move(units, last) else None
    return phrase.start if phrase is not None and units[phrase.start].lower in words("definite") else -1


def _before_denied(units: Units, place: int) -> int:
    """Return the place before the one that is set against it: "X, not Y" and "X and not Y" before "that"."""
    if place > 2 and _names_place(units[place]) and units[place - 1].lower == "not":
        return place - 3 if units[place - 2].lower in (",", "and") else place
    return place


def _names_place(unit: Unit) -> bool:
    return unit.kind == PLACE or is_seat(unit)


def _opens_cleft(units: Units, place: int) -> bool:
    return place > 1 and units[place - 1].lower in words("be") and units[place - 2].lower == "it"
