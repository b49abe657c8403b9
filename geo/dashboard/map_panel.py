"""The map: a constant base map a theme, the journey laid over it, a click on it selecting; a picture when it fails."""

import time
from functools import lru_cache, partial

import streamlit as st
from streamlit_folium import st_folium

from geo.dashboard import state
from geo.dashboard.map_files import addresses
from geo.dashboard.places import LIST
from geo.dashboard.timeline_panel import TIMES
from geo.escaping import for_html
from geo.maps.presets import Setting
from geo.maps.scene import Scene
from geo.maps.style import Theme, ThemeName
from geo.maps.web import RETURNED, base_map, clicked, journey_layer

HEIGHT_PX = 528
DRAWN_WITHIN_S, CHANGED_WITHIN_S = 0.8, 0.06
FAILED = "The map could not be drawn in this browser. This is the same journey as a picture."
# Looks for ten seconds whether the map's script has come to life in the frame, then presses the hidden button.
_WATCH = """<script>/* attempt %d */ (() => {
  let looks = 20;
  const look = () => {
    const frame = document.querySelector(".st-key-map_box iframe");
    if (frame?.contentDocument?.querySelector(".dateline-map") && frame.contentWindow.dateline.draw) return;
    looks -= document.visibilityState === "visible" ? 1 : 0;
    if (looks > 0) setTimeout(look, 500);
    else document.querySelector(".st-key-map_failed button")?.click();
  };
  look();
})();</script>"""


def show(scene: Scene, theme: Theme) -> None:
    """Show the map; a new click on a stop or a way selects it."""
    after = TIMES if scene.timeline is not None else LIST
    st.html(f'<div class="dl"><a class="skip" href="#{after}">Skip the map</a></div>')
    if state.map_failed():
        _still(scene, theme)
        return
    key = f"map_{theme.name}_{state.map_attempt()}"
    st_folium(
        base_map(theme.name, addresses()),
        key=key,
        height=HEIGHT_PX,
        use_container_width=True,
        returned_objects=list(RETURNED),
        feature_group_to_add=journey_layer(scene),
        on_change=partial(_follow, key),
    )
    _watch()


def let_it_draw(*, from_nothing: bool) -> None:
    """Wait while a browser draws the map: what it is sent meanwhile it would lay out first, and draw the map last."""
    if st.context.headers:
        time.sleep(DRAWN_WITHIN_S if from_nothing else CHANGED_WITHIN_S)


def _follow(key: str) -> None:
    selected = clicked(state.returned(key))
    if selected:
        state.select(selected)


def _watch() -> None:
    with st.container(key="map_failed"):
        st.button("Show a picture", key="map_picture", on_click=state.tell_map, kwargs={"failed": True})
    st.html(_WATCH % state.map_attempt(), unsafe_allow_javascript=True)


def _still(scene: Scene, theme: Theme) -> None:
    st.html(f'<div class="dl"><p>{for_html(FAILED)}</p></div>')
    st.button("Try again", key="map_again", on_click=state.tell_map, kwargs={"failed": False})
    st.image(_png(scene, theme.name), alt=scene.alt, width="stretch")


@lru_cache(maxsize=8)
def _png(scene: Scene, theme: ThemeName) -> bytes:
    from geo.maps.picture import picture
    from geo.maps.still.files import PictureFormat

    return picture(scene, PictureFormat.PNG, Setting(theme=theme))
