"""The board of disagreements: what differs, each position with its quotes, why, and what would settle it."""

from collections.abc import Sequence

import streamlit as st

from geo.journey.records import Conflict
from geo.maps.evidence.case import Case
from geo.maps.evidence.disagreements import row


def show(case: Case, conflicts: Sequence[Conflict]) -> None:
    """Show the conflicts as rows."""
    if not conflicts:
        st.html('<div class="dl"><p class="note">The reports in view do not disagree.</p></div>')
    for conflict in conflicts:
        st.html(f'<div class="dl board">{row(case, conflict)}</div>')
