"""Speakers by their office and then by name: "said its leader, NAME, reached by telephone"."""

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, NAME, WORD, Units
from geo.reading.motion.words.tables import words

_FULL_NAME = 2
# Old prose writes an office with capitals: "the District Commissioner, Mr. Frank Hale".
_TITLES = ("mr", "mr.", "mrs", "mrs.", "miss", "ms", "dr", "dr.", "m", "m.", "sir", "captain", "major", "colonel")
_OPENING = 2


def by_name(units: Units, phrase: Phrase) -> Phrase:
    """Return the name behind an office and a comma ("his agent, NAME, ..."), or else the phrase itself."""
    here = phrase.end < len(units) and units[phrase.end].lower in ("here", "there")
    start = phrase.end + here + 1
    if start >= len(units) or units[start - 1].text != "," or not _is_one_office(units, phrase):
        return phrase
    end = start
    while end < len(units) and units[end].kind in (WORD, NAME) and units[end].is_capitalised:
        end += 1
    follows = units[end + 1] if end + 1 < len(units) else None
    if end - start < _FULL_NAME or (end < len(units) and units[end].kind != MARK):
        return phrase
    tells_more = follows is not None and (follows.lower in words("relative") or follows.text.isdigit())
    return phrase if tells_more and phrase.start <= _OPENING else Phrase(start, end)


def _is_one_office(units: Units, phrase: Phrase) -> bool:
    inner = units[phrase.start : phrase.end]
    head = next((u for u in inner if u.lower in words("speaker_noun", "office")), None)
    titled = units[min(phrase.end + 1, len(units) - 1)].lower in _TITLES
    singular = head is not None and (titled or not head.is_capitalised) and not head.lower.endswith("s")
    return singular and (inner[0].lower in words("determiner", "possessive") or inner[0].possessive)
