"""Verbs that no table lists, which the way behind them makes verbs of moving: "the bus wheezed into Leon"."""

from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units, preposition_at
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import Entry, lexicon, words
from geo.reading.records import Role

_VERB = Entry((), "verb", "go", "past", None)
_ENDINGS = ("ed", "ing")
_MOVERS = (Role.PERSON, Role.VESSEL)


def open_verb(units: Units, index: int) -> Entry | None:
    """Return the entry of a verb that no table lists, when a mover does it "into", "past" or "out of" a place."""
    word = units[index].lower
    if not word.endswith(_ENDINGS) or index + 2 >= len(units) or not index or units[index].kind != WORD:
        return None
    preposition, length = preposition_at(units, index + 1)
    if not length or preposition not in words("way_preposition") | {"out of"} or word in words("sending_out"):
        return None
    behind = index + 1 + length
    behind += behind < len(units) and units[behind].lower == "the"
    leads = behind < len(units) and units[behind].kind == PLACE and not units[behind].possessive
    return _in_form(word) if leads and _is_unlisted(word) and _may_go(units, index - 1, word) else None


def _is_unlisted(word: str) -> bool:
    """Return whether no table lists the verb by itself: "screeched" is none though "screeched to a halt" is a row."""
    return all(entry.rest for entry in lexicon().get(word, ()))


def _in_form(word: str) -> Entry:
    return _VERB._replace(form="ing") if word.endswith("ing") else _VERB


def _may_go(units: Units, index: int, word: str) -> bool:
    """Return whether a mover stands before the verb, or a verb of its own that it is joined to."""
    unit = units[index]
    if word.endswith("ing"):
        return unit.text == "," or unit.lower in words("be") or _is_mover(unit)
    return unit.lower in words("conjunction") or _is_mover(unit)


def _is_mover(unit: Unit) -> bool:
    if unit.kind == NAME:
        return unit.mention is not None and unit.mention.role in _MOVERS and not unit.possessive
    return unit.kind == WORD and (unit.lower in mover_nouns() or unit.lower in words("nominative", "have"))
