"""Which mover a statement is about: stand-ins ("the train", "he") tied to the mover that the text names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.reading.motion_names import bare, fullest_names, without_titles
from geo.reading.motion_statements import Statement
from geo.reading.motion_subjects import Phrase, mover_nouns
from geo.reading.motion_tables import words
from geo.reading.motion_units import NAME, PLACE, Units
from geo.reading.records import Mode
from geo.reading.tokens import Tokens

_FEW = 3


@dataclass(frozen=True, slots=True)
class Mover:
    """Who moves.

    Attributes:
        name: a normalised name; "" while it only stands for the main mover.
        how: how the name was worked out, in words.
        stand_in: the words that stand for it ("the train"), "" for a pronoun or a name.
        mode: how it travels, None when nothing says.
    """

    name: str
    how: str
    stand_in: str = ""
    mode: Mode | None = None


def movers_of(statements: Sequence[Statement], tokens: Tokens) -> tuple[tuple[Mover, ...], str]:
    """Return the mover of each statement, in order, and the name of the main one."""
    if not statements:
        return (), ""
    names = fullest_names(tokens)
    first = tuple(_mover(statement, names, is_first=index == 0) for index, statement in enumerate(statements))
    main = _main(first)
    return tuple(Mover(m.name or main, m.how, m.stand_in, m.mode) for m in first), main


def _main(movers: Sequence[Mover]) -> str:
    """Return the mover with the most statements; what stands for it when nobody is named as often or as early."""
    named = Counter(mover.name for mover in movers if mover.name)
    stand_ins = Counter(mover.stand_in for mover in movers if mover.stand_in and not mover.name)
    best = max(named, key=lambda name: (named[name], -list(named).index(name)), default="")
    if not stand_ins or (best and (named[best] >= _FEW or _is_earlier(movers, best))):
        return best
    return max(stand_ins, key=lambda name: stand_ins[name])


def _is_earlier(movers: Sequence[Mover], name: str) -> bool:
    first = next(mover for mover in movers if mover.name == name or mover.stand_in)
    return first.name == name


def _mover(statement: Statement, names: Mapping[str, str], *, is_first: bool) -> Mover:
    phrase = _carried(statement) or statement.subject
    if phrase is None or statement.trigger.entry.frame == "point":
        return Mover("", "no subject: the main mover", mode=statement.mode)
    units = statement.units[phrase.start : phrase.end]
    head = units[-1]
    noun = mover_nouns().get(head.lower)
    mode = Mode(noun.mode) if noun and noun.mode else statement.mode
    owner = next((index for index, unit in enumerate(units) if unit.possessive), None)
    if head.lower in words("mover_pronoun") or head.lower in words("possessive"):
        return Mover("", f'"{head.text}" stands for the main mover', mode=mode)
    if owner is not None and units[owner].is_capitalised and (owner == len(units) - 1 or _is_vehicle(head.lower)):
        return Mover(_named(units[: owner + 1], names), f"owner of the {head.lower}", mode=mode)
    if (head.is_capitalised and not (head.start == statement.units[0].start)) or head.kind in (NAME, PLACE):
        return Mover(_named(units, names), "named", mode=mode)
    if head.is_capitalised and bare(head.text) in names:
        return Mover(_named(units, names), "named", mode=mode)
    return _common(units, mode, is_first=is_first)


def _carried(statement: Statement) -> Phrase | None:
    """Return who is carried: the named object of "brought", "took" and the like."""
    trigger, units = statement.trigger, statement.units
    if statement.group.is_passive or trigger.entry.frame not in ("carry", "return") or trigger.end >= len(units):
        return None
    end = trigger.end
    while end < len(units) and end < trigger.end + 5 and units[end].is_capitalised and units[end].kind != PLACE:
        end += 1
    if end == trigger.end and units[end].lower in ("him", "her", "them"):
        end += 1
    return Phrase(trigger.end, end) if end > trigger.end else None


def _is_vehicle(noun: str) -> bool:
    return noun in mover_nouns() and mover_nouns()[noun].kind == "vehicle"


def _common(units: Units, mode: Mode | None, *, is_first: bool) -> Mover:
    head, first = units[-1].lower, units[0].lower
    text = " ".join(unit.text for unit in units)
    words_here = {unit.lower for unit in units}
    definite = first in words("definite") or any(unit.possessive for unit in units[:-1])
    other = words_here & words("other_mover") or (words_here & words("kin") and first in words("possessive"))
    if head in words("partitive") or (head in mover_nouns() and not other and (definite or is_first)):
        stand_in = f"the {head}" if mover_nouns().get(head) and mover_nouns()[head].kind != "person" else ""
        return Mover("", f'"{text}" stands for the main mover', stand_in, mode)
    return Mover(text, "as the text calls it", mode=mode)


def _named(units: Units, names: Mapping[str, str]) -> str:
    last = len(units)
    while last > 0 and not units[last - 1].is_capitalised:
        last -= 1
    first = max(0, last - 1)
    while first > 0 and units[first - 1].is_capitalised and not units[first - 1].possessive:
        first -= 1
    run = without_titles([bare(word) for unit in units[first:last] for word in unit.text.split()])
    if not run:
        return " ".join(unit.text for unit in units)
    return names.get(run[-1], " ".join(run))
