"""The whole report in a dialog, opened at a sentence, with what was set aside shown as such."""

import streamlit as st

from geo.escaping import for_html
from geo.maps.evidence.markup import letter_key, marked_text
from geo.maps.scene import Source
from geo.reading.passages import Part, Piece, marks_of, pieces, sentences_round
from geo.reading.records import Attestation, Quantity, Reading
from geo.reports import Span


@st.dialog("The whole report", width="large")
def open_report(reading: Reading, source: Source, statement: Attestation | Quantity | None) -> None:
    """Show the report in a dialog: what comes before the sentence folded, then the sentence, then the rest."""
    st.html(f'<div class="dl"><div class="head">{letter_key(source)}<p>{for_html(source.citation)}</p></div></div>')
    st.html(f'<div class="dl">{text_html(reading, statement)}</div>')


def text_html(reading: Reading, statement: Attestation | Quantity | None) -> str:
    """Return the report's text as HTML with the statement marked, what is set aside greyed with the reason."""
    whole = Span(0, len(reading.report.text))
    if statement is None:
        return f'<div class="report">{_html(reading, whole, ())}</div>'
    marked = marks_of(statement)
    start = sentences_round(reading.report, [piece.span for piece in marked]).start
    before, after = Span(0, start), Span(start, whole.end)
    folded = f"<details><summary>Earlier in the report</summary>{_html(reading, before, ())}</details>" if start else ""
    return f'<div class="report">{folded}{_html(reading, after, marked)}</div>'


def _html(reading: Reading, whole: Span, marked: tuple[Piece, ...]) -> str:
    aside = tuple(Piece(each.span, Part.ASIDE) for each in reading.set_aside)
    return marked_text(reading.report, pieces(whole, (*marked, *aside)))
