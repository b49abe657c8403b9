"""Export what is seen: pictures, films, a page, tables, data, each made when its button is pressed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from geo.dashboard import picture_choices, state
from geo.escaping import for_html
from geo.exports.formats import DATA, FILMS, PAGES, PICTURES, PNG, TABLES, Format, export_bytes
from geo.exports.manifest import manifest_of
from geo.exports.share_check import share_check
from geo.journey.records import Journey
from geo.maps.evidence.case import Case
from geo.maps.frames import frames
from geo.maps.presets import SCREEN_DPI, Setting
from geo.view import View

GROUPS: Mapping[str, tuple[Format, ...]] = {
    "Pictures": PICTURES,
    "Films": FILMS,
    "A page with all of it": PAGES,
    "Tables": TABLES,
    "Data": DATA,
}
MOST_OPEN = 3
"""How many sentences to know before sharing are shown without being asked for."""


def show(case: Case, whole: Journey, view: View) -> None:
    """Show one button a format in a popover, nothing being made before the click; `whole` has no filter."""
    with st.popover("Export", icon=":material/download:", key="export"):
        if not case.journey.stops and not case.journey.branches:
            st.caption("There is nothing to export yet.")
            return
        st.caption("What is seen: the same filter, “reported, not tracked” and the sources included.")
        _before_sharing(share_check(case.journey, whole, tuple(case.readings.values())))
        make = partial(_made, case, view, state.corrected())
        setting = picture_choices.choose(case.scene, partial(make, PNG))
        for title, formats in GROUPS.items():
            st.html(f'<div class="dl"><h2>{title}</h2></div>')
            if formats == FILMS and not frames(case.scene):
                st.caption("A film needs two stops or more, and a time.")
                continue
            with st.container(key=f"export_{title}", horizontal=True, gap="small"):
                for each in formats:
                    _button(each, partial(make, each, setting))


def _before_sharing(sentences: Sequence[str]) -> None:
    if not sentences:
        return
    rows = "".join(f"<li>{for_html(sentence)}</li>" for sentence in sentences)
    opened = " open" if len(sentences) <= MOST_OPEN else ""
    summary = f"<summary>Before you share: {len(sentences)} to know</summary>"
    st.html(f'<div class="dl doubts"><details{opened}>{summary}<ul>{rows}</ul></details></div>')


def _made(case: Case, view: View, corrections: int, form: Format, setting: Setting) -> bytes:
    # Streamlit calls this outside the session, whose state cannot be asked here.
    on_paper = setting.size is not None and setting.size.dpi > SCREEN_DPI
    # A film of as many px as paper takes would be too large to send.
    chosen = replace(setting, size=None) if form in FILMS and on_paper else setting
    return export_bytes(case, form, manifest_of(case.journey, view, corrections), chosen)


def _button(each: Format, make: Callable[[], bytes]) -> None:
    st.download_button(
        each.label,
        make,
        file_name=f"dateline-map{each.suffix}",
        mime=each.mime,
        key=f"download_{each.name}",
        on_click="ignore",
    )
