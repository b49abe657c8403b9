"""The whole reports: how each is cited, its hash, and its text with every statement marked where it stands."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from geo.escaping import for_fragment, for_html, plain
from geo.exports.dossier.sections import Section, nothing
from geo.languages import not_read_yet
from geo.maps.evidence.case import Case
from geo.maps.evidence.markup import letter_key, terms, told_in
from geo.maps.scene import Source
from geo.reading.records import Attestation, Quantity
from geo.reports import Report, Span

Statement = Attestation | Quantity


def quote_anchor(statement: Statement) -> str:
    """Return the fragment that leads to a statement's words in its report."""
    return f"quote-{for_fragment(statement.id)}"


def section(case: Case) -> Section:
    """Return the reports that the view lets through, whole."""
    told = "".join("".join(_report(case, source)) for source in case.scene.sources if source.shown)
    return Section("reports", "The reports", told or nothing("No report is in view."))


def _report(case: Case, source: Source) -> Iterator[str]:
    report = case.reports[source.id]
    yield f'<article class="whole" id="report-{source.letter}"{told_in([source.letter])}>'
    yield f'<div class="head">{letter_key(source)}<h3 tabindex="-1">{for_html(source.citation)}</h3></div>'
    yield terms(_facts(report, source))
    yield f'<div class="report" lang="{for_html(report.language)}" dir="auto">{text_html(case, report)}</div></article>'


def _facts(report: Report, source: Source) -> Iterator[tuple[str, str]]:
    yield "File", for_html(report.file)
    yield "Address", _address(report.url)
    yield "Date", for_html(source.note)
    yield "Language", for_html(not_read_yet(report.language))
    yield "SHA-256", f'<code class="hash">{for_html(report.sha256)}</code>'


def _address(url: str) -> str:
    """The address as it was given; a link only where it leads into the web, and followed only by a click."""
    shown = for_html(url)
    return f'<a href="{shown}" rel="noopener noreferrer">{shown}</a>' if _is_web(url) else shown


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and plain(url) == url


def text_html(case: Case, report: Report) -> str:
    """Return the report's text with the words of every statement marked; an anchor stands before each statement."""
    journey = case.journey
    told: list[Statement] = [each for each in journey.attestations if each.report == report.id]
    told += [each for each in journey.quantities if each.report == report.id]
    aside = [each.span for key, each in journey.set_aside if key == report.id]
    return "".join(_pieces(report, told, aside))


def _pieces(report: Report, told: Sequence[Statement], aside: Sequence[Span]) -> Iterator[str]:
    edges = {0, len(report.text), *(edge for each in told for edge in each.span), *(e for span in aside for e in span)}
    for start, end in pairwise(sorted(edges)):
        here = Span(start, end)
        yield from (_anchor(each) for each in told if each.span.start == start)
        yield _piece(report.quote(here), [each for each in told if each.span.covers(here)], _lies_in(here, aside))


def _lies_in(here: Span, spans: Iterable[Span]) -> bool:
    return any(span.covers(here) for span in spans)


def _anchor(statement: Statement) -> str:
    return f'<span class="spot" id="{quote_anchor(statement)}" tabindex="-1"></span>'


def _piece(words: str, told: Sequence[Statement], is_aside: bool) -> str:
    if told and words.strip():
        quotes = " ".join(map(quote_anchor, told))
        return f'<mark data-quotes="{quotes}">{for_html(words)}</mark>'
    return f'<span class="aside">{for_html(words)}</span>' if is_aside and words.strip() else for_html(words)
