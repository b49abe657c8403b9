"""What a sentence says of a claim that it tells: wrong, withdrawn, without foundation, without proof."""

from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words

_NEAR = 4
_CLAIM_REACH = 24
_FALSE_REACH = 30
_GROUNDS_REACH = 6
_HENCE_REACH = 7
_INVENTED = frozenset(
    """invention inventions fiction fantasy nonsense fable fables fabrication fabrications myth myths hoax hoaxes lie
    lies rubbish moonshine humbug bunkum poppycock balderdash hogwash fairy-tale fairytale rot untrue false baseless
    unfounded""".split()
)
_CALLING = frozenset("as call calls called consider considers considered think thinks thought deem deemed".split())
_DEGREES = frozenset("a an pure sheer mere utter complete total simply plain all".split())
_LACKING = frozenset("without no lack lacks lacked devoid".split())
_ENDS = (";", ":", "“", "”", '"')


def is_disclaimed(units: Units, start: int, end: int) -> bool:
    """Return whether the sentence takes back or leaves without proof what the claim around [start, end) says.

    "The report that A has left is wrong", "X withdrew its report that A has left", "there is no sign that A has left".
    """
    that = _that_before(units, start)
    opening = that if that >= 0 else start
    if that == 0 and _is_found_false(units, end):
        return True
    noun = next((i for i in range(opening - 1, max(-1, opening - _CLAIM_REACH), -1) if _is_claim(units, i)), -1)
    if noun < 0:
        return False
    before = {unit.lower for unit in units[max(0, noun - _NEAR) : noun]}
    if that >= 0 and units[noun].lower in words("proof") and not before.isdisjoint(words("negation")):
        return True
    if that >= 0 and not before.isdisjoint(words("taking_back")):
        return True
    if that >= 0 and any(unit.lower in ("hence", "whence") for unit in units[max(0, noun - _HENCE_REACH) : noun]):
        return True
    return _is_groundless(units, noun) or _is_found_false(units, end)


def _that_before(units: Units, start: int) -> int:
    """Return where the "that" stands which the claim around `start` hangs on, or -1."""
    for index in range(start - 1, max(-1, start - _CLAIM_REACH), -1):
        if units[index].text in (";", ":"):
            return -1
        if units[index].lower == "that":
            return index
    return -1


def _is_claim(units: Units, index: int) -> bool:
    return units[index].lower in words("claim", "proof")


def _is_found_false(units: Units, end: int) -> bool:
    """Return whether the predicate behind the claim says that it is false: "is wrong", "do not stand up"."""
    for index in range(end, min(len(units), end + _FALSE_REACH)):
        if units[index].text in _ENDS:
            return False
        if _is_false(units, index):
            return True
    return False


def _is_groundless(units: Units, noun: int) -> bool:
    """Return whether "there is no truth in", "nothing in" stands before the claim."""
    before = [unit.lower for unit in units[max(0, noun - _GROUNDS_REACH) : noun]]
    if any(word in ("who", "which", "that") for word in before):
        return False
    return any(
        word == "nothing" or (word in words("grounds") and not words("negation").isdisjoint(before[max(0, i - 2) : i]))
        for i, word in enumerate(before[:-1])
        if before[i + 1] in ("in", "to", "for", "behind")
    )


def _is_false(units: Units, index: int) -> bool:
    before = [unit.lower for unit in units[max(0, index - _NEAR) : index]]
    governor = next((word for word in reversed(before) if word not in _DEGREES), "")
    if units[index].lower in _INVENTED and (governor in _CALLING or governor in words("be")):
        return True
    if units[index].lower in words("grounds"):
        return not _LACKING.isdisjoint(before)
    if "_".join((*before[-1:], units[index].lower)) in words("falling_down"):
        return not words("negation").isdisjoint(before)
    if not words("negation").isdisjoint(before):
        return False
    return units[index].lower in words("false") and not words("be", "proving").isdisjoint(before)
