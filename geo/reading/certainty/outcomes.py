"""What a sentence says became of a movement that it names: called off, ruled out, still to come, only talked of."""

from collections.abc import Iterator

from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 20
_NEAR = 4
_OF_REACH = 6
_PLAN_REACH = 12
_STANDING = frozenset("remain remains remained stay stays stayed stand stands stood".split())
_ENDS = (";", ":", "“", "”", '"')


def outcome_of(units: Units, start: int, end: int) -> Certainty | None:
    """Return the certainty that the rest of the sentence gives a journey named by a noun at [start, end), or None.

    "A trip to X was scrapped" is denied; "the departure from X will be announced" and "the programme of the visit to X"
    are expected; "talk of a visit to X" is speculated.
    """
    if any(_is_given_up(units, index) for index in _predicate(units, end)):
        return Certainty.DENIED
    if _governed(units, start, "conjecture"):
        return Certainty.SPECULATED
    if _governed(units, start, "plan_noun") or (_is_to_come(units, end) and not _is_being_made(units, start)):
        return Certainty.EXPECTED
    return None


def is_plan_dropped(units: Units, start: int, end: int) -> bool:
    """Return whether the infinitive or gerund around [start, end) is what a plan was that came to nothing.

    "A plan to sail to X was abandoned", "the idea of going on to X was dropped".
    """
    hung = any(unit.lower in words("plan_to") for unit in units[max(0, start - _NEAR + 1) : start + 1])
    return hung and any(_is_given_up(units, index) for index in _predicate(units, end))


def is_what_is_dropped(units: Units, start: int, verb: int) -> bool:
    """Return whether the verb drops a plan and leaves no place: "a plan to embark the group at X was abandoned"."""
    plan = range(max(1, start - _PLAN_REACH), start)
    return units[verb].lower in words("called_off", "turned_down") and any(
        units[index].lower == "to" and units[index - 1].lower in words("plan_to") for index in plan
    )


def is_put_off(units: Units, start: int, end: int) -> bool:
    """Return whether the negation only delays: "did not leave until Monday", "did not reach X before noon"."""
    return any(
        units[index].lower in ("until", "till", "before") and _tells_time(units, index + 1)
        for index in range(start, min(len(units), end + 2))
    )


def _predicate(units: Units, start: int) -> Iterator[int]:
    for index in range(start, min(len(units), start + _REACH)):
        if units[index].text in _ENDS or units[index].lower in words("clause_preposition"):
            return
        if units[index].kind == WORD:
            yield index


def _is_given_up(units: Units, index: int) -> bool:
    near = {unit.lower for unit in units[max(0, index - _NEAR) : index]}
    lower, following = units[index].lower, units[index + 1].lower if index + 1 < len(units) else ""
    if lower in words("carried_out"):
        return not near.isdisjoint(words("negation"))
    if "_".join(unit.lower for unit in units[index : index + 3]) in words("come_to_nothing"):
        return True
    is_passive = not near.isdisjoint(words("be")) or units[index - 1].text == "and"
    return is_passive and (lower in words("called_off", "turned_down") or f"{lower}_{following}" in words("given_up"))


def _governed(units: Units, start: int, kind: str) -> bool:
    """Return whether the noun phrase hangs on a noun of the class: "talk in the clubs of a visit"."""
    of = next((i for i in range(start - 1, max(-1, start - _NEAR), -1) if units[i].lower in ("of", "about")), -1)
    if of < 0 or any(unit.kind in (PLACE, MARK) for unit in units[of:start]):
        return False
    return any(unit.lower in words(kind) for unit in units[max(0, of - _OF_REACH) : of])


def _is_to_come(units: Units, end: int) -> bool:
    for index in _predicate(units, end):
        lower, following = units[index].lower, units[index + 1].lower if index + 1 < len(units) else ""
        if lower in words("conjunction", "relative"):
            return False
        if lower in words("future"):
            return True
        if lower in _STANDING and any(unit.lower in words("plan_noun") for unit in units[index : index + _NEAR + 1]):
            return True
        if lower in words("be"):
            return following == "to" or following in words("arranged")
    return False


def _is_being_made(units: Units, start: int) -> bool:
    """Return whether somebody is on the journey, of whom the rest of the sentence tells: "who is on a visit to X"."""
    before = [unit.lower for unit in units[max(0, start - _NEAR) : start]]
    return "on" in before[1:] and before[before.index("on", 1) - 1] in words("be")


def _tells_time(units: Units, index: int) -> bool:
    return any(unit.kind == TIME for unit in units[index : index + _NEAR - 1])
