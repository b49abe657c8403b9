"""Playing the journey through time on the map: by button and by key, step by step, and without being caught in it."""

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.browser.pages import LONGEST_MS, STOP, map_frame, opened

pytestmark = pytest.mark.browser

LEFT_OUT = "visibility: hidden"
WORDS = ".player [role=status]"


def visible_stops(frame: Frame) -> int:
    return frame.locator(f"{STOP}:not([style*='{LEFT_OUT}'])").count()


def started(page: Page) -> Frame:
    """The map's frame after a step on with the keyboard, which stands still at the second stop."""
    frame = map_frame(page)
    frame.locator(".player").get_by_role("button", name="Play through time").press("Space")
    expect(frame.locator(WORDS)).to_contain_text("1 of")
    page.keyboard.press("ArrowRight")
    expect(frame.locator(WORDS)).to_contain_text("2 of")
    return frame


def test_play_begins_with_the_first_stop_and_goes_on_by_itself(dashboard: Page) -> None:
    frame = map_frame(dashboard)
    whole = visible_stops(frame)
    frame.locator(".player").get_by_role("button", name="Play through time").click()
    expect(frame.locator(WORDS)).to_contain_text("Sun 10 Sep 2023")
    assert visible_stops(frame) == 1
    expect(frame.locator(WORDS)).to_contain_text(f"{whole} of {whole}", timeout=LONGEST_MS)
    assert visible_stops(frame) == whole


def test_arrows_step_back_and_on_and_escape_shows_the_whole_journey(dashboard: Page) -> None:
    whole = visible_stops(map_frame(dashboard))
    frame = started(dashboard)
    assert visible_stops(frame) == 2
    dashboard.keyboard.press("ArrowLeft")
    expect(frame.locator(WORDS)).to_contain_text("1 of")
    dashboard.keyboard.press("Escape")
    expect(frame.locator(WORDS)).to_be_empty()
    assert visible_stops(frame) == whole


def test_a_step_asks_nothing_of_the_server(dashboard: Page) -> None:
    frame = started(dashboard)
    asked: list[str] = []
    dashboard.on("websocket", lambda socket: asked.append(socket.url))
    dashboard.on("request", lambda request: asked.append(request.url))
    dashboard.keyboard.press("ArrowRight")
    expect(frame.locator(WORDS)).to_contain_text("3 of")
    assert asked == []


def test_tab_leaves_the_player_and_the_map_keeps_its_stops_usable(dashboard: Page) -> None:
    frame = started(dashboard)
    dashboard.keyboard.press("Escape")
    dashboard.keyboard.press("Tab")
    assert frame.evaluate("!document.activeElement.closest('.player')") is True
    frame.locator(STOP).first.press("Enter")
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()


def test_a_selection_keeps_the_moment_that_is_shown(dashboard: Page) -> None:
    frame = started(dashboard)
    frame.locator(STOP).first.click()
    expect(dashboard.get_by_role("button", name="All stops")).to_be_visible()
    expect(frame.locator(WORDS)).to_contain_text("2 of")
    expect(frame.locator(f"{STOP}.chosen")).to_be_visible()
    assert visible_stops(frame) == 2


def test_who_wants_less_motion_steps_and_nothing_goes_on_by_itself(browser: Browser, address: str) -> None:
    page = browser.new_page(reduced_motion="reduce")
    frame = map_frame(opened(page, address))
    frame.locator(".player").get_by_role("button", name="Step through time").click()
    expect(frame.locator(WORDS)).to_contain_text("1 of")
    assert frame.evaluate("window.map.dateline.player.state.timer") == 0
    page.close()
