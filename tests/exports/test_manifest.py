import contextlib
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import __version__
from geo.errors import InputError, UnknownNameError
from geo.exports.formats import DATA, FORMATS, TABLES, Format
from geo.exports.manifest import (
    Manifest,
    ReportMark,
    journey_hash,
    manifest_object,
    manifest_of,
    manifest_text,
    parsed_manifest,
)
from geo.exports.manifest_reading import manifest_in
from geo.gazetteer.opening import gazetteer_key
from geo.journey.records import Journey
from geo.view import View
from tests.exports.cases import MANIFEST, exported, make_journey

JOURNEY = make_journey()
WRITTEN = (*TABLES, *DATA)
TEXT = st.text(max_size=20)
MARKS = st.builds(ReportMark, TEXT, TEXT, TEXT, TEXT)
MANIFESTS = st.builds(Manifest, TEXT, TEXT, TEXT, st.integers(0), TEXT, st.lists(MARKS, max_size=3).map(tuple))


@cache
def written(form: Format) -> bytes:
    return exported(JOURNEY, form)


@given(MANIFESTS)
def test_a_manifest_comes_back_from_its_text(manifest: Manifest) -> None:
    assert parsed_manifest(manifest_text(manifest)) == parsed_manifest(manifest_object(manifest)) == manifest


@given(MANIFESTS)
def test_the_text_is_one_line_of_ascii_without_markup(manifest: Manifest) -> None:
    text = manifest_text(manifest)
    assert text.isascii() and text.isprintable()
    assert not set("<>&") & set(text)


def test_a_manifest_names_program_gazetteer_view_and_every_loaded_report() -> None:
    made = manifest_of(replace(JOURNEY, shown=JOURNEY.shown[:1]), View(reports=JOURNEY.shown[:1]), corrections=2)
    assert (made.version, made.gazetteer, made.corrections) == (__version__, gazetteer_key(), 2)
    assert made.view == f"report={JOURNEY.shown[0]}"
    assert [mark.sha256 for mark in made.reports] == [report.sha256 for report in JOURNEY.reports]


def test_the_hash_of_a_journey_does_not_know_file_names() -> None:
    renamed = tuple(replace(report, file="other.txt") for report in JOURNEY.reports)
    assert journey_hash(replace(JOURNEY, reports=renamed)) == journey_hash(JOURNEY)


@pytest.mark.parametrize("change", [
    lambda journey: replace(journey, stops=journey.stops[:-1]),
    lambda journey: replace(journey, shown=journey.shown[:1]),
    lambda journey: replace(journey, reports=(replace(journey.reports[0], published=None), *journey.reports[1:])),
])  # fmt: skip
def test_the_hash_of_a_journey_changes_with_what_it_tells(change: Callable[[Journey], Journey]) -> None:
    assert journey_hash(change(JOURNEY)) != journey_hash(JOURNEY)


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
def test_every_file_holds_its_manifest_and_is_the_same_each_time(form: Format) -> None:
    data = exported(JOURNEY, form)
    assert manifest_in(f"map{form.suffix}", data) == MANIFEST
    assert exported(JOURNEY, form) == data


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
def test_a_file_of_an_empty_view_holds_its_manifest_too(form: Format) -> None:
    empty = replace(JOURNEY, stops=(), legs=(), branches=(), attestations=(), claims=(), conflicts=())
    assert manifest_in(f"map{form.suffix}", exported(empty, form)) == MANIFEST


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("data", [b"", b"nonsense", b"[1]", b"PK\x03\x04nothing", b"\xff\xfe"])
def test_what_is_no_such_file_is_told(form: Format, data: bytes) -> None:
    with pytest.raises(InputError):
        manifest_in(f"map{form.suffix}", data)


def test_a_file_without_a_manifest_and_an_unknown_ending_are_told() -> None:
    with pytest.raises(InputError, match=r"no manifest.*: a\.geojson$"):
        manifest_in("a.geojson", b'{"type": "FeatureCollection", "features": []}')
    with pytest.raises(UnknownNameError, match=r"a\.docx$"):
        manifest_in("a.docx", b"")


@pytest.mark.parametrize("value", [
    {}, [], 7, "{", {**manifest_object(MANIFEST), "reports": 3}, {**manifest_object(MANIFEST), "corrections": "1"},
    {**manifest_object(MANIFEST), "reports": [{"id": "a"}]},
])  # fmt: skip
def test_what_is_no_manifest_is_told(value: Any) -> None:
    with pytest.raises(InputError, match="no manifest"):
        parsed_manifest(value)


def test_a_report_cannot_pass_off_a_manifest_of_its_own() -> None:
    forged = json.dumps({**manifest_object(MANIFEST), "journey": "forged"})
    journey = replace(JOURNEY, title=forged, mover=forged)
    for form in WRITTEN:
        assert manifest_in(f"map{form.suffix}", exported(journey, form)).journey == MANIFEST.journey


@pytest.mark.parametrize("form", WRITTEN, ids=lambda form: form.name)
@given(share=st.floats(0, 1), put=st.binary(max_size=6), taken=st.integers(0, 400))
@settings(max_examples=60)
def test_a_damaged_file_is_told_or_still_read(form: Format, share: float, put: bytes, taken: int) -> None:
    data = written(form)
    at = int(share * len(data))
    with contextlib.suppress(InputError):
        assert isinstance(manifest_in(f"map{form.suffix}", data[:at] + put + data[at + taken :]), Manifest)
