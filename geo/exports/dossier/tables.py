"""Tables: the claims with their origins, what was left out and why, the quantities."""

import re
from collections.abc import Iterable

from geo.escaping import for_html
from geo.exports.dossier.sections import Section, nothing
from geo.maps.evidence import listings
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import told_in

_LETTERS = re.compile(r"[A-Z]+")


def claims(case: Case) -> Section:
    """Return each claim with its standing and its origins."""
    return Section("claims", "Claims", _table("Claims", listings.claims(case), "No claim in view."))


def left_out(case: Case) -> Section:
    """Return every mention that is no stop, and every passage that is no report text, with the reason."""
    mentions = _table("Places that are no stops", listings.left_out(case), "No place was left out.")
    passages = _table("Set aside: no report text", listings.set_aside(case), "No passage was set aside.")
    return Section("left-out", "Left out", mentions + passages)


def quantities(case: Case) -> Section:
    """Return the numbers that the reports give."""
    return Section("quantities", "Quantities", _table("Quantities", listings.quantities(case), "No quantity in view."))


def _table(title: str, rows: Iterable[listings.Row], none: str) -> str:
    known = list(rows)
    if not known:
        return nothing(none)
    head = "".join(f'<th scope="col">{for_html(name)}</th>' for name in known[0])
    body = "".join(map(_row, known))
    return (
        f'<div class="wide-table" tabindex="0" role="region" aria-label="{for_html(title)}"><table>'
        f"<caption>{for_html(title)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: listings.Row) -> str:
    """A row, with the letters of the reports that it names."""
    letters = _LETTERS.findall(row.get(listings.REPORT, row.get(listings.ORIGINS, "")))
    cells = "".join(f"<td>{for_html(words)}</td>" for words in row.values())
    return f"<tr{told_in(dict.fromkeys(letters))}>{cells}</tr>"
