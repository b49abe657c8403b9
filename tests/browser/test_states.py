"""What stands in the map's place when there is nothing to show, or when the browser cannot draw it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from geo.dashboard.map_panel import FAILED
from tests.browser.pages import LONGEST_MS, MAP_FRAME, STOP, map_frame, opened, settled, switch
from tests.dashboard_server import served

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def empty_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(reports=[tmp_path_factory.mktemp("nothing")]) as found:
        yield found


def off_centre(page: Page) -> tuple[float, float]:
    """How far the middle of the box over the map is from the map's middle, across and down."""
    box, frame = page.locator(".st-key-over_map").bounding_box(), page.locator(MAP_FRAME).bounding_box()
    assert box
    assert frame
    across = box["x"] + box["width"] / 2 - frame["x"] - frame["width"] / 2
    return across, box["y"] + box["height"] / 2 - frame["y"] - frame["height"] / 2


def test_nothing_loaded_says_so_in_the_middle_of_the_map(page: Page, empty_address: str):
    page.goto(empty_address)
    expect(page.locator(".st-key-over_map")).to_contain_text("No reports yet.", timeout=LONGEST_MS)
    map_frame(page).wait_for_selector(".dateline-map")
    assert max(map(abs, off_centre(page))) < 8
    page.get_by_role("button", name="Paste a text").click()
    expect(page.get_by_label("Text of the report")).to_be_visible()


def test_the_sample_opens_from_nothing(page: Page, empty_address: str):
    page.goto(empty_address)
    page.get_by_role("button", name="Open the sample").click(timeout=LONGEST_MS)
    expect(map_frame(page).locator(STOP)).to_have_count(4, timeout=LONGEST_MS)


def test_a_filter_that_hides_all_leaves_the_map_and_a_way_back(dashboard: Page):
    frame = map_frame(dashboard)
    frame.evaluate("window.kept = true")
    switch(dashboard, "A, undated")
    settled(dashboard)
    switch(dashboard, "B, published")
    expect(dashboard.locator(".st-key-over_map")).to_contain_text("2 reports are switched off")
    dashboard.get_by_role("button", name="Show all").click()
    expect(frame.locator(STOP)).to_have_count(4)
    assert frame.evaluate("window.kept") is True


def test_a_map_that_does_not_come_to_life_becomes_a_picture(page: Page, address: str):
    page.route("**/dateline.js", lambda route: route.abort())
    page.goto(address)
    expect(page.get_by_text(FAILED)).to_be_visible(timeout=LONGEST_MS)
    image = page.locator(".st-key-map_box img")
    expect(image).to_be_visible()
    assert "Pyongyang" in (image.get_attribute("alt") or "")
    assert image.evaluate("(each) => each.naturalWidth") > 1000
    page.unroute("**/dateline.js")
    page.get_by_role("button", name="Try again").click()
    expect(map_frame(page).locator(STOP)).to_have_count(4)


def test_a_map_that_is_drawn_stays(shown: Page):
    expect(shown.locator(".st-key-map_failed")).to_be_hidden()
    expect(shown.get_by_text(FAILED)).to_have_count(0)


def test_a_page_below_another_path_finds_its_files(page: Page):
    with served(base_path="/maps") as address:
        opened(page, address)
