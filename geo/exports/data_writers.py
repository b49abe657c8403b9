"""What writes each format that is no picture, by the format's name; the manifest stands in every file."""

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from geo.exports import tables
from geo.exports.annotations import annotations_object
from geo.exports.contract import journey_object
from geo.exports.geojson import geojson_object
from geo.exports.gpx import gpx_bytes
from geo.exports.json_text import json_text
from geo.exports.kml import kml_bytes, kmz_bytes
from geo.exports.linked_places import linked_places_object
from geo.exports.manifest import KEY, Manifest, manifest_object, manifest_text
from geo.exports.timelinejs import timelinejs_object
from geo.exports.timemap import timemap_object
from geo.exports.xlsx import xlsx_bytes
from geo.journey.records import Journey
from geo.maps.scene import Scene

Writer = Callable[[Journey, Scene, Manifest], bytes]


def _csv(table_of: Callable[[Journey], pd.DataFrame]) -> Writer:
    def write(journey: Journey, _: Scene, manifest: Manifest) -> bytes:
        # The mark tells spreadsheets that the quotes in the quotes are UTF-8.
        return tables.csv_text(_with_manifest(table_of(journey), manifest)).encode("utf-8-sig")

    return write


def _with_manifest(table: pd.DataFrame, manifest: Manifest) -> pd.DataFrame:
    """The table with a last column that holds the manifest in its first row; CSV has no other room for it."""
    rows = table if len(table) else table.reindex([0]).astype(object).where(lambda cells: cells.notna(), None)
    column = [manifest_text(manifest), *[None] * (len(rows) - 1)]
    return rows.assign(**{KEY: pd.Series(column, index=rows.index, dtype=object)})


def _json(object_of: Callable[[Journey, Scene], dict[str, Any]], indent: int | None = None) -> Writer:
    def write(journey: Journey, scene: Scene, manifest: Manifest) -> bytes:
        value = {**object_of(journey, scene), KEY: manifest_object(manifest)}
        return (json_text(value, indent=indent) + "\n").encode()

    return write


WRITERS: Mapping[str, Writer] = {
    "xlsx": lambda journey, _, manifest: xlsx_bytes(journey, manifest),
    "csv": _csv(tables.places_table),
    "csv_legs": _csv(tables.legs_table),
    "csv_attestations": _csv(tables.attestations_table),
    "geojson": _json(geojson_object),
    "kml": kml_bytes,
    "kmz": kmz_bytes,
    "gpx": gpx_bytes,
    "linked_places": _json(linked_places_object, indent=1),
    "annotations": _json(lambda journey, _: annotations_object(journey), indent=1),
    "timelinejs": _json(timelinejs_object, indent=1),
    "timemap": _json(timemap_object, indent=1),
    "json": _json(lambda journey, _: journey_object(journey), indent=1),
}
