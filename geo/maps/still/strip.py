"""The timeline of a picture: a row a stop, days as columns, the publication dates last."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from geo.maps.plane import Box, Point
from geo.maps.scene import Bar, BarKind, Scene, Timeline, TimeRow
from geo.maps.short_names import clock_words
from geo.maps.still.fonts import Pens, short_name, width
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme
from geo.maps.timeline import Axis, axis, extent
from geo.maps.timeline_words import Barred, Stretch, free_beside

ROW, BAR, HEAD, FOOT = 22.0, 15.0, 22.0, 6.0
NAMES = 190.0
MOST_SHARE = 0.28
GAP, INSIDE = 7.0, 3.0
_WORDS, _DATES, _NAME, _NUMBER = Pens.NOTE.value, Pens.NOTE.value, Pens.TEXT.value.at(13), Pens.NAME.value.at(13)
# The washes of an interval that is inferred and of one that is only bounded: 25 and 8 per cent.
_WASHES = {BarKind.STATED: "", BarKind.INFERRED: "40", BarKind.BOUNDED: "14"}
_DASHES = {BarKind.STATED: (), BarKind.INFERRED: (4.0, 2.5), BarKind.BOUNDED: (1.0, 1.6)}


def strip_height(scene: Scene, sheet_height: float) -> float:
    """Return how high the timeline is on a sheet of that height, 0 when no time is known."""
    if scene.timeline is None:
        return 0.0
    return min(
        HEAD + ROW * (len(scene.timeline.rows) + 1) + FOOT, max(MOST_SHARE * sheet_height, HEAD + 2 * ROW + FOOT)
    )


def draw_strip(sheet: Sheet, timeline: Timeline, frame: Box, theme: Theme) -> None:
    """Draw the timeline into its frame; the rows for which there is no room are counted."""
    on, columns = axis(timeline, utc=timeline.zone == "UTC"), frame._replace(left=frame.left + NAMES)
    bottom = frame.bottom - FOOT
    most = int((bottom - frame.top - HEAD) / ROW + 0.01) - 1
    shown = timeline.rows if len(timeline.rows) <= most else timeline.rows[: most - 1]
    _draw_dates(sheet, timeline, on, columns._replace(bottom=bottom), theme)
    y = frame.top + HEAD
    for row in shown:
        _draw_row(sheet, row, on, Box(frame.left, y, frame.right, y + ROW), theme)
        y += ROW
    if len(shown) < len(timeline.rows):
        more = f"and {len(timeline.rows) - len(shown)} more"
        sheet.text(Point(frame.left + 22, y + 15), more, _NAME, theme.muted)
        y += ROW
    _draw_published(sheet, timeline.published, on, Box(frame.left, y, frame.right, y + ROW), theme)


def _x(share: float, columns: Box) -> float:
    return columns.left + share / 100 * (columns.right - columns.left)


def _draw_dates(sheet: Sheet, timeline: Timeline, on: Axis, columns: Box, theme: Theme) -> None:
    left = columns.left - NAMES
    sheet.text(Point(left, columns.top + 13), _zone(timeline), _DATES, theme.muted)
    end = columns.left
    for tick, words in zip(on.ticks, (each.whole for each in on.words), strict=True):
        x = _x(on.share(tick), columns)
        sheet.line([Point(x, columns.top + 2), Point(x, columns.bottom)], theme.rule, 1.0)
        if x >= end and x + 4 + width(words, _DATES) <= columns.right:
            sheet.text(Point(x + 4, columns.top + 13), words, _DATES, theme.muted)
            end = x + width(words, _DATES) + 2 * GAP


def _zone(timeline: Timeline) -> str:
    """ "Pyongyang time, UTC+9" in the names' room; "UTC" where no place gives the clock."""
    place, zone = f"{timeline.place} time, ", timeline.zone_words
    offset = zone.removeprefix(place).partition(" (")[0]
    fits = NAMES - GAP
    return clock_words(timeline.place, offset, lambda w: width(w, _DATES) <= fits) if zone.startswith(place) else offset


def _draw_row(sheet: Sheet, row: TimeRow, on: Axis, frame: Box, theme: Theme) -> None:
    columns, base = frame._replace(left=frame.left + NAMES), frame.top + 15
    sheet.line([Point(frame.left, frame.top), Point(frame.right, frame.top)], theme.rule, 0.8)
    sheet.text(Point(frame.left + 16, base), row.number, _NUMBER, theme.ink, anchor="right")
    sheet.text(Point(frame.left + 22, base), short_name(row.name, _NAME, NAMES - 22 - GAP), _NAME, theme.ink)
    for bar in row.bars:
        _draw_bar(sheet, bar, extent(bar, on), columns, theme)
    for words, at in _words(row.bars, on, columns.right - columns.left):
        sheet.text(Point(_x(at.left, columns), base), words, _WORDS, theme.ink)


def _draw_bar(sheet: Sheet, bar: Bar, at: Stretch, columns: Box, theme: Theme) -> None:
    colour, middle = theme.paint[bar.paint], (columns.top + columns.bottom) / 2
    box = Box(_x(at.left, columns), middle - BAR / 2, _x(at.right, columns), middle + BAR / 2)
    sheet.box(box, fill=f"{colour}{_WASHES[bar.kind]}")
    if bar.kind is not BarKind.STATED:
        sheet.frame(box, colour, 1.2, _DASHES[bar.kind])


def _words(bars: Sequence[Bar], on: Axis, room: float) -> Iterable[tuple[str, Stretch]]:
    """The words of each bar that find room in, right or left of it."""
    places = [extent(bar, on) for bar in bars]
    found: list[Stretch] = []
    for i, bar in enumerate(bars):
        wide = 100 * (width(bar.words, _WORDS) + GAP) / room
        others = [*(place for j, place in enumerate(places) if j != i), *found]
        hollow = bar.kind is not BarKind.STATED
        at = free_beside(Barred(places[i], bar.words, hollow), wide, 100 * GAP / room, others)
        if at is not None:
            found.append(at)
            yield bar.words, at


def _draw_published(sheet: Sheet, bars: Sequence[Bar], on: Axis, frame: Box, theme: Theme) -> None:
    columns, base = frame._replace(left=frame.left + NAMES), frame.top + 15
    sheet.line([Point(frame.left, frame.top), Point(frame.right, frame.top)], theme.rule, 0.8)
    later = [bar for bar in bars if _is_later(bar, on)]
    letters = ", ".join(map(_letter, later))
    sheet.text(
        Point(frame.left + 22, base), f"published, {letters} later" if later else "published", _NAME, theme.muted
    )
    days = sorted((bar for bar in bars if bar not in later), key=lambda bar: extent(bar, on).left)
    lettered = [_lettered(bar, extent(bar, on), columns) for bar in days]
    for bar, day, x in zip(days, lettered, _letter_lefts(lettered, columns.right), strict=True):
        _draw_bar(sheet, bar, extent(bar, on), columns, theme)
        light = bar.kind is BarKind.STATED and day.left < x < day.right
        sheet.text(Point(x, base), day.letter, _NUMBER, theme.letter[bar.paint] if light else theme.ink)


def _is_later(bar: Bar, on: Axis) -> bool:
    """Whether a report was published after the last day of the axis."""
    return bar.time.earliest is not None and bar.time.earliest >= on.end


def _letter(bar: Bar) -> str:
    return bar.words.partition(",")[0]


class _Lettered(NamedTuple):
    """A day of publication in px, and its report's letter."""

    letter: str
    wide: float
    left: float
    right: float

    @property
    def beside(self) -> float:
        """Where the letter stands by itself: in the day, right of it where that is too narrow."""
        within = self.right - self.left >= self.wide + 2 * INSIDE
        return (self.left if within else self.right) + INSIDE


def _lettered(bar: Bar, at: Stretch, columns: Box) -> _Lettered:
    letter = _letter(bar)
    return _Lettered(letter, width(letter, _NUMBER), _x(at.left, columns), _x(at.right, columns))


def _letter_lefts(days: Sequence[_Lettered], edge: float) -> list[float]:
    """Where the letters begin, none over another; those that would pass the edge stand left of their days."""
    lefts: list[float] = []
    for n, day in enumerate(days):
        lefts.append(max(day.beside, lefts[-1] + days[n - 1].wide + GAP if lefts else day.beside))
    kept = next((n for n, day in enumerate(days) if lefts[n] + day.wide > edge), len(days))
    for n in reversed(range(kept, len(days))):
        follows = lefts[n + 1] if n + 1 < len(days) else days[kept].left
        lefts[n] = follows - INSIDE - days[n].wide
    return lefts
