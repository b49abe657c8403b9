"""The map for a page: variables for colours, links over marks and ways, small files."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest

from geo.maps.compose import compose
from geo.maps.page_map import page_maps
from geo.maps.page_theme import PAGE, variables
from geo.maps.plane import Box, Point
from geo.maps.still.fonts import Pens
from geo.maps.still.page_surface import PageSurface, path
from geo.maps.still.sheet import Sheet
from geo.maps.still.surface import Strokes
from geo.maps.style import THEMES, ThemeName
from tests.maps.builders import first_case, make_journey, make_place, make_stop

NEAR = [make_place(f"Place {n}", 50 + n / 1000, 10) for n in range(5)]


@pytest.fixture(scope="module")
def maps(ground: Path) -> tuple[str, str]:
    return page_maps(compose(first_case()), ground)


def tree(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{svg}</div>")


def test_both_maps_are_whole_and_hold_no_colour_of_their_own(maps: tuple[str, str]) -> None:
    for each in map(tree, maps):
        colours = {element.get(name) for element in each.iter() for name in ("fill", "stroke") if element.get(name)}
        assert {colour for colour in colours if not colour.startswith(("var(--", "url(#"))} == {"none"}


def test_the_maps_are_smaller_than_their_relief_would_be_as_png(maps: tuple[str, str]) -> None:
    assert sum(map(len, maps)) < 1_000_000


def test_the_same_scene_makes_the_same_map(maps: tuple[str, str], ground: Path) -> None:
    assert page_maps(compose(first_case()), ground) == maps


def test_texts_stay_texts_and_are_written_once(maps: tuple[str, str]) -> None:
    texts = [element.text for element in tree(maps[0]).iter("text")]
    assert texts.count("Vostochny Cosmodrome") == 1


def test_the_keyboard_meets_each_mark_once(maps: tuple[str, str]) -> None:
    links = [each for each in tree(maps[0]).iter("a") if each.get("tabindex") != "-1"]
    assert len({link.get("href") for link in links}) == len(links)
    assert all(link.get("aria-label") for link in links)


def test_the_keyboard_meets_the_stops_in_their_order(maps: tuple[str, str]) -> None:
    names = [each.get("aria-label", "") for each in tree(maps[0]).iter("a") if each.get("tabindex") != "-1"]
    numbers = [name.partition(",")[0] for name in names if name[0].isdigit()]
    assert numbers == ["1", "2", "3", "4"]


def test_a_cluster_leads_to_its_first_stop_and_names_all(ground: Path) -> None:
    _, narrow = page_maps(compose(make_journey([make_stop(place) for place in NEAR])), ground)
    clusters = [link for link in tree(narrow).iter("a") if len(link.get("data-of", "").split()) > 1]
    for cluster in clusters:
        assert cluster.get("href") == f"#{cluster.get('data-of', '').split()[0]}"
        assert cluster.get("aria-label", "").count("Place") == len(cluster.get("data-of", "").split())


@pytest.mark.parametrize("name", ThemeName)
def test_every_variable_of_the_page_is_filled_by_each_theme(name: ThemeName) -> None:
    filled = variables(THEMES[name])
    used = {*PAGE.colours.values(), *PAGE.paint.values(), *PAGE.letter.values()}
    assert [each for each in used if f"{each.removeprefix('var(').removesuffix(')')}:#" not in filled] == []


def test_a_path_leaves_out_points_that_fall_on_the_one_before() -> None:
    assert path([Point(0, 0), Point(0.01, 0.02), Point(1.26, -2)]) == "M0 0L1.3 -2"


def test_what_is_drawn_in_a_part_carries_its_ids_and_an_empty_part_leaves_nothing() -> None:
    surface = PageSurface("a", 10, 10)
    sheet = Sheet(surface)
    with sheet.part("stop a", "b"):
        sheet.circle(Point(1, 1), 1, fill="var(--ink)")
    with sheet.part("c"):
        pass
    assert [each.get("data-of") for each in tree(surface.svg).iter("g")] == ["stop_20_a b"]


def test_hostile_words_in_a_drawing_are_text() -> None:
    surface = PageSurface("a", 10, 10)
    Sheet(surface).text(Point(1, 1), "</text><script>", Pens.NAME.value, "red", halo="white")
    (text,) = tree(surface.svg).iter("text")
    assert text.text == "</text><script>"


def test_lines_end_at_the_frame() -> None:
    surface = PageSurface("a", 10, 10)
    Sheet(surface).lines(
        Strokes.of([np.array([[-5.0, y], [20.0, y]]) for y in (5.0, 50.0)]), "red", 1, clip=Box(0, 0, 10, 10)
    )
    (line,) = tree(surface.svg).iter("path")
    assert line.get("d") == "M0 5L10 5"


def test_land_ends_at_the_frame_and_what_lies_outside_leaves_nothing() -> None:
    surface = PageSurface("a", 10, 10)
    ring = np.array([[-5.0, -5.0], [20.0, -5.0], [20.0, 5.0], [-5.0, 5.0], [-5.0, -5.0]])
    Sheet(surface).land(Strokes.of([ring, ring + 100]), "red", clip=Box(0, 0, 10, 10))
    (land,) = tree(surface.svg).iter("path")
    assert land.get("d") == "M0 0L0 5L10 5L10 0L0 0z"
