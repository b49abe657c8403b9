"""The timeline as HTML: a row of bars a stop, days as columns, everything in shares of the width, so that it fits any.

Filled bars are stated times; dotted ones only bounds; dashed ones inferred. A bar without an end runs to the edge.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from geo.escaping import for_html
from geo.maps.scene import Bar, Timeline

MOST_TICKS = 8
NARROWEST_SHARE = 0.4
"""Per cent of the width below which a bar is not drawn narrower, or it would not be seen."""
_DAY = timedelta(days=1)


class Room(NamedTuple):
    """The width that words need inside a bar, and where a bar may end for words to its right, in per cent."""

    inside: float
    beside: float


WIDE, NARROW = Room(38.0, 66.0), Room(55.0, 46.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """The span that the columns cover, and the midnights that they begin at."""

    start: datetime
    end: datetime
    ticks: tuple[datetime, ...]

    def share(self, moment: datetime) -> float:
        """Return where a moment lies, in per cent of the width, kept within it."""
        whole = (self.end - self.start) / timedelta(seconds=1)
        return min(100.0, max(0.0, 100.0 * ((moment - self.start) / timedelta(seconds=1)) / whole))


def axis(timeline: Timeline, *, utc: bool) -> Axis:
    """Return the axis of a timeline, its columns beginning at midnight in the first stop's zone or in UTC."""
    zone = UTC if utc or not timeline.zone else ZoneInfo(timeline.zone)
    first, last = timeline.start.astimezone(zone).date(), timeline.end.astimezone(zone).date()
    days = max(1, (last - first).days + 1)
    step = -(-days // MOST_TICKS)
    midnights = (datetime.combine(first + n * step * _DAY, time.min, zone) for n in range(days // step + 2))
    return Axis(timeline.start, timeline.end, tuple(t for t in midnights if timeline.start <= t < timeline.end))


def head_html(on: Axis) -> str:
    """Return the row of dates over the columns."""
    labels = "".join(_date(tick, on.share(tick)) for tick in on.ticks)
    return f'<div class="tl head-row">{labels}</div>'


def _date(tick: datetime, share: float) -> str:
    day = f'<span class="wide">{tick:%a} </span>{tick.day} {tick:%b}'
    year = f" {tick.year}" if tick.month == 1 and tick.day <= MOST_TICKS else ""
    return f'<span class="date" style="left:{share:.2f}%">{day}{year}</span>'


def row_html(bars: Sequence[Bar], on: Axis, *, utc: bool) -> str:
    """Return one row: the lines of the columns, the bars, and the words in or beside them."""
    columns = "".join(f'<i style="left:{on.share(tick):.2f}%"></i>' for tick in on.ticks)
    return f'<div class="tl row-bars">{columns}{"".join(_bars(bars, on, utc=utc))}</div>'


def published_html(bars: Sequence[Bar], on: Axis) -> str:
    """Return the last row: the days of publication as lines, each report's words under its own."""
    columns = "".join(f'<i style="left:{on.share(tick):.2f}%"></i>' for tick in on.ticks)
    lines = "".join(_published(bar, number, on) for number, bar in enumerate(bars))
    return f'<div class="tl row-published" style="height:{8 + 16 * max(1, len(bars))}px">{columns}{lines}</div>'


def _published(bar: Bar, number: int, on: Axis) -> str:
    left, width = _extent(bar, on)
    top = 4 + 16 * number
    words = for_html(bar.words)
    return (
        f'<b class="line {bar.kind} paint-{bar.paint}" style="left:{left:.2f}%;width:{width:.2f}%;top:{top}px"></b>'
        f'<span class="words under" style="{_beside(left)};top:{top + 2}px">{words}</span>'
    )


def _beside(left: float) -> str:
    return f"left:{left:.2f}%" if left <= NARROW.beside else "right:4px"


def _bars(bars: Sequence[Bar], on: Axis, *, utc: bool) -> Iterator[str]:
    for bar in bars:
        left, width = _extent(bar, on)
        ends = _open_ends(bar)
        yield f'<b class="bar {bar.kind} paint-{bar.paint}{ends}" style="left:{left:.2f}%;width:{width:.2f}%"></b>'
        yield _words("wide", bar.utc_words if utc else bar.words, _place(left, width, WIDE))
        yield _words("narrow", bar.utc_words if utc else bar.short_words, _place(left, width, NARROW))


def _words(screen: str, words: str, place: str) -> str:
    return f'<span class="words {screen}" style="{place}">{for_html(words)}</span>'


def _extent(bar: Bar, on: Axis) -> tuple[float, float]:
    left = 0.0 if bar.time.earliest is None else on.share(bar.time.earliest)
    right = 100.0 if bar.time.latest is None else on.share(bar.time.latest)
    return min(left, 100.0 - NARROWEST_SHARE), max(NARROWEST_SHARE, right - left)


def _open_ends(bar: Bar) -> str:
    return (" open-start" if bar.time.earliest is None else "") + (" open-end" if bar.time.latest is None else "")


def _place(left: float, width: float, room: Room) -> str:
    if width >= room.inside:
        return f"left:calc({left:.2f}% + 8px)"
    if left + width <= room.beside:
        return f"left:calc({left + width:.2f}% + 8px)"
    return f"right:calc({100 - left:.2f}% + 8px)"
