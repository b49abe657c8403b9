"""The page's style sheet, filled with the theme's colours; all selectors are ours, widget keys or test ids."""

from functools import lru_cache
from importlib.resources import files

import streamlit as st

from geo.maps.evidence.styling import filled, style_sheet
from geo.maps.scene import Source
from geo.maps.style import THEMES, Theme, ThemeName

_SHEETS = ("dashboard.css", "marey.css")


def theme() -> Theme:
    """Return the theme that the reader's browser asks for."""
    return THEMES[ThemeName.DARK if st.context.theme.type == "dark" else ThemeName.LIGHT]


def apply(current: Theme) -> None:
    """Write the style sheet into the page."""
    st.html(f"<style>{_sheet(current.name)}</style>")


def tick_colours(current: Theme, keys: dict[str, Source]) -> None:
    """Give each report's check box, by its widget key, the report's colour; the tick takes the page's."""
    rules = "".join(
        f'.st-key-{key} label[data-selected="true"]>div:first-of-type{{'
        f"background-color:{current.paint[source.paint]}!important;border-color:{current.paint[source.paint]}!important}}"
        f".st-key-{key} label svg{{color:{current.page}!important;stroke:{current.page}!important}}"
        for key, source in keys.items()
    )
    st.html(f"<style>{rules}</style>")


@lru_cache
def _sheet(name: ThemeName) -> str:
    current = THEMES[name]
    text = "".join(files("geo.dashboard").joinpath(sheet).read_text(encoding="utf-8") for sheet in _SHEETS)
    ticks = f'[data-testid="stCheckbox"] label svg{{color:{current.page};stroke:{current.page}}}'
    return style_sheet(current) + filled(text, current) + ticks
