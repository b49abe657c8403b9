"""The tables under the map: claims with their origins, what was left out and why, and the quantities."""

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from geo.maps.evidence import listings
from geo.maps.evidence.case import Case


def claims(case: Case) -> None:
    """Show each claim with its standing and its independent origins."""
    _table(listings.claims(case), "No claim in view.")


def left_out(case: Case) -> None:
    """Show every mention that is no stop, and every passage that is no report text, with the reason."""
    _table(listings.left_out(case), "Nothing was left out.")
    if case.journey.set_aside:
        st.html('<div class="dl"><h2>Set aside: no report text</h2></div>')
        _table(listings.set_aside(case), "")


def quantities(case: Case) -> None:
    """Show the numbers that the reports give, each with its words."""
    _table(listings.quantities(case), "No quantity in view.")


def _table(rows: Iterable[listings.Row], nothing: str) -> None:
    table = pd.DataFrame(list(rows))
    if table.empty:
        st.html(f'<div class="dl"><p class="note">{nothing}</p></div>')
        return
    st.dataframe(table, hide_index=True, width="stretch", height="content")
