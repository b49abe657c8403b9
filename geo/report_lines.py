"""Reports from a .jsonl file: one object a line with "text" and, where known, "id", "published" and the rest."""

import json
from typing import Any

from geo.errors import ReportError
from geo.languages import not_read_yet
from geo.loaded import Fault, Loaded, Notice, joined
from geo.report_days import parse_published
from geo.report_encoding import decode
from geo.report_heads import Head, dated
from geo.report_texts import make_report
from geo.reports import DateSource, Report

_SHOWN = 40


def reports_from_lines(file: str, stem: str, data: bytes) -> Loaded:
    """Return the reports of a file's lines, a fault for each line that is none; ReportError when it has no line.

    Args:
        file: the file's name, for the reports and the messages.
        stem: begins the id of a report that has none ("stem-7" on line 7).
        data: the whole file.
    """
    text, notice = decode(data)
    lines = [(number, content) for number, content in enumerate(text.split("\n"), 1) if content.strip()]
    if not lines:
        raise ReportError(f"There is no report in the file: {file}")
    said = Loaded(notices=(Notice(file, notice),) if notice else ())
    return joined((said, *(_from_line(file, stem, number, content) for number, content in lines)))


def _from_line(file: str, stem: str, number: int, content: str) -> Loaded:
    try:
        report = _report(file, f"{stem}-{number}", _record(content))
    except ReportError as error:
        return Loaded(faults=(Fault(file, f"line {number}: {error}"),))
    unread = not_read_yet(report.language)
    return Loaded((report,), notices=(Notice(file, f"line {number}: {unread}"),) if unread else ())


def _record(content: str) -> dict[str, Any]:
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReportError(f"This is no JSON ({type(error).__name__}): {content[:_SHOWN]!r}") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise ReportError(f"A report is an object with a string as its 'text': {content[:_SHOWN]!r}")
    return record


def _report(file: str, key: str, record: dict[str, Any]) -> Report:
    title, publisher, url, published = (
        str(record.get(name) or "") for name in ("title", "publisher", "url", "published")
    )
    head = dated(Head(title, publisher, url, parse_published(published)), DateSource.RECORD)
    return make_report(str(record.get("id") or key), file, head, record["text"])
