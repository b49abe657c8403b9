"""Start to first drawn map, filter click to changed map, and PNG export, each beside its peer in the same run."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import folium
from playwright.sync_api import Browser, Frame, Page, sync_playwright

from geo import pipeline
from geo.data_files import data_dir
from geo.journey.corrections import Corrections
from geo.maps.compose import compose
from geo.maps.picture import picture
from geo.report_files import load_paths
from geo.view import View
from tests import chromium
from tests.dashboard_server import served

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
        _exports(browser)
        browser.close()


def _starts(browser: Browser) -> None:
    ours = [_start_s(browser, None, DASHBOARD_STOPS) for _ in range(RUNS)]
    plain = [_start_s(browser, PLAIN, PLAIN_STOPS) for _ in range(RUNS)]
    _print("start to first drawn map, s (target 5)", ours, plain, "plain page")


def _start_s(browser: Browser, script: Path | None, stops: str) -> float:
    start = time.perf_counter()
    with served(*([script] if script else [])) as address:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        _frame(page, address, stops)
        page.close()
    return time.perf_counter() - start


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
    _print("filter click to changed map, ms (target 200)", ours, plain, "plain page")


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


def _exports(browser: Browser) -> None:
    atlas = pipeline.open_atlas()
    reports = load_paths([data_dir() / "reports"]).reports
    readings = pipeline.prepared(pipeline.read_reports(reports, atlas), Corrections(), atlas)
    scene = compose(pipeline.journey(readings, View(), atlas))
    picture(scene, "png")
    ours = [_seconds(lambda: picture(scene, "png")) for _ in range(RUNS)]
    own = [_seconds(lambda: _folium_png(browser, 3)) for _ in range(RUNS)]
    _print("PNG export, s (target 1)", ours, own, "folium's own, its 3 s delay included")
    bare = [_seconds(lambda: _folium_png(browser, 0)) for _ in range(RUNS)]
    _print("PNG export, s", ours, bare, "folium's own without its delay (no tiles, no relief)")


def _folium_png(browser: Browser, delay_s: int) -> bytes:
    made = folium.Map(location=(42, 129), zoom_start=5, tiles=None)
    made.default_js, made.default_css = [], []
    data: bytes = made._to_png(delay=delay_s, driver=_Driver(browser))
    return data


class _Driver:
    """The few calls that folium makes of a browser driver, over this browser; starting one is not counted."""

    def __init__(self, browser: Browser) -> None:
        self._page = browser.new_page()

    def fullscreen_window(self) -> None:
        self._page.set_viewport_size({"width": 1600, "height": 1000})

    def get(self, address: str) -> None:
        self._page.goto(address)

    def find_element(self, _: str, name: str) -> Any:
        shot = self._page.locator(f".{name}").screenshot()
        return type("Element", (), {"screenshot_as_png": shot})

    def quit(self) -> None:
        self._page.close()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _print(what: str, ours: list[float], peer: list[float], name: str) -> None:
    mine, other = statistics.median(ours), statistics.median(peer)
    print(f"{what}: {mine:.2f}; {name}: {other:.2f}; ratio {mine / other:.2f} (medians of {len(ours)} and {len(peer)})")
