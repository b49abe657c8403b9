from dataclasses import replace

import pytest

from geo import __version__
from geo.exports.formats import CSV_LEGS, DOSSIER, GEOJSON, SVG, Format, export_bytes
from geo.exports.manifest import Manifest, manifest_of
from geo.exports.manifest_reading import manifest_in
from geo.exports.verifying import (
    SAME,
    change_in_view,
    changes_in_content,
    changes_in_program,
    changes_in_reports,
    limits,
    matched,
    verdict,
)
from geo.journey.records import Journey
from geo.maps.evidence.case import case_of
from geo.maps.presets import SIZES, USUAL, Preset, Setting
from geo.maps.style import ThemeName
from geo.reports import Report
from geo.view import View
from tests.exports.cases import make_journey, scene_of

JOURNEY = make_journey()
MADE = manifest_of(JOURNEY, View())
FIRST, SECOND = JOURNEY.reports


def told(*reports: Report, manifest: Manifest = MADE) -> list[str]:
    return list(changes_in_reports(manifest, matched(manifest, reports)))


def content(
    journey: Journey, form: Format = GEOJSON, manifest: Manifest = MADE, data: bytes | None = None
) -> list[str]:
    made = export_bytes(case_of(JOURNEY, scene_of(JOURNEY)), form, manifest) if data is None else data
    return list(changes_in_content(manifest, f"map{form.suffix}", made, journey))


def test_the_same_reports_hold_whatever_their_order_and_names() -> None:
    renamed = replace(FIRST, id="other", file="other.txt")
    assert told(SECOND, renamed) == []
    assert [(r.id, r.file) for r in matched(MADE, (SECOND, renamed)).reports] == [
        (r.id, r.file) for r in JOURNEY.reports
    ]


def test_a_missing_report_is_told() -> None:
    assert told(SECOND) == [f"the report {FIRST.id} is missing"]


def test_a_report_with_another_text_is_told_once() -> None:
    assert told(replace(FIRST, sha256="f" * 64), SECOND) == [f"the report {FIRST.id} has another text"]


def test_a_report_that_was_not_there_is_told() -> None:
    other = replace(FIRST, id="new", file="new.txt", sha256="f" * 64)
    assert told(FIRST, SECOND, other) == ["the report new is not among those that the file was made from"]


def test_another_head_is_told() -> None:
    assert told(replace(FIRST, published=None), SECOND) == [
        f"the report {FIRST.id} has another title, publisher, address or date"
    ]


def test_of_two_copies_the_one_with_the_same_head_is_taken() -> None:
    copy = replace(FIRST, id="copy", file="copy.txt", title="another")
    assert told(copy, FIRST, SECOND) == ["the report copy is not among those that the file was made from"]


def test_another_version_and_gazetteer_are_told() -> None:
    assert list(changes_in_program(MADE)) == []
    version, gazetteer = changes_in_program(replace(MADE, version="0.0.9", gazetteer="x"))
    assert version == f"the file was made by Dateline 0.0.9, this is {__version__}"
    assert "another gazetteer" in gazetteer


@pytest.mark.parametrize(("view", "changes"), [
    (None, []), (View(), []), (View(utc=True), ["the file shows another view: everything; asked for: clock=utc"]),
])  # fmt: skip
def test_another_view_is_told_when_one_is_asked_for(view: View | None, changes: list[str]) -> None:
    assert list(change_in_view(MADE, view)) == changes


@pytest.mark.parametrize("form", [GEOJSON, CSV_LEGS], ids=lambda form: form.name)
def test_an_unchanged_file_of_the_same_journey_holds(form: Format) -> None:
    assert content(JOURNEY, form) == []


def test_another_journey_is_told_and_that_it_was_corrected_by_hand() -> None:
    other = replace(JOURNEY, stops=JOURNEY.stops[:1])
    assert content(other) == ["the journey is another"]
    assert "2 corrections by hand" in content(other, manifest=replace(MADE, corrections=2))[0]


def test_a_file_that_was_changed_is_told() -> None:
    data = export_bytes(case_of(JOURNEY, scene_of(JOURNEY)), GEOJSON, MADE).replace(b"Pyongyang", b"Seoul", 1)
    assert content(JOURNEY, data=data) == ["the journey is the same, but the file was changed after it was made"]


def test_the_content_of_another_version_cannot_be_compared() -> None:
    assert content(JOURNEY, manifest=replace(MADE, version="0.0.9"), data=b"")[0].endswith("use Dateline 0.0.9")


def drawn(form: Format = SVG, setting: Setting = USUAL) -> tuple[Manifest, bytes]:
    data = export_bytes(case_of(JOURNEY, scene_of(JOURNEY)), form, MADE, setting)
    return manifest_in(f"map{form.suffix}", data), data


@pytest.mark.parametrize("setting", [USUAL, Setting(SIZES[Preset.SOCIAL], ThemeName.DARK, "My words", timeline=True)])
def test_a_picture_is_drawn_again_as_it_was_drawn(setting: Setting) -> None:
    manifest, data = drawn(setting=setting)
    assert content(JOURNEY, SVG, manifest, data) == []
    assert content(JOURNEY, SVG, manifest, data.replace(b"Pyongyang", b"Seoul"))[0].endswith(
        "changed after it was made"
    )


def test_a_page_is_written_again() -> None:
    manifest, data = drawn(DOSSIER)
    assert content(JOURNEY, DOSSIER, manifest, data) == []
    assert content(JOURNEY, DOSSIER, manifest, data + b" ") != []


@pytest.mark.parametrize("changes", [{"tools": "other"}, {"picture": None}])
def test_what_was_drawn_otherwise_is_not_compared_and_that_is_said(changes: dict[str, object]) -> None:
    manifest = replace(drawn()[0], **changes)  # type: ignore[arg-type]
    assert content(JOURNEY, SVG, manifest, b"anything") == []
    assert len(list(limits(manifest, "map.svg"))) == 1
    assert list(limits(manifest, "map.csv")) == []


def test_the_verdict_is_the_last_word() -> None:
    assert verdict("a.kml", []) == f"{SAME}: a.kml"
    assert verdict("a.kml", ["x"]) == "does not hold: a.kml"
