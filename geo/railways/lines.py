"""Railway lines as ordered stations with kilometre posts, read from a table with one row a station.

The posts (``km``) grow along a line, in kilometres; coordinates are degrees, WGS 84; the gauge (millimetres) is that of
the track from the row's station to the next. A border post has two countries, written ``KP|RU``.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby, pairwise
from math import isfinite
from pathlib import Path
from typing import TypeVar

from geo.coords import LatLon, latlon
from geo.errors import DataError

COLUMNS = tuple(
    "line line_name sequence station latitude longitude km gauge_mm country kind status line_length_km source".split()
)
_COUNTRIES = re.compile(r"[A-Z]{2}(\|[A-Z]{2})?")
_T = TypeVar("_T")


class StationKind(StrEnum):
    """What a row of the table is."""

    STATION = "station"
    JUNCTION = "junction"
    BORDER = "border"
    HALT = "halt"


class Status(StrEnum):
    """Whether trains can run: the track on both sides of a closed row is closed."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Station:
    """A station, halt or border post on a line; ``countries`` has two ISO alpha-2 codes at a border, else one."""

    name: str
    position: LatLon
    km: float
    gauge_mm: int
    countries: tuple[str, ...]
    kind: StationKind
    status: Status


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its stations in the order of their posts, its known length, and where that length is from."""

    slug: str
    name: str
    length_km: float
    source: str
    stations: tuple[Station, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    place: str
    cells: Mapping[str, str]

    def read(self, column: str, reader: Callable[[str], _T]) -> _T:
        try:
            return reader(self.cells[column])
        except ValueError as error:
            raise DataError(f"{self.place}: {column} cannot be read ({error}): {self.cells[column]}") from error


def load_lines(path: Path) -> tuple[Line, ...]:
    """Return the lines of the table in its order; DataError names file and line of the first fault."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return _lines(list(_rows(path, csv.DictReader(file))))
    except OSError as error:
        raise DataError(f"The railway table cannot be read, check that the file is there: {path}") from error
    except UnicodeDecodeError as error:
        raise DataError(f"The railway table is not UTF-8, save it as such: {path}") from error


def _rows(path: Path, reader: "csv.DictReader[str]") -> Iterator[_Row]:
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise DataError(f"{path}:1: the columns have to be {', '.join(COLUMNS)}: {reader.fieldnames}")
    for cells in reader:
        place = f"{path}:{reader.line_num}"
        if None in cells or None in cells.values():
            raise DataError(f"{place}: a row needs {len(COLUMNS)} columns: {list(cells.values())}")
        yield _Row(place, cells)


def _lines(rows: Sequence[_Row]) -> tuple[Line, ...]:
    lines: dict[str, Line] = {}
    for slug, group in groupby(rows, key=lambda row: row.cells["line"]):
        of_line = list(group)
        if slug in lines:
            raise DataError(f"{of_line[0].place}: the rows of a line have to stand together: {slug}")
        lines[slug] = _line(slug, of_line)
    return tuple(lines.values())


def _line(slug: str, rows: Sequence[_Row]) -> Line:
    stations = tuple(_station(row) for row in rows)
    _check_order(rows, stations)
    first = rows[0]
    return Line(slug, first.cells["line_name"], first.read("line_length_km", _finite), first.cells["source"], stations)


def _check_order(rows: Sequence[_Row], stations: Sequence[Station]) -> None:
    if len(stations) < 2:
        raise DataError(f"{rows[0].place}: a line needs two stations or more: {rows[0].cells['line']}")
    for number, row in enumerate(rows, 1):
        if row.read("sequence", int) != number:
            raise DataError(f"{row.place}: the sequence goes on with {number}: {row.cells['sequence']}")
    for row, (before, after) in zip(rows[1:], pairwise(stations), strict=True):
        if after.km <= before.km:
            raise DataError(f"{row.place}: the post has to be beyond {before.km:g} km: {row.cells['km']}")


def _station(row: _Row) -> Station:
    return Station(
        name=row.cells["station"],
        position=latlon(row.read("latitude", _latitude), row.read("longitude", _longitude)),
        km=row.read("km", _finite),
        gauge_mm=row.read("gauge_mm", int),
        countries=row.read("country", _countries),
        kind=row.read("kind", _kind),
        status=row.read("status", _status),
    )


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError("a number with an end is wanted")
    return number


def _degrees(limit: int) -> Callable[[str], float]:
    def read(text: str) -> float:
        degrees = float(text)
        if not -limit <= degrees <= limit:
            raise ValueError(f"-{limit} to {limit} degrees")
        return degrees

    return read


_latitude, _longitude = _degrees(90), _degrees(180)
_kind, _status = cache(StationKind), cache(Status)


@cache
def _countries(text: str) -> tuple[str, ...]:
    if not _COUNTRIES.fullmatch(text):
        raise ValueError("two capitals, or two times two with | between for a border")
    return tuple(text.split("|"))
