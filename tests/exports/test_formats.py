import io
import json

import pytest
from PIL import Image

from geo.errors import UnknownNameError
from geo.exports.data_writers import WRITERS
from geo.exports.formats import (
    ANNOTATIONS,
    CSV_ATTESTATIONS,
    CSV_LEGS,
    CSV_PLACES,
    DATA,
    DOSSIER,
    FORMATS,
    GEOJSON,
    GIF,
    GPX,
    JSON,
    KML,
    KMZ,
    LINKED_PLACES,
    MP4,
    PDF,
    PNG,
    PNG_PRINT,
    SVG,
    TABLES,
    TIMELINEJS,
    TIMEMAP,
    XLSX,
    Format,
    format_of,
)
from tests.exports.cases import exported, make_journey
from tests.exports.contract import faults


@pytest.mark.parametrize(("name", "form"), [
    ("film.gif", GIF), ("film.MP4", MP4),
    ("map.png", PNG), ("MAP.PNG", PNG), ("map-300dpi.png", PNG_PRINT), ("a.b.geojson", GEOJSON), ("a.json", JSON),
    ("a.csv", CSV_PLACES), ("a-legs.csv", CSV_LEGS), ("legs.csv", CSV_PLACES), ("x-attestations.csv", CSV_ATTESTATIONS),
    ("a.kml", KML), ("a.KMZ", KMZ), ("a.gpx", GPX), ("a.xlsx", XLSX), ("a.lp.json", LINKED_PLACES), ("lp.json", JSON),
    ("a.annotations.jsonld", ANNOTATIONS), ("a.timeline.json", TIMELINEJS), ("a.timemap.json", TIMEMAP),
    ("a.html", DOSSIER),
])  # fmt: skip
def test_the_ending_chooses_the_format(name: str, form: Format) -> None:
    assert format_of(name) == form


@pytest.mark.parametrize("name", ["map", "map.bmp", "png", "map.png.zip"])
def test_an_unknown_ending_names_those_that_are_known(name: str) -> None:
    with pytest.raises(UnknownNameError, match=rf"\.geojson, .*: {name}$"):
        format_of(name)


def test_every_table_and_every_form_of_data_has_a_writer() -> None:
    assert set(WRITERS) == {form.name for form in (*TABLES, *DATA)}


def test_each_format_has_a_name_a_label_and_an_ending_of_its_own() -> None:
    for key in ("name", "label", "suffix"):
        assert len({getattr(form, key) for form in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize(("form", "size"), [(PNG, (1600, 1000)), (PNG_PRINT, (4800, 3000))])
def test_a_png_has_the_size_that_it_promises(form: Format, size: tuple[int, int]) -> None:
    journey = make_journey()
    with Image.open(io.BytesIO(exported(journey, form))) as image:
        assert (image.format, image.size) == ("PNG", size)
        assert round(image.info["dpi"][0]) == round(size[0] / 16)


@pytest.mark.parametrize(("form", "first"), [(SVG, b"<?xml"), (PDF, b"%PDF-"), (DOSSIER, b"<!DOCTYPE html>")])
def test_other_files_are_what_they_promise(form: Format, first: bytes) -> None:
    journey = make_journey()
    assert exported(journey, form).startswith(first)


def test_json_is_the_contract() -> None:
    journey = make_journey()
    assert faults("journey", json.loads(exported(journey, JSON))) == []


@pytest.mark.parametrize(
    ("form", "first"), [(CSV_PLACES, "kind,number"), (CSV_LEGS, "kind,from"), (CSV_ATTESTATIONS, "report")]
)
def test_csv_begins_with_its_columns(form: Format, first: str) -> None:
    journey = make_journey()
    assert exported(journey, form).decode("utf-8-sig").startswith(first)
