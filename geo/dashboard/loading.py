"""Loading, cached at the grain of one report: the atlas once, each text once, each set of corrections once."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import streamlit as st

from geo import pipeline
from geo.dashboard.map_files import addresses
from geo.data_files import data_dir
from geo.journey.corrections import Corrections
from geo.journey.records import Journey
from geo.loaded import Loaded
from geo.maps.basemap import is_made
from geo.maps.compose import compose
from geo.maps.scene import Scene
from geo.reading.records import Reading
from geo.report_files import load_paths
from geo.reports import Report
from geo.serving import REPORTS_VARIABLE
from geo.view import View

OPENING = "Opening the register of places"
DRAWING = "Drawing the base map, which happens once"


@st.cache_resource(show_spinner=False)
def atlas() -> pipeline.Atlas:
    """Return the gazetteer and the railways, opened once for all sessions."""
    return pipeline.open_atlas()


def base_map(tell: Callable[[str], None]) -> None:
    """Make the base map when it is not there yet, telling so."""
    if not addresses.cache_info().currsize and not is_made():
        tell(DRAWING)
        addresses()


@st.cache_resource(show_spinner=False)
def opened() -> Loaded:
    """Return the reports that the dashboard was opened with: those it was given, else the sample."""
    given = os.environ.get(REPORTS_VARIABLE, "")
    paths = [Path(each) for each in given.split(os.pathsep) if each]
    return load_paths(paths) if paths else sample()


@st.cache_resource(show_spinner=False)
def sample() -> Loaded:
    """Return the reports that Dateline ships."""
    return load_paths([data_dir() / "reports"])


def _mark(report: Report) -> tuple[object, ...]:
    """What tells a report from others, for a cache: its text by its hash, which is there already."""
    return (
        report.id,
        report.file,
        report.title,
        report.publisher,
        report.url,
        report.published,
        report.dated_by,
        report.sha256,
    )


_KEYS: Mapping[str | type, Callable[[Report], object]] = {Report: _mark}


@st.cache_resource(show_spinner=False, max_entries=2000, hash_funcs=dict(_KEYS))
def _reading(report: Report) -> Reading:
    return pipeline.read_reports([report], atlas())[0]


def readings(reports: Sequence[Report], tell: Callable[[str], None]) -> tuple[Reading, ...]:
    """Return the readings, telling which report is being read."""
    read = []
    for number, report in enumerate(reports, 1):
        tell(f"Reading report {number} of {len(reports)}")
        read.append(_reading(report))
    return tuple(read)


@st.cache_resource(show_spinner=False, max_entries=200, hash_funcs=dict(_KEYS))
def prepared(
    reports: tuple[Report, ...], corrections: Corrections, _readings: tuple[Reading, ...]
) -> tuple[Reading, ...]:
    """Return the readings anchored and corrected; the reports and the corrections are the key."""
    return pipeline.prepared(_readings, corrections, atlas())


@st.cache_resource(show_spinner=False, max_entries=50, hash_funcs=dict(_KEYS))
def whole(
    reports: tuple[Report, ...], corrections: Corrections, view: View, _readings: tuple[Reading, ...]
) -> tuple[Journey, Scene]:
    """Return the journey that all of the reports tell and its scene, which the filter's own counts come from."""
    journey = pipeline.journey(_readings, view, atlas())
    return journey, compose(journey)
