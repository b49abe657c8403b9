"""The timeline under the map: the stops in their order, local time or UTC; a stop's name selects it."""

import streamlit as st

from geo.dashboard import state
from geo.dashboard.labels import plain_label
from geo.escaping import for_html
from geo.maps.scene import Scene, TimeRow
from geo.maps.timeline import LEGEND, Axis, axis, head_html, published_html, row_html

# The heading's id; "when" and "timeline" would be taken out, for documents have properties of these names.
TIMES = "times-of-stops"
_WIDTHS = [132, 612]


def show(scene: Scene) -> None:
    """Show the timeline of a scene, nothing when it has no times."""
    if scene.timeline is None:
        return
    utc = state.in_utc()
    _head("UTC" if utc else scene.timeline.zone_words)
    on = axis(scene.timeline, utc=utc)
    with st.container(key="timeline", gap=None):
        _line("", head_html(on))
        for row in scene.timeline.rows:
            _row(row, on, utc=utc, selected=row.id == scene.selection)
        if scene.timeline.published:
            _line("Published", published_html(scene.timeline.published, on))


def _head(zone: str) -> None:
    words, clock = st.columns([4, 1], vertical_alignment="center", wrap=False)
    second = f'<span class="second">{for_html(zone)} · {LEGEND}</span>'
    words.html(f'<div class="dl"><h2 id="{TIMES}" tabindex="-1">When {second}</h2></div>')
    with clock.container(key="clock_box", horizontal=True, horizontal_alignment="right"):
        options = [state.LOCAL, state.IN_UTC]
        st.segmented_control("Clock", options, key=state.CLOCK, required=True, label_visibility="collapsed")


def _row(row: TimeRow, on: Axis, *, utc: bool, selected: bool) -> None:
    name, bars = st.columns(_WIDTHS, gap=None, vertical_alignment="center", wrap=False)
    label = f"{row.number} {plain_label(row.name)}"
    key = f"when_{state.key_of('when', row.id)}"
    name.button(label, key=key, type="tertiary", on_click=state.select, args=(row.id,), width="stretch")
    mark = " selected" if selected else ""
    bars.html(f'<div class="dl{mark}">{row_html(row.bars, on, utc=utc)}</div>')


def _line(label: str, html: str) -> None:
    name, bars = st.columns(_WIDTHS, gap=None, wrap=False)
    name.html(f'<div class="dl"><p class="label">{label}</p></div>')
    bars.html(f'<div class="dl">{html}</div>')
