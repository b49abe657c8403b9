"""One source document as a record: its text, its head, its hash, and spans into the text."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Offsets into a report's text: code points, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Return whether the spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Return whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end


class DateSource(StrEnum):
    """Where the day of a report's publication was taken from."""

    HEAD = "head"
    PAGE = "page"
    RECORD = "record"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Report:
    """One source document.

    Attributes:
        id: unique among the reports that are loaded together.
        file: the name of the file it came from, or "" when it was pasted.
        title: as the head gives it, or "".
        publisher: as the head gives it, or "".
        url: as the head gives it, or "".
        published: the day of publication, None when the report does not say.
        language: ISO 639-1 code, as detected.
        text: the body after the head, with \\n line ends and no byte order mark.
        sha256: hexadecimal hash of the text in UTF-8.
        dated_by: where the day of publication was taken from, None where it is not known or not told.
    """

    id: str
    file: str
    title: str
    publisher: str
    url: str
    published: date | None
    language: str
    text: str
    sha256: str
    dated_by: DateSource | None = None

    def quote(self, span: Span) -> str:
        """Return the words at the span."""
        return self.text[span.start : span.end]
