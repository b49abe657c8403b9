"""Export what is seen: pictures, films, a page, tables, data, each made when its button is pressed."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import streamlit as st

from geo.dashboard import export_watch, picture_choices, state
from geo.dashboard.sizes import size_words
from geo.escaping import for_html
from geo.exports.formats import DATA, FILMS, PAGES, PICTURES, PNG, TABLES, Format, export_bytes
from geo.exports.manifest import manifest_of
from geo.exports.own_script import case_in_own_script
from geo.exports.share_check import share_check
from geo.journey.records import Journey
from geo.maps.evidence.case import Case
from geo.maps.frames import frames
from geo.maps.presets import Setting
from geo.view import View

GROUPS: Mapping[str, tuple[Format, ...]] = {
    "Pictures": PICTURES,
    "Films": FILMS,
    "A page with all of it": PAGES,
    "Tables": TABLES,
    "Data": DATA,
}
KEY = "export"
MOST_OPEN = 3
"""How many sentences to know before sharing are shown without being asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What is exported, and where the sizes of the files are kept.

    Streamlit makes a file outside the session, whose state cannot be asked there.
    """

    case: Case
    view: View
    corrections: int
    sizes: dict[Hashable, int]

    def made(self, form: Format, setting: Setting) -> bytes:
        """Return the file; its size is known from then on."""
        pictured = form in (*PICTURES, *FILMS) and setting.own_script
        case = case_in_own_script(self.case, self.view) if pictured else self.case
        data = export_bytes(case, form, manifest_of(self.case.journey, self.view, self.corrections), setting)
        self.sizes[self._key(form, setting)] = len(data)
        return data

    def size(self, form: Format, setting: Setting) -> int | None:
        """Return how many bytes the file has, None when it was not made yet."""
        return self.sizes.get(self._key(form, setting))

    def _key(self, form: Format, setting: Setting) -> Hashable:
        return form.name, setting if form in (*PICTURES, *FILMS) else None, hash(self.case.scene), self.corrections


def show(case: Case, whole: Journey, view: View) -> None:
    """Show one button a format in a popover, nothing being made before the click; `whole` has no filter.

    What is in it is made when it is opened, and runs by itself.
    """
    # What runs by itself takes all the width that it is given.
    with st.container(width="content"):
        _popover(case, whole, view)


@st.fragment
def _popover(case: Case, whole: Journey, view: View) -> None:
    panel = st.popover("Export", icon=":material/download:", key=KEY, on_change="rerun")
    if not panel.open:
        state.keep(picture_choices.KEYS)
        return
    with panel:
        if case.journey.stops or case.journey.branches:
            _fill(_Job(case, view, state.corrected(), state.made_bytes()), whole)
        else:
            st.caption("There is nothing to export yet.")


def _fill(job: _Job, whole: Journey) -> None:
    case = job.case
    st.caption("What is seen: the same filter, “reported, not tracked” and the sources included.")
    _before_sharing(share_check(case.journey, whole, tuple(case.readings.values())))
    setting = picture_choices.choose(case, export_watch.seen(), partial(job.made, PNG))
    for title, formats in GROUPS.items():
        st.html(f'<div class="dl"><h2>{title}</h2></div>')
        if formats == FILMS and not frames(case.scene):
            st.caption("A film needs two stops or more, and a time.")
            continue
        with st.container(key=f"export_{title}", horizontal=True, gap="small"):
            for each in formats:
                _button(each, job.size(each, setting), partial(job.made, each, setting))


def _before_sharing(sentences: Sequence[str]) -> None:
    if not sentences:
        return
    rows = "".join(f"<li>{for_html(sentence)}</li>" for sentence in sentences)
    opened = " open" if len(sentences) <= MOST_OPEN else ""
    summary = f"<summary>Before you share: {len(sentences)} to know</summary>"
    st.html(f'<div class="dl doubts"><details{opened}>{summary}<ul>{rows}</ul></details></div>')


def _button(each: Format, size: int | None, make: Callable[[], bytes]) -> None:
    st.download_button(
        each.label if size is None else f"{each.label}: {size_words(size)}",
        make,
        file_name=f"dateline-map{each.suffix}",
        mime=each.mime,
        key=f"download_{each.name}",
        on_click="ignore",
    )
