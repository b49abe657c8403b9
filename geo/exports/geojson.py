"""The journey as GeoJSON (RFC 7946): stops, legs and branches, each with its quotes and claims as properties."""

from collections.abc import Iterator, Mapping
from typing import Any

from geo.dates import Interval, rfc3339
from geo.escaping import line
from geo.exports.antimeridian import DIGITS, cut_line, cut_rings
from geo.exports.evidence import Evidence, evidence, reports_of, said_by
from geo.gazetteer.place import Extent, Place
from geo.journey.records import Branch, Claim, Journey, Leg, Stop
from geo.maps.scene import Area, Line, Scene
from geo.maps.telling import speaker
from geo.reading.records import Attestation

Object = dict[str, Any]

NOTE = "Reported, not tracked. Times are UTC; an interval says when at the earliest and when at the latest."
CREDIT = "Places: GeoNames (CC BY 4.0). Outlines: Natural Earth, which takes no side. Made with Dateline."
_NOTES = {
    Extent.POINT: "",
    Extent.LINE: "A representative point of a line; where on it is not known.",
    Extent.AREA: "An area, not a point: its outline, simplified, or a circle that holds it.",
}


def geojson_object(journey: Journey, scene: Scene) -> Object:
    """Return the journey as a FeatureCollection; lines and areas are those that the maps draw."""
    return {
        "type": "FeatureCollection",
        "title": line(journey.title),
        "note": NOTE,
        "credit": CREDIT,
        "reports": [_on_lines(cited_report(journey, key)) for key in journey.shown],
        "features": features(journey, scene),
    }


def features(journey: Journey, scene: Scene) -> list[Object]:
    """Return every stop, leg and branch as a Feature, a branch's place as one more; texts are on one line each."""
    known = evidence(journey)
    lines = {each.id: each for each in scene.lines}
    areas = {each.mark.id: each for each in scene.areas}
    return [
        *(_stop(stop, number, known, areas) for number, stop in enumerate(journey.stops, 1)),
        *(_leg(leg, known, lines) for leg in journey.legs),
        *(feature for branch in journey.branches for feature in _branch(branch, known, lines, areas)),
    ]


def cited_report(journey: Journey, key: str) -> Object:
    """Return what a file says of a report that it cites."""
    report = next(report for report in journey.reports if report.id == key)
    published = None if report.published is None else report.published.isoformat()
    return {
        "id": key,
        "title": report.title,
        "publisher": report.publisher,
        "url": report.url,
        "published": published,
        "sha256": report.sha256,
    }


def place_id(branch_id: str) -> str:
    """Return the id of the feature that is a branch's place."""
    return f"{branch_id}:place"


def _feature(key: str, geometry: Object | None, properties: Object) -> Object:
    return {"type": "Feature", "id": line(key), "geometry": geometry, "properties": _on_lines(properties)}


def _on_lines(value: Any) -> Any:
    if isinstance(value, str):
        return line(value)
    if isinstance(value, list):
        return [_on_lines(each) for each in value]
    return {key: _on_lines(each) for key, each in value.items()} if isinstance(value, dict) else value


def _stop(stop: Stop, number: int, known: Evidence, areas: Mapping[str, Area]) -> Object:
    properties = {
        "kind": "stop",
        "number": number,
        **_about(stop.place),
        "status": str(stop.status),
        "place_basis": str(stop.place_basis),
        "motions": list(map(str, stop.motions)),
        **_ends("arrive", stop.arrive),
        **_ends("depart", stop.depart),
        "timed": stop.timed,
        "why": stop.why,
        **_grounds(known.of(stop.attestations), known.claims_of(stop.attestations)),
    }
    return _feature(stop.id, _place_geometry(stop.place, areas.get(stop.id)), properties)


def _leg(leg: Leg, known: Evidence, lines: Mapping[str, Line]) -> Object:
    return _feature(leg.id, _line_geometry(lines.get(leg.id)), {"kind": "leg", **_way(leg, known)})


def _branch(branch: Branch, known: Evidence, lines: Mapping[str, Line], areas: Mapping[str, Area]) -> Iterator[Object]:
    stands = {"standing": str(branch.standing), "why": branch.why}
    way = {"kind": "branch", **_way(branch.way, known), **stands}
    yield _feature(branch.id, _line_geometry(lines.get(branch.id)), way)
    told = branch.way.attestations
    place = {**_about(branch.place), **stands, **_grounds(known.of(told), known.claims_of(told))}
    geometry = _place_geometry(branch.place, areas.get(branch.id))
    yield _feature(place_id(branch.id), geometry, {"kind": "branch_place", "branch": branch.id, **place})


def _way(leg: Leg, known: Evidence) -> Object:
    low, high = leg.speed_kmh or (None, None)
    return {
        "from": leg.start,
        "from_name": known.names.get(leg.start, ""),
        "to": leg.end,
        "to_name": known.names.get(leg.end, ""),
        "via": [place.name for place in leg.via],
        "mode": None if leg.mode is None else str(leg.mode),
        "mover": leg.mover,
        "status": str(leg.status),
        "basis": str(leg.basis),
        "order_basis": leg.order_basis,
        "distance_km": round(leg.distance_km, 1),
        "distance_basis": leg.distance_basis,
        "speed_low_kmh": None if low is None else round(low, 1),
        "speed_high_kmh": None if high is None else round(high, 1),
        "plausibility": str(leg.plausibility),
        "arithmetic": leg.arithmetic,
        **_grounds(known.of(leg.attestations), known.claims_of(leg.attestations)),
    }


def _about(place: Place) -> Object:
    return {
        "name": place.name,
        "place_id": place.id,
        "country": place.country,
        "extent": str(place.extent),
        "geometry_note": _NOTES[place.extent],
    }


def _ends(name: str, interval: Interval | None) -> Object:
    earliest = None if interval is None else rfc3339(interval.earliest)
    latest = None if interval is None else rfc3339(interval.latest)
    return {f"{name}_earliest": earliest, f"{name}_latest": latest}


def _grounds(told: tuple[Attestation, ...], claims: tuple[Claim, ...]) -> Object:
    return {
        "said_by": list(said_by(told)),
        "reports": list(reports_of(told)),
        "quotes": [_quote(each) for each in told],
        "claims": [{"id": each.id, "motion": str(each.motion), "standing": str(each.standing)} for each in claims],
    }


def _quote(attestation: Attestation) -> Object:
    return {
        "attestation": attestation.id,
        "report": attestation.report,
        "quote": attestation.quote,
        "start": attestation.span.start,
        "end": attestation.span.end,
        "said_by": speaker(attestation.attributed_to),
        "certainty": str(attestation.certainty),
    }


def _place_geometry(place: Place, area: Area | None) -> Object | None:
    if area is not None:
        return {"type": "MultiPolygon", "coordinates": cut_rings(area.rings)}
    if place.extent is Extent.AREA:
        return None
    at = [round(place.at.longitude, DIGITS), round(place.at.latitude, DIGITS)]
    return {"type": "Point", "coordinates": at}


def _line_geometry(way: Line | None) -> Object | None:
    parts = cut_line(way.points) if way is not None else []
    if not parts:
        return None
    if len(parts) == 1:
        return {"type": "LineString", "coordinates": parts[0]}
    return {"type": "MultiLineString", "coordinates": parts}
