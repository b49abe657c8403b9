"""The halts that the sums allow for, each kind with its hours, which the reader can set."""

from collections.abc import Mapping

import streamlit as st

from geo.dashboard import state
from geo.journey.records import Journey
from geo.journey.waits import LONGEST_H, WaitKind

STEP_H = 0.25
LABELS: Mapping[WaitKind, str] = {
    WaitKind.BORDER: "Hours at each border",
    WaitKind.GAUGE: "Hours for each change of gauge",
}
NOTE = "What the way costs at least besides riding; the journey and its files follow what is set here."


def show(journey: Journey) -> None:
    """Show a field for each kind of halt on the journey's ways, and for each that was set before."""
    allowed = allowed_h(journey) | {WaitKind(kind): hours for kind, hours in state.halts()}
    if not allowed:
        return
    st.html(f'<div class="dl"><h2>Halts that the sums allow for</h2><p class="note">{NOTE}</p></div>')
    with st.container(key="halts", horizontal=True):
        for kind in sorted(allowed):
            _field(kind, allowed[kind])


def allowed_h(journey: Journey) -> dict[WaitKind, float]:
    """Return the hours of one halt of each kind that stands on a way of the journey."""
    ways = (*journey.legs, *(branch.way for branch in journey.branches))
    return {wait.kind: wait.hours for way in ways for wait in way.waits}


def _field(kind: WaitKind, hours: float) -> None:
    key = f"halt_{kind}"
    st.number_input(
        LABELS[kind],
        0.0,
        LONGEST_H,
        hours,
        STEP_H,
        key=key,
        on_change=state.set_halt,
        args=(kind.value, key),
        width=220,
    )
