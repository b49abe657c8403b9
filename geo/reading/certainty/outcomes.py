"""What a sentence says became of a movement that it names: called off, ruled out, still to come, only talked of."""

from collections.abc import Iterator

from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 20
_NEAR = 4
_OF_REACH = 6
_CLAIM_REACH = 14
_FALSE_REACH = 16
_INVENTED = frozenset(
    """invention inventions fiction fantasy nonsense fable fables fabrication fabrications myth myths hoax hoaxes lie
    lies rubbish moonshine humbug bunkum poppycock balderdash hogwash fairy-tale fairytale rot untrue false baseless
    unfounded""".split()
)
_CALLING = frozenset("as call calls called consider considers considered think thinks thought deem deemed".split())
_DEGREES = frozenset("a an pure sheer mere utter complete total simply plain all".split())
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
    if _governed(units, start, "plan_noun") or _is_to_come(units, end):
        return Certainty.EXPECTED
    return None


def is_disclaimed(units: Units, start: int, end: int) -> bool:
    """Return whether the sentence takes back or leaves without proof what the claim around [start, end) says.

    "The report that A has left is wrong", "X withdrew its report that A has left", "there is no sign that A has left".
    """
    that = next((i for i in range(start - 1, max(-1, start - _CLAIM_REACH), -1) if units[i].lower == "that"), -1)
    opening = that if that >= 0 else start
    if that == 0 and any(_is_false(units, index) for index in range(end, min(len(units), end + _FALSE_REACH))):
        return True
    noun = next((i for i in range(opening - 1, max(-1, opening - _CLAIM_REACH), -1) if _is_claim(units, i)), -1)
    if noun < 0:
        return False
    before = {unit.lower for unit in units[max(0, noun - _NEAR) : noun]}
    if that >= 0 and units[noun].lower in words("proof") and not before.isdisjoint(words("negation")):
        return True
    if that >= 0 and not before.isdisjoint(words("taking_back")):
        return True
    return any(_is_false(units, index) for index in range(end, min(len(units), end + _FALSE_REACH)))


def is_put_off(units: Units, start: int, end: int) -> bool:
    """Return whether the negation only delays: "did not leave until Monday", "did not reach X before noon"."""
    return any(
        units[index].lower in ("until", "till", "before") and _tells_time(units, index + 1)
        for index in range(start, min(len(units), end + 2))
    )


def is_inverted_denial(units: Units, start: int) -> bool:
    """Return whether a negation opens the clause and turns it round: "nor did he go", "at no time had she been"."""
    auxiliary = words("do", "have", "be")
    for index in range(start - 1, max(-1, start - _REACH), -1):
        if units[index].kind == MARK or units[index].lower in words("subordinator"):
            return False
        if units[index].lower in auxiliary and index:
            before = [unit.lower for unit in units[max(0, index - 3) : index]]
            return before[-1] in words("opening_negation") or before[-2:] == ["no", "time"]
    return False


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


def _is_claim(units: Units, index: int) -> bool:
    return units[index].lower in words("claim", "proof")


def _is_false(units: Units, index: int) -> bool:
    before = [unit.lower for unit in units[max(0, index - _NEAR) : index]]
    governor = next((word for word in reversed(before) if word not in _DEGREES), "")
    if units[index].lower in _INVENTED and (governor in _CALLING or governor in words("be")):
        return True
    return units[index].lower in words("false") and any(word in words("be") for word in before)


def _tells_time(units: Units, index: int) -> bool:
    return any(unit.kind == TIME for unit in units[index : index + _NEAR - 1])
