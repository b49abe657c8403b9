"""How the dossier came about: what the words mean, what was inferred, and how to check the reports."""

from geo import __version__
from geo.escaping import for_html
from geo.exports.dossier.sections import Section
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import terms
from geo.maps.headlines import ATTRIBUTION

TERMS = (
    ("Reading", "By rules, from the words of the reports alone, on one machine. Every statement keeps its quote."),
    ("Reported", "A report states it, itself or citing who is named. Nobody here has seen it."),
    ("Expected", "A report says that it will be so."),
    ("Speculated", "A report says that it may be so."),
    ("Denied", "A report says that it is not so."),
    ("Overtaken", "A report takes it back, or what was reported later replaced it."),
    ("Disputed", "Reports contradict each other about it, or the times and distances do."),
    ("Inferred", "Not stated: it follows from what is stated, by the sum or reason that stands beside it."),
    ("Origins", "Reports that repeat one source count once."),
    ("Times", "A vague time is an interval. Nothing is averaged, and no order is made up."),
    ("Undated reports", "Read as of the date of a report that tells of the same movement; the evidence says which."),
    ("Places", "Looked up in a gazetteer. A country or region is an area and never a point; a border crossing that no "
     "report names is inferred from the way."),
    ("Distances", "Along railway lines where the mover went by rail and the lines are known, else as the crow flies."),
    ("Speeds", "A distance divided by the shortest and the longest time that the reports leave for it."),
    ("Maps", ATTRIBUTION),
    ("Hashes", "Each report’s SHA-256 is that of its text in UTF-8, with a line feed at each line’s end."),
)  # fmt: skip


def section(case: Case) -> Section:
    """Return how to read the dossier, and each report's hash."""
    rows = terms((term, for_html(words)) for term, words in TERMS)
    hashes = "".join(
        f'<tr><td>{source.letter}</td><td>{for_html(source.id)}</td><td><code class="hash">'
        f"{for_html(case.reports[source.id].sha256)}</code></td></tr>"
        for source in case.scene.sources
    )
    return Section("methods", "Methods and hashes", f'<div class="methods">{rows}</div>{_table(hashes)}')


def _table(rows: str) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in ("Report", "Id", "SHA-256"))
    return (
        f'<div class="wide-table" tabindex="0" role="region" aria-label="Hashes"><table><caption>Hashes of the reports'
        f"</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
        f'<p class="note">Made with Dateline {__version__}.</p>'
    )
