"""What stands where there is nothing to show: no report yet, nothing left by the filter, no movement found."""

import streamlit as st

from geo.dashboard import add_reports, filter_state, filters, loading, state
from geo.dashboard.whole_report import text_html
from geo.escaping import for_html
from geo.journey.records import Journey
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_key
from geo.maps.scene import Scene

TEXT_HEIGHT_PX = 640


def over_map(scene: Scene, whole: Journey) -> None:
    """Say over the map what to do when it shows nothing: open something, or show what the filter hides."""
    if not whole.reports:
        with st.container(key="over_map"):
            _nothing_loaded(scene)
    elif not (scene.places or scene.possible) and (whole.stops or whole.branches):
        with st.container(key="over_map"):
            st.html(f'<div class="dl"><p>{for_html(scene.headline)}</p></div>')
            st.button("Show all", key="show_all", on_click=filter_state.switch_all_on, args=(filters.boxes(whole),))


def _nothing_loaded(scene: Scene) -> None:
    st.html(f'<div class="dl"><p>{for_html(scene.headline)}</p></div>')
    with st.container(horizontal=True):
        add_reports.show("Paste a text")
        st.button("Open the sample", key="open_sample", on_click=_open_sample)


def _open_sample() -> None:
    if loading.opened() == loading.sample():
        state.restore_reports()
    else:
        state.add_reports(loading.sample().reports)


def is_without_movement(whole: Journey) -> bool:
    """Return whether reports are loaded that tell of no movement, whatever the filter."""
    return bool(whole.reports) and not whole.stops and not whole.branches


def texts(case: Case) -> None:
    """Show the texts of the reports in view, so that one sees what there was to read."""
    for source in (source for source in case.scene.sources if source.shown):
        head = f'<div class="head"><h2>{for_html(source.citation)}</h2>{letter_key(source)}</div>'
        st.html(f'<div class="dl">{head}</div>')
        with st.container(height=TEXT_HEIGHT_PX, border=False, key=f"text_{source.letter}"):
            st.html(f'<div class="dl">{text_html(case.readings[source.id], None)}</div>')
