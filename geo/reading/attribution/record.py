"""Attributions and the sentences that hold them, as records, made of the phrases that name the speakers."""

from collections.abc import Sequence
from dataclasses import dataclass

from geo.reading.attribution.phrases import name_of
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reports import Span


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution: its speakers, innermost first; the words that name them; and the stretch of text it covers.

    An aside (", officials say,") stands inside what is said. The voice is the index of the speaker whose verb it is:
    the outer one of "X, citing Y, says".
    """

    speakers: tuple[str, ...]
    at: tuple[Span, ...]
    scope: Span
    verb: str
    aside: bool = False
    voice: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with a movement phrase or a word of saying in it."""

    span: Span
    units: Units
    statements: tuple[Statement, ...]
    said: tuple[Said, ...]


def said_by(text: str, units: Units, phrase: Phrase, scope: Span, verb: str, hearer: Phrase | None = None) -> Said:
    """Return the attribution to the speaker at the phrase, and outermost to the hearer who passes it on."""
    named = [phrase] if hearer is None else [phrase, hearer]
    at = tuple(Span(units[p.start].start, units[p.end - 1].end) for p in named)
    return Said(tuple(name_of(text, units, p) for p in named), at, scope, verb)


def merged(chain: Sequence[Said], main: Said) -> Said:
    """Return one attribution of a chain, the innermost first, which covers what the main one covers."""
    names = tuple(name for said in chain for name in said.speakers)
    voice = sum(len(said.speakers) for said in chain[: chain.index(main)]) if main in chain else 0
    return Said(names, tuple(span for said in chain for span in said.at), main.scope, main.verb, main.aside, voice)
