"""The words of saying in a sentence, each with whom it makes a speaker."""

from collections.abc import Iterator, Mapping
from functools import cache

from geo.reading.attribution.phrases import speaker_before
from geo.reading.attribution.placings import placed_by
from geo.reading.attribution.record import Said, said_by
from geo.reading.attribution.sourced import SOURCE_CUES, sourced
from geo.reading.attribution.verbs import after_cue, is_negated, reporting
from geo.reading.motion.units import MARK, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

QUOTED_BY = "quoted by"
_NEAR = 6
_CLOSE = 4


def cues_in(text: str, units: Units) -> Iterator[Said]:
    """Yield the attributions that the words of saying make, in the order of the text."""
    cues = _cue_words()
    for index in [index for index, unit in enumerate(units) if unit.lower in cues and unit.kind == WORD]:
        found = _cue_at(text, units, index)
        if found is None and units[index].lower in words("placing"):
            found = placed_by(text, units, index)
        if found is not None:
            yield found


def _cue_at(text: str, units: Units, index: int) -> Said | None:
    unit = units[index]
    if unit.lower in SOURCE_CUES:
        return sourced(text, units, index)
    if unit.lower in words("claim") and _is_own_claim(units, index):
        return _claimed(text, units, index)
    if unit.lower in words("rebutting"):
        return _rebutted(text, units, index) or _phrased(text, units, index)
    if unit.lower in words("citing"):
        return _cited(text, units, index)
    if _is_certain(units, index) or (
        unit.lower in words("reporting", "witnessing") and not (index and unit.is_capitalised)
    ):
        return reporting(text, units, index)
    return _phrased(text, units, index) if unit.lower in _saying_phrases() else None


def _is_certain(units: Units, index: int) -> bool:
    return units[index].lower in words("certain") and index > 0 and units[index - 1].lower in words("be")


def _cited(text: str, units: Units, index: int) -> Said | None:
    if index + 1 < len(units) and units[index + 1].lower == "by":
        return after_cue(text, units, index, index + 2, QUOTED_BY)
    return after_cue(text, units, index, _provider(units, index + 1))


def _provider(units: Units, start: int) -> int:
    """Return where the source begins that something is cited from: "citing images shared by X", or else the start."""
    for index in range(start, min(len(units) - 2, start + _NEAR)):
        if units[index].kind == MARK:
            break
        if units[index + 1].lower in ("by", "from") and units[index].lower in words("providing"):
            return index + 2
    return start


@cache
def _cue_words() -> frozenset[str]:
    single = words("citing", "certain", "reporting", "witnessing", "claim", "placing", "rebutting")
    return single | SOURCE_CUES | set(_saying_phrases())


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
    for rest in _saying_phrases().get(units[index].lower, ()):
        end = index + 1 + len(rest)
        if tuple([unit.lower for unit in units[index + 1 : end]]) == rest:
            phrase = None if is_negated(units, index) else speaker_before(units, index)
            speaking = next((word for word in rest[:1] if word == "speaking"), units[index].lower)
            is_only_heard = rest[-1] != "of" and speaking in words("speaking")
            scope = Span(units[end - 1].end, units[end - 1].end if is_only_heard else units[-1].end)
            return phrase and said_by(text, units, phrase, scope, speaking)
    return None


def _claimed(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "the police withdrew their statement that": to whose the claim is."""
    phrase = speaker_before(units, index - 2)
    return phrase and said_by(text, units, phrase, Span(units[index].end, units[-1].end), units[index].lower)


def _rebutted(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "reports that she left were brushed aside by X" to X, who says that it is not so."""
    by = next((i for i in range(index + 1, min(len(units), index + _CLOSE)) if units[i].lower == "by"), 0)
    is_claim = any(unit.lower in words("claim") for unit in units[:index])
    return after_cue(text, units, index, by + 1) if by and is_claim else None


def _is_own_claim(units: Units, index: int) -> bool:
    """Return whether "their statement that" stands there, behind a verb."""
    around = [unit.lower for unit in (*units[max(0, index - 1) : index], *units[index + 1 : index + 2])]
    return index > 1 and around[1:] == ["that"] and around[0] in words("possessive")
