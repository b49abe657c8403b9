"""The tabs under the map: what differs, how far and how fast, the claims, what was left out, the numbers, the texts."""

import streamlit as st

from geo.dashboard import disagreements, marey_panel, reports_panel, tables
from geo.maps.evidence.case import Case
from geo.maps.style import Theme


def show(case: Case, theme: Theme) -> None:
    """Show the tabs of a case."""
    differ = f"Disagreements ({len(case.journey.conflicts)})"
    names = [differ, "Distance and time", "Claims", "Left out", "Quantities", "Reports"]
    board, rides, claims, left_out, quantities, texts = st.tabs(names, key="tabs")
    with board:
        disagreements.show(case, case.journey.conflicts)
    with rides:
        marey_panel.show(case, theme)
    with claims:
        tables.claims(case)
    with left_out:
        tables.left_out(case)
    with quantities:
        tables.quantities(case)
    with texts:
        reports_panel.show(case)
