"""The manifest put into a finished picture or film, and read from it: PNG text, SVG metadata, PDF information."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError

from geo.errors import InputError
from geo.exports.film_manifest import from_gif, from_mp4, into_gif, into_mp4
from geo.exports.xml_parts import MANIFEST_NAMESPACE, manifest_in_xml

_PNG_KEYWORD = b"Dateline-Manifest"
_PDF_KEY = "/DatelineManifest"
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LENGTH_AND_KIND = struct.Struct(">I4s")
_SUM_BYTES = 4


def with_manifest(picture: bytes, suffix: str, text: str) -> bytes:
    """Return the picture with the manifest's text inside; `suffix` is ".png", ".svg", ".pdf", ".gif" or ".mp4"."""
    return _ADDING[suffix](picture, text)


def manifest_in_picture(picture: bytes, suffix: str) -> str:
    """Return the manifest's text in the picture, "" when it holds none; InputError when it is no such picture."""
    return _READING[suffix](picture)


def _into_png(picture: bytes, text: str) -> bytes:
    content = _PNG_KEYWORD + b"\0" + text.encode("ascii")
    head = _LENGTH_AND_KIND.pack(len(content), b"tEXt")
    total = zlib.crc32(head[4:] + content).to_bytes(_SUM_BYTES)
    end = picture.rindex(b"IEND") - 4
    return b"".join((picture[:end], head, content, total, picture[end:]))


def _from_png(picture: bytes) -> str:
    if not picture.startswith(_PNG_SIGNATURE):
        raise InputError(f"This is no PNG: {picture[:8]!r}")
    at = len(_PNG_SIGNATURE)
    while at + _LENGTH_AND_KIND.size <= len(picture):
        length, kind = _LENGTH_AND_KIND.unpack_from(picture, at)
        at += _LENGTH_AND_KIND.size
        keyword, _, text = picture[at : at + length].partition(b"\0") if kind == b"tEXt" else (b"", b"", b"")
        if keyword == _PNG_KEYWORD:
            return text.decode("ascii", "replace")
        at += length + _SUM_BYTES
    return ""


def _into_svg(picture: bytes, text: str) -> bytes:
    # The text is JSON in which every sign of markup is written as its code.
    held = f'<metadata><manifest xmlns="{MANIFEST_NAMESPACE}">{text}</manifest></metadata>'.encode("ascii")
    # Last, for the title and the description have to come first.
    body, end, rest = picture.rpartition(b"</svg>")
    return b"".join((body, held, b"\n", end, rest))


def _into_pdf(picture: bytes, text: str) -> bytes:
    out = io.BytesIO()
    writer = PdfWriter(io.BytesIO(picture), incremental=True)
    writer.add_metadata({_PDF_KEY: text})
    writer.write(out)
    return out.getvalue()


def _from_pdf(picture: bytes) -> str:
    try:
        facts = PdfReader(io.BytesIO(picture)).metadata
        return "" if facts is None else str(facts.get(_PDF_KEY, ""))
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(f"This is no PDF that can be read: {picture[:8]!r}") from error


_ADDING: Mapping[str, Callable[[bytes, str], bytes]] = {
    ".png": _into_png,
    ".svg": _into_svg,
    ".pdf": _into_pdf,
    ".gif": into_gif,
    ".mp4": into_mp4,
}
_READING: Mapping[str, Callable[[bytes], str]] = {
    ".png": _from_png,
    ".svg": manifest_in_xml,
    ".pdf": _from_pdf,
    ".gif": from_gif,
    ".mp4": from_mp4,
}
