"""Where the keyboard goes: into what was selected or opened, and back to the button that it came from."""

from importlib.resources import files

import streamlit as st

from geo.dashboard import state
from geo.escaping import for_script

_SCRIPT = "<script>requestAnimationFrame(() => document.querySelector({})?.focus());</script>"
_POPOVERS = files("geo.dashboard").joinpath("popovers.js").read_text(encoding="utf-8")


def to(selector: str) -> None:
    """Move the focus to what a CSS selector finds, once after the selection changed; later reruns leave it alone."""
    if state.moves_focus():
        st.html(_SCRIPT.format(for_script(selector)), unsafe_allow_javascript=True)


def into_popovers() -> None:
    """Lead the focus into each popover that is opened, and back to its button."""
    st.html(f"<script>{_POPOVERS}</script>", unsafe_allow_javascript=True)
