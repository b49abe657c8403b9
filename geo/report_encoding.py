"""Bytes into text: UTF-8, else the encoding that the bytes name or are most likely in."""

import codecs
import re
from typing import NamedTuple

from geo.errors import ReportError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WESTERN = "cp1252"
_NAMES = {"cp1252": "windows-1252", "cp1250": "windows-1250", "cp1251": "windows-1251", "utf_8": "utf-8"}
_MOSTLY_ASCII = 0.9
_SAMPLE_BYTES = 200_000
_CONTROLS_IN_TEXT = 0.05


class Decoded(NamedTuple):
    """A text, and what to say about its encoding: "" when it is plain UTF-8."""

    text: str
    notice: str


def decode(data: bytes, *, declared: bool = False) -> Decoded:
    """Return the bytes as text.

    Args:
        data: the whole file.
        declared: whether a `<meta charset>` in the bytes may name the encoding.

    Raises:
        ReportError: when the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data, encoding), "" if encoding == "utf-8-sig" else f"read as {encoding}")
    for encoding in ("utf-8", *_declared(data if declared else b"")):
        try:
            return _checked(data.decode(encoding), "" if encoding == "utf-8" else f"read as {encoding}, as it says")
        except (UnicodeDecodeError, LookupError):
            continue
    return _guessed(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReportError(
            f"The text is damaged: it is marked as {encoding} but is not at byte {error.start}"
        ) from error


def _declared(data: bytes) -> list[str]:
    found = _DECLARED.search(data[:4096])
    return [found[1].decode("ascii", "replace").lower()] if found else []


def _checked(text: str, notice: str) -> Decoded:
    controls = len(_CONTROLS.findall(text))
    if "\x00" in text or controls > len(text) * _CONTROLS_IN_TEXT:
        raise ReportError("This is a binary file and no text; save it as text, HTML, PDF or .docx")
    return Decoded(text, notice)


def _guessed(data: bytes) -> Decoded:
    encoding = _guess(data[:_SAMPLE_BYTES])
    if encoding is None or b"\x00" in data:
        raise ReportError("This is a binary file and no text; save it as text, HTML, PDF or .docx")
    text = data.decode(encoding, errors="replace")
    return _checked(text, f"not UTF-8; read as {_NAMES.get(encoding, encoding)}, guessed")


def _guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        return None
    # The guesser takes the curly quotes of a short western text for Chinese, and one western table for its neighbour.
    western = _WESTERN in best.could_be_from_charset or (_is_mostly_ascii(sample) and "mac" not in best.encoding)
    return _WESTERN if western and _decodes(sample, _WESTERN) else best.encoding


def _is_mostly_ascii(sample: bytes) -> bool:
    return sum(byte < 0x80 for byte in sample) >= _MOSTLY_ASCII * len(sample)


def _decodes(sample: bytes, encoding: str) -> bool:
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
