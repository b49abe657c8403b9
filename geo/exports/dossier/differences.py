"""The board of disagreements."""

from geo.exports.dossier.sections import Section, nothing
from geo.maps.evidence.case import Case
from geo.maps.evidence.disagreements import row


def section(case: Case) -> Section:
    """Return each disagreement with its positions, their quotes, why, and what would settle it."""
    rows = "".join(row(case, conflict) for conflict in case.journey.conflicts)
    return Section("disagreements", "Disagreements", rows or nothing("The reports in view do not disagree."))
