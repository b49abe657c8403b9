"""Each export downloads from the page and is what it says: a real picture of the promised size with the route in it."""

import csv
import io
import json
from pathlib import Path

import pytest
from defusedxml import ElementTree
from lxml.html import document_fromstring
from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

from geo.exports.manifest_reading import manifest_in
from geo.maps.scene import Paint
from geo.maps.style import LIGHT
from tests.browser.pages import STOP, map_frame, opened, settled, switch

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def exporting(browser, browser_context_args, address):
    context = browser.new_context(**browser_context_args)
    page = opened(context.new_page(), address)
    page.get_by_role("button", name="Export").click()
    yield page
    context.close()


def downloaded(page: Page, name: str) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name, exact=True).click()
    return Path(waiting.value.path()).read_bytes()


def colours_of(data: bytes) -> dict[tuple[int, ...], int]:
    image = Image.open(io.BytesIO(data)).convert("RGB")
    return {colour: count for count, colour in image.getcolors(maxcolors=1 << 24) or []}


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_png_for_the_screen_holds_the_routes_pixels(exporting: Page):
    data = downloaded(exporting, "PNG")
    assert Image.open(io.BytesIO(data)).size == (1600, 1000)
    assert colours_of(data)[rgb(LIGHT.paint[Paint.A])] > 300


def test_png_for_print_has_300_dots_an_inch(exporting: Page):
    image = Image.open(io.BytesIO(downloaded(exporting, "PNG at 300 dpi")))
    assert round(image.info["dpi"][0]) == 300
    assert image.size == (4800, 3000)


def test_mp4_is_a_film_that_names_its_reports(exporting: Page):
    manifest = manifest_in("film.mp4", downloaded(exporting, "MP4 film"))
    assert len(manifest.reports) == 2


def test_svg_has_its_words_as_text(exporting: Page):
    root = ElementTree.fromstring(downloaded(exporting, "SVG"))
    said = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert "Ussuriysk" in said
    assert "eported, not tracked" in said


def test_pdf_has_one_page_with_the_title(exporting: Page):
    pages = PdfReader(io.BytesIO(downloaded(exporting, "PDF"))).pages
    assert len(pages) == 1
    assert "Ussuriysk" in pages[0].extract_text()


def test_table_of_places_follows_the_list(exporting: Page):
    named = [cell for row in rows(downloaded(exporting, "CSV, a row a place")) for cell in row.values()]
    assert {"Pyongyang", "Razdolnaya River", "Ussuriysk"} <= set(named)


def test_geojson_has_every_stop_as_a_point(exporting: Page):
    found = json.loads(downloaded(exporting, "GeoJSON"))
    points = [each for each in found["features"] if each["geometry"] and each["geometry"]["type"] == "Point"]
    assert len(points) >= 4


def test_an_export_holds_what_is_seen(dashboard: Page):
    switch(dashboard, "B, published")
    map_frame(dashboard).wait_for_function(f"document.querySelectorAll('{STOP}').length === 2")
    settled(dashboard)
    dashboard.get_by_role("button", name="Export").click()
    data = downloaded(dashboard, "CSV, a row a place")
    assert b"Pyongyang" in data
    assert b"Ussuriysk" not in data.replace(b"detour-to-ussuriysk", b"")
    assert manifest_in("map.csv", data).view == "report=1-leaving-pyongyang-undated"


def test_the_dossier_is_a_page_with_the_journeys_evidence(exporting: Page):
    page = document_fromstring(downloaded(exporting, "Dossier, one HTML file").decode())
    assert len(page.xpath("//article[contains(@class, 'thing')]")) == 10
    assert "said by South Korea's Defense Ministry" in page.text_content()
