"""The compiled gazetteer's file: named arrays in one file that is mapped, not read; written whole or not at all."""

import json
import mmap
import os
import tempfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.errors import DataError

MAGIC = b"DATELINE GAZETTEER 1\n"
_ALIGN = 64
_PAGE = 4096
_STRIDE = 1 << 20
Array = npt.NDArray[Any]


def write(path: Path, arrays: Mapping[str, Array], facts: Mapping[str, Any]) -> None:
    """Write the arrays and facts so that another process sees the whole file or none."""
    body, layout, at = [], {}, 0
    for name, array in arrays.items():
        layout[name] = (at, array.dtype.str, len(array))
        block = array.tobytes() + bytes(-array.nbytes % _ALIGN)
        body.append(block)
        at += len(block)
    joined = b"".join(body)
    head = json.dumps({"arrays": layout, "facts": facts, "bytes": at, "sum": _sample_sum(joined)}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    _replace(
        path, (MAGIC, len(head).to_bytes(8, "little"), head, bytes(-(len(MAGIC) + 8 + len(head)) % _ALIGN), joined)
    )


def _replace(path: Path, blocks: tuple[bytes, ...]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(blocks)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        # On Windows a file that another process has mapped cannot be replaced: then that one is as good.
        if not path.is_file():
            raise


def read(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Return the mapped arrays and the facts; DataError when the file is damaged (its length, its sampled checksum)."""
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if path.stat().st_size else b""
    try:
        start = len(MAGIC) + 8
        size = int.from_bytes(mapped[len(MAGIC) : start], "little")
        head = json.loads(mapped[start : start + size])
        body = memoryview(mapped)[start + size + (-(start + size) % _ALIGN) :]
        whole = mapped[: len(MAGIC)] == MAGIC and len(body) == head["bytes"] and _sample_sum(body) == head["sum"]
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"The compiled gazetteer is damaged: {path}") from error
    if not whole:
        raise DataError(f"The compiled gazetteer is damaged: {path}")
    arrays = {name: np.frombuffer(body, dtype, count, at) for name, (at, dtype, count) in head["arrays"].items()}
    return arrays, head["facts"]


def _sample_sum(body: bytes | memoryview) -> int:
    # One page of each megabyte: a whole sum would read the file that mapping saves reading.
    total = 0
    for at in range(0, len(body), _STRIDE):
        total = zlib.crc32(body[at : at + _PAGE], total)
    return total
