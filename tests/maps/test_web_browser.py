"""The web map in a real browser: labels keep apart at every zoom, hostile text stays text, the keyboard reaches all."""

import functools
import http.server
import threading
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from geo.maps.compose import compose
from geo.maps.packages import leaflet
from geo.maps.scene import Scene
from geo.maps.script import script_folder
from geo.maps.style import ThemeName
from geo.maps.web import Addresses, base_map, journey_layer
from geo.view import View
from tests.hostile.corpus import DIRECTIONS, FORMULAS, MARKUP, SCRIPTS
from tests.maps.builders import first_case, make_journey, make_leg, make_place, make_stop

pytestmark = pytest.mark.browser

MAP = "Object.values(window).find((each) => each && each.dateline && each.setView)"
SETTLED = f"{MAP} && document.querySelectorAll('.mark').length > 0"
BOXES = """(selector) => [...document.querySelectorAll(selector)].map((each) => {
  const box = each.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom];
})"""
KINDS = ["scripts", "formulas", "signs", "markup"]
COVERS = ".mark.there, .mark.headed, .mark.inferred, .mark.cluster"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="session")
def site(ground: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    root = tmp_path_factory.mktemp("site")
    for name, folder in {"leaflet": leaflet(), "script": script_folder(), "basemap": ground}.items():
        (root / name).symlink_to(folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(root))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield root, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def show(page: Page, site: tuple[Path, str], scene: Scene, width: int = 744, height: int = 530) -> Page:
    root, address = site
    made = base_map(ThemeName.LIGHT, Addresses("leaflet", "script", "basemap"), online=False)
    journey_layer(scene).add_to(made)
    made.get_root().save(str(root / "map.html"))
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{address}/map.html")
    page.wait_for_function(SETTLED)
    return page


def overlapping(boxes: list[list[float]], others: list[list[float]] | None = None) -> list[Any]:
    pairs = combinations(boxes, 2) if others is None else ((a, b) for a in boxes for b in others)
    return [(a, b) for a, b in pairs if min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1]


@pytest.mark.parametrize(("width", "height"), [(744, 530), (360, 330)])
@pytest.mark.parametrize("zoom_in", [0, 1, 2])
def test_labels_cover_neither_each_other_nor_a_mark(page: Page, site: Any, width: int, height: int, zoom_in: int):
    show(page, site, compose(first_case()), width, height)
    page.evaluate(f"(steps) => {MAP}.setZoom({MAP}.getZoom() + steps, {{ animate: false }})", zoom_in)
    labels, marks = page.evaluate(BOXES, ".text.label"), page.evaluate(BOXES, COVERS)
    assert len(marks) == 4
    assert not overlapping(labels)
    assert not overlapping(labels, marks)


@pytest.mark.parametrize("corner", [(-25.0, 40.0), (25.0, 40.0), (-25.0, -40.0), (25.0, -40.0)])
def test_the_legend_covers_no_mark_at_the_first_view(page: Page, site: Any, corner: tuple[float, float]):
    stops = [make_stop(make_place("Middle", 0.0, 0.0)), make_stop(make_place("Corner", *corner))]
    way = make_leg(stops[0].id, stops[1].id, stops[0].place.at, stops[1].place.at)
    show(page, site, compose(make_journey(stops, legs=(way,))), 500, 330)
    legend = page.evaluate(BOXES, ".legend")
    assert len(legend) == 1
    assert legend[0][2] > legend[0][0]
    assert not overlapping(page.evaluate(BOXES, COVERS), legend)


def test_every_stop_and_destination_is_named_at_the_first_view(page: Page, site: Any):
    show(page, site, compose(first_case()))
    text = " ".join(page.locator(".text.label").all_inner_texts())
    for name in ("Pyongyang", "Friendship bridge", "Razdolnaya River", "Ussuriysk", "Vostochny Cosmodrome", "Beijing"):
        assert name in text


@pytest.mark.parametrize(("width", "lines"), [(744, 2), (360, 4)])
def test_a_long_name_is_whole_on_several_lines(page: Page, site: Any, width: int, lines: int):
    places = (make_place("Singapore Changi International Airport", 1.36, 103.99), make_place("Male", 4.18, 73.5))
    show(page, site, compose(make_journey([make_stop(place) for place in places])), width)
    named = page.locator(".text.label", has_text="Singapore").locator(".title").all_inner_texts()
    assert " ".join(named) == "Singapore Changi International Airport"
    assert len(named) == lines


def test_only_stops_destinations_and_ways_take_the_focus(page: Page, site: Any):
    show(page, site, compose(first_case()))
    ids = page.evaluate("[...document.querySelectorAll('[tabindex=\"0\"][data-id]')].map((each) => each.dataset.id)")
    assert sum(i.startswith("stop:") for i in ids) == 4
    assert all(i.startswith(("stop:", "branch:", "leg:")) for i in ids)


def test_a_stop_says_all_of_it_to_who_cannot_see_the_map(page: Page, site: Any):
    show(page, site, compose(first_case()))
    label = page.locator(".mark.inferred").get_attribute("aria-label")
    assert label == "2, Friendship bridge, crossed early Tue 12 Sep, place inferred, report A"


def test_enter_on_a_stop_clicks_it(page: Page, site: Any):
    show(page, site, compose(first_case()))
    page.evaluate(f"""() => {{
      window.clicks = [];
      {MAP}.eachLayer((layer) => layer.on("click", (event) => event.layer && window.clicks.push(event.layer.feature)));
    }}""")
    page.locator(".mark.headed").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("window.clicks[0].properties.id") == "stop:Ussuriysk"


def test_selected_stop_is_ringed(page: Page, site: Any):
    show(page, site, compose(first_case(), View(selection="stop:Ussuriysk")))
    assert page.locator(".mark.chosen").get_attribute("data-id") == "stop:Ussuriysk"


def test_crowd_is_one_cluster_until_it_is_opened(page: Page, site: Any):
    near = [make_place(f"Place {i}", 52.5 + 0.3 * (i % 2), 13.4 + 0.25 * i) for i in range(4)]
    ends = [make_place("Lisbon", 38.7, -9.1), make_place("Kazan", 55.8, 49.1)]
    show(page, site, compose(make_journey([make_stop(place) for place in (ends[0], *near, ends[1])])))
    assert page.locator(".mark.cluster").inner_text() == "2 to 5"
    page.locator(".mark.cluster").click()
    page.wait_for_function("document.querySelectorAll('.mark.cluster').length === 0")
    assert page.locator(".mark.there").count() == 6


def test_journey_over_the_antimeridian_lies_on_drawn_ground(page: Page, site: Any):
    places = (make_place("Tokyo", 35.7, 139.7), make_place("Honolulu", 21.3, -157.9), make_place("Lima", -12.0, -77.0))
    show(page, site, compose(make_journey([make_stop(place) for place in places])))
    page.wait_for_function("document.querySelectorAll('.leaflet-relief-pane .leaflet-tile-loaded').length > 3")
    boxes = page.evaluate(BOXES, ".mark.there")
    assert len(boxes) == 3
    assert all(box[0] >= 0 and box[2] <= 744 for box in boxes)


@pytest.mark.parametrize(
    "texts", [SCRIPTS, FORMULAS, DIRECTIONS, MARKUP], ids=["scripts", "formulas", "signs", "markup"]
)
def test_hostile_text_stays_text_and_runs_nothing(page: Page, site: Any, texts: tuple[str, ...]):
    page.add_init_script("window.pwned = undefined; window.hits = 0; const pwned = () => { window.hits += 1; };")
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    places = (make_place(text, -30 + i % 6, -130 + 2 * i) for i, text in enumerate(texts))
    show(page, site, compose(make_journey([make_stop(place) for place in places])))
    for mark in page.locator(".mark.there").all():
        mark.click()
    assert page.evaluate("[window.pwned, window.hits]") == [None, 0]
    assert faults == []
