"""Start to first drawn map and filter click to changed map, each beside its peer in the same run."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Frame, Page, sync_playwright

from tests import chromium
from tests.benchmarks.measuring import print_beside
from tests.dashboard_server import served, served_by_command

PLAIN = Path(__file__).with_name("plain_page.py")
CLICKS = 20
RUNS = 3
LONGEST_MS = 120_000
DASHBOARD_STOPS, PLAIN_STOPS = '[data-id^="stop-"]', ".plain-stop"
FRAME = 'iframe[src*="streamlit_folium"]'
# Counts milliseconds in the frame from a click in the page to the first change in the number of stops.
WATCH = """([selector]) => new Promise((done) => {
  const count = () => document.querySelectorAll(selector).length, before = count(), start = performance.now();
  const look = () => (count() !== before ? done(performance.now() - start) : setTimeout(look, 4));
  window.parent.document.querySelector("[data-clicked]").click();
  look();
})"""


def main() -> None:
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=arguments)
        _starts(browser)
        _clicks(browser)
        browser.close()


def _starts(browser: Browser) -> None:
    ours = [_start_s(browser, served_by_command, DASHBOARD_STOPS) for _ in range(RUNS)]
    plain = [_start_s(browser, partial(served, PLAIN), PLAIN_STOPS) for _ in range(RUNS)]
    print_beside("start to first drawn map, s (target 5)", ours, plain, "plain page")


def _start_s(browser: Browser, serving: Callable[[], AbstractContextManager[str]], stops: str) -> float:
    start = time.perf_counter()
    with serving() as address:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        _frame(page, address, stops)
        seconds = time.perf_counter() - start
        page.close()
    return seconds


def _frame(page: Page, address: str, stops: str) -> Frame:
    page.set_default_timeout(LONGEST_MS)
    page.goto(address)
    handle = page.wait_for_selector(FRAME)
    frame = handle.content_frame() if handle else None
    assert frame is not None
    frame.wait_for_selector(stops)
    return frame


def _clicks(browser: Browser) -> None:
    ours = _click_ms(browser, None, DASHBOARD_STOPS, "B, published")
    plain = _click_ms(browser, PLAIN, PLAIN_STOPS, "All")
    print_beside("filter click to changed map, ms (target 200)", ours, plain, "plain page")


def _click_ms(browser: Browser, script: Path | None, stops: str, box: str) -> list[float]:
    with served(*([script] if script else [])) as address:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        frame = _frame(page, address, stops)
        page.wait_for_timeout(3_000)
        page.get_by_role("checkbox", name=box).evaluate("box => box.dataset.clicked = ''")
        times = []
        for _ in range(CLICKS):
            times.append(float(frame.evaluate(WATCH, [stops])))
            page.wait_for_timeout(700)
        page.close()
    return times
