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


def place(*, tells: bool) -> tuple[Callable[[], DeltaGenerator], Callable[[str], None]]:
    """Return a function that gives the headline's container, and one that tells there before what is being read.

    What is told takes the container away, and its open form with it: where nothing is new, nothing is told.
    """
    if not tells:
        return st.container, lambda _: None
    spot = st.empty()
    return spot.container, lambda words: _tell(spot, words)


def _tell(spot: DeltaGenerator, words: str) -> None:
    spot.html(f'<div class="dl"><h1>{for_html(words)}</h1></div>')
