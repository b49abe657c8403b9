"""Evidence for what is selected: each quote in its sentence, who said it, how sure, how time and place came about."""

import streamlit as st

from geo.dashboard import focus, state, wrong
from geo.dashboard.places import LIST
from geo.dashboard.whole_report import open_report
from geo.escaping import for_html, line
from geo.gazetteer.place import Extent, Place
from geo.journey.records import Branch, Conflict, Journey, Leg, Stop
from geo.maps.evidence import disagreements
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import glyph, letter_key, quote_block, terms
from geo.maps.evidence.terms import place_terms, statement_terms, way_terms
from geo.maps.scene import Mark
from geo.reading.records import Attestation

Selected = Stop | Branch | Leg | Conflict
"""What can be selected."""


def find(journey: Journey, selected: str) -> Selected | None:
    """Return the stop, branch, leg or conflict with this id, None when the view does not hold it."""
    ways = (*journey.legs, *(branch.way for branch in journey.branches))
    known: list[Selected] = [*journey.stops, *journey.branches, *ways, *journey.conflicts]
    return next((each for each in known if each.id == selected), None)


def show(case: Case, selected: Selected) -> None:
    """Show the evidence panel in place of the list."""
    with st.container(key="evidence"):
        st.button(
            "All stops", key="back", icon=":material/arrow_back:", type="tertiary", on_click=state.select, args=("",)
        )
        if isinstance(selected, Leg):
            _leg(case, selected)
        elif isinstance(selected, Conflict):
            _conflict(case, selected)
        else:
            _place(case, selected)
        focus.to(f"#{LIST}")


def _place(case: Case, selected: Stop | Branch) -> None:
    ids = selected.attestations if isinstance(selected, Stop) else selected.way.attestations
    told = case.attestations(ids)
    zone = case.zones.get(selected.id, "")
    _title(case.mark(selected))
    for attestation in told:
        _statement(case, attestation, zone)
    st.html(f'<div class="dl">{terms(place_terms(case, selected, told))}</div>')
    _coordinates(selected.place)
    wrong.show(case, selected, told)


def _title(mark: Mark) -> None:
    detail = ", ".join(part for part in (mark.detail, mark.note) if part)
    st.html(
        f'<div class="dl"><div class="head">{glyph(mark)}{_heading(mark.name)}</div>'
        f'<p class="line">{for_html(detail)}</p></div>'
    )


def _heading(text: str) -> str:
    return f'<h2 class="panel" id="{LIST}" tabindex="-1">{for_html(line(text))}</h2>'


def _statement(case: Case, attestation: Attestation, zone: str = "") -> None:
    source, reading = case.sources[attestation.report], case.readings[attestation.report]
    st.html(
        f'<div class="dl"><div class="head"><p class="note" style="flex:1">Report {source.letter}, '
        f"{for_html(source.name)}: {for_html(source.who)}</p>{letter_key(source)}</div>"
        f"{quote_block(reading.report, attestation, source.paint)}</div>"
    )
    label = "Open the whole report at this sentence"
    if st.button(label, key=f"link_{attestation.id}", type="tertiary"):
        open_report(reading, source, attestation)
    st.html(f'<div class="dl">{terms(statement_terms(case, attestation, zone))}<hr></div>')


def _leg(case: Case, leg: Leg) -> None:
    st.html(f'<div class="dl">{_heading(case.ends(leg))}</div>')
    st.html(f'<div class="dl">{terms(way_terms(leg))}<hr></div>')
    for attestation in case.attestations(leg.attestations):
        _statement(case, attestation)


def _conflict(case: Case, conflict: Conflict) -> None:
    st.html(f'<div class="dl">{_heading(conflict.title)}{disagreements.verdict(conflict)}</div>')
    st.html(f'<div class="dl">{disagreements.positions(case, conflict)}<hr>{disagreements.reasons(conflict)}</div>')


def _coordinates(place: Place) -> None:
    if place.extent is Extent.AREA:
        return
    latitude, longitude = f"{place.at.latitude:.5f}", f"{place.at.longitude:.5f}"
    st.code(f"{latitude}, {longitude}", language=None)
    address = f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=11/{latitude}/{longitude}"
    st.link_button("OpenStreetMap", address, type="tertiary")
