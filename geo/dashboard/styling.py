"""The page's style sheet, filled with the theme's colours; all selectors are ours, widget keys or test ids."""

from functools import lru_cache
from importlib.resources import files
from string import Template

import streamlit as st

from geo.maps.scene import Paint, Source
from geo.maps.style import THEMES, Theme, ThemeName

_SHEETS = ("dashboard.css", "marey.css")
_EXTRA = {
    ThemeName.LIGHT: {"link": "#1D4E7E", "highlight": "#FFE9A8"},
    ThemeName.DARK: {"link": "#8FC1F0", "highlight": "#5A4A12"},
}


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
    colours = {
        "page": current.page,
        "side": current.side,
        "ink": current.ink,
        "muted": current.muted,
        "sea": current.sea,
        "rule": current.rule,
    }
    ticks = f'[data-testid="stCheckbox"] label svg{{color:{current.page};stroke:{current.page}}}'
    return Template(text).substitute(colours | _EXTRA[name] | {"paints": _paints(current), "ticks": ticks})


def _paints(current: Theme) -> str:
    return "".join(
        f".dl .key.paint-{paint}{{background:{current.paint[paint]};color:{current.letter[paint]}}}"
        f".dl .glyph.shape-there.paint-{paint}{{background:{current.paint[paint]};color:{current.letter[paint]};"
        f"border-color:{current.paint[paint]}}}"
        f".dl .glyph.paint-{paint}{{color:{current.paint[paint]}}}"
        f".dl :is(.tl, .mr) .paint-{paint}{{color:{current.paint[paint]}}}"
        f".dl .edge-{paint}{{border-left-color:{current.paint[paint]}!important}}"
        for paint in Paint
    ) + "".join(f".dl .mr .word-{paint}{{color:{current.paint[paint]}}}" for paint in (Paint.A, Paint.B))
