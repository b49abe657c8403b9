"""Bytes that grow on disk while a gazetteer is compiled, so that they take no memory."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

_CHUNK = 1 << 20


class Spool:
    """A nameless file in a folder, gone with the process: bytes are added at its end and read back in order."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = tempfile.TemporaryFile(dir=folder, buffering=_CHUNK)  # noqa: SIM115 - it lives as long as this
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def add(self, content: bytes) -> int:
        """Add the bytes and return how many they are."""
        self._size += self._file.write(content)
        return len(content)

    def chunks(self) -> Iterator[bytes]:
        """Return all that was added, a megabyte at a time."""
        self._file.seek(0)
        while chunk := self._file.read(_CHUNK):
            yield chunk

    def pieces(self, lengths: Iterable[int], wanted: Iterable[bool]) -> Iterator[bytes]:
        """Return what was added, cut into pieces of these lengths, without those that are not wanted."""
        self._file.seek(0)
        for length, is_wanted in zip(lengths, wanted, strict=True):
            piece = self._file.read(length)
            if is_wanted:
                yield piece
