"""Whose phrase a clause is about when others stand between it and the verb: "the king and his wife left Rome"."""

from geo.reading.motion.phrases.noun_phrases import Phrase, may_lead, out_of_prepositions, phrase_ending
from geo.reading.motion.units import MARK, TIME, WORD, Units
from geo.reading.motion.words.tables import words

_REACH = 24
_LONGEST = 4
_RELATIVE = ("who", "whom", "which", "that")
_AND = ("and", "nor", "or")
_SINGULAR = ("is", "was", "has", "does")
_VERBLESS = frozenset({"during", "evening", "morning", "including", "according", "following", "regarding", "nothing"})


def principal(units: Units, phrase: Phrase, verb: int) -> Phrase:
    """Return the phrase that the clause is about, the given one when that is it.

    Args:
        units: the sentence.
        phrase: the noun phrase nearest to the verb on its left.
        verb: where the verb group begins.
    """
    outer = _modified(units, phrase, verb)
    outer = _first_of_several(units, outer, verb)
    return outer if outer == phrase else principal(units, outer, verb)


def is_joined_to(units: Units, first: Phrase, joint: int, verb: int) -> bool:
    """Return whether the joint before the verb only joins others to the phrase: "the king and his wife left"."""
    last = phrase_ending(units, verb)
    last = out_of_prepositions(units, last) if last is not None else None
    return last is not None and last.start == joint + 1 and _first_of_several(units, last, verb).start == first.start


def _modified(units: Units, phrase: Phrase, verb: int) -> Phrase:
    """Return the phrase that a relative clause or a participle with this one in it hangs on."""
    relative = _relative_before(units, phrase)
    if relative >= 0 and _has_verb(units, relative, phrase, verb):
        return _antecedent(units, relative) or phrase
    participle = _participle_before(units, phrase)
    return (_participled(units, participle) if participle > 0 else None) or phrase


def _relative_before(units: Units, phrase: Phrase) -> int:
    """Return where the relative stands that begins the phrase's clause, -1 when a mark or a conjunction does."""
    for index in range(phrase.start - 1, max(0, phrase.start - _REACH), -1):
        unit = units[index]
        if unit.kind == WORD and unit.lower in _RELATIVE:
            return index
        if unit.kind == MARK or unit.lower in words("subordinator"):
            return -1
    return -1


def _participle_before(units: Units, phrase: Phrase) -> int:
    """Return where the participle stands that the phrase belongs to, -1 when a mark or a finite verb does."""
    for index in range(phrase.start - 1, max(0, phrase.start - _REACH), -1):
        unit = units[index]
        if unit.kind == MARK or unit.lower in words("subordinator", "reporting", "modal", "have", "do"):
            return -1
        if unit.kind == WORD and unit.lower.endswith("ing") and unit.lower not in _VERBLESS:
            return index
    return -1


def _has_verb(units: Units, relative: int, phrase: Phrase, verb: int) -> bool:
    """Return whether the relative clause has a verb besides the one behind the phrase: "who seized the gold left"."""
    if phrase.start > relative + 1:
        return True
    between = units[phrase.end : verb]
    return any(unit.kind == WORD and unit.lower not in words("adverb") for unit in between)


def _antecedent(units: Units, relative: int) -> Phrase | None:
    outer = phrase_ending(units, relative)
    outer = out_of_prepositions(units, outer) if outer is not None else None
    is_person = units[relative].lower in ("who", "whom")
    return outer if outer is not None and (is_person or _may_be_principal(units, outer)) else None


def _participled(units: Units, index: int) -> Phrase | None:
    """Return the phrase that the participle follows: "a jet carrying", "a jet believed to be carrying"."""
    end = index
    if [unit.lower for unit in units[max(0, index - 2) : index]] == ["to", "be"]:
        end = index - 3
    outer = phrase_ending(units, end) if end > 0 else None
    outer = out_of_prepositions(units, outer) if outer is not None else None
    return outer if outer is not None and _may_be_principal(units, outer) else None


def _first_of_several(units: Units, phrase: Phrase, verb: int) -> Phrase:
    """Return the first of those who are joined: "the king, his wife and two aides"."""
    joint = phrase.start - 1
    if joint < 1 or units[joint].lower not in _AND or _is_singular(units, verb):
        return phrase
    first = _before_joint(units, joint - 1 if units[joint - 1].text == "," else joint)
    for _ in range(_LONGEST):
        if first is None:
            return phrase
        before = units[first.start - 1] if first.start else None
        if before is None or _opens_clause(units, first.start - 1):
            return first if _may_be_principal(units, first) else phrase
        if before.text != ",":
            return phrase
        earlier = _before_joint(units, first.start - 1)
        if earlier is None or units[earlier.head].kind == TIME:
            return first if _may_be_principal(units, first) else phrase
        first = earlier
    return phrase


def _before_joint(units: Units, joint: int) -> Phrase | None:
    phrase = phrase_ending(units, joint)
    return out_of_prepositions(units, phrase) if phrase is not None else None


def _is_singular(units: Units, verb: int) -> bool:
    return units[verb].lower in _SINGULAR


def _opens_clause(units: Units, index: int) -> bool:
    """Return whether a clause begins behind the unit: a mark but a comma, a time, "that", "when", "said", "both"."""
    unit = units[index]
    if unit.kind in (MARK, TIME):
        return unit.text != "," or (index > 0 and units[index - 1].kind == TIME)
    return unit.kind == WORD and unit.lower in words("subordinator", "reporting") | {"neither", "both", "either"}


def _may_be_principal(units: Units, phrase: Phrase) -> bool:
    """Return whether the phrase can be of who or what moves."""
    head = units[phrase.head]
    return head.lower in words("nominative") or may_lead(head)
