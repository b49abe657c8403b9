"""The tabs under the map: what differs, how far and how fast, the claims, what was left out, the numbers, the texts."""

from collections.abc import Callable, Mapping

import streamlit as st

from geo.dashboard import disagreements, marey_panel, reports_panel, tables
from geo.maps.evidence.case import Case
from geo.maps.style import Theme

KEY = "tabs"


def show(case: Case, theme: Theme) -> None:
    """Show the tabs of a case; only what the open one holds is made, so that a changed filter draws less.

    Their labels never change, not with a count either: Streamlit would take them for other tabs and open the first.
    """
    panels: Mapping[str, Callable[[], None]] = {
        "Disagreements": lambda: disagreements.show(case, case.journey.conflicts),
        "Distance and time": lambda: marey_panel.show(case, theme),
        "Claims": lambda: tables.claims(case),
        "Left out": lambda: tables.left_out(case),
        "Quantities": lambda: tables.quantities(case),
        "Reports": lambda: reports_panel.show(case),
    }
    for tab, fill in zip(st.tabs(list(panels), key=KEY, on_change="rerun"), panels.values(), strict=True):
        if tab.open:
            with tab:
                fill()
