"""Export what is seen: pictures and tables, each made when its button is pressed."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from geo.dashboard.case import Case
from geo.exports.formats import FORMATS, Format, export_bytes
from geo.maps.style import ThemeName


def show(case: Case) -> None:
    """Show one button a format in a popover; nothing is made before the click."""
    with st.popover("Export", icon=":material/download:", key="export"):
        if not case.journey.stops and not case.journey.branches:
            st.caption("There is nothing to export yet.")
            return
        st.caption("What is seen: the same filter, “reported, not tracked” and the sources included.")
        theme = st.segmented_control(
            "Colours", list(ThemeName), default=ThemeName.LIGHT, format_func=str.capitalize, key="colours"
        )
        for each in FORMATS:
            _button(each, partial(export_bytes, case.journey, case.scene, each, theme or ThemeName.LIGHT))


def _button(each: Format, make: Callable[[], bytes]) -> None:
    st.download_button(
        each.label,
        make,
        file_name=f"dateline-map{each.suffix}",
        mime=each.mime,
        key=f"download_{each.name}",
        on_click="ignore",
        width="stretch",
    )
