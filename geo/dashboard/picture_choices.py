"""How exported pictures are to be: size, colours, part of the map, words for who cannot see them; and a preview."""

from collections.abc import Callable, Mapping
from enum import StrEnum

import streamlit as st

from geo.coords import BBox
from geo.dashboard import state
from geo.dashboard.export_watch import Seen
from geo.dashboard.labels import plain_label
from geo.dashboard.sizes import size_words
from geo.exports.own_script import in_own_script
from geo.journey.records import Journey
from geo.maps.evidence.case import Case
from geo.maps.presets import SIZES, PageSize, Preset, Setting
from geo.maps.style import ThemeName

NAMES: Mapping[Preset, str] = {
    Preset.SCREEN: "Screen",
    Preset.SOCIAL: "Post",
    Preset.SQUARE: "Square post",
    Preset.SLIDE: "Slide",
    Preset.A4: "A4 upright",
    Preset.A4_ACROSS: "A4 across",
}
_ALT_HELP = "The words for who cannot see the picture. They stand inside every picture and film."
_SIZE, _COLOURS, _TIMES, _OWN = "picture_size", "colours", "picture_times", "picture_own_script"


class Part(StrEnum):
    """Which part of the earth a picture shows."""

    SCREEN = "As on the screen"
    WHOLE = "The whole journey"


# What is chosen before and after the reader moved the map.
_PARTS = {False: "picture_part", True: "picture_part_moved"}
KEYS = (_SIZE, _COLOURS, _TIMES, _OWN, *_PARTS.values())
"""The widgets whose choice outlasts the closed panel."""


def choose(case: Case, seen: Seen | None, make: Callable[[Setting], bytes]) -> Setting:
    """Return how pictures are to be, as the widgets have it.

    Args:
        case: what is exported.
        seen: what the map has on the screen, None when it is not drawn.
        make: for the preview, a PNG.
    """
    scene = case.scene
    left, right = st.columns(2, gap="small")
    preset = left.selectbox("Size", list(Preset), format_func=_preset_words, key=_SIZE) or Preset.SCREEN
    with right:
        theme = _one_of("Colours", list(ThemeName), ThemeName.LIGHT, _COLOURS)
    extent = _extent(seen)
    # A text area of its own for each scene: words that are changed belong to what they describe.
    alt = st.text_area("Alternative text", scene.alt, height=68, help=_ALT_HELP, key=state.key_of("alt", scene.alt))
    with st.container(horizontal=True, vertical_alignment="center"):
        timeline = st.checkbox("The times under the map", key=_TIMES, disabled=scene.timeline is None)
        own = st.checkbox("Names in their own script", key=_OWN)
        wanted = st.button("Preview", icon=":material/visibility:", key="preview")
    if own:
        _tell_unwritten(case.journey)
    # Without a size each format has its usual one: a film's is smaller than the screen's.
    size = None if preset is Preset.SCREEN else SIZES[preset]
    words = "" if alt.strip() == scene.alt else alt.strip()
    setting = Setting(size, ThemeName(theme), words, timeline, extent, own)
    if wanted:
        _show(setting, SIZES[preset], words or scene.alt, make)
    return setting


def _extent(seen: Seen | None) -> BBox | None:
    if seen is None:
        return None
    usual = Part.SCREEN if seen.moved else Part.WHOLE
    return seen.box if _one_of("Part of the map", list(Part), usual, _PARTS[seen.moved]) == Part.SCREEN else None


def _one_of(label: str, options: list[str], usual: str, key: str) -> str:
    return st.segmented_control(label, options, default=usual, format_func=_capital, key=key) or usual


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tell_unwritten(journey: Journey) -> None:
    unwritten = in_own_script(journey).unwritten
    if unwritten:
        st.caption(
            plain_label(f"No font of this machine has the letters of {', '.join(unwritten)}: usual names stand.")
        )


def _show(setting: Setting, size: PageSize, alt: str, make: Callable[[Setting], bytes]) -> None:
    with st.spinner("Drawing the picture"):
        data = make(setting)
    st.image(
        data, caption=f"{_pixels(size)}, PNG of {size_words(len(data))}", alt=alt, width="stretch", output_format="PNG"
    )


def _preset_words(preset: Preset) -> str:
    return f"{NAMES[preset]}, {_pixels(SIZES[preset])}"


def _pixels(size: PageSize) -> str:
    paper = f", {size.dpi:g} dpi" if size.dpi > SIZES[Preset.SCREEN].dpi else ""
    return f"{size.width_px} × {size.height_px} px{paper}"
