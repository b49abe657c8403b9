"""GeoJSON: points with their names among the properties, as exported from maps and OpenStreetMap."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from geo.errors import DataError
from geo.gazetteer.additions.features import Feature, features, point_of
from geo.gazetteer.additions.linked_places import is_linked, linked_row
from geo.gazetteer.additions.rows import Found, Row, entry_of
from geo.gazetteer.additions.sources import Source
from geo.gazetteer.entry import split_names

_NAMES = ("name", "title", "toponym", "name:en")
_OTHERS = re.compile(r"(?:alt|old|int|official|short|local)_name|name:[a-z_-]+", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}(\|[A-Z]{2})*")


def read_features(source: Source) -> Iterator[Found]:
    """Return an entry or a fault for each feature of GeoJSON or Linked Places; InputError when it is no collection."""
    for feature in features(source):
        try:
            yield feature.line, entry_of(_row(source, feature))
        except DataError as error:
            yield feature.line, f"feature {feature.number}: {error}"


def _row(source: Source, feature: Feature) -> Row:
    if not isinstance(feature.content, dict):
        raise DataError(f"an object is wanted: {str(feature.content)[:80]}")
    if is_linked(feature.content):
        return linked_row(feature.content, f"added:{source.name}:{feature.content.get('@id') or feature.number}")
    return geojson_row(feature.content, f"added:{source.name}:{feature.content.get('id') or feature.number}")


def geojson_row(feature: Mapping[str, Any], place_id: str) -> Row:
    """Return what a feature says of a place; DataError when it has no point or no name."""
    latitude, longitude = point_of(feature)
    known = feature.get("properties")
    texts = {key.lower(): _text(value) for key, value in (known if isinstance(known, dict) else {}).items()}
    name = next((texts[key] for key in _NAMES if texts.get(key)), "")
    others = [*split_names(texts.get("alternate_names", "")), *(texts[key] for key in texts if _OTHERS.fullmatch(key))]
    country = texts.get("country", "")
    return Row(
        id=place_id,
        name=name,
        latitude=latitude,
        longitude=longitude,
        others=[part.strip() for other in others for part in other.split(";")],
        country=country if _COUNTRY.fullmatch(country) else "",
        **{column: texts.get(column, "") for column in ("feature", "timezone", "extent", "radius_km", "population")},
    )


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "|".join(map(_text, value))
    return str(value) if isinstance(value, str | int | float) else ""
