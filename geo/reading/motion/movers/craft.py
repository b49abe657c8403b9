"""What kind of craft a name is told to be: "the tug Olga", "the frigate HMS Lund"; and which of them only attend."""

from collections.abc import Mapping, Sequence, Set

from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.statement import Statement
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode
from geo.reading.tokens import Tokens


def craft_of(tokens: Tokens, fullest: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Return by name the nouns of craft that stand just before it, casefolded; a warship's prefix is one."""
    found: dict[str, frozenset[str]] = {}
    for index, noun in enumerate(tokens.lowers[:-1]):
        name = fullest.get(tokens.texts[index + 1])
        if name is not None and (is_vehicle(noun) or noun in words("attending_craft")):
            found[name] = found.get(name, frozenset()) | {noun}
    return found


def attendants(
    movers: Sequence[Mover], craft: Mapping[str, frozenset[str]], articled: Mapping[str, int]
) -> frozenset[str]:
    """Return the names of tugs, warships and the like in a report that tells of another ship by name or by its kind."""
    stand_ins = frozenset(m.stand_in.removeprefix("the ") for m in movers if not m.name and m.stand_in)
    kinds = stand_ins & words("attending_craft")
    if kinds and kinds <= words("any_warship"):
        return frozenset()
    attending = frozenset(name for name, nouns in craft.items() if _only_attends(nouns, stand_ins))
    others = {mover.name for mover in movers if mover.how == "named" and mover.name in articled} - attending
    return attending if kinds or others or any(_is_merchantman(noun) for noun in stand_ins) else frozenset()


def goes_along(statement: Statement, name: str, attending: Set[str]) -> bool:
    """Return whether a craft that attends the main mover goes with it: "the frigate Olga shadowed a tanker"."""
    if name not in attending or statement.subject is None:
        return False
    verb = statement.units[statement.trigger.start : statement.trigger.end]
    behind = statement.units[statement.subject.end : statement.trigger.start]
    is_with = any(unit.lower in words("attended") for unit in behind)
    return is_with or any(unit.lower in words("going_along") for unit in verb)


def _only_attends(nouns: Set[str], stand_ins: Set[str]) -> bool:
    return not words("attending_craft").isdisjoint(nouns) and stand_ins.isdisjoint(nouns)


def _is_merchantman(noun: str) -> bool:
    """Return whether it is a ship of a certain kind, and neither a man-of-war nor any ship at all."""
    known = mover_nouns().get(noun)
    return known is not None and known.mode == Mode.SEA and noun not in words("any_ship", "attending_craft")
