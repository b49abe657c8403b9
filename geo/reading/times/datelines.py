"""Datelines: "CONSTANTINOPLE, Tuesday." at the head of a line, from which "this evening" counts."""

import re
from dataclasses import replace

from geo.reading.times.context import Reference
from geo.reports import Span

_PLACE = re.compile(r"[^\Wa-z\d_][^a-z\d\n]{1,50}?[,(:] *", re.UNICODE)
_END = re.compile(r"[.)]? *(?:[-–—:(\n]|\.|$)|\.")


def dateline(text: str, span: Span, reference: Reference) -> Reference | None:
    """Return the reference when it is the day of a dateline: after a place in capitals, at the head of a line."""
    start = text.rfind("\n", max(0, span.start - 60), span.start) + 1
    if not reference.day or (start == 0 and span.start > 60):
        return None
    if not _PLACE.fullmatch(text, start, span.start) or not _END.match(text, span.end):
        return None
    return replace(reference, name=f"the dateline, “{text[start : span.end]}”")
