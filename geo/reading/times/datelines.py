"""Datelines: "CONSTANTINOPLE, Tuesday." at the head of a line, from which "this evening" counts."""

import re
from dataclasses import replace

from geo.reading.times.context import Reference
from geo.reports import Span

_REACH = 60
_LIST_MARKS = " \t*•·-–—[("
# A place in capitals; a state or country may follow in small letters: "FATHER POINT (Quebec), ", "ERIE, Pa., ".
_PLACE = re.compile(r"[^\Wa-z\d_][^a-z\d\n]{1,50}?(?:\([A-Z][^()\n]{1,20}\), *|, [A-Z][A-Za-z]{1,12}\.?, *|[,(:] *)")
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


def opens_line(text: str, span: Span) -> bool:
    """Return whether nothing but a number, as of a list, stands before the time in its line."""
    start = _line_start(text, span)
    return (start > 0 or span.start <= _REACH) and not text[start : span.start].strip(_LIST_MARKS)


def _line_start(text: str, span: Span) -> int:
    return text.rfind("\n", max(0, span.start - _REACH), span.start) + 1
