"""The peer: a plain page with folium and streamlit-folium, four markers, a check box that takes two away."""

import folium
import streamlit as st
from streamlit_folium import st_folium

from geo.dashboard.map_files import addresses

PLACES = ((39.02, 125.75), (42.42, 130.64), (43.63, 131.92), (43.80, 131.96))


def plain_map() -> folium.Map:
    made = folium.Map(location=(42, 129), zoom_start=5, tiles=None)
    leaflet = addresses().leaflet
    made.default_js = [("leaflet", f"{leaflet}/leaflet.js")]
    made.default_css = [("leaflet_css", f"{leaflet}/leaflet.css")]
    return made


def page() -> None:
    shown = PLACES if st.checkbox("All", value=True) else PLACES[:2]
    group = folium.FeatureGroup("markers")
    for place in shown:
        folium.CircleMarker(place, class_name="plain-stop").add_to(group)
    st_folium(plain_map(), key="plain", feature_group_to_add=group, returned_objects=[])


if __name__ == "__main__":
    page()
