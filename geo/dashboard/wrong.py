""" "That's wrong": take a stop out, choose another candidate, set a time or a report's date, for this session."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import streamlit as st

from geo.dashboard import state
from geo.dashboard.labels import plain_label
from geo.dates import local_interval
from geo.gazetteer.place import Place
from geo.journey.corrections import DateChoice, PlaceChoice, TimeChoice
from geo.journey.records import Branch, Stop
from geo.maps.evidence.case import Case
from geo.maps.evidence.terms import zone_of
from geo.reading.records import Attestation, Mention

EARLIEST = date(1, 1, 1)
HALF_AN_HOUR = 1800


def show(case: Case, selected: Stop | Branch, told: Sequence[Attestation]) -> None:
    """Show the corrections of a place that the user looks at; each changes the map at once and can be undone."""
    with st.popover("That’s wrong", icon=":material/edit:", key="wrong"):
        _take_out(selected, told)
        _other_places(case, selected, told)
        _time(selected, told, case.zones.get(selected.id, "") or "UTC")
        _date(case, told)


def undo_button() -> None:
    """Show how many corrections are in force, with a button that takes the last one back."""
    count = state.corrected()
    if count:
        words = f"Undo ({count} correction{'s' if count > 1 else ''})"
        st.button(words, icon=":material/undo:", key="undo", on_click=state.undo)


def _key(field: str, name: str) -> str:
    """A widget's key: another after each correction, so that no field keeps what was undone."""
    return state.key_of(f"{field}_{state.corrected()}", name)


def _take_out(selected: Stop | Branch, told: Sequence[Attestation]) -> None:
    ids = [attestation.id for attestation in told]
    label = f"Take {plain_label(selected.place.name)} out"
    if st.button(label, key="take_out", icon=":material/close:"):
        state.correct(*ids)
        state.select("")
        st.rerun()


def _other_places(case: Case, selected: Stop | Branch, told: Sequence[Attestation]) -> None:
    mentions = [(told_by.report, mention) for told_by in told for mention in case.mentions(told_by)]
    choices = _choices(selected.place, mentions)
    if not choices:
        st.caption("No other place goes by this name in the gazetteer.")
        return
    labels = {key: _place_words(place) for key, place in choices.items()}
    chosen = st.selectbox(
        "It is another place", labels, index=None, format_func=labels.__getitem__, key=_key("other", selected.id)
    )
    if chosen is not None and st.button("Use this place", key="use_place"):
        state.correct(*_choice(chosen, selected.place, mentions))
        state.select("")
        st.rerun()


def _choices(current: Place, mentions: Sequence[tuple[str, Mention]]) -> dict[str, Place]:
    """The other places that the mentions may mean, by their ids."""
    found = {candidate.place.id: candidate.place for _, mention in mentions for candidate in mention.candidates}
    return {key: place for key, place in found.items() if key != current.id}


def _choice(chosen: str, current: Place, mentions: Sequence[tuple[str, Mention]]) -> list[PlaceChoice]:
    """The choice for each mention that was read as the place in question, or that may mean the chosen one."""
    return [
        PlaceChoice(report, mention.span, chosen)
        for report, mention in mentions
        if mention.place == current or chosen in {candidate.place.id for candidate in mention.candidates}
    ]


def _place_words(place: Place) -> str:
    return f"{place.name}, {place.country or 'at sea'} ({place.at.latitude:.2f}, {place.at.longitude:.2f})"


def _time(selected: Stop | Branch, told: Sequence[Attestation], own: str) -> None:
    if not told:
        return
    zone = next((found for a in told if (found := zone_of(a))), own)
    start, end = _known(told, zone)
    day = st.date_input("It was on this day", start.date(), key=_key("day", selected.id), min_value=EARLIEST)
    first = st.time_input(f"From ({zone})", start.time(), key=_key("from", selected.id), step=HALF_AN_HOUR)
    last = st.time_input(f"To ({zone})", end.time(), key=_key("to", selected.id), step=HALF_AN_HOUR)
    if st.button("Use this time", key="use_time") and isinstance(day, date):
        _set_time(told, day, first, last, zone)


def _known(told: Sequence[Attestation], zone: str) -> tuple[datetime, datetime]:
    """The first stated time in the zone, else this day."""
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for when in (attestation.when for attestation in told):
        if when is not None and when.earliest is not None and when.latest is not None:
            return when.earliest.astimezone(ZoneInfo(zone)), when.latest.astimezone(ZoneInfo(zone))
    return today, today.replace(hour=23, minute=30)


def _set_time(told: Sequence[Attestation], day: date, start: time, end: time, zone: str) -> None:
    if end <= start:
        st.error(f"The end has to be after the start: {start:%H:%M} to {end:%H:%M}")
        return
    interval = local_interval(datetime.combine(day, start), datetime.combine(day, end), zone)
    state.correct(*(TimeChoice(attestation.id, interval) for attestation in told))
    st.rerun()


def _date(case: Case, told: Sequence[Attestation]) -> None:
    for report_id in dict.fromkeys(attestation.report for attestation in told):
        source, report = case.sources[report_id], case.readings[report_id].report
        label = f"Report {source.letter} was published on"
        day = st.date_input(label, report.published, key=_key("published", report_id), min_value=EARLIEST)
        if isinstance(day, date) and day != report.published:
            state.correct(DateChoice(report_id, day))
            st.rerun()
