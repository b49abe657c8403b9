"""Which mover a statement is about: stand-ins ("the train", "he") tied to the mover that the text names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.reading.motion_statements import Statement
from geo.reading.motion_subjects import Phrase, mover_nouns
from geo.reading.motion_tables import words
from geo.reading.motion_units import NAME, PLACE, Unit
from geo.reading.records import Mode, Role
from geo.reading.tokens import Token, Tokens

MAIN = ""
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Mover:
    """Who moves: a normalised name (MAIN until the main mover is known), and how it was worked out."""

    name: str
    how: str
    mode: Mode | None = None


def full_names(tokens: Tokens) -> Mapping[str, str]:
    """Return for every capitalised word the fullest name it occurs in, the first in the text when several do."""
    found: dict[str, str] = {}
    counts: Counter[str] = Counter(_runs(tokens.tokens))
    for run in sorted(counts, key=lambda r: (-(len(r.split()) > 1), -counts[r])):
        for word in run.split():
            found.setdefault(word, run)
    return found


def _runs(tokens: Sequence[Token]) -> list[str]:
    runs: list[str] = []
    current: list[str] = []
    for token in tokens:
        bare = _bare(token.text)
        if (
            bare[:1].isupper()
            and len(bare) > 1
            and token.lower not in words("not_name")
            and len(current) < _LONGEST_NAME
        ):
            current.append(bare)
            if bare == token.text:
                continue
        if current:
            runs.append(" ".join(current))
            current = []
    return [*runs, " ".join(current)] if current else runs


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def movers_of(statements: Sequence[Statement], tokens: Tokens) -> tuple[Mover, ...]:
    """Return the mover of each statement, in order."""
    if not statements:
        return ()
    names = full_names(tokens)
    first = tuple(_mover(statement, names) for statement in statements)
    main = _main(first)
    return tuple(_with_main(mover, main) for mover in first)


def main_mover(movers: Sequence[Mover]) -> str:
    """Return the name of the mover with the most statements, the first in the text among equals; "" when none."""
    return _main(movers)


def _with_main(mover: Mover, main: str) -> Mover:
    return mover if mover.name != MAIN else Mover(main, mover.how, mover.mode)


def _main(movers: Sequence[Mover]) -> str:
    named = Counter(mover.name for mover in movers if mover.name != MAIN)
    return max(named, key=lambda name: (named[name], -list(named).index(name)), default="")


def _mover(statement: Statement, names: Mapping[str, str]) -> Mover:
    phrase = statement.subject
    if phrase is None or statement.trigger.entry.frame == "point":
        return Mover(MAIN, "no subject: the main mover", statement.mode)
    units = statement.units[phrase.start : phrase.end]
    head = units[-1]
    noun = mover_nouns().get(head.lower)
    mode = Mode(noun.mode) if noun and noun.mode else statement.mode
    owner = next((unit for unit in units[:-1] if unit.possessive), None)
    if head.possessive and len(units) >= 1:
        return Mover(_named(units, names), "owner of the movement", mode)
    if owner is not None and noun is not None and noun.kind == "vehicle" and owner.is_capitalised:
        return Mover(_named(units[: units.index(owner) + 1], names), f"owner of the {head.lower}", mode)
    if head.lower in words("mover_pronoun") | words("possessive") or (units[0].lower in words("possessive") and noun):
        return Mover(MAIN, f'"{head.text}" stands for the main mover', mode)
    if head.is_capitalised or head.kind in (NAME, PLACE):
        return Mover(_named(units, names), "named", mode)
    return _common(units, head, noun is not None, mode)


def _common(units: Sequence[Unit], head: Unit, can_move: bool, mode: Mode | None) -> Mover:
    first = units[0].lower
    text = " ".join(unit.text for unit in units)
    if can_move and first in ("the", "this", "that") and not any(u.lower in words("other_mover") for u in units):
        return Mover(MAIN, f'"{text}" stands for the main mover', mode)
    return Mover(text, "as the text calls it", mode)


def _named(units: Sequence[Unit], names: Mapping[str, str]) -> str:
    last = len(units)
    while last > 0 and not units[last - 1].is_capitalised:
        last -= 1
    first = max(0, last - 1)
    while first > 0 and units[first - 1].is_capitalised and not units[first - 1].possessive:
        first -= 1
    run = [_bare(word) for unit in units[first:last] for word in unit.text.split()]
    if not run:
        return " ".join(unit.text for unit in units)
    return " ".join(run) if len(run) > 2 else names.get(run[-1], " ".join(run))


def is_person(phrase: Phrase, statement: Statement) -> bool:
    """Return whether the phrase names a person by role or noun."""
    head = statement.units[phrase.head]
    noun = mover_nouns().get(head.lower)
    return (noun is not None and noun.kind == "person") or (
        head.mention is not None and head.mention.role is Role.PERSON
    )
