"""Linked Places JSON (LPF), which gazetteers of historians exchange: GeoJSON whose features carry lists of names."""

from collections.abc import Iterator, Mapping
from typing import Any

from geo.gazetteer.additions.features import point_of
from geo.gazetteer.additions.rows import Row


def is_linked(feature: Mapping[str, Any]) -> bool:
    """Return whether a feature is one of Linked Places."""
    return isinstance(feature.get("names"), list)


def linked_row(feature: Mapping[str, Any], place_id: str) -> Row:
    """Return what a feature says of a place: its title, its toponyms, its countries; DataError without a point."""
    latitude, longitude = point_of(feature)
    known = feature.get("properties")
    properties = known if isinstance(known, dict) else {}
    toponyms = list(_toponyms(feature))
    title = properties.get("title")
    codes = properties.get("ccodes")
    return Row(
        id=place_id,
        name=title if isinstance(title, str) and title else next(iter(toponyms), ""),
        latitude=latitude,
        longitude=longitude,
        others=toponyms,
        country="|".join(code for code in codes if isinstance(code, str)) if isinstance(codes, list) else "",
    )


def _toponyms(feature: Mapping[str, Any]) -> Iterator[str]:
    for name in feature["names"]:
        toponym = name.get("toponym") if isinstance(name, dict) else None
        if isinstance(toponym, str):
            yield toponym
