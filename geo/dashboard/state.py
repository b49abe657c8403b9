"""What the session remembers: pasted reports, corrections, the selection, the form; `filter_state` has the filter."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

import streamlit as st

from geo.journey.corrections import Correction, Corrections
from geo.journey.waits import possible
from geo.loaded import Loaded
from geo.reports import Report
from geo.view import View
from geo.view_links import query_of, view_of

LOCAL, IN_UTC = "Local", "UTC"
CLOCK, MOVER = "clock", "mover"


def begin() -> bool:
    """Take the view from the link when the session begins; return whether it does."""
    if "link" in st.session_state:
        return False
    linked = view_of({name: st.query_params.get_all(name) for name in st.query_params})
    st.session_state.link = linked
    st.session_state.selection = linked.selection
    st.session_state[CLOCK] = IN_UTC if linked.utc else LOCAL
    st.session_state.halts = dict(possible(linked.halts))
    st.session_state.pasted = ()
    st.session_state.removed = frozenset()
    st.session_state.corrections = (Corrections(),)
    return True


def meets(reports: Iterable[Report]) -> bool:
    """Return whether the session has just begun or meets one of the reports for the first time."""
    known: frozenset[str] | None = st.session_state.get("met")
    met = (known or frozenset()) | {report.sha256 for report in reports}
    st.session_state.met = met
    return met != known


def linked_view() -> View:
    """Return the view that the session began with."""
    view: View = st.session_state.link
    return view


def publish(view: View) -> None:
    """Write the view into the address, so that a copied link opens it again."""
    query = query_of(view)
    current = {name: st.query_params.get_all(name) for name in st.query_params}
    if current != query:
        st.query_params.from_dict(query)


def key_of(kind: str, name: str) -> str:
    """Return the widget key of a filter's check box; names from reports are hashed."""
    return f"{kind}_{sha256(name.encode()).hexdigest()[:10]}"


def in_utc() -> bool:
    """Return whether times are shown in UTC."""
    return bool(st.session_state.get(CLOCK) == IN_UTC)


def halts() -> tuple[tuple[str, float], ...]:
    """Return the kinds of halts that were set, each with its hours."""
    return tuple(st.session_state.halts.items())


def set_halt(kind: str, key: str) -> None:
    """Set the hours of a kind of halt to those in a field."""
    st.session_state.halts = {**st.session_state.halts, kind: float(st.session_state[key])}


def mover() -> str | None:
    """Return the mover that was chosen, None to let the program choose."""
    chosen_mover: str | None = st.session_state.get(MOVER, linked_view().mover)
    return chosen_mover


def forget_mover() -> None:
    """Let the program choose the mover again."""
    st.session_state.pop(MOVER, None)
    st.session_state.link = replace(linked_view(), mover=None)


def selection() -> str:
    """Return the id of what is selected, or ""."""
    return str(st.session_state.selection)


def select(selected: str) -> None:
    """Select a stop, leg, branch or conflict; "" goes back to the list."""
    st.session_state.last_selection = st.session_state.selection
    st.session_state.selection = selected
    st.session_state.moves_focus = True


def last_selection() -> str:
    """Return the id of what was selected before, or ""."""
    return str(st.session_state.get("last_selection", ""))


def moves_focus() -> bool:
    """Return whether the selection has just changed; only the first call after it says so."""
    return bool(st.session_state.pop("moves_focus", False))


def map_failed() -> bool:
    """Return whether the browser could not draw the map."""
    return bool(st.session_state.get("map_failed", False))


def tell_map(*, failed: bool) -> None:
    """Keep that the browser could not draw the map, or that it is to try again."""
    st.session_state.map_failed = failed
    st.session_state.map_attempt = map_attempt() + 1


def map_attempt() -> int:
    """Return a number that changes when the map is to be drawn anew from nothing."""
    return int(st.session_state.get("map_attempt", 0))


def returned(key: str) -> Mapping[str, Any]:
    """Return what a component gave back last."""
    value: Mapping[str, Any] | None = st.session_state.get(key)
    return value or {}


def pasted() -> tuple[Report, ...]:
    """Return the reports that were added in this session."""
    reports: tuple[Report, ...] = st.session_state.pasted
    return reports


def add_reports(reports: Iterable[Report]) -> None:
    """Add reports to this session."""
    st.session_state.pasted = (*pasted(), *reports)


def remove_report(report_id: str) -> None:
    """Take a report out of this session."""
    st.session_state.pasted = tuple(report for report in pasted() if report.id != report_id)
    st.session_state.removed = removed() | {report_id}


def remove_reports(report_ids: Iterable[str]) -> None:
    """Take reports out of this session."""
    for report_id in report_ids:
        remove_report(report_id)


def keep_sample() -> None:
    """Keep that the sample's reports are wanted beside those that were added."""
    st.session_state.keeps_sample = True


def keeps_sample() -> bool:
    """Return whether the user said that the sample's reports are to stay."""
    return bool(st.session_state.get("keeps_sample", False))


def removed() -> frozenset[str]:
    """Return the ids of shipped reports that were taken out."""
    ids: frozenset[str] = st.session_state.removed
    return ids


def restore_reports() -> None:
    """Bring the reports back that the dashboard was opened with."""
    st.session_state.removed = frozenset()


def corrections() -> Corrections:
    """Return what was corrected in this session."""
    last: Corrections = st.session_state.corrections[-1]
    return last


def corrected() -> int:
    """Return how often the user corrected something; one correction may take several steps."""
    return len(st.session_state.corrections) - 1


def correct(*steps: Correction) -> None:
    """Correct something, in steps that are undone together."""
    st.session_state.corrections = (*st.session_state.corrections, corrections().add(*steps))


def undo() -> None:
    """Take the last correction back."""
    st.session_state.corrections = st.session_state.corrections[:-1] or (Corrections(),)


def opened(popover: str, *, now: bool) -> bool:
    """Return whether a popover is open now or was before: from then on what stands in its fields is kept."""
    known: frozenset[str] = st.session_state.get("opened", frozenset())
    st.session_state.opened = known | {popover} if now else known
    return popover in st.session_state.opened


def field(key: str) -> object:
    """Return what stands in a form's field, None when it is empty."""
    return st.session_state.get(key)


def fill(key: str, value: object) -> None:
    """Put a value into a form's field."""
    st.session_state[key] = value


def keep(keys: Iterable[str]) -> None:
    """Keep what was chosen with these widgets while they are not on the page."""
    for key in keys:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def made_bytes() -> dict[Hashable, int]:
    """Return how many bytes each file had that was made in this session; who makes one writes it there."""
    sizes: dict[Hashable, int] = st.session_state.setdefault("made_bytes", {})
    return sizes


def uploads() -> int:
    """Return how often files were uploaded; the upload field is a new one after each."""
    return int(st.session_state.get("uploads", 0))


def next_upload(told: Loaded) -> None:
    """Empty the upload field and keep what there is to tell about what was added."""
    st.session_state.uploads = uploads() + 1
    st.session_state.uploaded = told


def uploaded() -> Loaded:
    """Return what there is to tell about what was added last."""
    told: Loaded = st.session_state.get("uploaded", Loaded())
    return told
