"""The words of saying in a sentence, each with whom it makes a speaker."""

from collections.abc import Iterator, Mapping
from functools import cache

from geo.reading.attribution.phrases import speaker_before
from geo.reading.attribution.record import Said, said_by
from geo.reading.attribution.verbs import after_cue, is_negated, reporting
from geo.reading.motion.units import MARK, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

QUOTED_BY = "quoted by"
_VIEWS = ("words", "opinion", "view", "telling", "account")


def cues_in(text: str, units: Units) -> Iterator[Said]:
    """Yield the attributions that the words of saying make, in the order of the text."""
    cues = _cue_words()
    for index in [index for index, unit in enumerate(units) if unit.lower in cues and unit.kind == WORD]:
        found, unit = None, units[index]
        if unit.lower == "according" and index + 2 < len(units):
            found = after_cue(text, units, index, index + 2)
        elif unit.lower == "authority":
            found = after_cue(text, units, index, index + 2) if _is_on_authority(units, index) else None
        elif unit.lower == "reference":
            found = after_cue(text, units, index, index + 2, "citing") if _is_with_reference(units, index) else None
        elif unit.lower in words("claim") and _is_own_claim(units, index):
            found = _claimed(text, units, index)
        elif unit.lower in _VIEWS:
            opens = [u.lower for u in units[max(0, index - 2) : index + 2]]
            found = after_cue(text, units, index, index + 2) if opens == ["in", "the", unit.lower, "of"] else None
        elif unit.lower == "per":
            found = after_cue(text, units, index, index + 1) if index == 0 or units[index - 1].kind == MARK else None
        elif unit.lower in words("citing"):
            by = index + 1 < len(units) and units[index + 1].lower == "by"
            found = after_cue(text, units, index, index + 1 + by, QUOTED_BY if by else "")
        elif (unit.lower in words("certain") and index and units[index - 1].lower in words("be")) or (
            unit.lower in words("reporting", "witnessing") and not (index and unit.is_capitalised)
        ):
            found = reporting(text, units, index)
        elif unit.lower in _saying_phrases():
            found = _phrased(text, units, index)
        if found is not None:
            yield found


@cache
def _cue_words() -> frozenset[str]:
    single = {"according", "authority", "per", "reference", *_VIEWS}
    return words("citing", "certain", "reporting", "witnessing", "claim") | single | set(_saying_phrases())


def _is_with_reference(units: Units, index: int) -> bool:
    around = [unit.lower for unit in (*units[max(0, index - 1) : index], *units[index + 1 : index + 2])]
    return around == ["with", "to"]


def _is_on_authority(units: Units, index: int) -> bool:
    """Return whether "on the authority of" stands there, and no port authority."""
    around = [unit.lower for unit in (*units[max(0, index - 2) : index], *units[index + 1 : index + 2])]
    return around in (["on", "the", "of"], ["upon", "the", "of"])


@cache
def _saying_phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of several words that mean saying ("let it be known"), by their first word."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(words("saying_phrase")):
        first, *rest = phrase.split("_")
        found[first] = (*found.get(first, ()), tuple(rest))
    return found


def _phrased(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of a saying phrase that begins there, or None when none does or nobody says it."""
    for rest in _saying_phrases()[units[index].lower]:
        end = index + 1 + len(rest)
        if tuple(unit.lower for unit in units[index + 1 : end]) == rest:
            phrase = None if is_negated(units, index) else speaker_before(units, index)
            scope = Span(units[end - 1].end, units[-1].end)
            return phrase and said_by(text, units, phrase, scope, units[index].lower)
    return None


def _claimed(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "the police withdrew their statement that": to whose the claim is."""
    phrase = speaker_before(units, index - 2)
    return phrase and said_by(text, units, phrase, Span(units[index].end, units[-1].end), units[index].lower)


def _is_own_claim(units: Units, index: int) -> bool:
    """Return whether "their statement that" stands there, behind a verb."""
    around = [unit.lower for unit in (*units[max(0, index - 1) : index], *units[index + 1 : index + 2])]
    return index > 1 and around[1:] == ["that"] and around[0] in words("possessive")
