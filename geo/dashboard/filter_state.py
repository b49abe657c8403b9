"""What the session remembers of the filter: check boxes, the days of the window, the moment of "as of"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from geo.dashboard import state
from geo.dates import OPEN, Interval

WINDOW, AS_OF = "window", "as_of"


def offer(kind: str, names: Iterable[str], linked: Sequence[str] | None) -> None:
    """Set each new check box of a filter as the link has it: all on when it does not say."""
    for name in names:
        st.session_state.setdefault(state.key_of(kind, name), linked is None or name in linked)


def chosen(kind: str, names: Sequence[str]) -> tuple[str, ...] | None:
    """Return the names that are switched on, None when all of them are."""
    on = tuple(name for name in names if st.session_state.get(state.key_of(kind, name), True))
    return None if len(on) == len(names) else on


def switch_all_on(boxes: Mapping[str, Sequence[str]]) -> None:
    """Switch every check box of these filters on, open the time window and take the last day."""
    for kind, names in boxes.items():
        for name in names:
            st.session_state[state.key_of(kind, name)] = True
    st.session_state.pop(WINDOW, None)
    st.session_state.pop(AS_OF, None)
    st.session_state.link = replace(state.linked_view(), window=OPEN, as_of=None)


def offer_window(first: date, last: date, zone: str) -> None:
    """Set the time window's slider to the linked days, or to all of them, within first and last.

    An end that stood at the first or last day stays there when these change.
    """
    kept, before = st.session_state.get(WINDOW), st.session_state.get("days", (first, last))
    if kept is None:
        low, high = _days(state.linked_view().window, first, last, zone)
    else:
        low, high = (end if day == old else day for day, old, end in zip(kept, before, (first, last), strict=True))
    st.session_state.days = (first, last)
    st.session_state[WINDOW] = (min(max(low, first), last), min(max(high, first), last))


def _days(window: Interval, first: date, last: date, zone: str) -> tuple[date, date]:
    local = ZoneInfo(zone or "UTC")
    low = first if window.earliest is None else window.earliest.astimezone(local).date()
    high = last if window.latest is None else (window.latest - timedelta(seconds=1)).astimezone(local).date()
    return low, max(low, high)


def window(first: date, last: date, zone: str) -> Interval:
    """Return the interval of the chosen days in the zone; open where it reaches the first or last day."""
    low, high = st.session_state.get(WINDOW, (first, last))
    local = ZoneInfo(zone or "UTC")
    earliest = None if low <= first else datetime.combine(low, time.min, local).astimezone(UTC)
    latest = None if high >= last else datetime.combine(high + timedelta(days=1), time.min, local).astimezone(UTC)
    return Interval(earliest, latest)


def offer_day(days: Sequence[date]) -> date:
    """Set the "as of" slider to the linked day, or to the last, and return that day.

    Who stood at the last day stays there when it moves.
    """
    kept = st.session_state.get(AS_OF, state.linked_view().as_of)
    if kept is None or kept == st.session_state.get("last_day"):
        kept = days[-1]
    chosen = max((day for day in days if day <= kept), default=days[0])
    st.session_state[AS_OF], st.session_state.last_day = chosen, days[-1]
    return chosen
