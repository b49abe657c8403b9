from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree

import pytest

from geo.dates import Interval
from geo.maps.compose import compose
from geo.maps.plane import Box, Point
from geo.maps.presets import page_size
from geo.maps.scene import Paint, Scene
from geo.maps.still.figure import FigureSurface
from geo.maps.still.files import About, PictureFormat
from geo.maps.still.sheet import Sheet
from geo.maps.still.strip import HEAD, ROW, draw_strip, strip_height
from geo.maps.style import LIGHT
from tests.maps.builders import first_case, make_journey


def words(scene: Scene, height: float) -> list[str]:
    surface = FigureSurface(page_size(1200, 900), LIGHT.page, PictureFormat.SVG)
    assert scene.timeline is not None
    draw_strip(Sheet(surface), scene.timeline, Box(40, 100, 1100, 100 + height), LIGHT)
    root = ElementTree.fromstring(surface.encoded(About("", "")))
    return [text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text")]


def test_every_stop_has_its_row_with_its_times() -> None:
    scene = compose(first_case())
    told = words(scene, strip_height(scene, 900))
    assert {"Pyongyang", "Friendship bridge", "Razdolnaya River", "Ussuriysk", "published"} <= set(told)
    assert {"left, 12:00 to 18:00", "crossed, time not stated", "Sun 10 Sep"} <= set(told)


def test_rows_for_which_there_is_no_room_are_counted() -> None:
    told = words(compose(first_case()), HEAD + 4 * ROW)
    assert "and 3 more" in told
    assert "published" in told


@pytest.mark.parametrize("sheet_height", [300.0, 900.0])
def test_a_long_timeline_leaves_room_for_the_map(sheet_height: float) -> None:
    scene = compose(first_case())
    assert scene.timeline is not None
    long = replace(scene, timeline=replace(scene.timeline, rows=scene.timeline.rows * 20))
    assert strip_height(long, sheet_height) < 0.4 * sheet_height


def test_a_journey_without_times_has_no_strip() -> None:
    assert strip_height(replace(compose(make_journey()), timeline=None), 900) == 0


class Inks:
    """A sheet that keeps the colours of the words written on it, and where they begin."""

    def __init__(self) -> None:
        self.of: dict[str, str] = {}
        self.left: dict[str, float] = {}

    def text(self, at: Point, words: str, _: object, colour: str, **__: object) -> None:
        self.of[words], self.left[words] = colour, at.x

    def __getattr__(self, _: str) -> object:
        return lambda *_, **__: None


@pytest.mark.parametrize(("days", "ink"), [(4, LIGHT.letter[Paint.B]), (900, LIGHT.ink)])
def test_a_reports_letter_stands_beside_a_day_that_is_too_narrow_for_it(days: int, ink: str) -> None:
    timeline, inks = compose(first_case()).timeline, Inks()
    assert timeline is not None
    long = replace(timeline, end=timeline.start + timedelta(days=days))
    draw_strip(inks, long, Box(40, 100, 1100, 400), LIGHT)  # type: ignore[arg-type]
    assert inks.of["B"] == ink


def test_letters_at_the_right_edge_stand_left_of_their_days_and_apart() -> None:
    timeline, inks = compose(first_case()).timeline, Inks()
    assert timeline is not None
    day = replace(timeline.published[-1], time=Interval(timeline.end - timedelta(days=1), timeline.end))
    published = tuple(replace(day, words=f"{letter}, 13 Sep") for letter in "BCD")
    crowded = replace(timeline, start=timeline.start - timedelta(days=900), published=published)
    draw_strip(inks, crowded, Box(40, 100, 1100, 400), LIGHT)  # type: ignore[arg-type]
    assert inks.left["C"] - inks.left["B"] > 9
    assert inks.left["D"] - inks.left["C"] > 9
    assert inks.left["D"] < 1095


def test_a_report_of_after_the_last_day_is_named_and_has_no_day_on_the_axis() -> None:
    timeline, inks = compose(first_case()).timeline, Inks()
    assert timeline is not None
    late = replace(
        timeline.published[-1], time=Interval(timeline.end, timeline.end + timedelta(days=1)), words="C, later"
    )
    draw_strip(inks, replace(timeline, published=(late,)), Box(40, 100, 1100, 400), LIGHT)  # type: ignore[arg-type]
    assert "published, C later" in inks.of
    assert "C" not in inks.of


def test_a_clock_named_in_its_own_script_keeps_its_offset() -> None:
    scene = compose(first_case())
    assert scene.timeline is not None
    named = replace(scene.timeline, place="평양 (Pyongyang)", zone_words="평양 (Pyongyang) time, UTC+9 (Lima: behind)")
    assert "평양 (Pyongyang) time, UTC+9" in words(replace(scene, timeline=named), 300)
