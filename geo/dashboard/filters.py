"""The filter at the left: reports, speakers, certainty, time window, and whose journey; the view comes back."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from geo.dashboard import as_of, filter_state, state, styling
from geo.dates import OPEN, Interval
from geo.escaping import for_html, line
from geo.journey.records import Journey, Standing
from geo.maps.scene import Scene, Timeline
from geo.maps.sources import short_who
from geo.maps.style import Theme
from geo.reading.records import Certainty
from geo.reports import Report
from geo.view import View

MANY_REPORTS = 5
"""From so many on a report is named by one thing that tells it from the others, or the filter would scroll."""
REPORTS, SPEAKERS, STATUSES = "source", "speaker", "status"
ITSELF = "The report, naming no one"
CERTAINTIES: Mapping[str, tuple[str, ...]] = {
    "Reported": (Certainty.REPORTED,),
    "Expected": (Certainty.EXPECTED,),
    "Speculated": (Certainty.SPECULATED,),
    "Disputed or overtaken": (Standing.DISPUTED, Standing.OVERTAKEN, Standing.DENIED),
}


def view(whole: Journey, timeline: Timeline | None) -> View:
    """Return the view that the filter of a whole journey stands at; what is new in it is offered first.

    The view is known before any of the filter is shown, so that the map is the first thing that a changed filter draws.
    """
    if not whole.reports:
        return View()
    return View(
        _offered(REPORTS, [report.id for report in whole.reports], state.linked_view().reports),
        _offered(SPEAKERS, _telling(whole), state.linked_view().speakers),
        _offered_statuses(whole),
        _offered_window(timeline),
        as_of.offered(whole),
        state.mover(),
        state.selection(),
        state.in_utc(),
        state.halts(),
    )


def brand() -> None:
    """Show the name over the filter: from then on the side bar has its place, and what is beside it its width."""
    st.html('<div class="dl"><p class="brand">Dateline</p></div>')


def show(whole: Journey, scene: Scene, theme: Theme) -> None:
    """Show the filter of a whole journey; `view` is called before."""
    if not whole.reports:
        st.html('<div class="dl"><p class="note">The filter fills when reports are loaded.</p></div>')
        return
    _movers(whole)
    _reports(whole, scene, theme)
    _speakers(whole)
    _statuses(whole)
    _window(scene.timeline)
    as_of.show(whole)


def boxes(whole: Journey) -> Mapping[str, Sequence[str]]:
    """Return the names behind each filter's check boxes."""
    return {
        REPORTS: [report.id for report in whole.reports],
        SPEAKERS: _telling(whole),
        STATUSES: [name for name, count in status_counts(whole).items() if count],
    }


def _heading(text: str) -> None:
    st.html(f'<div class="dl"><h2>{for_html(text)}</h2></div>')


def _offered(kind: str, names: Sequence[str], linked: Sequence[str] | None) -> tuple[str, ...] | None:
    filter_state.offer(kind, names, linked)
    return filter_state.chosen(kind, names)


def _movers(whole: Journey) -> None:
    if not whole.other_movers:
        return
    _heading("Whose journey")
    names = sorted({whole.mover, *whole.other_movers})
    st.session_state.setdefault(state.MOVER, whole.mover)
    st.selectbox("Whose journey", names, key=state.MOVER, format_func=line, label_visibility="collapsed")


def _reports(whole: Journey, scene: Scene, theme: Theme) -> None:
    _heading("Reports")
    keys = {state.key_of(REPORTS, source.id): source for source in scene.sources}
    styling.tick_colours(theme, keys)
    for (key, source), report in zip(keys.items(), whole.reports, strict=True):
        st.checkbox(f"{source.letter}, {line(source.name)}", key=key)
        who = source.who if len(whole.reports) < MANY_REPORTS else short_who(report, whole.reports)
        st.html(f'<div class="dl under">{under(who, source.note, report, _statements(whole, source.id))}</div>')


def under(who: str, note: str, report: Report, count: int) -> str:
    """Return what stands under a report's box as HTML; how a date was found only where that is in doubt."""
    words = "no movement statement" if count == 0 else f"{count} movement statement{'s' if count > 1 else ''}"
    return "<br>".join(for_html(part) for part in (who, "" if report.published else note, words) if part)


def _statements(whole: Journey, report: str) -> int:
    return sum(a.journey and a.report == report for a in whole.attestations)


def _telling(whole: Journey) -> list[str]:
    return [count.name for count in whole.speakers if count.attestations]


def _speakers(whole: Journey) -> None:
    _heading("Who said it")
    for count in (count for count in whole.speakers if count.attestations):
        st.checkbox(f"{line(count.name) or ITSELF} ({count.attestations})", key=state.key_of(SPEAKERS, count.name))
    silent = ", ".join(for_html(line(count.name)) for count in whole.speakers if not count.attestations)
    if silent:
        st.html(f'<div class="dl"><p class="note">No movement statement from: {silent}</p></div>')


def status_counts(whole: Journey) -> dict[str, int]:
    """Return how many stops and branches stand at each certainty."""
    standing = [stop.status.value for stop in whole.stops] + [branch.standing.value for branch in whole.branches]
    return {name: sum(each in words for each in standing) for name, words in CERTAINTIES.items()}


def _offered_statuses(whole: Journey) -> tuple[str, ...] | None:
    names, linked = boxes(whole)[STATUSES], state.linked_view().statuses
    known = None if linked is None else [name for name in names if set(CERTAINTIES[name]) & set(linked)]
    on = _offered(STATUSES, names, known)
    return None if on is None else tuple(word for name in on for word in CERTAINTIES[name])


def _statuses(whole: Journey) -> None:
    _heading("How certain")
    for name, count in status_counts(whole).items():
        if count:
            st.checkbox(f"{name} ({count})", key=state.key_of(STATUSES, name))


def _offered_window(timeline: Timeline | None) -> Interval:
    days = None if timeline is None else _days(timeline)
    if timeline is None or days is None or days[0] == days[1]:
        return OPEN
    filter_state.offer_window(*days, timeline.zone)
    return filter_state.window(*days, timeline.zone)


def _window(timeline: Timeline | None) -> None:
    days = None if timeline is None else _days(timeline)
    if days is None or days[0] == days[1]:
        return
    _heading("Time window")
    st.slider("Time window", *days, key=filter_state.WINDOW, format=day_format(*days), label_visibility="collapsed")


def day_format(first: date, last: date) -> str:
    """Return how a slider writes days between these: with the year where there is more than one."""
    return "D MMM" if first.year == last.year else "D MMM YYYY"


def _days(timeline: Timeline) -> tuple[date, date]:
    zone = ZoneInfo(timeline.zone or "UTC")
    last = timeline.end - timedelta(seconds=1)
    return timeline.start.astimezone(zone).date(), last.astimezone(zone).date()
