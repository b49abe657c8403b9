"""The sentences round a statement, cut into parts, so that every output highlights the same words."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from geo.reading.records import Attestation, Quantity
from geo.reading.tokens import Tokens, tokenize
from geo.reports import Report, Span


class Part(StrEnum):
    """What a piece of a passage is: quote, who said it, the reason, what is no report text, or plain."""

    QUOTE = "quote"
    SAID = "said"
    REASON = "reason"
    ASIDE = "aside"
    PLAIN = "plain"


class Piece(NamedTuple):
    """A stretch of a report's text and what it is."""

    span: Span
    part: Part


@lru_cache(maxsize=64)
def _tokens(text: str) -> Tokens:
    return tokenize(text)


def sentences_round(report: Report, spans: Iterable[Span]) -> Span:
    """Return the span of the whole sentences that hold the spans."""
    tokens, known = _tokens(report.text), list(spans)
    held = [tokens.sentence_at(offset) for span in known for offset in (span.start, span.end - 1)]
    return Span(min(s.start for s in (*held, *known)), max(s.end for s in (*held, *known)))


def pieces(whole: Span, marked: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the whole as pieces without a gap; where marked pieces overlap, the earlier given wins."""
    edges = {whole.start, whole.end}
    inside = [piece for piece in marked if piece.span.overlaps(whole)]
    edges |= {min(max(edge, whole.start), whole.end) for piece in inside for edge in piece.span}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        part = next((p.part for p in inside if p.span.covers(Span(start, end))), Part.PLAIN)
        yield Piece(Span(start, end), part)


def marks_of(statement: Attestation | Quantity) -> tuple[Piece, ...]:
    """Return the marked pieces of a statement: its quote, its attribution, its reason."""
    quote = Piece(statement.span, Part.QUOTE)
    if isinstance(statement, Quantity):
        return (quote,)
    said = tuple(Piece(span, Part.SAID) for span in statement.said_at)
    reason = (Piece(statement.reason, Part.REASON),) if statement.reason is not None else ()
    return (*said, quote, *reason)


def passage(report: Report, statement: Attestation | Quantity) -> tuple[Piece, ...]:
    """Return the sentences that hold a statement, in pieces."""
    marked = marks_of(statement)
    return tuple(pieces(sentences_round(report, [piece.span for piece in marked]), marked))
