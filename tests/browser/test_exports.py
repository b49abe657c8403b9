"""Each export downloads from the page and is what it says: a real picture of the promised size with the route in it."""

import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from geo.maps.scene import Paint
from geo.maps.style import LIGHT

pytestmark = pytest.mark.browser


def downloaded(page: Page, name: str) -> bytes:
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=name).click()
    return Path(waiting.value.path()).read_bytes()


def colours_of(data: bytes) -> set[tuple[int, int, int]]:
    image = Image.open(io.BytesIO(data)).convert("RGB")
    return {colour for _, colour in image.getcolors(maxcolors=1 << 24) or []}


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def test_png_for_the_screen_holds_the_routes_pixels(dashboard: Page) -> None:
    data = downloaded(dashboard, "PNG for the screen")
    assert Image.open(io.BytesIO(data)).size == (1600, 1000)
    assert rgb(LIGHT.paint[Paint.A]) in colours_of(data)


def test_png_for_print_has_300_dots_an_inch(dashboard: Page) -> None:
    image = Image.open(io.BytesIO(downloaded(dashboard, "PNG for print")))
    assert round(image.info["dpi"][0]) == 300
    assert image.width > 3000


def test_svg_has_its_words_as_text(dashboard: Page) -> None:
    text = downloaded(dashboard, "SVG").decode()
    assert text.lstrip().startswith("<?xml")
    assert "Ussuriysk" in text
    assert "eported, not tracked" in text


def test_pdf_is_a_pdf(dashboard: Page) -> None:
    data = downloaded(dashboard, "PDF")
    assert data.startswith(b"%PDF-")
    assert len(data) > 20_000


def test_tables_download(dashboard: Page) -> None:
    assert b"Pyongyang" in downloaded(dashboard, "CSV, a row a place")
