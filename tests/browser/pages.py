"""A page of the dashboard in a real browser: opened, waited for, and its map's frame."""

import io

from PIL import Image
from playwright.sync_api import Frame, Locator, Page, expect

LONGEST_MS = 40_000
MAP_FRAME = 'iframe[src*="streamlit_folium"]'
STOP = '[data-id^="stop-"]'
# The relief, the lines' names and the font have come.
DRAWN = """() => {
  const tiles = [...document.querySelectorAll(".leaflet-relief-pane .leaflet-tile")];
  const there = (tile) => tile.classList.contains("leaflet-tile-loaded") && getComputedStyle(tile).opacity === "1";
  return tiles.length > 0 && tiles.every(there) && document.fonts.status === "loaded"
    && document.querySelector(".leaflet-names-pane .name") !== null;
}"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"


def opened(page: Page, address: str) -> Page:
    """Open an address and wait until the stops stand on the map and the script has come to its end."""
    page.set_default_timeout(LONGEST_MS)
    expect.set_options(timeout=LONGEST_MS / 2)
    page.goto(address)
    map_frame(page).wait_for_selector(STOP)
    settled(page)
    return page


def settled(page: Page) -> None:
    """Wait until the server has nothing left to say."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]', state="attached")


def map_frame(page: Page) -> Frame:
    """The frame that the map is in."""
    handle = page.wait_for_selector(MAP_FRAME, timeout=LONGEST_MS)
    frame = handle.content_frame() if handle is not None else None
    assert frame is not None
    return frame


def picture(page: Page) -> Image.Image:
    """What the map looks like once it is drawn, from the frame's inner corner."""
    frame = map_frame(page)
    frame.wait_for_function(DRAWN)
    frame.evaluate(PAINTED)
    shot = frame.locator(".dateline-map").screenshot()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def switch(page: Page, label: str) -> None:
    """Click the check box whose words begin like that."""
    page.get_by_role("checkbox", name=label).locator("xpath=ancestor::label").click()


def row(page: Page, name: str) -> Locator:
    """The button of a place, a way or a disagreement in the list."""
    return page.locator('[class*="st-key-go_go_"] button', has_text=name)


def select(page: Page, name: str) -> None:
    """Open the evidence of a row of the list."""
    row(page, name).click()
    expect(page.locator(".st-key-evidence h2", has_text=name)).to_be_visible()
