"""Transcripts: the label before a paragraph ("HOST: ...") names who speaks in it."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from geo.reports import Span

_LABEL = re.compile(r"^[ \t]{0,8}([A-Z][A-Z .'’-]{0,40}):[ \t]{1,8}(?=\S)", re.MULTILINE)
_FEWEST = 2
_LONGEST = 5000


def labels_in(text: str) -> tuple[Span, ...]:
    """Return the labels in capitals before the paragraphs of a transcript; none where there is but one."""
    found = tuple(Span(*match.span(1)) for match in _LABEL.finditer(text))
    return found if len(found) >= _FEWEST else ()


def label_over(text: str, labels: Sequence[Span], offset: int) -> Span | None:
    """Return the label of the paragraph that holds the offset, or None; a paragraph beyond measure has none."""
    index = bisect_right(labels, offset, key=lambda span: span.start) - 1
    if index < 0 or offset - labels[index].end > _LONGEST or text.find("\n", labels[index].end, offset) >= 0:
        return None
    return labels[index]
