"""The filter at the left: reports, speakers, certainty, time window, and whose journey; the view comes back."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from geo.dashboard import as_of, state, styling
from geo.dates import OPEN, Interval
from geo.escaping import for_html, line
from geo.journey.records import Journey, Standing
from geo.maps.scene import Scene, Source, Timeline
from geo.maps.style import Theme
from geo.reading.records import Certainty
from geo.view import View

REPORTS, SPEAKERS, STATUSES = "source", "speaker", "status"
ITSELF = "The report, naming no one"
CERTAINTIES: Mapping[str, tuple[str, ...]] = {
    "Reported": (Certainty.REPORTED,),
    "Expected": (Certainty.EXPECTED,),
    "Speculated": (Certainty.SPECULATED,),
    "Disputed or overtaken": (Standing.DISPUTED, Standing.OVERTAKEN, Standing.DENIED),
}


def show(whole: Journey, scene: Scene, theme: Theme) -> View:
    """Show the filter of a whole journey and return the view that it sets."""
    st.html('<div class="dl"><p class="brand">Dateline</p></div>')
    if not whole.reports:
        st.html('<div class="dl"><p class="note">The filter fills when reports are loaded.</p></div>')
        return View()
    mover = _movers(whole)
    reports = _reports(whole, scene, theme)
    speakers = _speakers(whole)
    statuses = _statuses(whole)
    window = _window(scene.timeline)
    day = as_of.show(whole)
    return View(reports, speakers, statuses, window, day, mover, state.selection(), state.in_utc())


def boxes(whole: Journey) -> Mapping[str, Sequence[str]]:
    """Return the names behind each filter's check boxes."""
    return {
        REPORTS: [report.id for report in whole.reports],
        SPEAKERS: [count.name for count in whole.speakers if count.attestations],
        STATUSES: [name for name, count in status_counts(whole).items() if count],
    }


def _heading(text: str) -> None:
    st.html(f'<div class="dl"><h2>{for_html(text)}</h2></div>')


def _movers(whole: Journey) -> str | None:
    if not whole.other_movers:
        return state.mover()
    _heading("Whose journey")
    names = sorted({whole.mover, *whole.other_movers})
    st.session_state.setdefault(state.MOVER, whole.mover)
    st.selectbox("Whose journey", names, key=state.MOVER, format_func=line, label_visibility="collapsed")
    return state.mover()


def _reports(whole: Journey, scene: Scene, theme: Theme) -> tuple[str, ...] | None:
    _heading("Reports")
    names = [report.id for report in whole.reports]
    state.offer(REPORTS, names, state.linked_view().reports)
    keys = {state.key_of(REPORTS, source.id): source for source in scene.sources}
    styling.tick_colours(theme, keys)
    for key, source in keys.items():
        st.checkbox(f"{source.letter}, {line(source.name)}", key=key)
        st.html(f'<div class="dl under">{_under(source, _statements(whole, source.id))}</div>')
    return state.chosen(REPORTS, names)


def _under(source: Source, count: int) -> str:
    words = "no movement statement" if count == 0 else f"{count} movement statement{'s' if count > 1 else ''}"
    return "<br>".join(for_html(part) for part in (source.note, words) if part)


def _statements(whole: Journey, report: str) -> int:
    return sum(a.journey and a.report == report for a in whole.attestations)


def _speakers(whole: Journey) -> tuple[str, ...] | None:
    _heading("Who said it")
    telling = [count for count in whole.speakers if count.attestations]
    state.offer(SPEAKERS, [count.name for count in telling], state.linked_view().speakers)
    for count in telling:
        st.checkbox(f"{line(count.name) or ITSELF} ({count.attestations})", key=state.key_of(SPEAKERS, count.name))
    silent = ", ".join(for_html(line(count.name)) for count in whole.speakers if not count.attestations)
    if silent:
        st.html(f'<div class="dl"><p class="note">No movement statement from: {silent}</p></div>')
    return state.chosen(SPEAKERS, [count.name for count in telling])


def status_counts(whole: Journey) -> dict[str, int]:
    """Return how many stops and branches stand at each certainty."""
    standing = [stop.status.value for stop in whole.stops] + [branch.standing.value for branch in whole.branches]
    return {name: sum(each in words for each in standing) for name, words in CERTAINTIES.items()}


def _statuses(whole: Journey) -> tuple[str, ...] | None:
    _heading("How certain")
    counts = {name: count for name, count in status_counts(whole).items() if count}
    linked = state.linked_view().statuses
    names = None if linked is None else [name for name in counts if set(CERTAINTIES[name]) & set(linked)]
    state.offer(STATUSES, counts, names)
    for name, count in counts.items():
        st.checkbox(f"{name} ({count})", key=state.key_of(STATUSES, name))
    on = state.chosen(STATUSES, list(counts))
    return None if on is None else tuple(word for name in on for word in CERTAINTIES[name])


def _window(timeline: Timeline | None) -> Interval:
    days = None if timeline is None else _days(timeline)
    if timeline is None or days is None or days[0] == days[1]:
        return OPEN
    _heading("Time window")
    first, last = days
    state.offer_window(first, last, timeline.zone)
    st.slider("Time window", first, last, key=state.WINDOW, format="D MMM", label_visibility="collapsed")
    return state.window(first, last, timeline.zone)


def _days(timeline: Timeline) -> tuple[date, date]:
    zone = ZoneInfo(timeline.zone or "UTC")
    last = timeline.end - timedelta(seconds=1)
    return timeline.start.astimezone(zone).date(), last.astimezone(zone).date()
