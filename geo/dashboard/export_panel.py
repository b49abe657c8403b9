"""Export what is seen: pictures and tables, each made when its button is pressed."""

from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

from geo.dashboard import state
from geo.exports.formats import DATA, FILMS, PAGES, PICTURES, TABLES, Format, export_bytes
from geo.exports.manifest import manifest_of
from geo.maps.evidence.case import Case
from geo.maps.presets import Setting
from geo.maps.style import ThemeName
from geo.view import View

GROUPS: Mapping[str, tuple[Format, ...]] = {
    "Pictures": PICTURES,
    "Films": FILMS,
    "A page with all of it": PAGES,
    "Tables": TABLES,
    "Data": DATA,
}


def show(case: Case, view: View) -> None:
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
                    _button(each, partial(_made, case, view, state.corrected(), each, setting))


def _made(case: Case, view: View, corrections: int, form: Format, setting: Setting) -> bytes:
    # Streamlit calls this outside the session, whose state cannot be asked here.
    return export_bytes(case, form, manifest_of(case.journey, view, corrections), setting)


def _button(each: Format, make: Callable[[], bytes]) -> None:
    st.download_button(
        each.label,
        make,
        file_name=f"dateline-map{each.suffix}",
        mime=each.mime,
        key=f"download_{each.name}",
        on_click="ignore",
    )
