"""Added reports beside the sample's: that both are read together, and a way to take the sample out."""

import streamlit as st

from geo.dashboard import loading, state

BESIDE = "Your reports stand beside those of the sample."


def tell() -> None:
    """Say that added reports stand beside those of the sample, until one of the two buttons was pressed."""
    ids = _sample_ids()
    if not ids or not state.pasted() or state.keeps_sample():
        return
    with st.container(key="beside_sample"):
        st.caption(BESIDE)
        with st.container(horizontal=True):
            st.button("Take the sample out", key="sample_out", on_click=state.remove_reports, args=(ids,))
            st.button("Keep both", key="sample_kept", on_click=state.keep_sample)


def _sample_ids() -> tuple[str, ...]:
    """The ids of the sample's reports that this session was opened with and that are still there."""
    sample = loading.sample()
    there = sample.reports if loading.opened() == sample else ()
    return tuple(report.id for report in there if report.id not in state.removed())
