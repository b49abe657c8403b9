"""Datelines: "CONSTANTINOPLE, Tuesday." at the head of a line, from which "this evening" counts."""

import re
from dataclasses import replace

from geo.reading.times.context import Reference
from geo.reports import Span

_REACH = 60
_LIST_MARKS = " \t*•·-–—[("
# A place in capitals; a state or country may follow in small letters: "FATHER POINT (Quebec), ", "ERIE, Pa., ".
_PLACE = re.compile(r"[^\Wa-z\d_][^a-z\d\n]{1,50}?(?:\([A-Z][^()\n]{1,20}\), *|, [A-Z][A-Za-z]{1,12}\.?, *|[,(:] *)")
_WRITTEN_AT = re.compile(r"[^\n.!?:;\d]{2,40}, (?:on )?")
_ALONE = re.compile(r"[.:,]? *(?:\n|$)")
_END = re.compile(r"[.)]? *(?:[-–—:(\n]|\.|$)|\.")


def in_dateline(text: str, span: Span) -> bool:
    """Return whether a time stands behind a place in capitals at the head of a line, and closes what heads it."""
    start = _line_start(text, span)
    if start == 0 and span.start > _REACH:
        return False
    return bool(_PLACE.fullmatch(text, start, span.start) and _END.match(text, span.end))


def dateline(text: str, span: Span, reference: Reference) -> Reference | None:
    """Return the reference, when it tells a day, by the name of the dateline that it stands in."""
    named = f"the dateline, “{text[_line_start(text, span) : span.end]}”"
    return replace(reference, name=named) if reference.day else None


def heads_entry(text: str, span: Span) -> bool:
    """Return whether a date, with a place or without, is all of its line: at the head of a letter or a diary's day."""
    start = _line_start(text, span)
    is_line = (start > 0 or span.start <= _REACH) and bool(_ALONE.match(text, span.end))
    return is_line and (opens_line(text, span) or bool(_WRITTEN_AT.fullmatch(text, start, span.start)))


def opens_line(text: str, span: Span) -> bool:
    """Return whether nothing but a number, as of a list, stands before the time in its line."""
    start = _line_start(text, span)
    return (start > 0 or span.start <= _REACH) and not text[start : span.start].strip(_LIST_MARKS)


def _line_start(text: str, span: Span) -> int:
    return text.rfind("\n", max(0, span.start - _REACH), span.start) + 1
