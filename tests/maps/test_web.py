import json
import re

import pytest

from geo.maps.compose import compose
from geo.maps.style import LIGHT, ThemeName
from geo.maps.web import Addresses, base_map, clicked, journey_layer
from geo.view import View
from tests.hostile.corpus import HIDDEN, TEXTS
from tests.maps.builders import RUSSIA, first_case, make_journey, make_place, make_stop

ADDRESSES = Addresses("/leaflet", "/script", "/basemap", "/font.woff2")


def page_of(place_name: str = "Dakar") -> str:
    made = base_map(ThemeName.LIGHT, ADDRESSES)
    journey_layer(compose(make_journey([make_stop(make_place(place_name, 14.7, -17.4))]))).add_to(made)
    return str(made.get_root().render())


def drawn(page: str) -> dict[str, object]:
    found = re.search(r"dateline\.draw\(\w+, (\{.*\})\);", page)
    assert found is not None
    return dict(json.loads(found[1]))


def test_map_asks_no_other_machine_for_its_files():
    page = page_of()
    linked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert linked
    assert all(address.startswith(("/leaflet/", "/script/")) for address in linked)


def test_base_map_of_a_theme_is_the_same_each_time():
    def script(made: object) -> str:
        return re.sub(r"map_[0-9a-f]+|[a-z_]+_[0-9a-f]{32}", "", str(made.get_root().script.render()))  # type: ignore[attr-defined]

    pages = []
    for _ in range(2):
        made = base_map(ThemeName.LIGHT, ADDRESSES)
        made.get_root().render()
        pages.append(script(made))
    assert pages[0] == pages[1]


def test_base_map_names_its_sources_and_takes_no_side():
    assert "taking no side" in page_of()


def test_themes_differ_in_the_base_map_and_not_in_the_journey():
    light, dark = (base_map(theme, ADDRESSES).get_root().render() for theme in (ThemeName.LIGHT, ThemeName.DARK))
    assert LIGHT.page in light
    assert LIGHT.page not in dark


def test_online_tiles_are_offered_only_when_asked_for():
    assert "openstreetmap" in base_map(ThemeName.LIGHT, ADDRESSES).get_root().render()
    assert "openstreetmap" not in base_map(ThemeName.LIGHT, ADDRESSES, online=False).get_root().render()


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_name_stays_inside_its_string(text: str):
    data = drawn(page_of(text))
    name = data["stops"][0]["name"]  # type: ignore[index]
    assert not HIDDEN & set(str(name))
    assert page_of(text).count("<script") == page_of("Dakar").count("<script")


def test_selection_travels_with_the_journey():
    group = journey_layer(compose(first_case(), View(selection="stop:Ussuriysk")))
    made = base_map(ThemeName.LIGHT, ADDRESSES)
    group.add_to(made)
    assert drawn(str(made.get_root().render()))["selection"] == "stop:Ussuriysk"


def test_area_is_drawn_by_its_rings_and_no_marker():
    made = base_map(ThemeName.LIGHT, ADDRESSES)
    journey_layer(compose(make_journey([make_stop(make_place("Dakar", 14.7, -17.4)), make_stop(RUSSIA)]))).add_to(made)
    data = drawn(str(made.get_root().render()))
    assert [area["name"] for area in data["areas"]] == ["2 Russia"]  # type: ignore[attr-defined]
    assert [stop["name"] for stop in data["stops"]] == ["Dakar"]  # type: ignore[attr-defined]


def test_click_gives_the_id():
    returned = {"last_active_drawing": {"type": "Feature", "properties": {"id": "stop:Ussuriysk", "click": 3}}}
    assert clicked(returned) == "stop:Ussuriysk"


@pytest.mark.parametrize("returned", [None, {}, {"last_active_drawing": None}, {"last_active_drawing": {}}])
def test_no_click_gives_nothing(returned: dict[str, object] | None):
    assert clicked(returned) == ""
