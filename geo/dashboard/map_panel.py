"""The map: a constant base map a theme, the journey laid over it, a click on it selecting."""

import streamlit as st
from streamlit_folium import st_folium

from geo.dashboard import state
from geo.dashboard.map_files import addresses
from geo.maps.scene import Scene
from geo.maps.style import Theme
from geo.maps.web import RETURNED, base_map, clicked, journey_layer

HEIGHT_PX = 528


def show(scene: Scene, theme: Theme) -> None:
    """Show the map; a new click on a stop or a way selects it."""
    st.html('<div class="dl"><a class="skip" href="#when">Skip the map</a></div>')
    with st.container(key="map_box"):
        returned = st_folium(
            base_map(theme.name, addresses()),
            key=f"map_{theme.name}",
            height=HEIGHT_PX,
            use_container_width=True,
            returned_objects=list(RETURNED),
            feature_group_to_add=journey_layer(scene),
        )
    selected, click = clicked(returned)
    if selected and not state.seen_click(f"{theme.name} {click}"):
        state.select(selected)
        st.rerun()
