"""Pieces of HTML that the panels share: report keys, marks, quotes in their sentences, rows of terms."""

from collections.abc import Iterable, Sequence

from geo.escaping import for_html
from geo.maps.scene import Mark, Paint, Shape, Source
from geo.reading.passages import Part, Piece, passage
from geo.reading.records import Attestation, Quantity
from geo.reports import Report

_PART_TAGS = {
    Part.PLAIN: ("", ""),
    Part.QUOTE: ("<mark>", "</mark>"),
    Part.SAID: ('<span class="said">', "</span>"),
    Part.REASON: ('<span class="reason">', "</span>"),
    Part.ASIDE: ('<span class="aside">', "</span>"),
}


def told_in(letters: Iterable[str]) -> str:
    """Return the attribute that names the reports which tell a thing, so that a script can hide what only they tell."""
    return f' data-reports="{" ".join(letters)}"'


def letter_key(source: Source) -> str:
    """Return the report's letter on its colour, read out as "report A"."""
    return (
        f'<span class="key paint-{source.paint}" role="img" aria-label="report {source.letter}">{source.letter}</span>'
    )


def letter_keys(letters: Sequence[str], sources: Iterable[Source]) -> str:
    """Return the keys of several reports."""
    by_letter = {source.letter: source for source in sources}
    return "".join(letter_key(by_letter[letter]) for letter in letters if letter in by_letter)


def glyph(mark: Mark) -> str:
    """Return the mark as it stands on the map: a numbered circle, or a diamond."""
    kind = "stop" if mark.number or mark.shape in (Shape.THERE, Shape.HEADED, Shape.INFERRED) else "possible"
    return f'<span class="glyph {kind} shape-{mark.shape} paint-{mark.paint}" aria-hidden="true">{mark.number}</span>'


def quote_block(report: Report, statement: Attestation | Quantity, paint: Paint) -> str:
    """Return the whole sentence with the quote, the attribution and the reason marked in it."""
    return f'<blockquote class="quote edge-{paint}">{quoted(report, statement)}</blockquote>'


def quoted(report: Report, statement: Attestation | Quantity) -> str:
    """Return the sentences that hold a statement, its words marked."""
    return marked_text(report, passage(report, statement))


def marked_text(report: Report, parts: Iterable[Piece]) -> str:
    """Return pieces of a report as HTML, each in the tags of what it is."""
    return "".join(_piece(report.quote(piece.span), piece.part) for piece in parts)


def _piece(text: str, part: Part) -> str:
    before, after = _PART_TAGS[part]
    return f"{before}{for_html(text)}{after}" if text.strip() else for_html(text)


def terms(rows: Iterable[tuple[str, str]]) -> str:
    """Return rows of a term and what it is, already HTML; rows without a value are left out."""
    inner = "".join(f"<dt>{for_html(term)}</dt><dd>{value}</dd>" for term, value in rows if value)
    return f"<dl>{inner}</dl>"


def lines(*parts: str) -> str:
    """Return lines of a list row, the first in ink and the others muted; empty ones are left out."""
    shown = [part for part in parts if part]
    first, rest = shown[:1], shown[1:]
    return "".join([*(f'<p class="line">{p}</p>' for p in first), *(f'<p class="line second">{p}</p>' for p in rest)])
