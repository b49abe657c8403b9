"""How much of its sentence an attribution covers: what follows the verb, or all of it where the verb closes it."""

from geo.reading.attribution.phrases import speaker_after
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, TIME, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

_QUOTES = '"“”«»'
_BEFORE_CLOSING = (",", ".", "!", "?")
_OFFICE = 10
_DASHES = ("-", "–", "—")


def scope_of(units: Units, phrase: Phrase, after: int) -> Span:
    """Return what is said: what follows the verb, or the whole sentence when the verb closes it."""
    verb_end, verb = units[after - 1].end, after
    while after < len(units) and (units[after].kind == TIME or units[after].lower in ("on", "late", "earlier")):
        after += 1
    quoted = _quotation_before(units, phrase.start)
    if quoted is not None:
        again = any(unit.text in _QUOTES for unit in units[after:])
        return (
            Span(quoted.start, units[-1].end) if again else Span(quoted.start, max(verb_end, units[phrase.end - 1].end))
        )
    behind = phrase.start > 0 and _stands_apart(units, phrase.start - 1)
    ends = (_behind_hearer(units, max(end, phrase.end)) for end in (verb, after))
    if phrase.end > after or (behind and any(is_closing(units, end) for end in ends)):
        return _from_semicolon(units, phrase.start)
    return Span(verb_end, units[-1].end)


def _from_semicolon(units: Units, start: int) -> Span:
    """Return what an inserted speaker covers, from the semicolon before it on: "A left; B stayed, he said; C came"."""
    first = next((i + 1 for i in range(start - 1, 0, -1) if units[i].text == ";"), 0)
    return Span(units[first].start, units[-1].end)


def _quotation_before(units: Units, start: int) -> Span | None:
    """Return the quotation that closes right before the speaker and his office: '"...," the agent, NAME, said'."""
    closing = next((i for i in range(start - 1, max(-1, start - _OFFICE), -1) if units[i].text in _QUOTES), -1)
    if closing < 2 or units[closing - 1].text not in _BEFORE_CLOSING:
        return None
    opening = next((i for i in range(closing - 2, -1, -1) if units[i].text in _QUOTES), 0)
    return Span(units[opening].start, units[closing].end)


def _stands_apart(units: Units, index: int) -> bool:
    """Return whether a mark stands there, or "as" or "so" behind one: ", as the police say"."""
    if units[index].lower in ("as", "so") and index:
        return units[index - 1].kind == MARK and units[index - 2].lower not in words("subordinator")
    return units[index].text in ("," + _QUOTES) or (units[index].text in _DASHES and index > 0)


def relative_before(units: Units, cue: int) -> int:
    """Return where the relative clause begins that "according to" opens ("Doha, where, according to X,"), else 0."""
    before = cue - 1
    if before > 0 and units[before].text == "," and units[before - 1].lower in words("relative"):
        return before - 1
    return 0


def _behind_hearer(units: Units, after: int) -> int:
    """Return where the verb's own words end: "told us", "told reporters"."""
    hearers = words("object_pronoun", "hearer")
    return after + (after < len(units) and units[after].lower in hearers)


def is_closing(units: Units, after: int) -> bool:
    """Return whether the words of saying end there: at a mark, at the sentence's end, before a phrase that trails."""
    return after >= len(units) or units[after].kind == MARK or units[after].lower in words("after_saying")


def hearer_of(units: Units, index: int) -> Phrase | None:
    """Return the paper or agency that was told, or None."""
    if units[index].lower not in ("told", "tells", "tell"):
        return None
    phrase = speaker_after(units, index + 1)
    named = phrase is not None and any(unit.is_capitalised for unit in units[phrase.start : phrase.end])
    if phrase is None or not (named or units[phrase.end - 1].lower in words("medium")):
        return None
    return phrase
