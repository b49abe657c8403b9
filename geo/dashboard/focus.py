"""Where the keyboard goes: to the heading of what was selected, and back to the button that it came from."""

import streamlit as st

from geo.dashboard import state
from geo.escaping import for_script

_SCRIPT = "<script>requestAnimationFrame(() => document.querySelector({})?.focus());</script>"


def to(selector: str) -> None:
    """Move the focus to what a CSS selector finds, once after the selection changed; later reruns leave it alone."""
    if state.moves_focus():
        st.html(_SCRIPT.format(for_script(selector)), unsafe_allow_javascript=True)
