"""What `dateline read` and `dateline journey` print: the public contract, object by object."""

from collections.abc import Iterable

from geo.coords import LatLon
from geo.exports.contract_parts import (
    DEGREE_DIGITS,
    Object,
    anchored_object,
    attestation_object,
    interval_object,
    mention_object,
    place_object,
    quantity_object,
    report_object,
    timex_object,
)
from geo.journey.origins import Telling, corroboration
from geo.journey.records import Branch, Claim, Conflict, Excluded, Journey, Leg, Position, Stop
from geo.journey.ways import Alternative
from geo.reading.records import Reading, SetAside

KM_DIGITS = 1


def reading_object(reading: Reading) -> Object:
    """Return all that was read in one report by itself."""
    report = reading.report
    return {
        **report_object(report),
        "mentions": [mention_object(mention) for mention in reading.mentions],
        "timexes": [timex_object(timex) for timex in reading.timexes],
        "attestations": [attestation_object(attestation, report) for attestation in reading.attestations],
        "quantities": [quantity_object(quantity) for quantity in reading.quantities],
        "speakers": [_speaker(speaker.name, speaker.span) for speaker in reading.speakers],
        "set_aside": [_set_aside(report.id, each, report.text) for each in reading.set_aside],
    }


def _speaker(name: str, span: tuple[int, int]) -> Object:
    return {"name": name, "start": span[0], "end": span[1]}


def journey_object(journey: Journey) -> Object:
    """Return the whole journey; everything names the attestations that it rests on."""
    reports = {report.id: report for report in journey.reports}
    return {
        "title": journey.title,
        "mover": journey.mover or None,
        "other_movers": list(journey.other_movers),
        "reports": [{**report_object(report), "shown": report.id in journey.shown} for report in journey.reports],
        "speakers": [{"name": each.name, "attestations": each.attestations} for each in journey.speakers],
        "attestations": [
            {**attestation_object(each, reports[each.report]), "anchored": anchored_object(each.anchored)}
            for each in journey.attestations
        ],
        "claims": [_claim(claim) for claim in journey.claims],
        "stops": [_stop(stop) for stop in journey.stops],
        "legs": [_leg(leg) for leg in journey.legs],
        "branches": [_branch(branch) for branch in journey.branches],
        "conflicts": [_conflict(conflict) for conflict in journey.conflicts],
        "quantities": [quantity_object(quantity) for quantity in journey.quantities],
        "excluded": [_excluded(each) for each in journey.excluded],
        "set_aside": [_set_aside(key, each, reports[key].text) for key, each in journey.set_aside],
    }


def _claim(claim: Claim) -> Object:
    return {
        "id": claim.id,
        "motion": str(claim.motion),
        "place": place_object(claim.place),
        "standing": str(claim.standing),
        "attestations": list(claim.attestations),
        "origins": [list(origin) for origin in claim.origins],
        "corroboration": corroboration(claim.chains),
        "chains": [[_telling(each) for each in origin.tellings] for origin in claim.chains],
    }


def _telling(telling: Telling) -> Object:
    return {"report": telling.report, "attestation": telling.attestation, "chain": list(telling.chain)}


def _stop(stop: Stop) -> Object:
    return {
        "id": stop.id,
        "place": place_object(stop.place),
        "place_basis": str(stop.place_basis),
        "motions": [str(motion) for motion in stop.motions],
        "arrive": interval_object(stop.arrive),
        "depart": interval_object(stop.depart),
        "timed": stop.timed,
        "status": str(stop.status),
        "claims": list(stop.claims),
        "attestations": list(stop.attestations),
        "why": stop.why,
    }


def _leg(leg: Leg) -> Object:
    return {
        "id": leg.id,
        "from": leg.start,
        "to": leg.end,
        "via": [place_object(place) for place in leg.via],
        "mode": None if leg.mode is None else str(leg.mode),
        "mover": leg.mover or None,
        "status": str(leg.status),
        "basis": str(leg.basis),
        "order_basis": leg.order_basis,
        "distance_km": round(leg.distance_km, KM_DIGITS),
        "distance_basis": leg.distance_basis,
        "window_h": None if leg.window_h is None else [round(hours, 2) for hours in leg.window_h],
        "speed_kmh": _speed(leg.speed_kmh),
        "plausibility": str(leg.plausibility),
        "arithmetic": leg.arithmetic,
        "halts": [{"kind": str(w.kind), "place": w.place or None, "hours": round(w.hours, 2)} for w in leg.waits],
        "alternatives": [_alternative(each) for each in leg.alternatives],
        "attestations": list(leg.attestations),
        "geometry": _points(leg.geometry),
    }


def _alternative(other: Alternative) -> Object:
    return {
        "distance_km": round(other.distance_km, KM_DIGITS),
        "by": other.by or None,
        "geometry": _points(other.geometry),
    }


def _points(geometry: Iterable[LatLon]) -> list[list[float]]:
    return [[round(point.longitude, DEGREE_DIGITS), round(point.latitude, DEGREE_DIGITS)] for point in geometry]


def _speed(speed_kmh: tuple[float, float | None] | None) -> Object | None:
    if speed_kmh is None:
        return None
    low, high = speed_kmh
    return {"low": round(low, KM_DIGITS), "high": None if high is None else round(high, KM_DIGITS)}


def _branch(branch: Branch) -> Object:
    return {
        **_leg(branch.way),
        "id": branch.id,
        "place": place_object(branch.place),
        "standing": str(branch.standing),
        "why": branch.why,
    }


def _conflict(conflict: Conflict) -> Object:
    return {
        "id": conflict.id,
        "about": str(conflict.about),
        "title": conflict.title,
        "exclusive": str(conflict.exclusive),
        "positions": [_position(position) for position in conflict.positions],
        "why": conflict.why,
        "settled_by": conflict.settled_by,
    }


def _position(position: Position) -> Object:
    return {
        "value": position.value,
        "reports": list(position.reports),
        "attestations": list(position.attestations),
        "quantities": list(position.quantities),
    }


def _excluded(excluded: Excluded) -> Object:
    return {
        "report": excluded.report,
        "start": excluded.span.start,
        "end": excluded.span.end,
        "text": excluded.text,
        "place": place_object(excluded.place),
        "why": excluded.why,
    }


def _set_aside(report: str, each: SetAside, text: str) -> Object:
    start, end = each.span
    return {"report": report, "start": start, "end": end, "text": text[start:end], "kind": each.kind, "why": each.why}
