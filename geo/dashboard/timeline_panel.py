"""The timeline under the map: the stops in their order, local time or UTC."""

import streamlit as st

from geo.dashboard import state
from geo.escaping import for_html
from geo.maps.scene import Scene
from geo.maps.style import Theme
from geo.maps.timeline import chart

LEGEND = "filled: stated · dotted: not stated, only bounded"


def show(scene: Scene, theme: Theme) -> None:
    """Show the timeline twice, for desktop and phone; the style sheet hides the one that does not fit."""
    if scene.timeline is None:
        return
    words, clock = st.columns([4, 1], vertical_alignment="center")
    zone = "UTC" if state.in_utc() else scene.timeline.zone_words
    words.html(f'<div class="dl"><h2 id="when">When <span class="second">{for_html(zone)} · {LEGEND}</span></h2></div>')
    options = [state.LOCAL, state.IN_UTC]
    clock.segmented_control("Clock", options, key=state.CLOCK, required=True, label_visibility="collapsed")
    for device, narrow in (("desktop", False), ("phone", True)):
        with st.container(key=f"timeline_{device}"):
            drawn = chart(scene, theme, narrow=narrow, utc=state.in_utc())
            st.altair_chart(drawn, theme=None, width="stretch", key=f"when_{device}", alt=scene.alt)
