"""What somebody rides in, of which a clause tells more: "flown out in a Cessna, which landed at Leon"."""

from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import Units
from geo.reading.motion.words.mover_nouns import is_vehicle
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode

_ABOARD = ("in", "aboard", "on", "by")


def is_ridden(units: Units, phrase: Phrase) -> bool:
    """Return whether a relative clause tells more of what somebody is in: "flown out in a Cessna, which landed at"."""
    joint = phrase.end + (phrase.end < len(units) and units[phrase.end].text == ",")
    if joint >= len(units) or units[joint].lower not in ("which", "that") or units[phrase.start].lower == "the":
        return False
    is_aboard = phrase.start > 0 and units[phrase.start - 1].lower in _ABOARD
    can_carry = units[phrase.head].is_capitalised or is_vehicle(units[phrase.head].lower)
    return is_aboard and can_carry and not _is_companion(units, phrase)


def _is_companion(units: Units, phrase: Phrase) -> bool:
    """Return whether a vessel or a car only goes along or keeps watch: "shadowed by a frigate, which had left"."""
    return (
        units[phrase.start - 1].lower == "by"
        and phrase.start > 1
        and units[phrase.start - 2].lower in words("shadowing")
    )


def riding(vehicle: str, before: Mover | None, mode: Mode | None) -> Mover:
    """Return whoever the statement before is about, as the one whom the vehicle carries."""
    name = before.name if before is not None and before.how == "named" else ""
    return Mover(name, f'"{vehicle}" carries the {"one before" if name else "main mover"}', mode=mode)
