"""The ground of a map on the sheet: toned relief, rivers, coasts, borders; and the plain land of a locator."""

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from geo.maps.base_lines import Layer, lines_in, scale_for
from geo.maps.mercator import Window
from geo.maps.plane import Point
from geo.maps.relief import cropped
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Viewport
from geo.maps.style import BORDER_DASH, Relief, Theme
from geo.outlines import codes, outline

RIVER_UNITS, COAST_UNITS, BORDER_UNITS = 0.8, 0.8, 1.1
LAND_TOLERANCE_DEG = 0.25
SMALLEST_LAND_DEG2 = 0.3
_LUMA = np.array([0.299, 0.587, 0.114])
_LONGEST_SIDE_PX = 3200


def draw_ground(sheet: Sheet, view: Viewport, theme: Theme, folder: Path) -> None:
    """Draw relief, rivers, coasts and borders into the viewport's frame."""
    across, down = view.frame.right - view.frame.left, view.frame.bottom - view.frame.top
    detail = min(sheet.px_per_unit, _LONGEST_SIDE_PX / max(across, down))
    size = round(across * detail), round(down * detail)
    sheet.image(_toned(folder / "relief", view.window, *size, theme.relief), view.frame)
    scale = scale_for(view.world_units / 360)
    strokes = (
        (Layer.RIVER, theme.river, RIVER_UNITS, ()),
        (Layer.COAST, theme.coast, COAST_UNITS, ()),
        (Layer.BORDER, theme.border, BORDER_UNITS, tuple(part / BORDER_UNITS for part in BORDER_DASH)),
    )
    for layer, colour, wide, dash in strokes:
        lines = [view.points(line) for line in lines_in(layer, scale, view.box)]
        sheet.lines(lines, colour, wide, clip=view.frame, dash=dash)


@lru_cache(maxsize=8)
def _toned(folder: Path, window: Window, width_px: int, height_px: int, tone: Relief) -> npt.NDArray[np.uint8]:
    pixels = np.asarray(cropped(folder, window, width_px, height_px), dtype=np.float32) / 255
    grey = (pixels @ _LUMA.astype(np.float32))[..., None]
    toned = (grey + tone.saturation * (pixels - grey) - 0.5) * tone.contrast + tone.lift
    return (np.clip(toned, 0, 1) * 255).astype(np.uint8)


def draw_land(sheet: Sheet, view: Viewport, fill: str) -> None:
    """Draw the land as one flat colour, coarse, for a map as small as a stamp."""
    seen = shapely.box(*view.box)
    for turn in (-360.0, 0.0, 360.0):
        for ring in _land():
            moved = ring + np.array([turn, 0.0])
            if shapely.intersects(seen, shapely.box(*moved.min(axis=0), *moved.max(axis=0))):
                sheet.polygon(
                    [Point(*xy) for xy in view.points(moved)], fill=fill, stroke=fill, wide=0.7, clip=view.frame
                )


@lru_cache(maxsize=1)
def _land() -> tuple[npt.NDArray[np.float64], ...]:
    simple = shapely.simplify([outline(code) for code in codes()], LAND_TOLERANCE_DEG)
    parts = [part for part in shapely.get_parts(simple) if part.area > SMALLEST_LAND_DEG2]
    return tuple(shapely.get_coordinates(shapely.get_exterior_ring(part)) for part in parts)
