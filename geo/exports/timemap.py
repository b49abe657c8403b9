"""The journey for timemap.js: what its `init` takes, a dataset each for places, ways, and what is not sure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from geo.dates import Interval, rfc3339
from geo.escaping import for_html
from geo.exports.feature_words import GROUPS, Feature, basis_of, name_of, notes_of, quotes_of, status_of
from geo.exports.geojson import CREDIT, NOTE, features
from geo.exports.time_spans import time_spans
from geo.journey.records import Journey
from geo.maps.scene import Scene

Object = dict[str, Any]


def timemap_object(journey: Journey, scene: Scene) -> Object:
    """Return the configuration with its items; titles and descriptions are HTML, times UTC."""
    spans, found = time_spans(journey), features(journey, scene)
    return {
        "title": for_html(scene.title),
        "note": f"{for_html(NOTE)} {for_html(CREDIT)}",
        "datasets": [
            {
                "id": kind,
                "title": title,
                "type": "basic",
                "options": {
                    "items": [i for each in found if each["properties"]["kind"] == kind for i in _items(each, spans)]
                },
            }
            for kind, title in GROUPS.items()
        ],
    }


def _items(feature: Feature, spans: Mapping[str, Interval]) -> Iterator[Object]:
    """One item a feature; none without a place to show, for it puts every item on its map."""
    geometry = feature["geometry"]
    if geometry is None:
        return
    rows = [f"{status_of(feature)}, {basis_of(feature)}", *notes_of(feature), *quotes_of(feature)]
    yield {
        "title": for_html(name_of(feature)),
        **_ends(spans[feature["id"]]),
        **_shape(geometry),
        "options": {"description": "<br/>".join(map(for_html, rows)), "status": status_of(feature)},
    }


def _ends(span: Interval) -> Object:
    """The start and end that are known; an item without a start stands on the map alone."""
    start, end = rfc3339(span.earliest or span.latest), rfc3339(span.latest)
    return ({"start": start} if start else {}) | ({"end": end} if end and end != start else {})


def _shape(geometry: Mapping[str, Any]) -> Object:
    kind, positions = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        return {"point": _point(positions)}
    if kind == "LineString":
        return {"polyline": [_point(each) for each in positions]}
    if kind == "MultiLineString":
        return {"placemarks": [{"polyline": [_point(each) for each in part]} for part in positions]}
    return {"placemarks": [{"polygon": [_point(each) for each in part[0]]} for part in positions]}


def _point(position: Sequence[float]) -> Object:
    longitude, latitude = position
    return {"lat": latitude, "lon": longitude}
