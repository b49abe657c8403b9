"""Add reports: paste or upload texts for this session, with the date that was found, and what an undated one means."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from geo.dashboard import state
from geo.dashboard.labels import plain_label
from geo.errors import DatelineError
from geo.languages import not_read_yet
from geo.loaded import Fault, Loaded, Notice, joined
from geo.reading.publication import PublicationDay, publication_day
from geo.report_files import load_bytes
from geo.report_heads import Head, dated
from geo.report_texts import report_from_text
from geo.reports import DateSource

ENDINGS = ["txt", "md", "html", "htm", "pdf", "docx", "jsonl"]
UNDATED = (
    "Undated: its weekdays stay open, unless a dated report tells of the same movement. "
    "Then they are worked out from that one and marked as inferred."
)
NOT_IN_LINKS = "Added reports stay in this session: a copied link does not carry them."
EARLIEST = date(1, 1, 1)
PASTED = "Pasted text"
POPOVER = "add"
FIELDS = ("paste_text", "paste_title", "paste_publisher", "paste_url")


def show(label: str = "Add reports") -> None:
    """Show the form in a popover once that was opened; faults stand at the file's name, and what was typed is kept."""
    popover = st.popover(label, icon=":material/add:", key=POPOVER, on_change="rerun")
    if not state.opened(POPOVER, now=bool(popover.open)):
        return
    with popover:
        pasted, uploaded = st.tabs(["Paste", "Upload"])
        with pasted:
            _paste()
        with uploaded:
            _upload()
        st.caption(NOT_IN_LINKS)


def _paste() -> None:
    text = st.text_area("Text of the report", key="paste_text", height=160)
    left, right = st.columns(2)
    left.text_input("Title", key="paste_title")
    right.text_input("Publisher", key="paste_publisher")
    left.text_input("Address", key="paste_url", placeholder="https://")
    found = publication_day(text) if text.strip() else None
    right.date_input("Published", None, key="paste_published", min_value=EARLIEST)
    _offer(found)
    st.button("Add this report", key="paste_add", type="primary", on_click=_take)
    for fault in state.uploaded().faults:
        if fault.file == PASTED:
            st.error(plain_label(fault.message))


def _offer(found: PublicationDay | None) -> None:
    if state.field("paste_published") is not None:
        return
    st.caption(UNDATED)
    if found is not None:
        words = "says that it was published" if found.stated else "begins or ends with a date; it may be its own:"
        st.caption(f"The text {words} {found.day:%a} {found.day.day} {found.day:%b %Y}.")
        st.button("Use this date", key="use_found", on_click=state.fill, args=("paste_published", found.day))


def _take() -> None:
    """Add what was pasted, empty the form and close it; when it is no report, say why and leave the form as it is."""
    text, title, publisher, url = (str(state.field(name) or "") for name in FIELDS)
    published = state.field("paste_published")
    head = dated(Head(title, publisher, url, published if isinstance(published, date) else None), DateSource.FORM)
    try:
        report = report_from_text(text, head)
    except DatelineError as error:
        state.next_upload(Loaded(faults=(Fault(PASTED, str(error)),)))
        return
    words = not_read_yet(report.language)
    state.add_reports([report])
    state.next_upload(Loaded(notices=(Notice(PASTED, words),) if words else ()))
    for name in FIELDS:
        state.fill(name, "")
    state.fill("paste_published", None)
    state.fill(POPOVER, False)


def _upload() -> None:
    files = st.file_uploader("Files", ENDINGS, accept_multiple_files=True, key=f"upload_{state.uploads()}")
    if files:
        st.button("Add these reports", key="upload_add", type="primary", on_click=_keep, args=(files,))


def _keep(files: Sequence[UploadedFile]) -> None:
    """Add what was uploaded and close the form: what could not be read is told over the map."""
    loaded = joined([load_bytes(file.name, file.getvalue()) for file in files])
    state.add_reports(loaded.reports)
    state.next_upload(replace(loaded, reports=()))
    state.fill(POPOVER, False)


def tell(loaded: Loaded) -> None:
    """Show each fault and each notice in one line at its file's name."""
    for fault in (fault for fault in loaded.faults if fault.file != PASTED):
        st.error(plain_label(f"{fault.file}: {fault.message}"))
    for notice in loaded.notices:
        st.caption(plain_label(f"{notice.file}: {notice.message}"))
