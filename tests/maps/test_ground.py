import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from geo.coords import BBox, LatLon
from geo.maps.base_lines import COARSE, FINE, LOW, SCALES, Cell, Layer, cells, lines_in, scale_for
from geo.maps.basemap import prepare
from geo.maps.mercator import MAX_LATITUDE, Window, World, box_of, project, unproject, window_of
from geo.maps.names import Kind, names
from geo.maps.relief import DEEPEST, OVERLAP_PX, TILE_PX, cropped

JAPAN = BBox(128.0, 30.0, 146.0, 46.0)


@given(st.floats(-85, 85), st.floats(-180, 540))
def test_projection_reads_back(latitude: float, longitude: float):
    back = unproject(project(LatLon(latitude, longitude)))
    assert back == pytest.approx((latitude, longitude), abs=1e-6)


def test_poles_lie_on_the_edge_of_the_map():
    assert project(LatLon(90, 0)).y == pytest.approx(project(LatLon(MAX_LATITUDE, 0)).y) == pytest.approx(0, abs=1e-9)


def test_window_over_the_antimeridian_is_narrow():
    window = window_of(BBox(170.0, -10.0, -170.0, 10.0))
    assert window.width == pytest.approx(20 / 360)
    assert box_of(window).east == pytest.approx(190)


def test_every_tile_of_the_relief_is_there(ground: Path):
    tiles = list((ground / "relief").rglob("*.jpg"))
    assert len(tiles) == sum(4**level for level in range(DEEPEST + 1))
    with Image.open(tiles[0]) as tile:
        assert tile.size == (TILE_PX + 2 * OVERLAP_PX, TILE_PX + 2 * OVERLAP_PX)


@pytest.mark.parametrize(
    ("place", "sea"),
    [(LatLon(0, -150), True), (LatLon(40, 135), True), (LatLon(25, 15), False), (LatLon(60, 100), False)],
)
def test_relief_is_blue_at_sea_and_not_on_land(ground: Path, place: LatLon, sea: bool):
    x, y = project(place)
    pixels = np.asarray(cropped(ground / "relief", Window(x - 0.004, y - 0.004, x + 0.004, y + 0.004), 16, 16))
    red, _, blue = pixels.reshape(-1, 3).mean(axis=0)
    assert bool(blue - red > 30) is sea


def test_relief_over_the_antimeridian_is_that_of_both_sides(ground: Path):
    x, y = project(LatLon(66.5, 180.0))
    whole = np.asarray(cropped(ground / "relief", Window(x - 0.02, y - 0.02, x + 0.02, y + 0.02), 64, 64)).astype(int)
    other = np.asarray(cropped(ground / "relief", Window(x - 1.02, y - 0.02, x - 0.98, y + 0.02), 64, 64)).astype(int)
    assert np.abs(whole - other).max() <= 1


def test_base_map_is_made_once(ground: Path):
    before = (ground / "names.json").stat().st_mtime_ns
    assert prepare(ground) == ground
    assert (ground / "names.json").stat().st_mtime_ns == before


def test_every_cell_of_every_scale_is_on_disk(ground: Path):
    counts = [len(list((ground / "lines" / scale.letter).glob("*.json"))) for scale in SCALES]
    assert counts == [1, 18 * 9, 18 * 9]


def test_lines_on_disk_read_back_to_where_they_are(ground: Path):
    stored = json.loads((ground / "lines" / "l" / "15_6.json").read_text(encoding="utf-8"))["coast"][0]
    line = np.cumsum(np.array(stored).reshape(-1, 2), axis=0) / 1000
    assert line[0] == pytest.approx(cells(Layer.COAST, LOW)[Cell(15, 6)][0][0], abs=6e-4)


def test_lines_stay_near_their_cell():
    for cell, lines in cells(Layer.COAST, LOW).items():
        points = np.concatenate(lines)
        assert points[:, 0].min() > cell.column * LOW.cell_deg - 180 - LOW.cell_deg
        assert points[:, 0].max() < (cell.column + 2) * LOW.cell_deg - 180


@pytest.mark.parametrize("layer", list(Layer))
def test_a_finer_scale_has_more_points(layer: Layer):
    counts = [sum(len(line) for line in lines_in(layer, scale, JAPAN)) for scale in (LOW, FINE)]
    assert counts[0] <= counts[1]


def test_no_coast_runs_down_the_edge_of_the_flat_map():
    points = np.concatenate([line for lines in cells(Layer.COAST, COARSE).values() for line in lines])
    assert points[:, 1].min() > -89.9


def test_lines_beyond_the_antimeridian_are_continued():
    lines = lines_in(Layer.COAST, LOW, BBox(170.0, 50.0, -160.0, 70.0))
    assert max(float(line[:, 0].max()) for line in lines) > 195


@pytest.mark.parametrize(("px_per_degree", "scale"), [(7.9, COARSE), (8, LOW), (44.9, LOW), (45, FINE)])
def test_scale_follows_the_size_of_a_degree(px_per_degree: float, scale: object):
    assert scale_for(px_per_degree) is scale


def test_names_stand_in_their_own_area():
    spots = {name.text: unproject(World(*name.spots[0][:2])) for name in names() if name.kind is Kind.COUNTRY}
    assert 73 < spots["China"].longitude < 135
    assert -10 < spots["Portugal"].longitude < -6


def test_a_sea_that_two_names_claim_carries_both():
    assert "Sea of Japan (East Sea)" in {name.text for name in names() if name.kind is Kind.SEA}
