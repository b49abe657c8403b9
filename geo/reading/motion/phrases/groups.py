"""The verb group of a movement phrase: its auxiliaries and controlling words to the left, its tense and voice."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from geo.reading.certainty.cues import cues
from geo.reading.motion.phrases.degrees import is_degree
from geo.reading.motion.phrases.infinitives import inverted_auxiliary
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import TIME, WORD, Units
from geo.reading.motion.words.tables import words

_LONGEST = 10
_RANKED = ("last", "first")
_LIGHT_REACH = 5


class Tense(StrEnum):
    """The time that the verb group tells of."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: the unit it begins at, the words before the movement verb, tense, voice, and how it is governed.

    Attributes:
        chain: the casefolded words from the first auxiliary to the movement phrase, without it.
        governor: the preposition before a gerund ("after leaving"), or "".
        is_reduced: whether it has no finite verb of its own ("departing from", "bound for").
    """

    start: int
    chain: tuple[str, ...]
    tense: Tense
    is_passive: bool
    is_reduced: bool
    governor: str = ""


def group_of(units: Units, trigger: Trigger) -> Group:
    """Return the verb group that ends with the movement phrase."""
    verb = _light_verb(units, trigger.start) if trigger.is_noun else -1
    end = verb if verb >= 0 and _first(units, verb) < verb else trigger.start
    start = _first(units, end)
    chain = (*_inverted(units, trigger), *(unit.lower for unit in units[start:end] if unit.kind == WORD))
    if trigger.entry.kind == "be":
        chain += tuple(_adverbs_behind(units, trigger.end))
    form = trigger.entry.form
    finite = form in ("past", "s") or (form == "base" and "to" not in chain[-1:])
    reduced = not finite and not any(word in _finite_words() for word in chain)
    passive = form in ("past", "participle") and _last_auxiliary(chain) in words("be") and trigger.entry.kind != "be"
    return Group(start, chain, _tense(form, chain), passive, reduced, _governor(units, start, form))


def _inverted(units: Units, trigger: Trigger) -> tuple[str, ...]:
    """Return the auxiliary that stands before the subject, with "not" when the clause opens with a negation."""
    index = inverted_auxiliary(units, trigger.start) if trigger.entry.form in ("base", "past") else -1
    if index < 0:
        return ()
    opening = units[max(0, index - _LONGEST) : index]
    negated = any(unit.lower in words("negation") for unit in opening)
    return (units[index].lower, "not") if negated else (units[index].lower,)


def joint_before(units: Units, start: int) -> int:
    """Return the index before the verb group and what opens its clause: "and by noon left", "and from there flew"."""
    joint = start - 1
    if joint > 1 and units[joint].lower == "there" and units[joint - 1].lower == "from":
        joint -= 2
    if joint > 1 and units[joint].kind == TIME:
        joint -= 2 if units[joint - 1].lower in words("preposition") else 1
    return joint


def _light_verb(units: Units, noun: int) -> int:
    """Return where the bare verb stands that a movement noun is the object of ("make a day trip"), or -1."""
    for index in range(noun - 1, max(-1, noun - _LIGHT_REACH), -1):
        if units[index].lower in words("light_base"):
            return index
        if units[index].kind not in (WORD, TIME) or units[index].lower in words("preposition"):
            return -1
    return -1


def _last_auxiliary(chain: tuple[str, ...]) -> str:
    return next((word for word in reversed(chain) if word in _finite_words() or word == "to"), "")


def _adverbs_behind(units: Units, index: int) -> Iterator[str]:
    """Yield the words between a form of "be" and its place: "is not in", "was probably at"."""
    while index < len(units) and (units[index].lower in words("adverb") or units[index].lower in words("negation")):
        yield units[index].lower
        index += 1


@cache
def _finite_words() -> frozenset[str]:
    return words("be", "have", "do", "modal")


def _first(units: Units, end: int) -> int:
    start = end
    for index in range(end - 1, max(-1, end - _LONGEST), -1):
        unit = units[index]
        if unit.kind == TIME:
            continue
        if unit.kind != WORD or not (_is_chain_word(units, index) or _is_by_then(units, index)):
            break
        start = index
    return start


def _is_by_then(units: Units, index: int) -> bool:
    """Return whether "by" stands there within a verb group: "had by then been", "was by now in", "had by noon left"."""
    if units[index].lower != "by" or index == 0 or index + 1 >= len(units):
        return False
    following = units[index + 1]
    return units[index - 1].lower in _finite_words() and (following.kind == TIME or following.lower in ("then", "now"))


def _is_chain_word(units: Units, index: int) -> bool:
    lower = units[index].lower
    if lower in _finite_words() or lower in words("adverb") or lower in words("negation") or lower == "to":
        return True
    if lower.endswith("ly") and lower not in words("not_adverb"):
        return True
    if is_degree(units, index) or (lower in _RANKED and index and units[index - 1].lower in _finite_words()):
        return True
    controls = lower in cues("chain")
    return controls and _followed_by_to(units, index)


def _followed_by_to(units: Units, index: int) -> bool:
    following = units[index + 1].lower if index + 1 < len(units) else ""
    return following in ("to", "that") or following in words("modal")


def _tense(form: str, chain: tuple[str, ...]) -> Tense:
    if any(word in words("future") for word in chain) or "to" in chain:
        return _infinitive_tense(chain)
    if form in ("past", "participle"):
        return Tense.PAST if chain[:1] not in (("is",), ("are",)) else Tense.PRESENT
    if form == "ing":
        return Tense.PAST if {"was", "were", "been", "had"} & set(chain) else Tense.PRESENT
    return Tense.PAST if "did" in chain or "didn't" in chain else Tense.PRESENT


def _infinitive_tense(chain: tuple[str, ...]) -> Tense:
    if "have" in chain[chain.index("to") :] if "to" in chain else False:
        return Tense.PAST
    settled = any(cues("chain").get(word) == "reported" for word in chain)
    return Tense.PAST if settled and "will" not in chain else Tense.FUTURE


def _governor(units: Units, start: int, form: str) -> str:
    before = units[start - 1].lower if start else ""
    return before if form == "ing" and before in words("preposition", "clause_preposition") else ""
