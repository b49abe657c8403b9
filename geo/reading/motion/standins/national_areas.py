"""A country's land, water or air told by its people's name, as its place: "Turkish airspace", "the Polish border"."""

from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Role


def with_national_areas(units: Units) -> Units:
    """Return the units with a demonym and the area behind it as one place."""
    if words("national_area").isdisjoint([unit.lower for unit in units]):
        return units
    placed: list[Unit] = []
    for unit in units:
        before = placed[-1] if placed else None
        if before is not None and _is_people(before) and unit.kind == WORD and unit.lower in words("national_area"):
            placed[-1] = _joined(before, unit)
        else:
            placed.append(unit)
    return placed


def _is_people(unit: Unit) -> bool:
    mention = unit.mention
    told = unit.kind == NAME and mention is not None and mention.place is not None
    return told and mention is not None and mention.role is Role.DEMONYM and not unit.possessive


def _joined(people: Unit, area: Unit) -> Unit:
    text = f"{people.text} {area.text}"
    return Unit(PLACE, text, text.casefold(), people.start, area.end, people.mention, None, area.possessive)
