"""The loaded reports with their letters, colours and dates in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import count, islice, product
from string import ascii_uppercase
from textwrap import shorten
from types import MappingProxyType

from geo.escaping import line
from geo.journey.records import Journey
from geo.maps.scene import Paint, Source
from geo.maps.style import LETTERED
from geo.maps.words import date_words, days_words, long_date_words
from geo.reading.records import Attestation
from geo.reports import DateSource, Report

_HEADING_SIGNS = "#*_ \t"
DATED_BY: Mapping[DateSource, str] = MappingProxyType(
    {
        DateSource.HEAD: "date given in the report’s first lines",
        DateSource.PAGE: "date given by the saved web page",
        DateSource.RECORD: "date given in the file’s record",
        DateSource.FORM: "date entered when the report was added",
    }
)
MOST_OF_A_NAME = 48
"""How many characters of a title stand in the filter, and of a text in its citation when it has no title."""


def sources(journey: Journey, coloured: Sequence[str] | None = None) -> tuple[Source, ...]:
    """Return every loaded report with its letter; `coloured` are the ids of the six in colour, else the first."""
    chosen = [report.id for report in journey.reports if coloured is None or report.id in coloured]
    paints = dict(zip(chosen, LETTERED, strict=False))
    return tuple(
        _source(report, letter, paints.get(report.id, Paint.OTHER), journey)
        for report, letter in zip(journey.reports, letters(len(journey.reports)), strict=True)
    )


def letters(number: int) -> tuple[str, ...]:
    """Return A to Z, then AA, AB ..."""
    words = ("".join(signs) for length in count(1) for signs in product(ascii_uppercase, repeat=length))
    return tuple(islice(words, number))


def _source(report: Report, letter: str, paint: Paint, journey: Journey) -> Source:
    span = publication_range(report, journey.attestations)
    return Source(
        id=report.id,
        letter=letter,
        paint=paint,
        name=f"published {date_words(report.published)}" if report.published else "undated report",
        who=_who(report),
        note=_note(report, span),
        citation=_citation(report, span),
        shown=report.id in journey.shown,
    )


def publication_range(report: Report, attestations: Iterable[Attestation]) -> tuple[date, date] | None:
    """Return the publication days that fit: the stated one, or those that an undated report's anchors allow."""
    if report.published:
        return report.published, report.published
    anchors = [a.anchored for a in attestations if a.report == report.id and a.anchored is not None]
    if not anchors:
        return None
    first, last = max(a.first_day for a in anchors), min(a.last_day for a in anchors)
    return (first, last) if first <= last else None


def _note(report: Report, span: tuple[date, date] | None) -> str:
    if report.published:
        return "" if report.dated_by is None else DATED_BY[report.dated_by]
    return f"no date; read as {days_words(*span)}" if span else "no date; its times stay open"


def _who(report: Report) -> str:
    return f"{line(report.publisher)}, {_title(report)}" if report.publisher else _title(report)


def short_who(report: Report, others: Iterable[Report]) -> str:
    """Return what tells a report from the others in the fewest words: its publisher, else its title or beginning."""
    of_one_house = sum(other.publisher == report.publisher for other in others)
    return line(report.publisher) if report.publisher and of_one_house == 1 else _title(report)


def _title(report: Report) -> str:
    return f"“{_beginning(line(report.title))}”" if report.title else f"begins “{_opening(report.text)}”"


def _beginning(words: str) -> str:
    """The words, cut between two of them where they are many."""
    return shorten(words, MOST_OF_A_NAME, placeholder=" …")


def _opening(text: str) -> str:
    """The first words of a text without the signs of a heading: its headline where it has one."""
    lines = (line(content).strip(_HEADING_SIGNS) for content in text.split("\n"))
    return _beginning(next(filter(None, lines), line(text)))


def _citation(report: Report, span: tuple[date, date] | None) -> str:
    title = f"“{line(report.title)}”" if report.title else f"report that begins “{_opening(report.text)}”"
    publisher = line(report.publisher) or "publisher not stated"
    if report.published:
        return f"{title}, {publisher}, {long_date_words(report.published)}."
    read_as = f"read as {days_words(*span, long=True)}" if span else "undated"
    return f"{title}, {publisher}; {read_as}."
