"""As of: the days on which reports were published, and what could be known by the end of the chosen one."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from geo.dashboard import filter_state
from geo.escaping import for_html
from geo.journey.records import Journey
from geo.maps.sources import publication_range
from geo.maps.words import MONTHS, day_words

FEWEST_DAYS = 2


def offered(whole: Journey) -> date | None:
    """Return the day that the slider stands at, None for the last: all reports; a new last day is offered first."""
    choices = _choices(whole)
    if not choices:
        return None
    chosen = filter_state.offer_day(choices)
    return None if chosen == choices[-1] else chosen


def show(whole: Journey) -> None:
    """Show the slider when reports have more than one day; `offered` is called before."""
    choices = _choices(whole)
    if not choices:
        return
    st.html('<div class="dl"><h2>As of</h2></div>')
    chosen: date = st.select_slider(
        "As of", choices, key=filter_state.AS_OF, format_func=_short, label_visibility="collapsed", width="stretch"
    )
    st.html(f'<div class="dl under">{for_html(_known(whole, publication_days(whole), chosen))}</div>')


def _choices(whole: Journey) -> list[date]:
    """The days in order, none when there is nothing to choose between."""
    days = sorted(set(publication_days(whole)))
    return days if len(days) >= FEWEST_DAYS else []


def publication_days(whole: Journey) -> tuple[date, ...]:
    """Return the day of each report that has one; of an undated one, the first that its anchors allow."""
    ranges = (publication_range(report, whole.attestations) for report in whole.reports)
    return tuple(days[0] for days in ranges if days is not None)


def _short(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _known(whole: Journey, days: Sequence[date], chosen: date) -> str:
    """How many reports were out by then; one that no day could be found for is never held back."""
    dateless = len(whole.reports) - len(days)
    out = sum(day <= chosen for day in days) + dateless
    words = f"{out} of {len(whole.reports)} reports, published by {day_words(chosen, year=True)}"
    undated = any(report.published is None for report in whole.reports)
    return f"{words}; undated ones count from the first day that fits them" if undated else words
