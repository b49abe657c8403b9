"""The headline: what this is and what was found, or which report is being read."""

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.dashboard.places import LIST
from geo.escaping import for_html
from geo.maps.scene import Scene

SKIP = f'<a class="skip" href="#{LIST}">Skip to the list of places</a>'


def show(scene: Scene) -> None:
    """Show the headline and the line under it."""
    st.html(
        f'<div class="dl">{SKIP}<h1>{for_html(scene.headline)}</h1><p class="sub">{for_html(scene.subtitle)}</p></div>'
    )


def progress(place: DeltaGenerator) -> Callable[[str], None]:
    """Return a function that shows, in the headline's place, what is being read."""

    def tell(words: str) -> None:
        place.html(f'<div class="dl"><h1>{for_html(words)}</h1></div>')

    return tell
