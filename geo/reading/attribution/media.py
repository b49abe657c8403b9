"""To whom a speaker spoke, where the sentence opens with it: "In a statement to X, the port said"."""

from geo.reading.attribution.phrases import speaker_after
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import NAME, Units
from geo.reading.motion.words.tables import words

_TOLD = frozenset(
    "statement interview letter message post email e-mail call telegram comments remarks note briefing".split()
)
_OPENINGS = (("interviewed", "by"), ("speaking", "to"), ("talking", "to"), ("contacted", "by"), ("asked", "by"))
_LINKS = ("to", "with", "for")
_REACH = 6


def medium_of(units: Units) -> Phrase | None:
    """Return the paper or agency that the opening of the sentence names as the one spoken to, or None."""
    lowers = tuple(unit.lower for unit in units[:_REACH])
    start = 2 if lowers[:2] in _OPENINGS else _behind_statement(lowers)
    phrase = speaker_after(units, start) if start else None
    if phrase is None or phrase.end >= len(units) or units[phrase.end].text != ",":
        return None
    named = any(unit.is_capitalised or unit.kind == NAME for unit in units[phrase.start : phrase.end])
    return phrase if named or units[phrase.end - 1].lower in words("medium") else None


def _behind_statement(lowers: tuple[str, ...]) -> int:
    """Return where the name stands in "in a written statement to X", 0 when the sentence does not open so."""
    if lowers[:1] != ("in",):
        return 0
    joint = next((i for i in range(2, len(lowers)) if lowers[i] in _LINKS and lowers[i - 1] in _TOLD), -1)
    return joint + 1
