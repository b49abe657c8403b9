"""The legend: the lines and markers that occur, in as many columns as their words leave room for."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from geo.coords import LatLon
from geo.maps.legends import LookEntry, ShapeEntry, look_entries, notes, shape_entries
from geo.maps.placement import Placed
from geo.maps.plane import Point
from geo.maps.scene import Mark, Paint, Scene, Shape
from geo.maps.still.blocks import Block, words_block
from geo.maps.still.fonts import Pens, width, wrapped
from geo.maps.still.marks import draw_crosses, draw_mark
from geo.maps.still.sheet import Sheet
from geo.maps.still.surface import Cap
from geo.maps.style import STROKES, Theme

ROW, NOTE_ROW = 25.0, 18.0
SAMPLES = (40.0, 28.0)
_GAP, _LEAST_GAP = 9.0, 3.0
_WORDS, _NOTE = Pens.TEXT.value.at(13.5), Pens.NOTE.value.at(13)
_ORIGIN = LatLon(0.0, 0.0)
Entry = LookEntry | ShapeEntry


def legend(scene: Scene, room: float, theme: Theme) -> Iterator[Block]:
    """Return the legend's rows, then what is said about how ways are drawn."""
    entries: list[Entry] = [*look_entries(scene), *shape_entries(scene)]
    widest = max((width(entry.words, _WORDS) for entry in entries), default=0.0)
    sample = next((each for each in SAMPLES if each + _GAP + widest <= room / 2 - _LEAST_GAP), 0.0)
    columns = 2 if sample else 1
    rows = -(-len(entries) // columns)
    for row in zip_longest(*(entries[i * rows : (i + 1) * rows] for i in range(columns))):
        yield _row([entry for entry in row if entry is not None], room / columns, sample or SAMPLES[0], theme)
    for note in notes(scene):
        for words in wrapped(note, _NOTE, room):
            yield words_block(words, _NOTE, theme.muted, height=NOTE_ROW)


def _row(entries: Sequence[Entry], apart: float, sample: float, theme: Theme) -> Block:
    def draw(sheet: Sheet, at: Point) -> None:
        for i, entry in enumerate(entries):
            left = at.x + i * apart
            draw_sample(sheet, entry, Point(left, at.y + 10), sample, theme)
            sheet.text(Point(left + sample + _GAP, at.y + 14.5), entry.words, _WORDS, theme.ink)

    return Block(ROW, draw)


def draw_sample(sheet: Sheet, entry: Entry, at: Point, long: float, theme: Theme) -> None:
    """Draw the line or marker of an entry, so many units long, from a point at its left."""
    if isinstance(entry, ShapeEntry):
        middle = Point(at.x + long / 2, at.y)
        draw_mark(sheet, Placed(_sample(entry.shape), middle, middle, 10.5), theme)
        return
    stroke = STROKES[entry.look]
    cap: Cap = "round" if stroke.round_cap else "butt"
    ends = [at, Point(at.x + long, at.y)]
    sheet.line(ends, theme.ink, stroke.picture_px * 0.85, dash=stroke.picture_dash, cap=cap)
    crosses = [Point(at.x + share * long, at.y) for share in (0.3, 0.7)] if entry.look.crossed else []
    draw_crosses(sheet, crosses, theme.ink, theme, 4.5)


def _sample(shape: Shape) -> Mark:
    number = "" if shape in (Shape.POSSIBLE, Shape.EXPECTED, Shape.OVERTAKEN) else "1"
    return Mark("", number, "", "", "", "", "", "", (), Paint.INK, shape, _ORIGIN, _ORIGIN)
