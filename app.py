"""The dashboard's entry: page set-up, loading, and the panels laid out."""

import streamlit as st

from geo import pipeline
from geo.dashboard import (
    add_reports,
    beside_sample,
    empty,
    evidence,
    export_panel,
    filters,
    focus,
    headline,
    loading,
    map_panel,
    places,
    state,
    styling,
    tabs,
    timeline_panel,
    wrong,
)
from geo.dashboard.labels import plain_label
from geo.data_files import data_dir
from geo.errors import UnknownNameError
from geo.loaded import joined, with_distinct_ids
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.view import View

st.set_page_config("Dateline", page_icon=str(data_dir() / "icon.png"), layout="wide", initial_sidebar_state="auto")
theme = styling.theme()
styling.apply(theme)
new_session = state.begin()

opened = loading.opened()
reports = tuple(r for r in with_distinct_ids((*opened.reports, *state.pasted())) if r.id not in state.removed())
top, tell = headline.place(tells=state.meets(reports))
tell(loading.OPENING)
atlas = loading.atlas()
loading.base_map(tell)
corrections = state.corrections()
readings = loading.prepared(reports, corrections, loading.readings(reports, tell))

try:
    everything = View(mover=state.mover(), utc=state.in_utc(), halts=state.halts())
    whole, drawn = loading.whole(reports, corrections, everything, readings)
except UnknownNameError as error:
    state.forget_mover()
    st.error(plain_label(str(error)))
    whole, drawn = loading.whole(reports, corrections, View(), readings)
view = filters.view(whole, drawn.timeline)
journey = pipeline.journey(readings, view, atlas)
scene = compose(journey, view)
case = case_of(journey, scene, readings)
state.publish(view)

with st.sidebar:
    filters.brand()
with top():
    words, buttons = st.columns([830, 250], vertical_alignment="top", gap="small")
with words:
    headline.show(scene)
added = st.container()
left, right = st.columns([744, 352], gap="medium")
with left.container(key="map_box"):
    map_panel.show(scene, theme)
    empty.over_map(scene, whole)
map_panel.let_it_draw(from_nothing=new_session)

with st.sidebar:
    filters.show(whole, drawn, theme)
with buttons.container(horizontal=True, horizontal_alignment="right"):
    if whole.reports:
        add_reports.show()
    export_panel.show(case, whole, view)
with added:
    add_reports.tell(joined([opened, state.uploaded()]))
    beside_sample.tell()
with left:
    timeline_panel.show(scene)
with right:
    selected = evidence.find(journey, state.selection())
    wrong.undo_button()
    if selected is not None:
        evidence.show(case, selected)
    elif empty.is_without_movement(whole):
        empty.texts(case)
    else:
        places.show(scene)

tabs.show(case, theme)
focus.into_popovers()
