"""Who said it in a sentence: its attributions joined into chains, and the one that covers a statement."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.attribution.cues import QUOTED_BY, cues_in
from geo.reading.attribution.media import medium_of
from geo.reading.attribution.phrases import name_of, speaker_before
from geo.reading.attribution.record import Said, merged, said_by
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reports import Span


def said_in(text: str, units: Units) -> tuple[Said, ...]:
    """Return the attributions of a sentence in the order of the text."""
    found = _outward(text, units, [*cues_in(text, units)])
    outer = medium_of(units)
    if outer is None:
        return tuple(found)
    name, at = name_of(text, units, outer), Span(units[outer.start].start, units[outer.end - 1].end)
    return tuple(replace(s, speakers=(*s.speakers, name), at=(*s.at, at)) if len(s.speakers) == 1 else s for s in found)


def _outward(text: str, units: Units, found: list[Said]) -> Iterator[Said]:
    """Join "X, citing Y, reported" and "Y, quoted by X, says" into one attribution, the innermost speaker first."""
    cited = [said for said in reversed(found) if said.verb in words("citing")]
    quoting = [said for said in found if said.verb == QUOTED_BY]
    outer = [said for said in found if said.verb not in words("citing") and said.verb != QUOTED_BY]
    for said in outer:
        yield merged([*cited, said, *quoting], said)
    if not outer:
        yield from _citing_alone(text, units, cited)
        yield from quoting


def _citing_alone(text: str, units: Units, cited: list[Said]) -> Iterator[Said]:
    for said in cited:
        before = (i for i, unit in enumerate(units) if unit.lower == said.verb and unit.end <= said.at[0].start)
        phrase = speaker_before(units, next(before, 0))
        if phrase is None or units[phrase.end].lower not in ("quoted", "quotes", "cited", "cites"):
            yield said
            continue
        outer = said_by(text, units, phrase, said.scope, said.verb)
        yield Said(said.speakers + outer.speakers, said.at + outer.at, said.scope, said.verb)


def chain_for(span: Span, core: Span, said: tuple[Said, ...]) -> Said | None:
    """Return the attribution that covers a statement: the one whose scope is narrowest, or None.

    Args:
        span: the words of the statement, which may open with the speaker ("a guard saw her leave").
        core: its verb group.
        said: the attributions of the sentence.
    """
    reaching = [s for s in said if span.start < s.scope.end]
    covering = [s for s in reaching if s.scope.start <= span.start and (s.aside or not _names_speaker(span, s))]
    covering = covering or [s for s in reaching if s.scope.start <= core.start and core.end <= s.scope.end]
    return min(covering, key=lambda s: s.scope.end - s.scope.start, default=None)


def _names_speaker(span: Span, said: Said) -> bool:
    return any(span.covers(at) for at in said.at)
