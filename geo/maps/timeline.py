"""The timeline as HTML: a row of bars a stop, days as columns, everything in shares of the width, so that it fits any.

Filled bars are stated times; dotted ones only bounds; dashed ones inferred. A bar without an end runs to the edge.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from geo.escaping import for_html
from geo.maps.axis_days import DayWords, axis_days, axis_words
from geo.maps.scene import Bar, BarKind, Timeline
from geo.maps.short_names import in_lines
from geo.maps.timeline_words import Barred, Screen, Spot, Stretch, lines, spots, under

LEGEND = "filled: stated · dotted: some time within"
MOST_TICKS, SPARSE = 8, 2
ROW_PX, LINE_PX = 27, 16
NAME_LINE_PX, NAME_EDGES_PX = 13, 6
NAME_LETTERS = (21, 13)
"""How many letters of a name a line has beside the columns of a desk's screen and of a phone's."""
LAST_DATE = 84.0
"""Per cent of the width behind which a date has no room on a phone."""
NARROWEST_SHARE = 0.4
"""Per cent of the width below which a bar is not drawn narrower, or it would not be seen."""


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

    @property
    def words(self) -> tuple[DayWords, ...]:
        """The words over each column; every second one is shown on a phone."""
        days = [tick.date() for tick in self.ticks]
        zone = self.ticks[0].tzinfo if self.ticks else UTC
        last = (self.end - timedelta.resolution).astimezone(zone).date()
        return axis_words(days, last, days[::SPARSE])


def axis(timeline: Timeline, *, utc: bool) -> Axis:
    """Return the axis of a timeline, its columns beginning at midnight in the first stop's zone or in UTC."""
    zone = UTC if utc or not timeline.zone else ZoneInfo(timeline.zone)
    first, last = timeline.start.astimezone(zone).date(), timeline.end.astimezone(zone).date()
    midnights = (datetime.combine(day, time.min, zone) for day in axis_days(first, last, MOST_TICKS))
    return Axis(timeline.start, timeline.end, tuple(t for t in midnights if timeline.start <= t < timeline.end))


def head_html(on: Axis) -> str:
    """Return the row of dates over the columns."""
    ticks = zip(on.ticks, on.words, strict=True)
    labels = "".join(_date(words, on.share(tick), rank) for rank, (tick, words) in enumerate(ticks))
    return f'<div class="tl head-row">{labels}</div>'


def _date(words: DayWords, share: float, rank: int) -> str:
    weekday = f'<span class="wide">{words.weekday} </span>' if words.weekday else ""
    spare = " wide" if rank % SPARSE or share > LAST_DATE else ""
    return f'<span class="date{spare}" style="left:{share:.2f}%">{weekday}{words.day}</span>'


def row_html(bars: Sequence[Bar], on: Axis, *, utc: bool, name: str = "") -> str:
    """Return one row, as high as its name: the columns, the bars, and the words in, beside or under them."""
    columns = "".join(f'<i style="left:{on.share(tick):.2f}%"></i>' for tick in on.ticks)
    drawn = "".join(_bar(bar, on) for bar in bars)
    wide, narrow = (_spots(bars, on, screen, utc=utc) for screen in Screen)
    heights = "--wide:{}px;--narrow:{}px".format(*row_heights_px(bars, on, utc=utc, name=name))
    words = "".join(_words(name, *each) for name, spots in (("wide", wide), ("narrow", narrow)) for each in spots)
    return f'<div class="tl row-bars" style="{heights}">{columns}{drawn}{words}</div>'


def row_heights_px(bars: Sequence[Bar], on: Axis, *, utc: bool, name: str = "") -> tuple[int, int]:
    """Return how high a row with this name beside it is on a desk's screen, and on a phone's."""
    wide, narrow = (
        max(_height(_spots(bars, on, screen, utc=utc)), NAME_EDGES_PX + NAME_LINE_PX * len(in_lines(name, letters)))
        for screen, letters in zip(Screen, NAME_LETTERS, strict=True)
    )
    return wide, narrow


def _spots(bars: Sequence[Bar], on: Axis, screen: Screen, *, utc: bool) -> list[tuple[str, Spot]]:
    local = [bar.words if screen is Screen.WIDE else bar.short_words for bar in bars]
    texts = [bar.utc_words for bar in bars] if utc else local
    pairs = zip(bars, texts, strict=True)
    barred = [Barred(extent(bar, on), words, bar.kind is not BarKind.STATED) for bar, words in pairs]
    return list(zip(texts, spots(barred, screen), strict=True))


def _height(words: Sequence[tuple[str, Spot]]) -> int:
    return ROW_PX + LINE_PX * (lines(spot for _, spot in words) - 1)


def _bar(bar: Bar, on: Axis) -> str:
    at = extent(bar, on)
    place = f"left:{at.left:.2f}%;width:{at.right - at.left:.2f}%"
    return f'<b class="bar {bar.kind} paint-{bar.paint}{_open_ends(bar)}" style="{place}"></b>'


def _words(screen: str, words: str, spot: Spot) -> str:
    tall = " tall" if spot.lines > 1 else ""
    place = f"left:{spot.at.left:.2f}%;top:{LINE_PX * spot.line}px"
    return f'<span class="words {screen}{tall}" style="{place}">{for_html(words)}</span>'


def published_html(bars: Sequence[Bar], on: Axis) -> str:
    """Return the last row: the days of publication as lines, each report's words under its own."""
    columns = "".join(f'<i style="left:{on.share(tick):.2f}%"></i>' for tick in on.ticks)
    days = "".join(_published(bar, number, on) for number, bar in enumerate(bars))
    return f'<div class="tl row-published" style="height:{8 + 16 * max(1, len(bars))}px">{columns}{days}</div>'


def _published(bar: Bar, number: int, on: Axis) -> str:
    at, top = extent(bar, on), 4 + 16 * number
    place = f"left:{at.left:.2f}%;width:{at.right - at.left:.2f}%;top:{top}px"
    wide = _under("wide", bar.words, under(at, bar.words, Screen.WIDE), top)
    narrow = _under("narrow", bar.short_words, under(at, bar.short_words, Screen.NARROW), top)
    return f'<b class="line {bar.kind} paint-{bar.paint}" style="{place}"></b>{wide}{narrow}'


def _under(screen: str, words: str, left: float, top: int) -> str:
    return f'<span class="words under {screen}" style="left:{left:.2f}%;top:{top + 2}px">{for_html(words)}</span>'


def extent(bar: Bar, on: Axis) -> Stretch:
    """Return from where to where a bar runs, in per cent of the width; one without an end runs to the edge."""
    left = 0.0 if bar.time.earliest is None else on.share(bar.time.earliest)
    right = 100.0 if bar.time.latest is None else on.share(bar.time.latest)
    left = min(left, 100.0 - NARROWEST_SHARE)
    return Stretch(left, max(right, left + NARROWEST_SHARE))


def _open_ends(bar: Bar) -> str:
    return (" open-start" if bar.time.earliest is None else "") + (" open-end" if bar.time.latest is None else "")
