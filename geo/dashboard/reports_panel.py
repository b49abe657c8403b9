"""The loaded reports: how each is cited and dated, its text on demand, and a way to take it out."""

import streamlit as st

from geo.dashboard import state
from geo.dashboard.whole_report import open_report
from geo.escaping import for_html
from geo.languages import not_read_yet
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_key
from geo.maps.scene import Source
from geo.reading.records import Reading


def show(case: Case) -> None:
    """Show a row for each loaded report."""
    for source in case.scene.sources:
        _row(source, case.readings[source.id])
    if state.removed():
        st.button("Bring the removed reports back", key="restore", on_click=state.restore_reports)


def _row(source: Source, reading: Reading) -> None:
    words, buttons = st.columns([3, 1], vertical_alignment="center")
    lines = "".join(f'<p class="second">{for_html(note)}</p>' for note in _notes(source, reading) if note)
    cited = f"<p><b>{for_html(source.citation)}</b></p>{lines}"
    words.html(f'<div class="dl"><div class="row"><div>{cited}</div>{letter_key(source)}</div></div>')
    with buttons.container(horizontal=True):
        if st.button("Open", key=f"open_{source.letter}"):
            open_report(reading, source, None)
        st.button("Take out", key=f"remove_{source.letter}", on_click=state.remove_report, args=(source.id,))


def _notes(source: Source, reading: Reading) -> tuple[str, ...]:
    report = reading.report
    aside = len(reading.set_aside)
    passages = f"{aside} passage{'s' if aside > 1 else ''} set aside: captions, bylines or menus." if aside else ""
    return source.note, not_read_yet(report.language), passages, report.url, f"sha256 {report.sha256[:16]}…"
