"""The features of a GeoJSON collection one after the other, each with its line: the whole is never held as objects."""

import json
import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from geo.errors import DataError, InputError
from geo.gazetteer.additions.sources import Source

MOST_BYTES = 100_000_000
_BLANKS = re.compile(r"[ \t\r\n]*")
_decode = json.JSONDecoder().raw_decode


@dataclass(frozen=True, slots=True)
class Feature:
    """A member of a collection: its number and the line that it starts in, both from 1, and what it holds."""

    number: int
    line: int
    content: Any


def features(source: Source) -> Iterator[Feature]:
    """Return the members of the top object's "features"; InputError when this is no JSON object with such a list."""
    try:
        text = source.read(MOST_BYTES).decode("utf-8-sig")
        found = yield from _members(text, source)
    except (ValueError, IndexError, RecursionError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"This is not JSON ({error}): {source.path}") from error
    if not found:
        raise InputError(f"This is no collection of features: {source.path}")


def point_of(feature: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return latitude and longitude of the feature's point, of several the first; DataError without one."""
    geometry: Any = feature.get("geometry")
    try:
        while geometry["type"] == "GeometryCollection":
            geometry = next(part for part in geometry["geometries"] if part["type"] in ("Point", "GeometryCollection"))
        if geometry["type"] == "Point":
            longitude, latitude = geometry["coordinates"][:2]
            return latitude, longitude
    except (TypeError, KeyError, ValueError, StopIteration):
        pass
    raise DataError(f"a point is wanted: {str(geometry)[:80]}")


def _members(text: str, source: Source) -> Generator[Feature, None, bool]:
    found, at, mark = False, _next(text, 0), "{"
    while text[at] == mark and text[_next(text, at + 1)] != "}":
        key, at = _decode(text, _next(text, at + 1))
        at = _next(text, at)
        if text[at] != ":":
            raise ValueError(f"':' wanted at character {at}")
        at, mark = _next(text, at + 1), ","
        if key == "features" and text[at] == "[":
            found, at = True, (yield from _elements(text, at, source))
        else:
            _, at = _decode(text, at)
        at = _next(text, at)
    if text[at] != "}" and mark == ",":
        raise ValueError(f"',' or '}}' wanted at character {at}")
    return found


def _elements(text: str, at: int, source: Source) -> Generator[Feature, None, int]:
    number, line, seen = 0, 1, 0
    at = _next(text, at + 1)
    while text[at] != "]":
        line, seen = line + text.count("\n", seen, at), at
        content, at = _decode(text, at)
        number, source.done = number + 1, at
        yield Feature(number, line, content)
        at = _next(text, at)
        if text[at] == ",":
            at = _next(text, at + 1)
        elif text[at] != "]":
            raise ValueError(f"',' or ']' wanted at character {at}")
    return at + 1


def _next(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at
