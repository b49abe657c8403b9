"""The journey as KML 2.2: a placemark for each stop, leg and branch, each with its time span; and zipped, as KMZ."""

import io
import json
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from geo.dates import OPEN, Interval, rfc3339
from geo.escaping import for_html
from geo.exports.feature_words import GROUPS, Feature, basis_of, name_of, notes_of, quotes_of, status_of
from geo.exports.geojson import CREDIT, NOTE, features
from geo.exports.manifest import Manifest, manifest_text
from geo.exports.time_spans import time_spans
from geo.exports.xml_parts import add_manifest, added, document
from geo.journey.records import Basis, Journey
from geo.maps.scene import Look, Scene

KML_NAMESPACE = "http://www.opengis.net/kml/2.2"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say, so that the same journey makes the same bytes."""


class _Style(NamedTuple):
    """How sure a thing is, in KML: colour as alpha, blue, green, red; a line's width in px, a pin's scale."""

    colour: str
    width: str
    scale: str


# KML knows no dashes: what is less sure is thinner, smaller and paler.
_STYLES = {
    Look.REPORTED: _Style("ff331a00", "4", "1.1"),
    Look.INFERRED: _Style("ff735a46", "3", "0.9"),
    Look.EXPECTED: _Style("ff8c6446", "3", "0.9"),
    Look.SPECULATED: _Style("ffa08c78", "2", "0.8"),
    Look.DISPUTED: _Style("ff2d32c8", "2", "0.8"),
    Look.OVERTAKEN: _Style("b4a0a0a0", "2", "0.7"),
    Look.DENIED: _Style("b4a0a0a0", "1", "0.7"),
}


def kml_bytes(journey: Journey, scene: Scene, manifest: Manifest) -> bytes:
    """Return the journey as a KML document; positions, areas and ways are those of the GeoJSON."""
    root = ET.Element("kml", {"xmlns": KML_NAMESPACE})
    top = added(root, "Document")
    added(top, "name", scene.title)
    added(top, "description", f"{for_html(NOTE)}<br/>{for_html(CREDIT)}")
    for look, style in _STYLES.items():
        _add_style(top, look, style)
    add_manifest(added(top, "ExtendedData"), manifest_text(manifest))
    spans, found = time_spans(journey), features(journey, scene)
    for kind, title in GROUPS.items():
        _add_folder(top, title, [each for each in found if each["properties"]["kind"] == kind], spans)
    return document(root)


def kmz_bytes(journey: Journey, scene: Scene, manifest: Manifest) -> bytes:
    """Return the same document zipped."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry("doc.kml"), kml_bytes(journey, scene, manifest))
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    # As on Unix wherever it is made, or the bytes would tell the system.
    entry.create_system = 3
    return entry


def _add_style(top: ET.Element, look: Look, drawn: _Style) -> None:
    style = added(top, "Style", attributes={"id": look})
    for kind, size, value in (("IconStyle", "scale", drawn.scale), ("LineStyle", "width", drawn.width)):
        part = added(style, kind)
        added(part, "color", drawn.colour)
        added(part, size, value)
    added(added(style, "PolyStyle"), "fill", "0")


def _add_folder(top: ET.Element, title: str, placemarks: Sequence[Feature], spans: Mapping[str, Interval]) -> None:
    if not placemarks:
        return
    folder = added(top, "Folder")
    added(folder, "name", title)
    for feature in placemarks:
        _add_placemark(folder, feature, spans.get(feature["id"], OPEN))


def _add_placemark(folder: ET.Element, feature: Feature, span: Interval) -> None:
    told = feature["properties"]
    mark = added(folder, "Placemark")
    added(mark, "name", name_of(feature))
    added(mark, "description", _description(feature))
    _add_span(mark, span)
    added(mark, "styleUrl", f"#{_look(feature)}")
    data = added(mark, "ExtendedData")
    for name, value in {"id": feature["id"], **told}.items():
        # A datum called name would hide the placemark's own from GDAL.
        if value not in (None, "", []) and name != "name":
            added(added(data, "Data", attributes={"name": name}), "value", _value(value))
    if feature["geometry"] is not None:
        _add_geometry(mark, feature["geometry"])


def _look(feature: Feature) -> str:
    inferred = basis_of(feature) == Basis.INFERRED and status_of(feature) == Look.REPORTED
    return Look.INFERRED if inferred else status_of(feature)


def _description(feature: Feature) -> str:
    """The reason, who says it and the quotes, as HTML, which is how viewers show a description."""
    rows = [*notes_of(feature), ", ".join(feature["properties"]["said_by"]), *quotes_of(feature)]
    return "<br/>".join(for_html(row) for row in rows if row)


def _value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _add_span(mark: ET.Element, span: Interval) -> None:
    ends = {"begin": rfc3339(span.earliest), "end": rfc3339(span.latest)}
    if any(ends.values()):
        told = added(mark, "TimeSpan")
        for name, moment in ends.items():
            if moment:
                added(told, name, moment)


def _add_geometry(mark: ET.Element, geometry: Mapping[str, Any]) -> None:
    kind, positions = geometry["type"], geometry["coordinates"]
    if kind == "Point":
        added(added(mark, "Point"), "coordinates", _coordinates([positions]))
    elif kind == "LineString":
        _add_line(mark, positions)
    else:
        many = added(mark, "MultiGeometry")
        for part in positions:
            (_add_line if kind == "MultiLineString" else _add_polygon)(many, part)


def _add_line(parent: ET.Element, positions: Iterable[Sequence[float]]) -> None:
    line = added(parent, "LineString")
    added(line, "tessellate", "1")
    added(line, "coordinates", _coordinates(positions))


def _add_polygon(parent: ET.Element, rings: Sequence[Sequence[Sequence[float]]]) -> None:
    polygon = added(parent, "Polygon")
    for number, ring in enumerate(rings):
        edge = added(polygon, "innerBoundaryIs" if number else "outerBoundaryIs")
        added(added(edge, "LinearRing"), "coordinates", _coordinates(ring))


def _coordinates(positions: Iterable[Sequence[float]]) -> str:
    return " ".join(f"{longitude:.5f},{latitude:.5f}" for longitude, latitude in positions)
