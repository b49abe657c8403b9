"""Pictures of the sample, warm and cold, beside folium's own export in the same run; films; the memory they take."""

import multiprocessing
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import folium
from playwright.sync_api import Browser, sync_playwright

from geo.maps.film import EACH_MS, LAST_MS, FilmFormat, film
from geo.maps.frames import frames
from geo.maps.picture import picture
from geo.maps.presets import SIZES, USUAL, Preset, Setting
from geo.maps.scene import Scene
from geo.maps.still.files import PictureFormat
from tests import chromium
from tests.benchmarks.measuring import print_beside, seconds
from tests.sample import sample_scene

RUNS = 5


@dataclass(frozen=True)
class Drawing:
    """A picture to draw: what it is called, how long it may take, and how it is made."""

    name: str
    target_s: float
    kind: PictureFormat
    setting: Setting = USUAL


DRAWINGS = (
    Drawing("screen PNG", 0.5, PictureFormat.PNG),
    Drawing("A4 PNG, 300 dpi", 3.0, PictureFormat.PNG, Setting(size=SIZES[Preset.A4])),
    Drawing("A4 across PNG, 300 dpi", 3.0, PictureFormat.PNG, Setting(size=SIZES[Preset.A4_ACROSS])),
    Drawing("screen SVG", 3.0, PictureFormat.SVG),
    Drawing("screen PDF", 3.0, PictureFormat.PDF),
)


def main() -> None:
    scene = sample_scene()
    for drawing in DRAWINGS:
        _time(scene, drawing)
    _beside_folium(scene)
    for kind in FilmFormat:
        lasts = (EACH_MS * (len(frames(scene)) - 1) + LAST_MS) / 1000
        took = seconds(lambda kind=kind: film(scene, kind))
        print(f"{kind} film of {lasts:.1f} s, s (target {2 * lasts:.0f}): {took:.1f}")


def _time(scene: Scene, drawing: Drawing) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as alone:
        cold, before, after = alone.apply(_cold, (scene, drawing))
    picture(scene, drawing.kind, drawing.setting)
    warm, work = _median_s(lambda: picture(scene, drawing.kind, drawing.setting))
    memory = f"memory {before:.0f} MB before, {after:.0f} MB at most" if after else "memory not measured here"
    took = f"{warm:.2f} warm ({work:.2f} of processor time), {cold:.2f} first"
    print(f"{drawing.name}, s (target {drawing.target_s}): {took}; {memory}")


def _median_s(draw: Callable[[], object]) -> tuple[float, float]:
    """How long it takes, and how much of a processor's time; on a busy machine the first is longer."""
    took, worked = [], []
    for _ in range(RUNS):
        start = time.process_time()
        took.append(seconds(draw))
        worked.append(time.process_time() - start)
    return statistics.median(took), statistics.median(worked)


def _cold(scene: Scene, drawing: Drawing) -> tuple[float, float, float]:
    before = _most_mb()
    took = seconds(lambda: picture(scene, drawing.kind, drawing.setting))
    return took, before, _most_mb()


def _most_mb() -> float:
    """The most memory that this process has had, 0 on systems that do not tell: Linux does, without its parent's."""
    status = Path("/proc/self/status")
    rows = status.read_text(encoding="ascii").splitlines() if status.is_file() else []
    return next((int(row.split()[1]) / 1000 for row in rows if row.startswith("VmHWM")), 0.0)


def _beside_folium(scene: Scene) -> None:
    ours = [seconds(lambda: picture(scene, PictureFormat.PNG)) for _ in range(RUNS)]
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=arguments)
        own = [seconds(lambda: _folium_png(browser, 3)) for _ in range(RUNS)]
        print_beside("screen PNG, s", ours, own, "folium's own, its 3 s delay included")
        bare = [seconds(lambda: _folium_png(browser, 0)) for _ in range(RUNS)]
        print_beside("screen PNG, s", ours, bare, "folium's own without its delay (no tiles, no relief)")
        browser.close()


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
