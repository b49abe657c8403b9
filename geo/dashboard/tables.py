"""The tables under the map: claims with their origins, what was left out and why, and the quantities."""

import pandas as pd
import streamlit as st

from geo.dashboard.case import Case
from geo.escaping import line
from geo.journey.conflicts.positions import PAST
from geo.journey.records import Claim


def claims(case: Case) -> None:
    """Show each claim with its standing and its independent origins."""
    rows = [_claim(case, claim) for claim in case.journey.claims]
    _table(rows, "No claim in view.")


def _claim(case: Case, claim: Claim) -> dict[str, str]:
    letters = {source.id: source.letter for source in case.scene.sources}
    origins = [", ".join(letters.get(report, report) for report in origin) for origin in claim.origins]
    return {
        "Movement": PAST[claim.motion],
        "Place": "not stated" if claim.place is None else line(claim.place.name),
        "Standing": claim.standing.value,
        "Statements": str(len(claim.attestations)),
        "Origins": f"{len(origins)}: " + "; ".join(origins),
    }


def left_out(case: Case) -> None:
    """Show every mention that is no stop, and every passage that is no report text, with the reason."""
    letters = {source.id: source.letter for source in case.scene.sources}
    rows = [
        {
            "Report": letters[each.report],
            "Words": line(each.text),
            "Read as": "not found" if each.place is None else line(each.place.name),
            "Why it is no stop": line(each.why),
        }
        for each in case.journey.excluded
    ]
    _table(rows, "Nothing was left out.")
    aside = [
        {
            "Report": letters[report],
            "Passage": line(case.readings[report].report.quote(each.span)),
            "Why it was set aside": line(each.why),
        }
        for report, each in case.journey.set_aside
    ]
    if aside:
        st.html('<div class="dl"><h2>Set aside: no report text</h2></div>')
        _table(aside, "")


def quantities(case: Case) -> None:
    """Show the numbers that the reports give, each with its words."""
    letters = {source.id: source.letter for source in case.scene.sources}
    rows = [
        {
            "Report": letters[each.report],
            "Of": each.attribute,
            "Value": _range(each.low, each.high),
            "Unit": each.unit,
            "Qualifier": each.qualifier,
            "Words": line(each.quote),
        }
        for each in case.journey.quantities
    ]
    _table(rows, "No quantity in view.")


def _range(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return ""
    if low is not None and high is not None:
        return f"{low:g}" if low == high else f"{low:g} to {high:g}"
    return f"{low:g} or more" if low is not None else f"up to {high:g}"


def _table(rows: list[dict[str, str]], nothing: str) -> None:
    if not rows:
        st.html(f'<div class="dl"><p class="note">{nothing}</p></div>')
        return
    st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", height="content")
