"""The column beside the map: stops, possible destinations, disagreements, the legend; shortened until it fits."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from geo.maps.legends import LookEntry, ShapeEntry, look_entries, notes, shape_entries
from geo.maps.placement import Placed
from geo.maps.plane import Box, Point, box_round
from geo.maps.scene import Disagreement, Mark, Paint, Scene, Shape
from geo.maps.still.fonts import Pen, Pens, cut, width, wrapped
from geo.maps.still.marks import RADII, draw_cross, draw_mark
from geo.maps.still.sheet import Sheet
from geo.maps.style import STROKES, Theme

INDENT = 36.0
KEY_SIDE = 18.0
LEGEND_ROW = 25.0
Entry = LookEntry | ShapeEntry | None
SAMPLE_PX = 40.0
_NAME_DROP, _LINE_DROP, _HEAD_DROP, _RULE_GAP = 16.0, 18.5, 17.0, 16.0
_BARE_GAP = 10.0
_TWO_LINES = 2


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the column: how high it is, and how it is drawn from a height on the sheet downward."""

    height: float
    draw: Callable[[Sheet, float], None]


@dataclass(frozen=True, slots=True)
class Detail:
    """How much a row tells; the levels are tried in turn until the column fits."""

    then: bool = True
    said_by: bool = True
    positions: bool = True
    possible: bool = True
    lines: bool = True
    gap: float = 12.0
    rows: int | None = None


LEVELS = (
    Detail(),
    Detail(then=False),
    Detail(then=False, said_by=False),
    Detail(then=False, said_by=False, positions=False),
    Detail(then=False, said_by=False, positions=False, possible=False),
    Detail(then=False, said_by=False, positions=False, possible=False, gap=4.0),
    *(
        Detail(then=False, said_by=False, positions=False, possible=False, lines=False, rows=rows)
        for rows in (None, 25, 20, 15, 10, 6, 3, 1)
    ),
)


def draw_column(sheet: Sheet, scene: Scene, frame: Box, theme: Theme) -> None:
    """Draw the column into its frame at the first level of detail that fits."""
    made = [blocks(scene, frame, theme, level) for level in LEVELS]
    room = frame.bottom - frame.top
    chosen = next((each for each in made if sum(block.height for block in each) <= room), made[-1])
    y = frame.top
    for block in chosen:
        block.draw(sheet, y)
        y += block.height


def blocks(scene: Scene, frame: Box, theme: Theme, level: Detail) -> list[Block]:
    """Return the column's pieces at a level of detail."""
    sections: list[list[Block]] = []
    for head, marks in (("On the way", scene.places), ("Possible destinations", scene.possible)):
        if marks:
            sections.append([_head(head, frame, theme), *_marks(marks, scene, frame, theme, level)])
    if scene.disagreements:
        rows = [_disagreement(row, frame, theme, level) for row in scene.disagreements[: level.rows]]
        sections.append([_head("Where the reports disagree", frame, theme), *rows])
    if scene.looks:
        sections.append([_head("Lines and markers", frame, theme), *_legend(scene, frame, theme)])
    out: list[Block] = []
    for section in sections:
        out += [*([_rule(frame, theme)] if out else []), *section]
    return out


def _head(words: str, frame: Box, theme: Theme) -> Block:
    pen = Pens.HEAD.value

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(Point(frame.left, y + _HEAD_DROP - 4), words, pen, theme.ink)

    return Block(_HEAD_DROP + 8, draw)


def _rule(frame: Box, theme: Theme) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.line([Point(frame.left, y), Point(frame.right, y)], theme.rule, 1.2)

    return Block(_RULE_GAP, draw)


def _marks(marks: Sequence[Mark], scene: Scene, frame: Box, theme: Theme, level: Detail) -> Iterator[Block]:
    yield from (_row(mark, scene, frame, theme, level) for mark in marks[: level.rows])
    if level.rows is not None and len(marks) > level.rows:
        yield _note(f"and {len(marks) - level.rows} more", frame, theme, level)


def _note(words: str, frame: Box, theme: Theme, level: Detail) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(Point(frame.left + INDENT, y + _NAME_DROP), words, Pens.TEXT.value, theme.muted)

    return Block(_NAME_DROP + level.gap, draw)


def _row(mark: Mark, scene: Scene, frame: Box, theme: Theme, level: Detail) -> Block:
    keys = KEY_SIDE * 1.15 * len(mark.letters) + 8
    name = ", ".join(part for part in (mark.name, mark.note) if part)
    head = cut(name, Pens.NAME.value, frame.right - frame.left - INDENT - keys)
    lines = [
        (words, pen, colour)
        for text, pen, colour in _texts(mark, theme, level)
        for words in wrapped(text, pen, frame.right - frame.left - INDENT)[:_TWO_LINES]
    ]

    def draw(sheet: Sheet, y: float) -> None:
        at = Point(frame.left + 13, y + 11)
        draw_mark(sheet, Placed(mark, at, at, min(RADII[mark.shape], 12.0)), theme)
        sheet.text(Point(frame.left + INDENT, y + _NAME_DROP), head, Pens.NAME.value, theme.ink)
        _draw_keys(sheet, mark, scene, Point(frame.right, y + 11), theme)
        for i, (words, pen, colour) in enumerate(lines, 1):
            sheet.text(Point(frame.left + INDENT, y + _NAME_DROP + i * _LINE_DROP), words, pen, colour)

    return Block(_NAME_DROP + len(lines) * _LINE_DROP + (level.gap if lines else max(level.gap, _BARE_GAP)), draw)


def _texts(mark: Mark, theme: Theme, level: Detail) -> Iterable[tuple[str, Pen, str]]:
    if level.lines and (level.possible or mark.number):
        yield mark.detail + (f" ({mark.zone})" if mark.zone else ""), Pens.TEXT.value, theme.ink
    if level.said_by and mark.said_by and mark.number:
        yield f"said by {mark.said_by}", Pens.TEXT.value, theme.muted
    if level.then and mark.then:
        yield mark.then, Pens.ASIDE.value, theme.ink


def _draw_keys(sheet: Sheet, mark: Mark, scene: Scene, right: Point, theme: Theme) -> None:
    """The letters of the reports that tell of it, each on its report's colour."""
    paints = {source.letter: source.paint for source in scene.sources}
    for i, letter in enumerate(reversed(mark.letters)):
        side = max(KEY_SIDE, width(letter, Pens.NAME.value.at(12.5)) + 7)
        at = Point(right.x - side / 2 - i * side * 1.15, right.y)
        paint = paints.get(letter, Paint.OTHER)
        sheet.box(box_round(at, side, KEY_SIDE), fill=theme.paint[paint])
        sheet.text(Point(at.x, at.y + 4.4), letter, Pens.NAME.value.at(12.5), theme.letter[paint], anchor="center")


def _disagreement(row: Disagreement, frame: Box, theme: Theme, level: Detail) -> Block:
    pen = Pens.TEXT.value
    lines = wrapped(row.detail, pen, frame.right - frame.left)[:_TWO_LINES] if level.positions else ()

    def draw(sheet: Sheet, y: float) -> None:
        name = cut(row.name, Pens.NAME.value.at(14.5), frame.right - frame.left)
        sheet.text(Point(frame.left, y + _NAME_DROP - 2), name, Pens.NAME.value.at(14.5), theme.ink)
        for i, words in enumerate(lines, 1):
            sheet.text(Point(frame.left, y + _NAME_DROP - 2 + i * _LINE_DROP), words, pen, theme.ink)

    return Block(_NAME_DROP - 2 + len(lines) * _LINE_DROP + max(level.gap, _BARE_GAP) - 2, draw)


def _legend(scene: Scene, frame: Box, theme: Theme) -> Iterator[Block]:
    entries: list[Entry] = [*look_entries(scene), *shape_entries(scene)]
    half = (len(entries) + 1) // 2
    for left, right in zip_longest(entries[:half], entries[half:]):
        yield _legend_row(left, right, frame, theme)
    pen, room = Pens.NOTE.value.at(13), frame.right - frame.left
    yield from (_legend_note(words, frame, theme) for note in notes(scene) for words in wrapped(note, pen, room))


def _legend_note(words: str, frame: Box, theme: Theme) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(Point(frame.left, y + 13), words, Pens.NOTE.value.at(13), theme.muted)

    return Block(18.0, draw)


def _legend_row(left: Entry, right: Entry, frame: Box, theme: Theme) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        for entry, x in ((left, frame.left), (right, (frame.left + frame.right) / 2)):
            if entry is not None:
                draw_sample(sheet, entry, Point(x, y + 10), theme)
                sheet.text(Point(x + SAMPLE_PX + 10, y + 14.5), entry.words, Pens.TEXT.value.at(13.5), theme.ink)

    return Block(LEGEND_ROW, draw)


def draw_sample(sheet: Sheet, entry: LookEntry | ShapeEntry, at: Point, theme: Theme) -> None:
    """Draw the line or marker of an entry of the legend, 40 units wide, from a point at its left."""
    if isinstance(entry, ShapeEntry):
        middle = Point(at.x + SAMPLE_PX / 2, at.y)
        draw_mark(sheet, Placed(_sample(entry.shape), middle, middle, 10.5), theme)
        return
    stroke = STROKES[entry.look]
    ends = [at, Point(at.x + SAMPLE_PX, at.y)]
    cap = "round" if stroke.round_cap else "butt"
    sheet.line(ends, theme.ink, stroke.picture_px * 0.85, dash=stroke.picture_dash, cap=cap)  # type: ignore[arg-type]
    for x in (at.x + 0.3 * SAMPLE_PX, at.x + 0.7 * SAMPLE_PX) if entry.look.crossed else ():
        draw_cross(sheet, Point(x, at.y), theme.ink, theme, 4.5)


def _sample(shape: Shape) -> Mark:
    origin = Point(0.0, 0.0)
    return Mark("", "1", "", "", "", "", "", "", (), Paint.INK, shape, origin, origin)  # type: ignore[arg-type]
