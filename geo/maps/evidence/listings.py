"""Rows of words for tables: claims with their origins, what was left out, what was set aside, the quantities."""

from collections.abc import Iterator, Mapping

from geo.escaping import line
from geo.journey.conflicts.positions import PAST
from geo.journey.records import Claim
from geo.maps.evidence.case import Case

Row = Mapping[str, str]
"""The cells of a row by the heads of their columns."""
REPORT, ORIGINS = "Report", "Origins"


def claims(case: Case) -> Iterator[Row]:
    """Yield each claim with its standing and its independent origins."""
    yield from (_claim(case, claim) for claim in case.journey.claims)


def _claim(case: Case, claim: Claim) -> Row:
    letters = case.letters
    origins = [", ".join(letters.get(report, report) for report in origin) for origin in claim.origins]
    return {
        "Movement": PAST[claim.motion],
        "Place": "not stated" if claim.place is None else line(claim.place.name),
        "Standing": claim.standing.value,
        "Statements": str(len(claim.attestations)),
        ORIGINS: f"{len(origins)}: " + "; ".join(origins),
    }


def left_out(case: Case) -> Iterator[Row]:
    """Yield every mention that is no stop, with the reason."""
    for each in case.journey.excluded:
        yield {
            REPORT: case.letters[each.report],
            "Words": line(each.text),
            "Read as": "not found" if each.place is None else line(each.place.name),
            "Why it is no stop": line(each.why),
        }


def set_aside(case: Case) -> Iterator[Row]:
    """Yield every passage that is no report text, with the reason."""
    for report, each in case.journey.set_aside:
        yield {
            REPORT: case.letters[report],
            "Passage": line(case.reports[report].quote(each.span)),
            "Why it was set aside": line(each.why),
        }


def quantities(case: Case) -> Iterator[Row]:
    """Yield the numbers that the reports give, each with its words."""
    for each in case.journey.quantities:
        yield {
            REPORT: case.letters[each.report],
            "Of": each.attribute,
            "Value": _range(each.low, each.high),
            "Unit": each.unit,
            "Qualifier": each.qualifier,
            "Words": line(each.quote),
        }


def _range(low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return ""
    if low is not None and high is not None:
        return f"{low:g}" if low == high else f"{low:g} to {high:g}"
    return f"{low:g} or more" if low is not None else f"up to {high:g}"
