"""Whom a common noun means: "the train" stands for the main mover, "his sister" is somebody else."""

from geo.gazetteer.normalise import fold
from geo.reading.motion.movers.mover import DESCRIBED, Mover
from geo.reading.motion.movers.offices import office
from geo.reading.motion.units import Unit, Units
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms
from geo.reading.records import Mode

_ABOVE = ("above", "aforesaid", "aforementioned", "said")


def by_common_noun(units: Units, mode: Mode | None, *, is_first: bool) -> Mover:
    """Return whom a noun phrase means: the main mover, or somebody who is only described."""
    head, text = units[-1].lower, " ".join(unit.text for unit in units)
    aged = head.endswith("year-old")
    if not (aged or _is_part_or_number(units) or (_can_move(units[-1]) and _is_meant(units, mode, is_first=is_first))):
        return Mover(text, DESCRIBED, mode=mode)
    noun = mover_nouns().get(head)
    stand_in = f"the {head}" if noun is not None and noun.kind != "person" and not aged else ""
    owned = not is_first and any(unit.possessive and unit.is_capitalised for unit in units[:-1])
    return Mover("", f'"{text}" stands for the main mover', stand_in, mode, office(units), is_owned=owned)


def _is_part_or_number(units: Units) -> bool:
    """Return whether the phrase is only a part of those who move, or their number: "the rest", "all 45", "Twenty"."""
    head, first = units[-1].lower, units[0].lower
    counted = (head.isdigit() and first == "all") or head.split("-")[0] in words("counting")
    return counted or (head in words("partitive") and not _is_below(units))


def _can_move(head: Unit) -> bool:
    return head.lower in mover_nouns() or fold(head.text) in demonyms()


def _is_below(units: Units) -> bool:
    """Return whether it is somebody who serves the main mover: "his foreign minister", "its head"."""
    return units[0].lower in words("possessive") and units[-1].lower in words("subordinate")


def _is_meant(units: Units, mode: Mode | None, *, is_first: bool) -> bool:
    """Return whether the phrase is definite, or the first of the report, and tells of nobody else."""
    head, first = units[-1].lower, units[0].lower
    here = {unit.lower for unit in units}
    owned = first in words("possessive") or any(unit.possessive for unit in units)
    if here & words("other_mover") or _is_below(units) or (owned and (here & words("kin") or _is_crew(units, mode))):
        return False
    definite = first in words("definite", "nobody") or first in _ABOVE or first.endswith("year-old")
    is_owned = first not in words("indefinite") and any(unit.possessive for unit in units[:-1])
    return is_first or definite or is_owned or _is_counted(first, head)


def _is_counted(first: str, head: str) -> bool:
    """Return whether more than a few are counted, in figures or of vehicles in words too: "17 trucks", "nine buses"."""
    in_words = (is_vehicle(head) or is_vehicle(head.removesuffix("s"))) and first.split("-")[0] in words("counting")
    return in_words or (first.isdigit() and not _is_person(head))


def _is_person(noun: str) -> bool:
    return noun in mover_nouns() and mover_nouns()[noun].kind == "person"


def _is_crew(units: Units, mode: Mode | None) -> bool:
    """Return whether those aboard go their own way: they are counted, or travel by what the verb tells."""
    counted = any(unit.text.isdigit() for unit in units)
    return units[-1].lower in words("aboard") and (counted or mode is not None)
