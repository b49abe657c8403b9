"""The manifest of any exported file, read from where its format keeps it."""

import csv
import io
import json
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Any

from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

from geo.errors import InputError
from geo.exports.formats import FILMS, PICTURES, ending, format_of
from geo.exports.manifest import KEY, Manifest, parsed_manifest
from geo.exports.picture_manifest import manifest_in_picture
from geo.exports.xml_parts import manifest_in_xml

MOST_UNZIPPED = 200_000_000
# RuntimeError is what a zip with a password raises, and what nests too deep.
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    ET.ParseError,
    csv.Error,
    ValueError,
    LookupError,
    EOFError,
    RuntimeError,
)
_COMMENT = "{http://purl.org/dc/elements/1.1/}description"


def manifest_in(name: str, data: bytes) -> Manifest:
    """Return the manifest of an exported file.

    Args:
        name: the file's name, whose ending tells the format.
        data: the whole content.

    Raises:
        UnknownNameError: when the ending is none of those that Dateline writes.
        InputError: when the content is not of that format, or holds no manifest.
    """
    kind = ending(format_of(name))
    try:
        found = _READERS[kind](data)
    except _FAULTS as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"This file is not what its ending says, {kind}: {name}") from error
    if not found:
        raise InputError(f"This file holds no manifest; it was not exported by Dateline, or was changed since: {name}")
    return parsed_manifest(found)


def _from_json(data: bytes) -> Any:
    value = json.loads(data)
    return value.get(KEY) if isinstance(value, dict) else None


def _from_csv(data: bytes) -> str:
    csv.field_size_limit(max(csv.field_size_limit(), len(data)))
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return next(rows, {}).get(KEY) or ""


def _from_kmz(data: bytes) -> str:
    return manifest_in_xml(_unzipped(data, "doc.kml"))


def _from_xlsx(data: bytes) -> str:
    found = ET.fromstring(_unzipped(data, "docProps/core.xml")).find(_COMMENT)
    return "" if found is None else found.text or ""


def _from_html(data: bytes) -> str:
    found = BeautifulSoup(data, "lxml", parse_only=SoupStrainer("script", id=KEY)).find("script")
    return found.get_text() if found is not None else ""


def _unzipped(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if archive.getinfo(name).file_size > MOST_UNZIPPED:
            raise InputError(f"A part of this file is above {MOST_UNZIPPED} bytes unzipped: {name}")
        return archive.read(name)


def _picture(suffix: str) -> Callable[[bytes], str]:
    return lambda data: manifest_in_picture(data, suffix)


_READERS: Mapping[str, Callable[[bytes], Any]] = {
    ".csv": _from_csv,
    ".html": _from_html,
    ".kml": manifest_in_xml,
    ".gpx": manifest_in_xml,
    ".kmz": _from_kmz,
    ".xlsx": _from_xlsx,
    **dict.fromkeys((".json", ".geojson", ".jsonld"), _from_json),
    **{kind: _picture(kind) for kind in map(ending, (*PICTURES, *FILMS))},
}
