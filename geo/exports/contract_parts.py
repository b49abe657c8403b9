"""The small objects of the contract: places, times, spans, and what one report says."""

from datetime import datetime
from typing import Any

from geo.dates import Interval, rfc3339
from geo.gazetteer.place import Candidate, Place
from geo.reading.records import Anchored, Attestation, Mention, PlaceRef, Quantity, Timex
from geo.reports import Report, Span

Object = dict[str, Any]

DEGREE_DIGITS = 5
SCORE_DIGITS = 4


def report_object(report: Report) -> Object:
    """Return a report with its text; null for what it does not say of itself."""
    return {
        "id": report.id,
        "file": report.file or None,
        "title": report.title or None,
        "publisher": report.publisher or None,
        "url": report.url or None,
        "published": None if report.published is None else report.published.isoformat(),
        "language": report.language,
        "sha256": report.sha256,
        "text": report.text,
    }


def place_object(place: Place | None) -> Object | None:
    """Return a place; of an area or line the coordinate is a representative one."""
    if place is None:
        return None
    return {
        "id": place.id,
        "name": place.name,
        "latitude": round(place.at.latitude, DEGREE_DIGITS),
        "longitude": round(place.at.longitude, DEGREE_DIGITS),
        "country": place.country or None,
        "feature": place.feature or None,
        "timezone": place.timezone or None,
        "extent": str(place.extent),
        "radius_km": round(place.radius_km, 1),
    }


def interval_object(interval: Interval | None) -> Object | None:
    """Return the ends of an interval in UTC, null for an open one; null when there is no interval."""
    return None if interval is None else _ends(interval)


def _ends(interval: Interval | None) -> dict[str, str | None]:
    earliest: datetime | None = None if interval is None else interval.earliest
    latest: datetime | None = None if interval is None else interval.latest
    return {"earliest": rfc3339(earliest), "latest": rfc3339(latest)}


def span_object(span: Span | None, text: str) -> Object | None:
    """Return a span with the words there."""
    return None if span is None else {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def mention_object(mention: Mention) -> Object:
    """Return a mention with its candidates."""
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "role": str(mention.role),
        "place": place_object(mention.place),
        "candidates": [_candidate(candidate) for candidate in mention.candidates],
        "why": mention.why,
    }


def _candidate(candidate: Candidate) -> Object:
    return {
        "id": candidate.place.id,
        "name": candidate.place.name,
        "country": candidate.place.country or None,
        "score": round(candidate.score, SCORE_DIGITS),
        "why": candidate.why,
    }


def timex_object(timex: Timex) -> Object:
    """Return a time expression as it was read."""
    return {
        "start": timex.span.start,
        "end": timex.span.end,
        "text": timex.text,
        "type": str(timex.type),
        "value": timex.value,
        **_ends(timex.interval),
        "zone": timex.zone or None,
        "edtf": timex.edtf or None,
        "basis": timex.basis,
    }


def attestation_object(attestation: Attestation, report: Report) -> Object:
    """Return what one report says, once, as it was read in that report alone."""
    return {
        "id": attestation.id,
        "report": attestation.report,
        "start": attestation.span.start,
        "end": attestation.span.end,
        "quote": attestation.quote,
        "mover": attestation.mover or None,
        "motion": str(attestation.motion),
        "place": place_object(attestation.place),
        **_arguments(attestation),
        "time": _time(attestation.time),
        "certainty": str(attestation.certainty),
        "attributed_to": list(attestation.attributed_to),
        "journey": attestation.journey,
        "why": attestation.why,
        "mode": None if attestation.mode is None else str(attestation.mode),
        "reason": span_object(attestation.reason, report.text),
        "withdrawn": span_object(attestation.withdrawn, report.text),
    }


def _arguments(attestation: Attestation) -> Object:
    return {name: _place_of(getattr(attestation, name)) for name in ("source", "goal", "midpoint", "path", "at")}


def _place_of(ref: PlaceRef | None) -> Object | None:
    return None if ref is None else place_object(ref.place)


def _time(timex: Timex | None) -> Object | None:
    if timex is None:
        return None
    return {
        "text": timex.text,
        "edtf": timex.edtf or None,
        **_ends(timex.interval),
        "zone": timex.zone or None,
        "basis": timex.basis,
    }


def anchored_object(anchored: Anchored | None) -> Object | None:
    """Return the time worked out from another report, the report, and the publication days that give the same."""
    if anchored is None:
        return None
    days = [anchored.first_day.isoformat(), anchored.last_day.isoformat()]
    return {**_ends(anchored.interval), "by": anchored.by, "anchor_range": days}


def quantity_object(quantity: Quantity) -> Object:
    """Return a number with its noun; null for a bound that is open."""
    return {
        "id": quantity.id,
        "report": quantity.report,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "quote": quantity.quote,
        "attribute": quantity.attribute,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit or None,
        "qualifier": quantity.qualifier or None,
    }
