"""The compiled gazetteer's file: named arrays in one file that is mapped, not read; written whole or not at all."""

import json
import mmap
import os
import tempfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from geo.errors import DataError
from geo.gazetteer.spool import Spool
from geo.locks import mark_as_ours, mark_in_use

MAGIC = b"DATELINE GAZETTEER 2\n"
_ALIGN = 64
_PAGE = 4096
_STRIDE = 1 << 20
_SUM_BYTES = 4
_LENGTH_BYTES = 8
Array = npt.NDArray[Any]
Block = Array | Spool


def write(path: Path, blocks: Mapping[str, Block], facts: Mapping[str, Any]) -> None:
    """Write the blocks and facts so that another process sees the whole file or none."""
    layout, at = {}, 0
    for name, block in blocks.items():
        layout[name] = (at, "|u1" if isinstance(block, Spool) else block.dtype.str, len(block))
        at += _size(block) + -_size(block) % _ALIGN
    head = json.dumps({"arrays": layout, "facts": facts, "bytes": at}).encode()
    opening = MAGIC + len(head).to_bytes(_LENGTH_BYTES, "little") + head
    with _whole_file(path) as file:
        file.write(opening + bytes(-len(opening) % _ALIGN))
        for block in blocks.values():
            file.writelines(_chunks(block))
            file.write(bytes(-_size(block) % _ALIGN))
        start, end = file.tell() - at, file.tell()
        total = _sum(head, (_page_at(file, offset, end) for offset in range(start, end, _STRIDE)))
        file.seek(end)
        file.write(total.to_bytes(_SUM_BYTES, "little"))


def _page_at(file: IO[bytes], offset: int, end: int) -> bytes:
    file.seek(offset)
    return file.read(min(_PAGE, end - offset))


def _size(block: Block) -> int:
    return len(block) if isinstance(block, Spool) else block.nbytes


def _chunks(block: Block) -> Iterable[bytes | memoryview]:
    return block.chunks() if isinstance(block, Spool) else [np.ascontiguousarray(block).view(np.uint8).data]


@contextmanager
def _whole_file(path: Path) -> Iterator[IO[bytes]]:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
    try:
        with os.fdopen(handle, "w+b") as file:
            mark_as_ours(file)
            yield file
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(Path(name), path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _put_in_place(made: Path, path: Path) -> None:
    try:
        made.replace(path)
    except OSError:
        # On Windows a file that another process has mapped cannot be replaced: then that one is as good.
        if not path.is_file():
            raise
        made.unlink()


def read(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Return the mapped arrays and the facts; DataError when the file is damaged (its length, its sampled checksum).

    While they are used the file is marked as in use.
    """
    with path.open("rb") as file:
        mark_in_use(file)
        try:
            head, start = _checked_head(file)
        except (ValueError, KeyError, TypeError, OverflowError, MemoryError) as error:
            raise DataError(f"The compiled gazetteer is damaged: {path}") from error
        body = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))[start:]
    arrays = {name: np.frombuffer(body, dtype, count, at) for name, (at, dtype, count) in head["arrays"].items()}
    return arrays, head["facts"]


def _checked_head(file: IO[bytes]) -> tuple[dict[str, Any], int]:
    """Return the head and where the body starts; ValueError when anything is not as it was written."""
    size = os.fstat(file.fileno()).st_size
    magic, length = file.read(len(MAGIC)), int.from_bytes(file.read(_LENGTH_BYTES), "little")
    if magic != MAGIC or length > size:
        raise ValueError(f"no compiled gazetteer: {magic!r}")
    written = file.read(length)
    head: dict[str, Any] = json.loads(written)
    start = file.tell() + -file.tell() % _ALIGN
    end = start + head["bytes"]
    if size != end + _SUM_BYTES:
        raise ValueError(f"cut off or written on: {size}")
    total = _sum(written, (_page_at(file, offset, end) for offset in range(start, end, _STRIDE)))
    file.seek(end)
    if int.from_bytes(file.read(), "little") != total:
        raise ValueError(f"changed: {total}")
    return head, start


def _sum(head: bytes, pages: Iterable[bytes]) -> int:
    # One page of each megabyte: a whole sum would read the file that mapping saves reading.
    total = zlib.crc32(head)
    for page in pages:
        total = zlib.crc32(page, total)
    return total
