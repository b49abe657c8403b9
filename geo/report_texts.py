"""A report made of a text and its head: line ends, limits, language, hash."""

import hashlib
from dataclasses import replace

from geo.errors import ReportError, TooLargeError
from geo.escaping import line
from geo.languages import language_of
from geo.report_heads import Head, split_head
from geo.reports import Report

MOST_CHARACTERS = 5_000_000
NO_HEAD = Head()


def report_from_text(text: str, head: Head = NO_HEAD) -> Report:
    """Return pasted text as a report with an id that its text decides.

    Args:
        text: the text; it may begin with a head of its own.
        head: what the form says; it goes over the text's own head.

    Raises:
        ReportError: when there is no text, or its head holds a date that is none.
        TooLargeError: when it is too long.
    """
    report = report_of("", "", text, head)
    return replace(report, id=f"pasted-{report.sha256[:8]}")


def report_of(key: str, file: str, text: str, head: Head = NO_HEAD) -> Report:
    """Return the report of a text that may begin with a head, which the given head goes over."""
    own, body = split_head(cleaned(text))
    return make_report(key, file, head.over(own), body)


def make_report(key: str, file: str, head: Head, text: str) -> Report:
    """Return the report of a text without a head; ReportError when it is empty, TooLargeError when it is too long."""
    body = cleaned(text)
    if not body.strip():
        raise ReportError(f"There is no text in the report: {file or 'pasted text'}")
    if len(body) > MOST_CHARACTERS:
        raise TooLargeError(f"A report may have at most {MOST_CHARACTERS} characters (5 MB): {len(body)}")
    return Report(
        id=line(key) or "report",
        file=file,
        title=line(head.title),
        publisher=line(head.publisher),
        url=line(head.url),
        published=head.published,
        language=language_of(body),
        text=body,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        dated_by=head.dated_by,
    )


def cleaned(text: str) -> str:
    """Return the text with \\n line ends and no byte order mark; lone surrogates, which no file holds, are replaced."""
    ended = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return ended.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
