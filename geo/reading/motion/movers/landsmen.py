"""Who is not aboard in the report of a ship: "145 people who flew home", "the officials were seen in Leon"."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from geo.reading.motion.movers.mover import OURSELVES, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.statement import Statement
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode, Motion

_ASHORE = frozenset({Mode.AIR, Mode.ROAD, Mode.RAIL})
_OF_SHIPS = ("it", "she")
_MIXED = ("the convoy", "the column")
"""What goes by road and by water."""
_BEHIND = 6
_FEW = 2


def without_landsmen(statements: Sequence[Statement], movers: Sequence[Mover], main: str, names: Names) -> list[Mover]:
    """Return the movers; in the report of a ship whoever goes by air, road or rail without a name goes alone.

    Where those aboard tell it ("we"), the writer does ("I").
    """
    if main == OURSELVES and _is_sea(Counter(m.mode for m in movers if m.pronoun in ("we", "us") and m.mode)):
        told = zip(statements, movers, strict=True)
        return [_alone(m) if m.pronoun in ("i", "me") and _mode(s, m) in _ASHORE else m for s, m in told]
    if not _is_of_ship(movers, main, names):
        return list(movers)
    told = zip(statements, movers, strict=True)
    return [_ashore(m) if _mode(s, m) in _ASHORE or _is_official(m) or _had_set_out(s, m) else m for s, m in told]


def _had_set_out(statement: Statement, mover: Mover) -> bool:
    """Return whether those rescued had set out before they were aboard: "the migrants say they had left Leon"."""
    units, subject = statement.units, statement.subject
    if subject is None or statement.motion is not Motion.DEPART or mover.pronoun in _OF_SHIPS:
        return False
    is_earlier = "had" in statement.group.chain or units[statement.trigger.start - 1].lower in ("who", "that")
    before = (unit.lower for unit in units[: subject.end])
    is_aboard = not {"aboard", "board"}.isdisjoint(unit.lower for unit in units)
    return is_earlier and not is_aboard and not words("rescued").isdisjoint(before)


def _mode(statement: Statement, mover: Mover) -> str | None:
    """Return how somebody goes by the verb, the noun or what "by" adds: "were taken by coach"."""
    behind = [unit.lower for unit in statement.units[statement.trigger.end : statement.trigger.end + _BEHIND]]
    added = next((noun for by, noun in pairwise(behind) if by == "by" and is_vehicle(noun)), "")
    return mover.mode or (mover_nouns()[added].mode if added else None)


def _is_of_ship(movers: Sequence[Mover], main: str, names: Names) -> bool:
    """Return whether the main mover goes by water wherever its way of going is told, or is a "she" with an article."""
    if main == OURSELVES or main in names.people.keys() - names.articled.keys():
        return False
    own = [mover for mover in movers if mover.name == main or mover.pronoun in _OF_SHIPS or _noun(mover) == "vehicle"]
    modes = Counter(mover.mode for mover in own if mover.mode)
    ladies = sum(1 for mover in own if mover.pronoun == "she")
    is_lady = not modes and main in names.articled and ladies >= _FEW
    return is_lady or _is_sea(modes)


def _is_sea(modes: Counter[Mode]) -> bool:
    return modes[Mode.SEA] > modes.total() / 2


def _alone(mover: Mover) -> Mover:
    return Mover(mover.pronoun, "the writer went without the ship", mode=mover.mode)


def _ashore(mover: Mover) -> Mover:
    """Return the mover as somebody else, unless it is named or called as a ship is."""
    named = mover.name or mover.apposed
    if named or mover.pronoun in _OF_SHIPS or mover.stand_in in _MIXED or _is_craft(mover.stand_in):
        return mover
    called = mover.stand_in or mover.office or mover.pronoun or "others"
    return Mover(called, f"{called} went without the ship", mode=mover.mode)


def _is_official(mover: Mover) -> bool:
    return mover.stand_in.removeprefix("the ") in words("landsmen")


def _noun(mover: Mover) -> str:
    """Return what kind of mover the noun tells that stands for it, or ""."""
    noun = mover_nouns().get(mover.stand_in.removeprefix("the "))
    return noun.kind if noun is not None else ""


def _is_craft(stand_in: str) -> bool:
    """Return whether it is a vehicle that may go by water."""
    noun = mover_nouns().get(stand_in.removeprefix("the "))
    return noun is not None and noun.kind == "vehicle" and noun.mode in ("", Mode.SEA)
