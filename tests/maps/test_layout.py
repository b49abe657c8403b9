from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.compose import compose
from geo.maps.plane import Box
from geo.maps.presets import SIZES, Preset
from geo.maps.still.blocks import Block, Role, flowed, height_of
from geo.maps.still.layout import Layout, layout
from geo.maps.style import LIGHT
from tests.maps.builders import first_case, make_journey, make_place, make_stop

CROWD = compose(make_journey([make_stop(make_place(f"Place {i}", 40 + i % 9, 5 + i * 0.9)) for i in range(60)]))


def made(preset: Preset, scene: object = None, strip: float = 0.0) -> Layout:
    size = SIZES[preset]
    return layout(scene or compose(first_case()), size.units_wide, size.units_high, LIGHT, strip)  # type: ignore[arg-type]


def block(height: float, role: Role = Role.ROW) -> Block:
    return Block(height, lambda *_: None, role)


@pytest.mark.parametrize("preset", [Preset.SCREEN, Preset.SOCIAL, Preset.SLIDE, Preset.A4_ACROSS])
def test_lists_stand_beside_the_map_of_a_wide_picture(preset: Preset) -> None:
    found = made(preset)
    assert [frame.left > found.map_frame.right for frame in found.list_frames] == [True]


def test_short_lists_make_room_for_a_journey_that_is_wider_than_high() -> None:
    wide = compose(make_journey([make_stop(make_place(f"Port {i}", 5.0 + i, 40.0 * i)) for i in range(4)]))
    found = made(Preset.SCREEN, wide)
    assert all(frame.top > found.map_frame.bottom for frame in found.list_frames)


@pytest.mark.parametrize("preset", [Preset.SQUARE, Preset.A4])
def test_lists_stand_in_columns_below_the_map_of_a_square_or_upright_one(preset: Preset) -> None:
    found = made(preset)
    assert len(found.list_frames) == 2
    assert all(frame.top > found.map_frame.bottom for frame in found.list_frames)


@pytest.mark.parametrize("preset", list(Preset))
@pytest.mark.parametrize("scene", [compose(first_case()), CROWD], ids=["first case", "sixty stops"])
@pytest.mark.parametrize("strip", [0.0, 120.0])
def test_no_part_covers_another_and_all_lists_fit(preset: Preset, scene: object, strip: float) -> None:
    found = made(preset, scene, strip)
    parts = [found.head_frame, found.map_frame, found.strip_frame, *found.list_frames, found.foot_frame]
    assert not [pair for pair in combinations([part for part in parts if part.top < part.bottom], 2) if covers(*pair)]
    for column, frame in zip(found.lists, found.list_frames, strict=False):
        assert height_of(column) <= frame.bottom - frame.top + 1


def covers(a: Box, b: Box) -> bool:
    return a.grown(-0.01).overlaps(b.grown(-0.01))


@pytest.mark.parametrize("preset", list(Preset))
def test_the_map_has_most_of_the_picture(preset: Preset) -> None:
    found, size = made(preset), SIZES[preset]
    left, top, right, bottom = found.map_frame
    assert (right - left) * (bottom - top) > 0.35 * size.units_wide * size.units_high


@given(st.lists(st.floats(10, 60), min_size=1, max_size=30), st.integers(1, 3))
def test_columns_hold_all_rows_in_their_order(heights: list[float], columns: int) -> None:
    rows = [block(height) for height in heights]
    found = flowed(rows, columns, sum(heights))
    assert found is not None
    assert len(found) <= columns
    assert [row for column in found for row in column] == rows


def test_a_heading_is_not_left_at_a_columns_foot() -> None:
    found = flowed([block(20), block(20), block(10, Role.HEADING), block(20)], 2, 60)
    assert found is not None
    assert all(column[-1].role is not Role.HEADING for column in found)


def test_a_rule_stands_at_no_end_of_a_column() -> None:
    found = flowed([block(20), block(20), block(6, Role.RULE), block(20), block(20)], 2, 60)
    assert found is not None
    assert [len(column) for column in found] == [2, 2]


def test_what_is_higher_than_its_column_is_told() -> None:
    assert flowed([block(20), block(20)], 1, 40) is not None
    assert flowed([block(20), block(20)], 1, 39) is None
