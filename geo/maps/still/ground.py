"""The ground of a map on the sheet: toned relief, rivers, coasts, borders; and the plain land of a locator."""

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from geo.coords import BBox
from geo.maps.base_lines import COARSE, LOW, Layer, Scale, lines_in, scale_for
from geo.maps.mercator import Window
from geo.maps.relief import cropped
from geo.maps.still.sheet import Sheet
from geo.maps.still.surface import Strokes
from geo.maps.still.viewport import Viewport
from geo.maps.style import BORDER_DASH, Relief, Theme
from geo.outlines import codes, outline

RIVER_UNITS, COAST_UNITS, BORDER_UNITS = 0.8, 0.8, 1.1
THINNER = {COARSE: 0.6, LOW: 0.85}
"""On a map of continents the lines lie close: they are thinner there, or they are all that one sees."""
LAND_TOLERANCE_DEG = 0.25
SMALLEST_LAND_DEG2 = 0.3
_MOST_KEPT_PX = 4_000_000
_STRIP_PX = 64
_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def draw_ground(sheet: Sheet, view: Viewport, theme: Theme, folder: Path) -> None:
    """Draw relief, rivers, coasts and borders into the viewport's frame."""
    at = sheet.image_px(view.frame)
    made = _toned if at.width_px * at.height_px <= _MOST_KEPT_PX else _toned.__wrapped__
    relief = made(folder / "relief", view.window_in(at.box), at.width_px, at.height_px, theme.relief)
    sheet.image(relief, at, clip=view.frame)
    scale = scale_for(view.world_units / 360)
    thin = THINNER.get(scale, 1.0)
    strokes = (
        (Layer.RIVER, theme.river, RIVER_UNITS, ()),
        (Layer.COAST, theme.coast, COAST_UNITS, ()),
        (Layer.BORDER, theme.border, BORDER_UNITS, tuple(part / BORDER_UNITS for part in BORDER_DASH)),
    )
    for layer, colour, wide, dash in strokes:
        lines = _lines(layer, scale, view.box)
        if len(lines.points):
            points = view.points(lines.points)
            sheet.lines(lines._replace(points=points), colour, wide * thin, clip=view.frame, dash=dash)


@lru_cache(maxsize=16)
def _lines(layer: Layer, scale: Scale, box: BBox) -> Strokes:
    return Strokes.of(lines_in(layer, scale, box))


@lru_cache(maxsize=6)
def _toned(folder: Path, window: Window, width_px: int, height_px: int, tone: Relief) -> npt.NDArray[np.uint8]:
    pixels = np.asarray(cropped(folder, window, width_px, height_px))
    toned = np.empty_like(pixels)
    # By strips, for the sums need twenty times the room that px take.
    for top in range(0, height_px, _STRIP_PX):
        toned[top : top + _STRIP_PX] = _tone(pixels[top : top + _STRIP_PX], tone)
    return toned


def _tone(pixels: npt.NDArray[np.uint8], tone: Relief) -> npt.NDArray[np.uint8]:
    light = pixels.astype(np.float32)
    grey = (light @ _LUMA)[..., None]
    toned = (grey + tone.saturation * (light - grey)) * tone.contrast + 255 * (tone.lift - 0.5 * tone.contrast)
    return np.clip(toned, 0, 255).astype(np.uint8)


def draw_land(sheet: Sheet, view: Viewport, fill: str) -> None:
    """Draw the land as one flat colour, coarse, for a map as small as a stamp."""
    left, right = view.box.west, view.box.west + 360 * view.window.width
    turned = (ring + np.array([turn, 0.0]) for turn in (-360.0, 0.0, 360.0) for ring in _land())
    seen = Strokes.of(ring for ring in turned if ring[:, 0].max() >= left and ring[:, 0].min() <= right)
    sheet.land(seen._replace(points=view.points(seen.points)), fill, clip=view.frame)


@lru_cache(maxsize=1)
def _land() -> tuple[npt.NDArray[np.float64], ...]:
    simple = shapely.simplify([outline(code) for code in codes()], LAND_TOLERANCE_DEG)
    parts = [part for part in shapely.get_parts(simple) if part.area > SMALLEST_LAND_DEG2]
    return tuple(shapely.get_coordinates(shapely.get_exterior_ring(part)) for part in parts)
