"""Who said it: the words of saying in a sentence, the speakers they name, and how much of the sentence they cover."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from geo.reading.attribution.media import medium_of
from geo.reading.attribution.phrases import name_of, speaker_after, speaker_before, speaker_before_relative
from geo.reading.attribution.scopes import hearer_of, is_closing, relative_before, scope_of
from geo.reading.motion.noun_phrases import Phrase
from geo.reading.motion.tables import words
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Units
from geo.reports import Span

_NEAR = 5
_VIEWS = ("words", "opinion", "view", "telling", "account")
_PARTING = (",", ";", "and", "but")
_HEARING = ("told", "informed", "assured")
_QUOTED_BY = "quoted by"
_QUOTES = '"“”«»'


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution: its speakers, innermost first; the words that name them; and the stretch of text it covers.

    An aside (", officials say,") stands inside what is said.
    """

    speakers: tuple[str, ...]
    at: tuple[Span, ...]
    scope: Span
    verb: str
    aside: bool = False


def said_in(text: str, units: Units) -> tuple[Said, ...]:
    """Return the attributions of a sentence in the order of the text."""
    found = _outward(text, units, [*_cues(text, units)])
    outer = medium_of(units)
    if outer is None:
        return tuple(found)
    name, at = name_of(text, units, outer), Span(units[outer.start].start, units[outer.end - 1].end)
    return tuple(replace(s, speakers=(*s.speakers, name), at=(*s.at, at)) if len(s.speakers) == 1 else s for s in found)


def _cues(text: str, units: Units) -> Iterator[Said]:
    cues = _cue_words()
    for index in [index for index, unit in enumerate(units) if unit.lower in cues and unit.kind == WORD]:
        found, unit = None, units[index]
        if unit.lower == "according" and index + 2 < len(units):
            found = _after(text, units, index, index + 2)
        elif unit.lower == "authority":
            found = _after(text, units, index, index + 2) if _is_on_authority(units, index) else None
        elif unit.lower == "reference":
            found = _after(text, units, index, index + 2, "citing") if _is_with_reference(units, index) else None
        elif unit.lower in words("claim") and _is_own_claim(units, index):
            found = _claimed(text, units, index)
        elif unit.lower in _VIEWS:
            opens = [u.lower for u in units[max(0, index - 2) : index + 2]]
            found = _after(text, units, index, index + 2) if opens == ["in", "the", unit.lower, "of"] else None
        elif unit.lower == "per":
            found = _after(text, units, index, index + 1) if index == 0 or units[index - 1].kind == MARK else None
        elif unit.lower in words("citing"):
            by = index + 1 < len(units) and units[index + 1].lower == "by"
            found = _after(text, units, index, index + 1 + by, _QUOTED_BY if by else "")
        elif (unit.lower in words("certain") and index and units[index - 1].lower in words("be")) or (
            unit.lower in words("reporting", "witnessing") and not (index and unit.is_capitalised)
        ):
            found = _reporting(text, units, index)
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
            phrase = None if _is_negated(units, index) else speaker_before(units, index)
            scope = Span(units[end - 1].end, units[-1].end)
            return phrase and _said(text, units, phrase, scope, units[index].lower)
    return None


def _after(text: str, units: Units, cue: int, start: int, verb: str = "") -> Said | None:
    phrase = speaker_after(units, start)
    if phrase is None:
        return None
    first = relative_before(units, cue)
    return _said(text, units, phrase, Span(units[first].start, units[-1].end), verb or units[cue].lower)


def _reporting(text: str, units: Units, index: int) -> Said | None:
    following = units[index + 1].lower if index + 1 < len(units) else ""
    is_passive = _is_passive(units, index)
    if units[index].lower in words("witnessing") and not (_is_inserted(units, index) and is_closing(units, index + 1)):
        return _witnessed(text, units, index)
    if following == "by" and (is_passive or not _is_inserted(units, index)):
        source = _after(text, units, index, index + 2)
        return _passed_on(text, units, index, source) if source and units[index].lower in _HEARING else source
    if (is_passive and not _is_quoted_person(units, index)) or following in ("to", "of"):
        return None
    if _is_negated(units, index):
        return None
    phrase = _inverted(units, index) or _before(units, index)
    if phrase is not None and units[phrase.start].lower in words("possessive") and phrase.end - phrase.start == 1:
        phrase = speaker_after(units, 0)
    if phrase is None or (units[index].lower in words("evidence") and not _is_document(units, phrase)):
        return None
    hearer = hearer_of(units, index)
    scope = scope_of(units, phrase, hearer.end if hearer else index + 1)
    said = _said(text, units, phrase, scope, units[index].lower, hearer)
    return replace(said, aside=scope.start == units[0].start and phrase.start > 0)


def _witnessed(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "residents saw it leave X" to those who saw, up to what they did themselves."""
    phrase = speaker_before(units, index)
    seen = units[index + 1] if index + 1 < len(units) else None
    if phrase is None or seen is None or seen.lower not in words("object_pronoun", "determiner", "possessive"):
        return None
    if not any(unit.lower in words("speaker_noun") for unit in units[phrase.start : phrase.end]):
        return None
    end = next((i for i in range(index, len(units)) if units[i].text in _PARTING), len(units) - 1)
    return _said(text, units, phrase, Span(units[index].end, units[end].end), units[index].lower)


def _is_own_claim(units: Units, index: int) -> bool:
    """Return whether "their statement that" stands there, behind a verb."""
    around = [unit.lower for unit in (*units[max(0, index - 1) : index], *units[index + 1 : index + 2])]
    return index > 1 and around[1:] == ["that"] and around[0] in words("possessive")


def _claimed(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "the police withdrew their statement that": to whose the claim is."""
    phrase = speaker_before(units, index - 2)
    return phrase and _said(text, units, phrase, Span(units[index].end, units[-1].end), units[index].lower)


def _passed_on(text: str, units: Units, index: int, source: Said) -> Said:
    """Return the attribution of "X was told by Y", outermost by X, where that is somebody."""
    phrase = speaker_before(units, index)
    if phrase is None:
        return source
    outer = _said(text, units, phrase, source.scope, source.verb)
    return _merged([source, outer], source)


def _is_quoted_person(units: Units, index: int) -> bool:
    """Return whether it is "was quoted as saying", which makes the one quoted the speaker."""
    return [unit.lower for unit in units[max(0, index - 2) : index]] == ["quoted", "as"]


def _is_document(units: Units, phrase: Phrase) -> bool:
    return any(unit.lower in words("document") for unit in units[phrase.start : phrase.end])


def _before(units: Units, index: int) -> Phrase | None:
    """Return the speaker before the verb; of a participle (", claiming that") the subject that opens the sentence."""
    if units[index].lower.endswith("ing") and index and units[index - 1].text == ",":
        return speaker_after(units, 0)
    if _is_quoted_person(units, index):
        return speaker_before(units, index - 2)
    return speaker_before(units, index) or _before_relative(units, index) or speaker_before_relative(units, index)


def _before_relative(units: Units, index: int) -> Phrase | None:
    """Return the speaker that opens the sentence when only a relative clause parts it from the verb."""
    phrase = speaker_after(units, 0)
    joint = phrase and units[phrase.end].lower
    return phrase if phrase and phrase.end < index and joint in words("relative") | {"seen"} else None


def _is_passive(units: Units, index: int) -> bool:
    if units[index].lower in words("certain") or units[index].lower.endswith("ing"):
        return False
    before = index - 1
    while before > max(0, index - 3) and units[before].lower in words("adverb"):
        before -= 1
    return before >= 0 and units[before].lower in words("be")


def _is_negated(units: Units, index: int) -> bool:
    """Return whether nothing was said: "neither has disclosed"; what a mark parts from the verb was said."""
    near = list(reversed(units[max(0, index - _NEAR) : index]))
    clause = near[: next((i for i, unit in enumerate(near) if unit.kind == MARK), len(near))]
    return any(unit.lower in words("silence") for unit in clause)


def _is_inserted(units: Units, index: int) -> bool:
    """Return whether a mark stands before the speaker whose verb is given: "..., a guard saw"."""
    phrase = speaker_before(units, index)
    return phrase is not None and phrase.start > 0 and units[phrase.start - 1].kind == MARK


def _inverted(units: Units, index: int) -> Phrase | None:
    """Return the speaker of ", said X": behind the verb, when a comma or a closing quotation mark stands before it."""
    if (
        index == 0
        or units[index].lower in ("told", "tells")
        or units[index - 1].text not in ("," + _QUOTES)
        or units[index - 1].kind != MARK
    ):
        return None
    following = units[index + 1] if index + 1 < len(units) else None
    if following is None or following.kind == TIME or following.lower in ("that", "he", "she", "it", "they"):
        return None
    phrase = speaker_after(units, index + 1) if _is_said_about(units, index) else None
    return phrase if phrase is not None and is_closing(units, phrase.end) else None


def _is_said_about(units: Units, index: int) -> bool:
    following = units[index + 1]
    named = following.kind in (NAME, PLACE) or following.is_capitalised
    return named or following.lower in words("determiner", "speaker_noun", "speaker_opening")


def _said(text: str, units: Units, phrase: Phrase, scope: Span, verb: str, hearer: Phrase | None = None) -> Said:
    named = [phrase] if hearer is None else [phrase, hearer]
    at = tuple(Span(units[p.start].start, units[p.end - 1].end) for p in named)
    return Said(tuple(name_of(text, units, p) for p in named), at, scope, verb)


def _outward(text: str, units: Units, found: list[Said]) -> Iterator[Said]:
    """Join "X, citing Y, reported" and "Y, quoted by X, says" into one attribution, the innermost speaker first."""
    cited = [said for said in reversed(found) if said.verb in words("citing")]
    quoting = [said for said in found if said.verb == _QUOTED_BY]
    outer = [said for said in found if said.verb not in words("citing") and said.verb != _QUOTED_BY]
    for said in outer:
        yield _merged([*cited, said, *quoting], said)
    if not outer:
        yield from _citing_alone(text, units, cited)
        yield from quoting


def _merged(chain: list[Said], main: Said) -> Said:
    names = tuple(name for said in chain for name in said.speakers)
    return Said(names, tuple(span for said in chain for span in said.at), main.scope, main.verb, main.aside)


def _citing_alone(text: str, units: Units, cited: list[Said]) -> Iterator[Said]:
    for said in cited:
        verb = next(i for i, unit in enumerate(units) if unit.lower == said.verb and unit.end <= said.at[0].start)
        phrase = speaker_before(units, verb)
        if phrase is None or units[phrase.end].lower not in ("quoted", "quotes", "cited", "cites"):
            yield said
            continue
        outer = _said(text, units, phrase, said.scope, said.verb)
        yield Said(said.speakers + outer.speakers, said.at + outer.at, said.scope, said.verb)


def chain_for(span: Span, said: tuple[Said, ...]) -> Said | None:
    """Return the attribution that covers the span: the one whose scope is narrowest, or None."""
    covering = [s for s in said if s.scope.start <= span.start and (s.aside or not any(span.covers(at) for at in s.at))]
    return min(covering, key=lambda s: s.scope.end - s.scope.start, default=None)
