"""The manifest put into a finished film, and read from it: an application's block in GIF, a box of our own in MP4."""

import struct
from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from geo.errors import InputError
from geo.exports.xml_parts import MANIFEST_NAMESPACE

_GIF_SIGNATURES = (b"GIF87a", b"GIF89a")
_GIF_HEAD, _GIF_TABLE_FLAG, _GIF_IMAGE_HEAD = 13, 0x80, 10
_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
_APPLICATION = b"\x21\xff\x0bDATELINEMAN"
_MOST_IN_BLOCK = 255
_BOX = struct.Struct(">I4s")
_LONG = struct.Struct(">Q")
_TO_THE_END, _LONG_FOLLOWS = 0, 1
BOX_ID = uuid5(NAMESPACE_URL, MANIFEST_NAMESPACE).bytes
"""What the box is known by."""


def into_gif(film: bytes, text: str) -> bytes:
    """Return the GIF with the text before its end, in a block that programs pass over."""
    content = text.encode("ascii")
    parts = (content[at : at + _MOST_IN_BLOCK] for at in range(0, len(content), _MOST_IN_BLOCK))
    blocks = b"".join(bytes([len(part)]) + part for part in parts)
    return film[:-1] + _APPLICATION + blocks + b"\0" + film[-1:]


def from_gif(film: bytes) -> str:
    """Return the text in the GIF, "" when there is none; InputError when it is no GIF."""
    if not film.startswith(_GIF_SIGNATURES):
        raise InputError(f"This is no GIF: {film[:8]!r}")
    try:
        found = next((_content(film, at) for at in _extensions(film) if film.startswith(_APPLICATION, at)), b"")
    except IndexError as error:
        raise InputError(f"This GIF ends too early: {len(film)} bytes") from error
    return found.decode("ascii", "replace")


def _extensions(film: bytes) -> Iterator[int]:
    """Where each extension begins."""
    at = _GIF_HEAD + _table(film[10])
    while film[at] != _END:
        if film[at] == _EXTENSION:
            yield at
            at = _past_blocks(film, at + 2)
        elif film[at] == _IMAGE:
            # After its head and colours comes the size of its codes.
            at = _past_blocks(film, at + _GIF_IMAGE_HEAD + _table(film[at + _GIF_IMAGE_HEAD - 1]) + 1)
        else:
            raise InputError(f"This GIF is damaged: byte {at} is {film[at]}")


def _table(flags: int) -> int:
    """How many bytes a table of colours has."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & _GIF_TABLE_FLAG else 0


def _past_blocks(film: bytes, at: int) -> int:
    while film[at]:
        at += film[at] + 1
    return at + 1


def _content(film: bytes, start: int) -> bytes:
    at, parts = start + len(_APPLICATION), list[bytes]()
    while film[at]:
        parts.append(film[at + 1 : at + 1 + film[at]])
        at += film[at] + 1
    return b"".join(parts)


def into_mp4(film: bytes, text: str) -> bytes:
    """Return the MP4 with the text behind its last box, where it moves nothing that the others point to."""
    content = BOX_ID + text.encode("ascii")
    return film + _BOX.pack(_BOX.size + len(content), b"uuid") + content


def from_mp4(film: bytes) -> str:
    """Return the text in the MP4, "" when there is none; InputError when it is no MP4."""
    if film[4:8] != b"ftyp":
        raise InputError(f"This is no MP4: {film[:8]!r}")
    ours = (content for kind, content in _boxes(film) if kind == b"uuid" and content.startswith(BOX_ID))
    return next(ours, b"")[len(BOX_ID) :].decode("ascii", "replace")


def _boxes(film: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each outer box."""
    at = 0
    while at + _BOX.size <= len(film):
        size, kind = _BOX.unpack_from(film, at)
        head = _BOX.size
        if size == _LONG_FOLLOWS and at + head + _LONG.size <= len(film):
            (size,), head = _LONG.unpack_from(film, at + head), head + _LONG.size
        if size == _TO_THE_END:
            size = len(film) - at
        if size < head:
            raise InputError(f"This MP4 is damaged: byte {at} begins a box of {size} bytes")
        yield kind, film[at + head : at + size]
        at += size
