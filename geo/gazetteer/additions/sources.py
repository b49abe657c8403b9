"""A file to add, opened: plain, or the one table inside a zip."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from geo.errors import InputError, TooLargeError

MOST_BYTES_A_LINE = 1 << 20
_NOT_TABLES = ("readme",)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError)
"""What reading a zip raises that is damaged, encrypted (RuntimeError) or packed in a way that zipfile cannot unpack."""


class Source:
    """The content of a file to add: its lines as bytes, its size in bytes, and how far reading has come."""

    def __init__(self, path: Path, file: IO[bytes], size: int) -> None:
        self.path = path
        self.name = path.name
        self.size = size
        self.done = 0
        self._file = file

    def lines(self) -> Iterator[bytes]:
        """Return the lines with their ends; InputError when the file breaks off or is no text."""
        buffered = io.BufferedReader(self._file, MOST_BYTES_A_LINE)  # type: ignore[type-var]  # a zip's member reads too
        try:
            while line := buffered.readline(MOST_BYTES_A_LINE):
                self.done += len(line)
                if len(line) == MOST_BYTES_A_LINE:
                    raise InputError(f"This is no table, a line is longer than {len(line):,} bytes: {self.path}")
                yield line
        except _BROKEN as error:
            raise InputError(f"The file cannot be read to its end ({error}): {self.path}") from error

    def read(self, most: int) -> bytes:
        """Return the whole content; TooLargeError when it is above the limit in bytes."""
        if self.size > most:
            raise TooLargeError(f"The file is above the limit of {most:,} bytes, split it: {self.path}")
        return self._file.read(most)


@contextmanager
def opened(path: Path, told_as: Path) -> Iterator[Source]:
    """Open a file to add, a copy of the one that messages tell of; InputError when it is not there, or no whole zip."""
    try:
        with path.open("rb") as file:
            if told_as.suffix.lower() != ".zip":
                yield Source(told_as, file, path.stat().st_size)
                return
            with zipfile.ZipFile(file) as archive:
                member = _table(archive, told_as)
                with archive.open(member) as inside:
                    yield Source(told_as, inside, member.file_size)
    except _BROKEN as error:
        raise InputError(f"The file cannot be opened ({error}): {told_as}") from error


def _table(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    tables = [
        member
        for member in archive.infolist()
        if member.filename.lower().endswith(".txt") and not Path(member.filename).name.lower().startswith(_NOT_TABLES)
    ]
    if len(tables) != 1:
        raise InputError(f"A zip needs one table (.txt) in it, there are {len(tables)}: {path}")
    return tables[0]
