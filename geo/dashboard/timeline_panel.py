"""The timeline under the map: the stops in their order, local time or UTC; a stop's name selects it."""

import streamlit as st

from geo.dashboard import state
from geo.dashboard.labels import plain_label
from geo.escaping import for_html
from geo.maps.scene import Scene, Timeline, TimeRow
from geo.maps.timeline import LEGEND, Axis, axis, head_html, published_html, row_heights_px, row_html

# The heading's id; "when" and "timeline" would be taken out, for documents have properties of these names.
TIMES = "times-of-stops"
_WIDTHS = [150, 594]


def show(scene: Scene) -> None:
    """Show the timeline of a scene, nothing when it has no times."""
    if scene.timeline is None:
        return
    utc = state.in_utc()
    _head("UTC" if utc else scene.timeline.zone_words)
    on = axis(scene.timeline, utc=utc)
    with st.container(key="timeline"):
        names, bars = st.columns(_WIDTHS, gap=None, wrap=False)
        with names:
            _names(scene.timeline, on, utc=utc)
        bars.html(f'<div class="dl">{_bars(scene.timeline, on, scene.selection, utc=utc)}</div>')


def _head(zone: str) -> None:
    words, clock = st.columns([4, 1], vertical_alignment="center", wrap=False)
    second = f'<span class="second">{for_html(zone)} · {LEGEND}</span>'
    words.html(f'<div class="dl"><h2 id="{TIMES}" tabindex="-1">When {second}</h2></div>')
    with clock.container(key="clock_box", horizontal=True, horizontal_alignment="right"):
        options = [state.LOCAL, state.IN_UTC]
        st.segmented_control("Clock", options, key=state.CLOCK, required=True, label_visibility="collapsed")


def _names(timeline: Timeline, on: Axis, *, utc: bool) -> None:
    with st.container(key="timeline_names", gap=None):
        st.html(f"<style>{''.join(_height_rules(row, on, utc=utc) for row in timeline.rows)}</style>")
        for row in timeline.rows:
            label = plain_label(_label(row))
            st.button(label, key=_key(row), type="tertiary", on_click=state.select, args=(row.id,), width="stretch")
        if timeline.published:
            st.html('<div class="dl"><p class="label">Published</p></div>')


def _label(row: TimeRow) -> str:
    return f"{row.number} {row.name}"


def _key(row: TimeRow) -> str:
    return f"when_{state.key_of('when', row.id)}"


def _height_rules(row: TimeRow, on: Axis, *, utc: bool) -> str:
    """A name is as high as its row of bars, on a desk's screen and on a phone's."""
    wide, narrow = row_heights_px(row.bars, on, utc=utc, name=_label(row))
    button = f'[data-testid="stMain"] .st-key-{_key(row)} button'
    return f"{button}{{height:{wide}px}}@media (max-width:640px){{{button}{{height:{narrow}px}}}}"


def _bars(timeline: Timeline, on: Axis, selection: str, *, utc: bool) -> str:
    rows = (_bars_of(row, on, utc=utc, selected=row.id == selection) for row in timeline.rows)
    published = published_html(timeline.published, on) if timeline.published else ""
    return f"{head_html(on)}{''.join(rows)}{published}"


def _bars_of(row: TimeRow, on: Axis, *, utc: bool, selected: bool) -> str:
    bars = row_html(row.bars, on, utc=utc, name=_label(row))
    return f'<div class="dl selected">{bars}</div>' if selected else bars
