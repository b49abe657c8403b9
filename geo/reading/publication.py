"""The day on which a text says that it was published, from its first and last lines; offered, never taken unasked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from geo.reports import Span

_LINE = re.compile(r"[^\n]+")
_FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SIGNS = frozenset({"published", "posted", "updated", "filed", "printed", "date", "dated", "issued"})
LINES_READ = 6
SHORT_LINE = 60


@dataclass(frozen=True, slots=True)
class PublicationDay:
    """A day, the words that give it, and whether their line says that it is the day of publication."""

    day: date
    words: str
    stated: bool


def publication_day(text: str) -> PublicationDay | None:
    """Return the likeliest day of publication that the head or foot of a text gives, None when it gives none."""
    found = list(_days(text, _head_and_foot(text)))
    return next((day for day in found if day.stated), found[0] if found else None)


def _head_and_foot(text: str) -> Iterator[Span]:
    lines = [Span(*match.span()) for match in _LINE.finditer(text) if not match[0].isspace()]
    yield from lines[:LINES_READ]
    yield from lines[LINES_READ:][-LINES_READ:]


def _days(text: str, lines: Iterable[Span]) -> Iterator[PublicationDay]:
    for span in lines:
        line = text[span.start : span.end]
        stated = _says_so(line)
        if stated or len(line) <= SHORT_LINE:
            yield from _days_in(line, stated)


def _says_so(line: str) -> bool:
    return any(word.strip(" :,.|").casefold() in _SIGNS for word in line.split()[:4])


def _days_in(line: str, stated: bool) -> Iterator[PublicationDay]:
    for timex in read_timexes(tokenize(line), None):
        full = _FULL_DAY.match(timex.value)
        if full is not None:
            yield PublicationDay(date.fromisoformat(full[0]), timex.text, stated)
