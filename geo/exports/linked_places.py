"""The journey's places as Linked Places (GeoJSON-LD): a feature a place, with `when`, attested names and citations."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from geo.dates import OPEN, Interval, rfc3339
from geo.escaping import line
from geo.exports.citations import attestation_address, citations, is_geonames, place_address
from geo.exports.evidence import Evidence, evidence
from geo.exports.geojson import CREDIT, features, place_id
from geo.exports.time_spans import time_spans
from geo.gazetteer.place import Extent, Place
from geo.journey.records import Basis, Journey, Leg
from geo.maps.scene import Scene
from geo.reading.records import Attestation, Certainty
from geo.reports import Report, Span

Object = dict[str, Any]

CONTEXT = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"
_RELATED = "gvp:tgn3000_related_to"
# Their three words; what is only expected, speculated, disputed or denied is uncertain.
_CERTAIN, _LESS_CERTAIN, _UNCERTAIN = "certain", "less-certain", "uncertain"


@dataclass(frozen=True, slots=True)
class _Visit:
    """A stop or a branch's place: when, how sure the time is, on what it rests."""

    place: Place
    feature: str
    span: Interval
    certainty: str
    attestations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What features are made from."""

    evidence: Evidence
    reports: Mapping[str, Report]
    citations: Mapping[str, Mapping[str, Any]]
    geometries: Mapping[str, Object | None]


def linked_places_object(journey: Journey, scene: Scene) -> Object:
    """Return a FeatureCollection with one feature a place, in the order of the journey."""
    reports = {report.id: report for report in journey.reports}
    geometries = {each["id"]: each["geometry"] for each in features(journey, scene)}
    known = _Known(evidence(journey), reports, citations(reports, scene), geometries)
    visits = tuple(_visits(journey))
    places = dict.fromkeys(visit.place.id for visit in visits)
    return {
        "@context": CONTEXT,
        "type": "FeatureCollection",
        "title": line(journey.title),
        "credit": CREDIT,
        "features": [_feature([v for v in visits if v.place.id == key], journey, known) for key in places],
    }


def _visits(journey: Journey) -> Iterator[_Visit]:
    spans = time_spans(journey)
    for stop in journey.stops:
        sure = _CERTAIN if stop.timed else _LESS_CERTAIN
        certainty = sure if stop.status is Certainty.REPORTED else _UNCERTAIN
        yield _Visit(stop.place, stop.id, spans[stop.id], certainty, stop.attestations)
    for branch in journey.branches:
        key = place_id(branch.id)
        yield _Visit(branch.place, key, spans[key], _UNCERTAIN, branch.way.attestations)


def _feature(visits: Sequence[_Visit], journey: Journey, known: _Known) -> Object:
    place, ids = visits[0].place, {visit.feature for visit in visits}
    told = known.evidence.of(dict.fromkeys(key for visit in visits for key in visit.attestations))
    return {
        "@id": place_address(place),
        "type": "Feature",
        "properties": {"title": line(place.name), "ccodes": list(place.countries)},
        **_when(visits),
        "names": list(_names(place, told, known)),
        "types": [{"label": place.feature, "sourceLabels": [{"label": place.feature, "lang": "en"}]}],
        "geometry": {"type": "GeometryCollection", "geometries": _geometries(visits, known)},
        "relations": [_relation(leg, journey, known) for leg in journey.legs if leg.start in ids],
        "links": _links(place),
        "descriptions": [_description(each, known) for each in told],
    }


def _links(place: Place) -> list[Object]:
    return [{"type": "exactMatch", "identifier": place_address(place)}] if is_geonames(place) else []


def _when(visits: Iterable[_Visit]) -> Object:
    """When it was visited; nothing when no bound is known, for the format wants a timespan in every `when`."""
    dated = [visit for visit in visits if visit.span != OPEN]
    if not dated:
        return {}
    weakest = max((visit.certainty for visit in dated), key=(_CERTAIN, _LESS_CERTAIN, _UNCERTAIN).index)
    return {"when": {"timespans": [_timespan(visit.span) for visit in dated], "certainty": weakest}}


def _timespan(span: Interval) -> Object:
    start, end = rfc3339(span.earliest), rfc3339(span.latest)
    # A timespan must have a start: of one that is open, the end is all that is known of it.
    first = {"earliest": start} if start else {"latest": end}
    return {"start": first} | ({"end": {"latest": end}} if end else {})


def _names(place: Place, told: Iterable[Attestation], known: _Known) -> Iterator[Object]:
    """The usual name, then the words by which the reports name the place."""
    yield {"toponym": line(place.name), "citations": [{"label": "The gazetteer", "@id": place_address(place)}]}
    words = {(line(known.reports[a.report].quote(span)), a.report) for a in told for span in _mentions(a, place)}
    for toponym, report in sorted(words):
        language = known.reports[report].language
        yield {"toponym": toponym, "lang": language, "citations": [known.citations[report]]}


def _mentions(said: Attestation, place: Place) -> Iterator[Span]:
    for ref in (said.source, said.goal, said.midpoint, said.path, said.at):
        if ref is not None and ref.place.id == place.id:
            yield ref.mention


def _geometries(visits: Sequence[_Visit], known: _Known) -> list[Object]:
    geometry = known.geometries.get(visits[0].feature)
    certainty = _CERTAIN if visits[0].place.extent is Extent.POINT else _LESS_CERTAIN
    return [] if geometry is None else [{**geometry, "certainty": certainty}]


def _relation(leg: Leg, journey: Journey, known: _Known) -> Object:
    end = next(stop.place for stop in journey.stops if stop.id == leg.end)
    told = known.evidence.of(leg.attestations)
    sure = leg.basis is Basis.STATED and leg.status is Certainty.REPORTED
    return {
        "relationType": _RELATED,
        "relationTo": place_address(end),
        "label": line(f"then to {end.name}: {leg.arithmetic}"),
        "citations": [known.citations[key] for key in dict.fromkeys(each.report for each in told)],
        "certainty": _CERTAIN if sure else _LESS_CERTAIN,
    }


def _description(said: Attestation, known: _Known) -> Object:
    language = known.reports[said.report].language
    return {"@id": attestation_address(said.id), "value": line(said.quote), "lang": language}
