"""Rows of words for tables: claims with their origins, what was left out, what was set aside, the quantities."""

from collections.abc import Iterator, Mapping, Sequence

from geo.escaping import line
from geo.journey.conflicts.positions import PAST
from geo.journey.records import Claim, Standing
from geo.maps.evidence.case import Case

Row = Mapping[str, str]
"""The cells of a row by the heads of their columns."""
REPORT, ORIGINS = "Report", "Told by"
STANDING_WORDS: Mapping[Standing, str] = {Standing.SINGLE: "single source"}
"""How a claim stands, where its term says too little to a reader."""


def claims(case: Case) -> Iterator[Row]:
    """Yield each claim with its standing and who tells it, independent sources apart."""
    yield from (_claim(case, claim) for claim in case.journey.claims)


def _claim(case: Case, claim: Claim) -> Row:
    letters = case.letters
    origins = [_one_origin([letters.get(report, report) for report in origin]) for origin in claim.origins]
    return {
        "Movement": PAST[claim.motion],
        "Place": "not stated" if claim.place is None else line(claim.place.name),
        "Standing": STANDING_WORDS.get(claim.standing, claim.standing.value),
        "Statements": str(len(claim.attestations)),
        ORIGINS: "; independently ".join(origins),
    }


def _one_origin(letters: Sequence[str]) -> str:
    """The reports that tell what one source says: "A", "A and B, from one source"."""
    return letters[0] if len(letters) == 1 else f"{', '.join(letters[:-1])} and {letters[-1]}, from one source"


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
