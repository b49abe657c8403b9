"""Claims, disagreements, quantities, what was left out, and the sources, as tables."""

from collections.abc import Iterator

import pandas as pd

from geo.exports.evidence import evidence
from geo.exports.tables import AT_COLUMNS, Row, frame, place_cells
from geo.journey.records import Conflict, Journey
from geo.maps.sources import sources

CLAIM_COLUMNS = ["motion", *AT_COLUMNS, "standing", "origins", "reports", "quotes", "attestations", "id"]
DISAGREEMENT_COLUMNS = ["about", "title", "position", "reports", "exclusive", "why", "settled_by", "attestations", "id"]
QUANTITY_COLUMNS = ["report", "start", "end", "quote", "attribute", "low", "high", "unit", "qualifier", "id"]
LEFT_OUT_COLUMNS = ["report", "start", "end", "text", *AT_COLUMNS, "why"]
SOURCE_COLUMNS = [
    "letter",
    "id",
    "title",
    "publisher",
    "url",
    "published",
    "date_note",
    "in_view",
    "language",
    "sha256",
]


def claims_table(journey: Journey) -> pd.DataFrame:
    """Return one row a claim; `origins` counts the independent ones."""
    known = evidence(journey)
    rows = []
    for claim in journey.claims:
        told = known.of(claim.attestations)
        cells = {
            "motion": str(claim.motion),
            **(place_cells(claim.place) if claim.place else {}),
            "standing": str(claim.standing),
            "origins": len(claim.origins),
            "reports": ", ".join(dict.fromkeys(each.report for each in told)),
            "quotes": " | ".join(each.quote for each in told),
            "attestations": ", ".join(claim.attestations),
            "id": claim.id,
        }
        rows.append(cells)
    return frame(rows, CLAIM_COLUMNS)


def disagreements_table(journey: Journey) -> pd.DataFrame:
    """Return one row a position of each disagreement."""
    return frame((row for conflict in journey.conflicts for row in _positions(conflict)), DISAGREEMENT_COLUMNS)


def _positions(conflict: Conflict) -> Iterator[Row]:
    for position in conflict.positions:
        yield {
            "about": str(conflict.about),
            "title": conflict.title,
            "position": position.value,
            "reports": ", ".join(position.reports),
            "exclusive": str(conflict.exclusive),
            "why": conflict.why,
            "settled_by": conflict.settled_by,
            "attestations": ", ".join((*position.attestations, *position.quantities)),
            "id": conflict.id,
        }


def quantities_table(journey: Journey) -> pd.DataFrame:
    """Return one row a quantity; an open bound is empty."""
    same = ("report", "quote", "attribute", "low", "high", "unit", "qualifier", "id")
    rows = ({**_span(each.span), **{name: getattr(each, name) for name in same}} for each in journey.quantities)
    return frame(rows, QUANTITY_COLUMNS)


def left_out_table(journey: Journey) -> pd.DataFrame:
    """Return one row a mention that is no stop, with the reason."""
    rows = (
        {
            "report": each.report,
            **_span(each.span),
            "text": each.text,
            **(place_cells(each.place) if each.place else {}),
            "why": each.why,
        }
        for each in journey.excluded
    )
    return frame(rows, LEFT_OUT_COLUMNS)


def sources_table(journey: Journey) -> pd.DataFrame:
    """Return one row a loaded report, those that the view hides too."""
    same = ("id", "title", "publisher", "url", "language", "sha256")
    rows = (
        {
            "letter": source.letter,
            **{name: getattr(report, name) for name in same},
            "published": str(report.published or ""),
            "date_note": source.note,
            "in_view": "yes" if source.shown else "no",
        }
        for report, source in zip(journey.reports, sources(journey), strict=True)
    )
    return frame(rows, SOURCE_COLUMNS)


def _span(span: tuple[int, int]) -> Row:
    return dict(zip(("start", "end"), span, strict=True))
