"""Dossiers on disk, opened from there in a browser that reaches no network."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from geo import pipeline
from geo.data_files import data_dir
from geo.exports.formats import DOSSIER, export_bytes
from geo.exports.manifest import manifest_of
from geo.journey.corrections import Corrections
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.report_files import load_paths
from geo.reports import Report
from geo.view import View


def sample_reports() -> tuple[Report, ...]:
    return tuple(load_paths([data_dir() / "reports"]).reports)


def dossier_of(reports: tuple[Report, ...]) -> bytes:
    atlas, view = pipeline.open_atlas(), View()
    readings = pipeline.prepared(pipeline.read_reports(reports, atlas), Corrections(), atlas)
    journey = pipeline.journey(readings, view, atlas)
    return export_bytes(case_of(journey, compose(journey, view), readings), DOSSIER, manifest_of(journey, view))


@contextmanager
def opened_from_disk(browser: Browser, file: Path, fragment: str = "", **options: object) -> Iterator[Page]:
    """A page of its own context, without a network, opened on the file."""
    context = browser.new_context(offline=True, reduced_motion="reduce", **options)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(file.as_uri() + fragment)
    yield page
    context.close()
