"""What the lists and the title of a picture leave out where there is little room, and that they say so."""

import re
from dataclasses import replace

import pytest

from geo.maps.compose import compose
from geo.maps.plane import Point
from geo.maps.scene import Scene
from geo.maps.still.blocks import height_of
from geo.maps.still.head import head
from geo.maps.still.lists import LEVELS, blocks, fitting
from geo.maps.style import LIGHT
from tests.maps.builders import first_case

FIRST = compose(first_case())
LONG = "The long overland convoy of an international relief organisation with all of its forty stations"
ROOM = 340.0


class Reader:
    """A sheet that keeps the words written on it."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def text(self, at: Point, words: str, *_: object, **__: object) -> None:
        self.words.append(words)

    def __getattr__(self, _: str) -> object:
        return lambda *_, **__: None


def said(scene: Scene, most: float) -> str:
    reader = Reader()
    for block in (block for column in fitting(scene, ROOM, 1, most, LIGHT) for block in column):
        block.draw(reader, Point(0.0, 0.0))  # type: ignore[arg-type]
    return " ".join(reader.words)


def test_with_room_nothing_is_left_out():
    assert "not listed" not in said(FIRST, 1000)
    assert "10 to 15 [B] or typically more than 20 [A]" in said(FIRST, 1000)


def test_disagreements_without_their_positions_keep_their_verdict():
    assert "cannot both hold" in said(FIRST, 560)


def test_possible_destinations_join_the_stops_before_they_are_left_out():
    words = said(FIRST, 310)
    assert "Vladivostok, overtaken" in words
    assert "Possible destinations" not in words
    assert "not listed: lines and markers" in words


@pytest.mark.parametrize("most", [450, 370, 280, 250])
def test_possible_destinations_and_disagreements_have_their_room_before_the_stops(most: float):
    words = said(FIRST, most)
    assert "Vostochny Cosmodrome, speculated B Vladivostok, overtaken" in words
    assert "Through Beijing cannot both hold" in words


def test_what_has_no_row_is_counted():
    assert "and 3 more on the map" in said(FIRST, 250)
    assert "not listed: 2 possible destinations, 3 disagreements" in said(FIRST, 130)


def test_many_positions_of_a_disagreement_are_counted_and_its_verdict_stays():
    held = tuple((f"Place {n}", ("A",)) for n in range(30))
    row = replace(FIRST.disagreements[0], positions=held, detail="x " * 200)
    words = said(replace(FIRST, disagreements=(row,)), 1000)
    assert "Place 0 [A] or" in words
    assert re.search(r"or 2\d more: cannot both hold", words)


def test_a_list_that_is_cut_says_how_many_more():
    many = replace(FIRST, disagreements=FIRST.disagreements * 6, places=FIRST.places * 5)
    assert "and 12 more" in said(many, 500)


@pytest.mark.parametrize("scene", [FIRST, replace(FIRST, places=FIRST.places * 12, possible=FIRST.possible * 9)])
def test_each_level_is_no_higher_than_the_one_before(scene: Scene):
    heights = [height_of(blocks(scene, ROOM, LIGHT, level)) for level in LEVELS]
    assert heights[-1] < 130
    assert max(heights) == heights[0]


@pytest.mark.parametrize("room", [500.0, 560.0])
def test_a_long_title_keeps_where_the_journey_leads(room: float):
    made = head(replace(FIRST, title=f"{LONG}, as reported: Pyongyang to Ussuriysk"), room)
    assert " ".join(made.title).endswith("…, as reported: Pyongyang to Ussuriysk")
    assert len(made.title) <= 2


def test_a_title_that_fits_is_whole():
    assert head(FIRST, 1500.0).title == (FIRST.title,)
