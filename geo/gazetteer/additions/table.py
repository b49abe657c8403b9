"""Tables with a heading: CSV, divided by commas, semicolons or tabs, with the columns of data/gazetteer.csv."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from geo.errors import DataError, InputError
from geo.gazetteer.additions.rows import Found, Row, entry_of
from geo.gazetteer.additions.sources import Source
from geo.gazetteer.entry import split_names

_NEEDED = ("name", "latitude", "longitude")
_ALSO_CALLED = {
    "lat": "latitude",
    "y": "latitude",
    "lon": "longitude",
    "lng": "longitude",
    "long": "longitude",
    "x": "longitude",
    "title": "name",
    "alternatenames": "alternate_names",
    "aliases": "alternate_names",
    "country_code": "country",
    "feature_code": "feature",
    "time_zone": "timezone",
}
_OPTIONAL = ("country", "feature", "timezone", "extent", "radius_km", "population", "region")


def read_table(source: Source) -> Iterator[Found]:
    """Return an entry or a fault for each row; InputError when the heading lacks a name or a position."""
    lines = (line.decode("utf-8", "surrogateescape") for line in source.lines())
    heading = next(lines, "").removeprefix("\ufeff")
    reader = csv.reader(chain([heading], lines), delimiter=max(",;\t", key=heading.count))
    columns = _columns(next(reader, []), source)
    try:
        for fields in reader:
            if any(fields):
                yield _found(source, columns, fields, reader.line_num)
    except csv.Error as error:
        raise InputError(
            f"{source.path}, line {reader.line_num}: the table breaks off ({error}): {source.name}"
        ) from error


def _columns(heading: Sequence[str], source: Source) -> tuple[str, ...]:
    plain = (column.strip().lower() for column in heading)
    columns = tuple(_ALSO_CALLED.get(column, column) for column in plain)
    missing = [column for column in _NEEDED if column not in columns]
    if missing:
        raise InputError(f"{source.path}, line 1: the heading lacks {', '.join(missing)}: {','.join(heading)[:80]!r}")
    return columns


def _found(source: Source, columns: Sequence[str], fields: Sequence[str], line: int) -> Found:
    try:
        if len(fields) != len(columns):
            raise DataError(f"{len(columns)} columns wanted as in the heading: {len(fields)}")
        return line, entry_of(_row(source, dict(zip(columns, map(str.strip, fields), strict=True)), line))
    except DataError as error:
        return line, str(error)


def _row(source: Source, fields: Mapping[str, str], line: int) -> Row:
    return Row(
        id=f"added:{source.name}:{fields.get('id') or line}",
        name=fields["name"],
        latitude=fields["latitude"],
        longitude=fields["longitude"],
        others=split_names(fields.get("alternate_names", "")),
        **{column: fields.get(column, "") for column in _OPTIONAL},
    )
