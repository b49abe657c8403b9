"""Whether a span lies clear of the passages that were set aside, asked once for each span that is read."""

from bisect import bisect_right
from collections.abc import Callable, Iterable

from geo.reports import Span


def clear_of(passages: Iterable[Span]) -> Callable[[Span], bool]:
    """Return the test of whether a span shares no character with any of the passages, which do not overlap."""
    aside = sorted(passages)
    ends = [passage.end for passage in aside]

    def is_clear(span: Span) -> bool:
        index = bisect_right(ends, span.start)
        return index == len(aside) or not aside[index].overlaps(span)

    return is_clear
