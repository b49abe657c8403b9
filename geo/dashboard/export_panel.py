"""Export what is seen: pictures and tables, each made when its button is pressed."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from geo.dashboard.case import Case
from geo.exports.formats import FORMATS, Format, export_bytes
from geo.maps.presets import Setting
from geo.maps.style import ThemeName

PICTURE = ("image/png", "image/svg+xml", "application/pdf")
FILM = ("image/gif", "video/mp4")
GROUPS: Mapping[str, tuple[Format, ...]] = {
    "Pictures": tuple(each for each in FORMATS if each.mime in PICTURE),
    "Films": tuple(each for each in FORMATS if each.mime in FILM),
    "Tables and data": tuple(each for each in FORMATS if each.mime not in (*PICTURE, *FILM)),
}


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
        setting = Setting(theme=theme or ThemeName.LIGHT)
        for title, formats in GROUPS.items():
            st.html(f'<div class="dl"><h2>{title}</h2></div>')
            with st.container(key=f"export_{title}", horizontal=True, gap="small"):
                for each in formats:
                    _button(each, partial(export_bytes, case.journey, case.scene, each, setting))


def _button(each: Format, make: Callable[[], bytes]) -> None:
    st.download_button(
        each.label,
        make,
        file_name=f"dateline-map{each.suffix}",
        mime=each.mime,
        key=f"download_{each.name}",
        on_click="ignore",
    )
