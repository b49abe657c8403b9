"""The journey as GPX 1.1: places as waypoints, ways as routes. No tracks: nobody recorded where the mover was."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from geo.coords import wrap_longitude
from geo.dates import OPEN, Interval, rfc3339
from geo.exports.feature_words import Feature, basis_of, name_of, notes_of, quotes_of, status_of
from geo.exports.geojson import CREDIT, NOTE, features
from geo.exports.manifest import Manifest, manifest_text
from geo.exports.time_spans import time_spans
from geo.exports.xml_parts import add_manifest, added, document
from geo.journey.records import Journey
from geo.maps.scene import Scene

GPX_NAMESPACE = "http://www.topografix.com/GPX/1/1"
ITINERARY = "The places on the way, in order"


def gpx_bytes(journey: Journey, scene: Scene, manifest: Manifest) -> bytes:
    """Return the journey as a GPX document.

    A country or region is no point and becomes no waypoint. Times are spans, which GPX does not know: they stand in
    the descriptions.
    """
    root = ET.Element("gpx", {"xmlns": GPX_NAMESPACE, "version": "1.1", "creator": "Dateline"})
    about = added(root, "metadata")
    added(about, "name", scene.title)
    added(about, "desc", f"{NOTE} {CREDIT}")
    add_manifest(added(about, "extensions"), manifest_text(manifest))
    spans, found = time_spans(journey), features(journey, scene)
    places = [each for each in found if each["geometry"] and each["geometry"]["type"] == "Point"]
    for place in places:
        _add_point(root, "wpt", place, spans)
    _add_itinerary(root, [each for each in places if each["properties"]["kind"] == "stop"], spans)
    for number, way in enumerate((each for each in found if _is_way(each)), 1):
        _add_way(root, way, number, spans)
    return document(root)


def _is_way(feature: Feature) -> bool:
    return feature["properties"]["kind"] in ("leg", "branch") and feature["geometry"] is not None


def _add_itinerary(root: ET.Element, stops: Sequence[Feature], spans: Mapping[str, Interval]) -> None:
    if stops:
        route = added(root, "rte")
        added(route, "name", ITINERARY)
        added(route, "number", "0")
        for stop in stops:
            _add_point(route, "rtept", stop, spans)


def _add_point(parent: ET.Element, tag: str, feature: Feature, spans: Mapping[str, Interval]) -> None:
    point = added(parent, tag, attributes=_at(feature["geometry"]["coordinates"]))
    added(point, "name", name_of(feature))
    added(point, "desc", _description(feature, spans))
    added(point, "src", ", ".join(feature["properties"]["reports"]))
    added(point, "type", _type(feature))


def _add_way(root: ET.Element, way: Feature, number: int, spans: Mapping[str, Interval]) -> None:
    told = way["properties"]
    route = added(root, "rte")
    added(route, "name", name_of(way))
    added(route, "desc", _description(way, spans))
    added(route, "src", ", ".join(told["reports"]))
    added(route, "number", str(number))
    added(route, "type", _type(way))
    for position in _positions(way["geometry"]):
        added(route, "rtept", attributes=_at(position))


def _positions(geometry: Mapping[str, Any]) -> Iterator[Sequence[float]]:
    parts: Iterable[Sequence[Sequence[float]]] = (
        [geometry["coordinates"]] if geometry["type"] == "LineString" else geometry["coordinates"]
    )
    for part in parts:
        yield from part


def _at(position: Sequence[float]) -> Mapping[str, str]:
    longitude, latitude = position
    return {"lat": f"{latitude:.5f}", "lon": f"{wrap_longitude(longitude):.5f}"}


def _type(feature: Feature) -> str:
    return f"{status_of(feature)}, {basis_of(feature)}"


def _description(feature: Feature, spans: Mapping[str, Interval]) -> str:
    """The time, the sum, the reason and the quotes in one line."""
    span = spans.get(feature["id"], OPEN)
    ends = (("from", rfc3339(span.earliest)), ("until", rfc3339(span.latest)))
    when = " ".join(f"{word} {moment}" for word, moment in ends if moment)
    return "; ".join(filter(None, [when, *notes_of(feature), *quotes_of(feature)]))
