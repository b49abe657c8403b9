"""A disagreement as HTML: what differs, each position with its quotes, why, and what would settle it."""

from collections.abc import Iterable, Sequence

from geo.escaping import for_fragment, for_html, line
from geo.journey.records import Conflict, Exclusive, Position
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_key, quoted, terms, told_in
from geo.maps.telling import BY_THE_REPORT, speaker
from geo.reading.passages import passage
from geo.reading.records import Attestation, Quantity

Statement = Attestation | Quantity
_VERDICTS = {
    Exclusive.YES: ("✕", "The positions exclude each other"),
    Exclusive.NO: ("≈", "They need not exclude each other"),
    Exclusive.UNKNOWN: ("?", "Open: nothing that was reported decides it"),
}


def row(case: Case, conflict: Conflict) -> str:
    """Return one conflict as HTML: a section with its heading, a column a position, and the reason."""
    return (
        f'<section class="conflict" id="{for_fragment(conflict.id)}"{told_in(_letters(case, conflict.positions))}>'
        f'<div><p class="note">{conflict.about.value}</p>'
        f'<h3 tabindex="-1">{for_html(line(conflict.title))}</h3>{verdict(conflict)}</div>'
        f"{positions(case, conflict)}<div>{reasons(conflict)}</div></section>"
    )


def verdict(conflict: Conflict) -> str:
    """Return as HTML whether the positions exclude each other, by sign and words."""
    sign, words = _VERDICTS[conflict.exclusive]
    return f'<p class="verdict"><b aria-hidden="true">{sign}</b> {words}</p>'


def positions(case: Case, conflict: Conflict) -> str:
    """Return the positions as HTML, each with who holds it and their quotes."""
    return f'<div class="positions">{"".join(_position(case, position) for position in conflict.positions)}</div>'


def reasons(conflict: Conflict) -> str:
    """Return as HTML why the positions differ and what would settle it."""
    return terms([("Why", for_html(line(conflict.why))), ("To settle it", for_html(line(conflict.settled_by)))])


def _position(case: Case, position: Position) -> str:
    keys = "".join(letter_key(case.sources[report]) for report in position.reports if report in case.sources)
    statements: list[Statement] = list(case.attestations(position.attestations))
    statements += case.quantities(position.quantities)
    quotes = "".join(_quote(case, same) for same in _by_sentence(case, statements))
    told = told_in(_letters(case, [position]))
    return f'<div{told}><p class="head"><b>{for_html(line(position.value))}</b>{keys}</p>{quotes}</div>'


def _letters(case: Case, held: Iterable[Position]) -> list[str]:
    reports = {report for position in held for report in position.reports}
    return [source.letter for source in case.scene.sources if source.id in reports]


def _by_sentence(case: Case, told: Iterable[Statement]) -> Iterable[list[Statement]]:
    """The statements in groups that stand in the same sentences of one report."""
    groups: dict[tuple[str, ...], list[Statement]] = {}
    for statement in told:
        report = case.reports[statement.report]
        words = (report.quote(piece.span).strip() for piece in passage(report, statement))
        groups.setdefault((statement.report, " ".join("".join(words).split())), []).append(statement)
    return groups.values()


def _who(statement: Statement) -> str:
    return speaker(statement.attributed_to) if isinstance(statement, Attestation) else BY_THE_REPORT


def _quote(case: Case, same: Sequence[Statement]) -> str:
    """The sentence of these statements, once, and all who say it."""
    source, report = case.sources[same[0].report], case.reports[same[0].report]
    who = "; ".join(dict.fromkeys(map(_who, same)))
    words = quoted(report, same[0])
    quote = f'<blockquote class="quote edge-{source.paint}">{words}</blockquote><p class="note">{for_html(who)}</p>'
    return f"<div{told_in([source.letter])}>{quote}</div>"
