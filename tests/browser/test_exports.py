"""Each export downloads from the page and is what it says: a real picture of the promised size with the route in it."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from defusedxml import ElementTree
from lxml.html import document_fromstring
from PIL import Image
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from geo.dashboard.sizes import size_words
from geo.exports.manifest_reading import manifest_in
from geo.maps.scene import Paint
from geo.maps.style import LIGHT
from tests.browser.pages import STOP, map_frame, opened, picture, settled, switch

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
    """The file of a button, whose words tell its size once it was made."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile(rf"^{re.escape(name)}(: .+)?$")).click()
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


@pytest.fixture
def far_east(dashboard: Page) -> Page:
    """The sample with the map moved to the last stops, and the export panel open."""
    map_frame(dashboard).evaluate("dateline.map.setView([43.5, 132.0], 8, { animate: false })")
    dashboard.get_by_role("button", name="Export").click()
    expect(dashboard.get_by_role("radio", name="As on the screen")).to_be_checked()
    return dashboard


def on_the_screen(page: Page) -> list[float]:
    found: list[float] = map_frame(page).evaluate("dateline.extent().box")
    return found


def test_a_picture_shows_the_part_of_the_map_that_is_on_the_screen(far_east: Page):
    extent = manifest_in("map.png", downloaded(far_east, "PNG")).picture.extent
    assert list(extent) == on_the_screen(far_east)
    assert extent.west < 132.0 < extent.east < 135.0


def test_a_picture_of_the_screens_part_has_no_stop_that_is_not_on_it(far_east: Page):
    root = ElementTree.fromstring(downloaded(far_east, "SVG"))
    texts = [text.text for text in root.iter(f"{SVG}text")]
    in_list, on_map = 1, 1
    assert texts.count("Pyongyang") == in_list
    assert texts.count("Razdolnaya River") == in_list + on_map


def test_a_preview_is_gone_when_the_map_is_moved_on(far_east: Page):
    preview = far_east.get_by_test_id("stPopoverBody").get_by_test_id("stImage")
    far_east.get_by_role("button", name="Preview").click()
    expect(preview).to_have_count(1)
    settled(far_east)
    map_frame(far_east).evaluate("dateline.map.setView([10.0, 178.0], 4, { animate: false })")
    expect(preview).to_have_count(0)
    extent = manifest_in("map.svg", downloaded(far_east, "SVG")).picture.extent
    assert extent.west < 180.0 < extent.east


def test_the_whole_journey_stays_to_be_chosen(far_east: Page):
    far_east.get_by_role("radio", name="The whole journey").click()
    settled(far_east)
    assert manifest_in("map.png", downloaded(far_east, "PNG")).picture.extent is None


def test_a_map_that_was_not_moved_leaves_the_whole_journey(exporting: Page):
    expect(exporting.get_by_role("radio", name="The whole journey")).to_be_checked()
    assert manifest_in("map.pdf", downloaded(exporting, "PDF")).picture.extent is None


def test_moving_the_map_runs_nothing_while_the_panel_is_closed(page: Page, address: str):
    sent: list[object] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
    opened(page, address)
    before = len(sent)
    map_frame(page).evaluate("dateline.map.setView([43.5, 132.0], 5, { animate: false })")
    picture(page)
    assert len(sent) == before


def test_what_a_file_weighs_is_told_once_it_is_made(exporting: Page):
    data = downloaded(exporting, "KML")
    expect(exporting.get_by_role("button", name=f"KML: {size_words(len(data))}", exact=True)).to_be_visible()


def test_files_asked_for_while_the_panel_is_drawn_anew_all_come(dashboard: Page):
    dashboard.get_by_role("button", name="Export").click()
    for label, colours in {"KML": "Dark", "GPX": "Light", "Timemap": "Dark"}.items():
        with dashboard.expect_download() as waiting:
            dashboard.get_by_role("radio", name=colours).click()
            dashboard.get_by_role("button", name=re.compile(rf"^{label}")).click()
        assert waiting.value.suggested_filename.startswith("dateline-map.")


def test_the_dossier_is_a_page_with_the_journeys_evidence(exporting: Page):
    page = document_fromstring(downloaded(exporting, "Dossier, one HTML file").decode())
    assert len(page.xpath("//article[contains(@class, 'thing')]")) == 10
    assert "said by South Korea's Defense Ministry" in page.text_content()
