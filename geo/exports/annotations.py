"""The attestations as W3C web annotations: each marks its quote in the report's text and says what was read in it."""

from typing import Any

from geo.dates import rfc3339
from geo.escaping import line
from geo.exports.citations import address, attestation_address, place_address, text_address
from geo.journey.records import Journey
from geo.maps.telling import speaker
from geo.reading.records import Attestation
from geo.reports import Report

Object = dict[str, Any]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""How many signs before and after the quote a selector gives, to find it again in a changed text."""


def annotations_object(journey: Journey) -> Object:
    """Return an AnnotationCollection with one page; quotes and offsets are the report's own, sign by sign."""
    reports = {report.id: report for report in journey.reports}
    items = [_annotation(each, reports[each.report]) for each in journey.attestations]
    return {
        "@context": CONTEXT,
        "id": "urn:dateline:attestations",
        "type": "AnnotationCollection",
        "label": line(journey.title),
        "total": len(items),
        "first": {"id": "urn:dateline:attestations:1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(said: Attestation, report: Report) -> Object:
    return {
        "id": attestation_address(said.id),
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": "urn:dateline", "type": "Software", "name": "Dateline"},
        "body": [_words(said), *_tags(said), *_place(said)],
        "target": {"source": _source(report), "selector": _selectors(said, report)},
    }


def _words(said: Attestation) -> Object:
    """What was read, in one sentence that uses the contract's words."""
    place = f" {line(said.place.name)}" if said.place else ""
    when = said.when
    ends = [rfc3339(when.earliest), rfc3339(when.latest)] if when else [None, None]
    time = f"; between {ends[0] or 'an open start'} and {ends[1] or 'an open end'}" if any(ends) else ""
    own = "" if said.journey else f"; not of this journey: {line(said.why)}"
    told = f"{line(said.mover) or 'The mover'}: {said.motion}{place}{time}; {said.certainty}"
    words = f"{told}; said by {speaker(said.attributed_to)}{own}"
    return {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "language": "en", "value": words}


def _tags(said: Attestation) -> list[Object]:
    return [{"type": "TextualBody", "purpose": "tagging", "value": str(tag)} for tag in (said.motion, said.certainty)]


def _place(said: Attestation) -> list[Object]:
    if said.place is None:
        return []
    return [{"type": "SpecificResource", "purpose": "identifying", "source": place_address(said.place)}]


def _source(report: Report) -> Object:
    told = {"dcterms:title": report.title, "dcterms:publisher": report.publisher, "dc:date": report.published}
    return {
        "id": address(report),
        "type": "Text",
        "format": "text/plain",
        "language": report.language,
        "dcterms:identifier": text_address(report),
        **{name: line(str(value)) for name, value in told.items() if value},
    }


def _selectors(said: Attestation, report: Report) -> list[Object]:
    start, end = said.span
    return [
        {
            "type": "TextQuoteSelector",
            "exact": said.quote,
            "prefix": report.text[max(0, start - AROUND) : start],
            "suffix": report.text[end : end + AROUND],
        },
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]
