"""Persons who are called by their office: "foreign minister", "the Pope", "His Excellency"."""

from geo.gazetteer.normalise import fold
from geo.reading.motion.movers.spellings import bare
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms

_HONOURS = frozenset({"royal", "imperial", "serene", "most", "reverend"})


def office(units: Units) -> str:
    """Return the office that a noun phrase tells of ("foreign minister"), or ""."""
    lowers = [bare(unit.lower) for unit in units]
    if lowers[-1] == "pm":
        return "prime"
    if lowers[-1] not in words("office"):
        return ""
    return lowers[-1] if "prime" not in lowers else "prime"


def is_office_alone(units: Units) -> bool:
    """Return whether capitals name an office and nobody: "the Pope", "His Excellency", "the Korean PM"."""
    named = [u for u in units if u.is_capitalised and u.lower not in words("determiner", "possessive")]
    offices = words("title", "office") | _HONOURS
    spoken = [bare(unit.lower) for unit in named]
    return bare(units[-1].lower) in offices and all(word in offices or fold(word) in demonyms() for word in spoken)
