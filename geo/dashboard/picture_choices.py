"""How exported pictures are to be: size, colours, words for who cannot see them; and one of them to look at."""

from collections.abc import Callable, Mapping

import streamlit as st

from geo.dashboard import state
from geo.maps.presets import SIZES, PageSize, Preset, Setting
from geo.maps.scene import Scene
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
_BYTES_PER_MB = 1_000_000


def choose(scene: Scene, make: Callable[[Setting], bytes]) -> Setting:
    """Return how pictures are to be, as the widgets have it; `make` is for the preview, a PNG."""
    left, right = st.columns(2, gap="small")
    preset = left.selectbox("Size", list(Preset), format_func=_size_words, key="picture_size") or Preset.SCREEN
    theme = right.segmented_control(
        "Colours", list(ThemeName), default=ThemeName.LIGHT, format_func=str.capitalize, key="colours"
    )
    # A text area of its own for each scene: words that are changed belong to what they describe.
    key = state.key_of("alt", scene.alt)
    alt = st.text_area("Alternative text", scene.alt, height=68, help=_ALT_HELP, key=key)
    with st.container(horizontal=True, vertical_alignment="center"):
        timeline = st.checkbox("The times under the map", key="picture_times", disabled=scene.timeline is None)
        wanted = st.button("Preview", icon=":material/visibility:", key="preview")
    # Without a size each format has its usual one: a film's is smaller than the screen's.
    size = None if preset is Preset.SCREEN else SIZES[preset]
    setting = Setting(size, theme or ThemeName.LIGHT, alt.strip() or scene.alt, timeline)
    if wanted:
        _show(setting, SIZES[preset], make)
    return setting


def _show(setting: Setting, size: PageSize, make: Callable[[Setting], bytes]) -> None:
    with st.spinner("Drawing the picture"):
        data = make(setting)
    words = f"{_pixels(size)}, PNG of {len(data) / _BYTES_PER_MB:.1f} MB"
    st.image(data, caption=words, alt=setting.alt, width="stretch", output_format="PNG")


def _size_words(preset: Preset) -> str:
    return f"{NAMES[preset]}, {_pixels(SIZES[preset])}"


def _pixels(size: PageSize) -> str:
    paper = f", {size.dpi:g} dpi" if size.dpi > SIZES[Preset.SCREEN].dpi else ""
    return f"{size.width_px} × {size.height_px} px{paper}"
