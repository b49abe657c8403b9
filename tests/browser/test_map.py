"""The map in a real browser: what lies at known points, what a filter changes, and what it leaves alone."""

import pytest
from PIL import Image, ImageChops, ImageDraw
from playwright.sync_api import Frame, Page, expect

from geo.coords import LatLon
from tests.browser.pages import MAP_FRAME, STOP, map_frame, picture, settled, switch

pytestmark = pytest.mark.browser

SEA_OF_JAPAN = LatLon(39.6, 133.6)
MANCHURIA = LatLon(46.8, 124.2)
# Where Russia, Mongolia and China meet: one border comes from each side.
TRIPOINT = LatLon(49.83, 116.70)
B = "B, published"
AROUND_PX = 12
# Boxes of marks, labels and controls (their round corners flicker), points along the ways, in the frame's pixels.
DRAWN_THINGS = """() => {
  const boxes = [...document.querySelectorAll(".leaflet-marker-icon, .leaflet-control")].map((each) => {
    const box = each.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
  });
  const along = [...document.querySelectorAll(".leaflet-ways-pane path")].flatMap((path) => {
    const length = path.getTotalLength(), matrix = path.getScreenCTM();
    return Array.from({ length: Math.ceil(length / 8) + 1 }, (_, i) => {
      const point = path.getPointAtLength(Math.min(i * 8, length)).matrixTransform(matrix);
      return [point.x, point.y, point.x, point.y];
    });
  });
  return [...boxes, ...along];
}"""


def pixel_at(frame: Frame, place: LatLon) -> tuple[int, int]:
    """The pixel in the frame at which the map shows a place."""
    script = "([lat, lng]) => { const p = window.map.latLngToContainerPoint([lat, lng]); return [p.x, p.y]; }"
    x, y = frame.evaluate(script, [place.latitude, place.longitude])
    return round(x), round(y)


def around(image: Image.Image, x: int, y: int, reach: int) -> list[tuple[int, ...]]:
    return list(image.crop((x - reach, y - reach, x + reach + 1, y + reach + 1)).getdata())


def blanked(image: Image.Image, boxes: list[list[float]]) -> Image.Image:
    """The picture without what lies in and near the boxes."""
    out = image.copy()
    for left, top, right, bottom in boxes:
        box = (left - AROUND_PX, top - AROUND_PX, right + AROUND_PX, bottom + AROUND_PX)
        ImageDraw.Draw(out).rectangle(box, fill=0)
    return out


def test_the_sea_is_blue_and_the_land_is_not(shown: Page):
    frame, image = map_frame(shown), picture(shown)
    red, _, blue = image.getpixel(pixel_at(frame, SEA_OF_JAPAN))
    assert blue - red > 15
    red, green, blue = image.getpixel(pixel_at(frame, MANCHURIA))
    assert blue - red < 15 or green >= blue


def test_the_border_is_darker_than_the_land_beside_it(shown: Page):
    frame, image = map_frame(shown), picture(shown)
    x, y = pixel_at(frame, TRIPOINT)
    on_border, beside = around(image, x, y, 6), around(image, x, y + 40, 6)
    assert min(map(sum, on_border)) < min(map(sum, beside)) - 60


def test_map_draws_every_stop_of_the_sample(shown: Page):
    numbers = map_frame(shown).locator(STOP).all_inner_texts()
    assert sorted(numbers) == ["1", "2", "3", "4"]


def test_no_mark_leaves_the_window_and_none_covers_another(shown: Page):
    boxes = [box for each in map_frame(shown).locator(STOP).all() if (box := each.bounding_box())]
    frame = shown.locator(MAP_FRAME).bounding_box()
    assert frame is not None
    centres = [(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) for box in boxes]
    assert all(frame["x"] < x < frame["x"] + frame["width"] for x, _ in centres)
    assert all(frame["y"] < y < frame["y"] + frame["height"] for _, y in centres)
    apart = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a in centres for b in centres if a is not b]
    assert min(apart) > boxes[0]["width"]


def test_legend_scale_and_credits_stand_on_the_map(shown: Page):
    frame = map_frame(shown)
    expect(frame.locator(".legend")).to_contain_text("inferred by Dateline")
    expect(frame.locator(".leaflet-control-scale")).to_contain_text("km")
    expect(frame.locator(".leaflet-control-attribution")).to_contain_text("Natural Earth, taking no side")


def test_switching_a_report_off_removes_its_stops_and_keeps_the_frame(dashboard: Page):
    frame = map_frame(dashboard)
    frame.evaluate("window.kept = true")
    switch(dashboard, B)
    expect(frame.locator(STOP)).to_have_count(2)
    assert frame.evaluate("window.kept") is True


def test_a_filter_keeps_the_readers_zoom_and_place(dashboard: Page):
    frame = map_frame(dashboard)
    frame.evaluate("window.map.setView([41, 127], 6.5, { animate: false })")
    switch(dashboard, B)
    expect(frame.locator(STOP)).to_have_count(2)
    assert frame.evaluate("window.map.getZoom()") == 6.5
    assert abs(frame.evaluate("window.map.getCenter().lat") - 41) < 0.01


def test_a_filter_changes_the_picture_near_the_journey_and_nowhere_else(dashboard: Page):
    frame, before = map_frame(dashboard), picture(dashboard)
    things = frame.evaluate(DRAWN_THINGS)
    switch(dashboard, B)
    expect(frame.locator(STOP)).to_have_count(2)
    settled(dashboard)
    after = picture(dashboard)
    things += frame.evaluate(DRAWN_THINGS)
    assert ImageChops.difference(before, after).getbbox() is not None
    assert ImageChops.difference(blanked(before, things), blanked(after, things)).getbbox() is None


def test_clicking_a_stop_opens_its_evidence(dashboard: Page):
    map_frame(dashboard).locator(STOP, has_text="2").click()
    expect(dashboard.locator(".st-key-evidence h2").first).to_have_text("Friendship Bridge (Tumen)")
    expect(dashboard.locator("blockquote mark").first).to_be_visible()


def test_clicking_a_way_opens_its_evidence(dashboard: Page):
    frame = map_frame(dashboard)
    way = frame.locator('path.way[data-id^="leg-"]').first
    way.focus()
    way.press("Enter")
    expect(dashboard.locator(".st-key-evidence h2").first).to_contain_text("Pyongyang to Friendship Bridge")


def test_selecting_keeps_the_maps_width_and_frame(dashboard: Page):
    frame = map_frame(dashboard)
    frame.evaluate("window.kept = true")
    before = dashboard.locator(MAP_FRAME).bounding_box()
    frame.locator(STOP).first.click()
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()
    assert dashboard.locator(MAP_FRAME).bounding_box() == before
    assert frame.evaluate("window.kept") is True


def test_nothing_is_asked_of_another_machine(page: Page, address: str):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    map_frame(page).wait_for_selector(STOP)
    picture(page)
    own = (address, "data:", "blob:", address.replace("http", "ws"))
    assert [url for url in asked if not url.startswith(own)] == []


def test_an_online_map_that_cannot_be_reached_leaves_the_relief(dashboard: Page):
    frame = map_frame(dashboard)
    picture(dashboard)
    frame.locator(".leaflet-control-layers-toggle").hover(force=True)
    frame.locator(".leaflet-control-layers label", has_text="OpenStreetMap").click()
    expect(frame.locator(".tiles-note")).to_have_text("The online map is out of reach; the relief stays.")
    assert frame.locator(".leaflet-relief-pane .leaflet-tile-loaded").count() > 0
