"""The map in a real browser: what lies at known points, what a filter changes, and what it leaves alone."""

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Frame, Page, expect

from geo.coords import LatLon
from tests.browser.conftest import MAP_FRAME, STOP, map_frame

pytestmark = pytest.mark.browser

SEA_OF_JAPAN = LatLon(39.6, 133.6)
MANCHURIA = LatLon(46.8, 124.2)
RUSSIA_MONGOLIA_CHINA = LatLon(49.83, 116.70)
SETTLE_MS = 1_500


def picture(page: Page) -> Image.Image:
    page.wait_for_timeout(SETTLE_MS)
    return Image.open(io.BytesIO(page.locator(MAP_FRAME).screenshot())).convert("RGB")


def pixel_at(frame: Frame, place: LatLon) -> tuple[int, int]:
    """The pixel in the frame at which the map shows a place."""
    script = "([lat, lng]) => { const p = window.map.latLngToContainerPoint([lat, lng]); return [p.x, p.y]; }"
    x, y = frame.evaluate(script, [place.latitude, place.longitude])
    return round(x), round(y)


def test_base_map_shows_sea_bluer_than_land(dashboard: Page) -> None:
    frame, image = map_frame(dashboard), picture(dashboard)
    sea, land = (image.getpixel(pixel_at(frame, place)) for place in (SEA_OF_JAPAN, MANCHURIA))
    assert sea[2] - sea[0] > 15
    assert abs(land[2] - land[0]) < 15 or land[1] >= land[2]


def test_base_map_draws_the_border_darker_than_the_land_beside_it(dashboard: Page) -> None:
    frame, image = map_frame(dashboard), picture(dashboard)
    x, y = pixel_at(frame, RUSSIA_MONGOLIA_CHINA)
    near = [image.getpixel((x + dx, y + dy)) for dx in range(-6, 7) for dy in range(-6, 7)]
    beside = [image.getpixel((x + dx, y + 40)) for dx in range(-6, 7)]
    assert min(map(sum, near)) < min(map(sum, beside)) - 60


def test_map_draws_every_stop_of_the_sample(dashboard: Page) -> None:
    assert map_frame(dashboard).locator(STOP).count() >= 4


def test_switching_a_report_off_removes_its_stops_and_keeps_the_frame(dashboard: Page) -> None:
    frame = map_frame(dashboard)
    frame.evaluate("window.kept = true")
    before = frame.locator(STOP).count()
    dashboard.get_by_role("checkbox", name="B, published").locator("xpath=ancestor::label").click()
    expect(frame.locator(STOP)).not_to_have_count(before)
    assert frame.evaluate("window.kept") is True


def test_a_filter_changes_the_picture_near_the_stops_and_nowhere_else(dashboard: Page) -> None:
    frame, before = map_frame(dashboard), picture(dashboard)
    dashboard.get_by_role("checkbox", name="B, published").locator("xpath=ancestor::label").click()
    expect(dashboard.locator("h1")).to_contain_text("One report")
    after = picture(dashboard)
    changed = ImageChops.difference(before, after).getbbox()
    assert changed is not None
    x, y = pixel_at(frame, RUSSIA_MONGOLIA_CHINA)
    corner = (x - 20, y - 20, x + 20, y + 20)
    assert ImageChops.difference(before.crop(corner), after.crop(corner)).getbbox() is None


def test_clicking_a_stop_opens_its_evidence(dashboard: Page) -> None:
    map_frame(dashboard).locator(STOP).first.click()
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()
    expect(dashboard.locator("blockquote mark").first).to_be_visible()


def test_enter_on_a_focused_stop_opens_its_evidence(dashboard: Page) -> None:
    stop = map_frame(dashboard).locator(STOP).first
    stop.focus()
    stop.press("Enter")
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()


def test_nothing_is_asked_of_another_machine(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_selector(MAP_FRAME)
    map_frame(page).wait_for_selector(STOP)
    assert [
        url for url in asked if not url.startswith((address, "data:", "blob:", address.replace("http", "ws")))
    ] == []
