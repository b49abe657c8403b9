"""The evidence: for each place and each way its statements, their quotes in their sentences, and how all came about."""

from collections.abc import Iterable, Iterator

from geo.escaping import for_fragment, for_html, line
from geo.exports.dossier.places import LIST
from geo.exports.dossier.texts import quote_anchor
from geo.journey.records import Branch, Leg, Stop
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import glyph, letter_key, quote_block, terms, told_in
from geo.maps.evidence.terms import place_terms, statement_terms, way_terms
from geo.reading.records import Attestation


def html(case: Case) -> str:
    """Return an article for each stop, for each place off the way, and for each leg."""
    journey = case.journey
    articles = [_place(case, stop) for stop in journey.stops]
    articles += [_place(case, branch) for branch in journey.branches]
    articles += [_leg(case, leg) for leg in journey.legs]
    if not articles:
        return ""
    return (
        f'<section class="evidence" aria-labelledby="evidence"><h2 class="panel" id="evidence">Evidence</h2>'
        f"{''.join(articles)}</section>"
    )


def _place(case: Case, selected: Stop | Branch) -> str:
    mark = case.mark(selected)
    ids = selected.attestations if isinstance(selected, Stop) else selected.way.attestations
    told = case.attestations(ids)
    zone = case.zones.get(selected.id, "")
    detail = ", ".join(part for part in (mark.detail, mark.note) if part)
    title = f'<div class="head">{glyph(mark)}{_heading(mark.name)}</div><p class="line">{for_html(detail)}</p>'
    about = terms(place_terms(case, selected, told))
    return _article(selected.id, "place", mark.letters, title + _statements(case, told, zone) + about)


def _leg(case: Case, leg: Leg) -> str:
    told = case.attestations(leg.attestations)
    letters = dict.fromkeys(case.letters[each.report] for each in told)
    inner = f"{_heading(case.ends(leg))}{terms(way_terms(leg))}<hr>{_statements(case, told)}"
    ends = f' data-ends="{for_fragment(leg.start)} {for_fragment(leg.end)}"'
    return _article(leg.id, "way", letters, inner, ends)


def _article(key: str, kind: str, letters: Iterable[str], inner: str, more: str = "") -> str:
    back = f'<p class="back"><a href="#{LIST}">All places</a></p>'
    return f'<article class="thing {kind}" id="{for_fragment(key)}"{told_in(letters)}{more}>{back}{inner}</article>'


def _heading(text: str) -> str:
    return f'<h3 tabindex="-1">{for_html(line(text))}</h3>'


def _statements(case: Case, told: Iterable[Attestation], zone: str = "") -> str:
    return "".join("".join(_statement(case, each, zone)) for each in told)


def _statement(case: Case, attestation: Attestation, zone: str) -> Iterator[str]:
    source, report = case.sources[attestation.report], case.reports[attestation.report]
    key = for_fragment(attestation.id)
    yield f'<div class="statement" data-statement="{key}"{told_in([source.letter])}>'
    named = f"Report {source.letter}, {for_html(source.name)}: {for_html(source.who)}"
    yield f'<div class="head"><p class="note">{named}</p>{letter_key(source)}</div>'
    yield quote_block(report, attestation, source.paint)
    whole = f'<a href="#{quote_anchor(attestation)}">In the whole report {source.letter}</a>'
    yield f'<p class="second screen-only">{whole}</p>'
    yield f"{terms(statement_terms(case, attestation, zone))}<hr></div>"
