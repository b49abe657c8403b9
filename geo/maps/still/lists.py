"""The lists beside or under the map: stops, possible destinations, disagreements; shortened until they fit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geo.maps.placement import Placed
from geo.maps.plane import Point, box_round
from geo.maps.scene import Disagreement, Mark, Paint, Scene
from geo.maps.still.blocks import LINE_DROP, NAME_DROP, Block, flowed, heading, rule, words_block
from geo.maps.still.fonts import Pen, Pens, cut, width, wrapped
from geo.maps.still.legend import legend
from geo.maps.still.marks import RADII, draw_mark
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme

INDENT = 36.0
KEY_SIDE = 18.0
ROW_GAP, _BARE_GAP = 12.0, 10.0
_TWO_LINES = 2
_KEY = Pens.NAME.value.at(12.5)


@dataclass(frozen=True, slots=True)
class Detail:
    """How much the lists tell; the levels are tried in turn until all fits."""

    then: bool = True
    said_by: bool = True
    positions: bool = True
    why: bool = True
    lines: bool = True
    disagreements: bool = True
    possible: bool = True
    gap: float = ROW_GAP
    rows: int | None = None


_SHORT = Detail(then=False, said_by=False, positions=False, why=False)
_BARE = replace(_SHORT, lines=False)
_STOPS_ONLY = replace(_BARE, disagreements=False, possible=False)
LEVELS = (
    Detail(),
    Detail(then=False),
    Detail(then=False, said_by=False),
    Detail(then=False, said_by=False, positions=False),
    _SHORT,
    replace(_SHORT, gap=4.0),
    *(replace(_BARE, rows=rows) for rows in (None, 25, 20, 15, 10)),
    replace(_BARE, rows=10, disagreements=False),
    *(replace(_STOPS_ONLY, rows=rows) for rows in (10, 8, 6, 4, 3, 2, 1)),
)


def fitting(scene: Scene, room: float, columns: int, most: float, theme: Theme) -> list[list[Block]]:
    """Return the lists in columns of that room, at the first level of detail that is no higher than `most`."""
    tried = (flowed(blocks(scene, room, theme, level), columns, most) for level in LEVELS)
    return next((made for made in tried if made is not None), [blocks(scene, room, theme, LEVELS[-1])])


def blocks(scene: Scene, room: float, theme: Theme, level: Detail) -> list[Block]:
    """Return the pieces of all lists at a level of detail."""
    sections: list[list[Block]] = []
    for head, marks in (("On the way", scene.places), ("Possible destinations", scene.possible * level.possible)):
        if marks:
            sections.append([heading(head, theme), *_marks(marks, scene, room, theme, level)])
    if scene.disagreements and level.disagreements:
        rows = [_disagreement(row, room, theme, level) for row in scene.disagreements[: level.rows]]
        sections.append([heading("Where the reports disagree", theme), *rows])
    if scene.looks or scene.shapes:
        sections.append([heading("Lines and markers", theme), *legend(scene, room, theme)])
    out: list[Block] = []
    for section in sections:
        out += [*([rule(room, theme, max(0.0, ROW_GAP - level.gap))] if out else []), *section]
    return out


def _marks(marks: Sequence[Mark], scene: Scene, room: float, theme: Theme, level: Detail) -> Iterator[Block]:
    yield from (_row(mark, scene, room, theme, level) for mark in marks[: level.rows])
    if level.rows is not None and len(marks) > level.rows:
        more, pen = f"and {len(marks) - level.rows} more", Pens.TEXT.value
        yield words_block(more, pen, theme.muted, indent=INDENT, height=NAME_DROP + level.gap)


def _row(mark: Mark, scene: Scene, room: float, theme: Theme, level: Detail) -> Block:
    keys = KEY_SIDE * 1.15 * len(mark.letters) + 8
    name = ", ".join(part for part in (mark.name, mark.note) if part)
    head = cut(name, Pens.NAME.value, room - INDENT - keys)
    lines = [
        (words, pen, colour)
        for text, pen, colour in _texts(mark, theme, level)
        for words in wrapped(text, pen, room - INDENT)[:_TWO_LINES]
    ]

    def draw(sheet: Sheet, at: Point) -> None:
        sign, left = Point(at.x + 13, at.y + 11), at.x + INDENT
        draw_mark(sheet, Placed(mark, sign, sign, min(RADII[mark.shape], 12.0)), theme)
        sheet.text(Point(left, at.y + NAME_DROP), head, Pens.NAME.value, theme.ink)
        _draw_keys(sheet, mark, scene, Point(at.x + room, at.y + 11), theme)
        for i, (words, pen, colour) in enumerate(lines, 1):
            sheet.text(Point(left, at.y + NAME_DROP + i * LINE_DROP), words, pen, colour)

    return Block(NAME_DROP + len(lines) * LINE_DROP + (level.gap if lines else max(level.gap, _BARE_GAP)), draw)


def _texts(mark: Mark, theme: Theme, level: Detail) -> Iterable[tuple[str, Pen, str]]:
    if level.lines and (level.why or mark.number):
        yield mark.detail + (f" ({mark.zone})" if mark.zone else ""), Pens.TEXT.value, theme.ink
    if level.said_by and mark.said_by and mark.number:
        yield f"said by {mark.said_by}", Pens.TEXT.value, theme.muted
    if level.then and mark.then:
        yield mark.then, Pens.ASIDE.value, theme.ink


def _draw_keys(sheet: Sheet, mark: Mark, scene: Scene, right: Point, theme: Theme) -> None:
    """The letters of the reports that tell of it, each on its report's colour."""
    paints = {source.letter: source.paint for source in scene.sources}
    for i, letter in enumerate(reversed(mark.letters)):
        side = max(KEY_SIDE, width(letter, _KEY) + 7)
        at = Point(right.x - side / 2 - i * side * 1.15, right.y)
        paint = paints.get(letter, Paint.OTHER)
        sheet.box(box_round(at, side, KEY_SIDE), fill=theme.paint[paint])
        sheet.text(Point(at.x, at.y + 4.4), letter, _KEY, theme.letter[paint], anchor="center")


def _disagreement(row: Disagreement, room: float, theme: Theme, level: Detail) -> Block:
    pen, name = Pens.TEXT.value, Pens.NAME.value.at(14.5)
    lines = wrapped(row.detail, pen, room)[:_TWO_LINES] if level.positions else ()

    def draw(sheet: Sheet, at: Point) -> None:
        y = at.y + NAME_DROP - 2
        sheet.text(Point(at.x, y), cut(row.name, name, room), name, theme.ink)
        for i, words in enumerate(lines, 1):
            sheet.text(Point(at.x, y + i * LINE_DROP), words, pen, theme.ink)

    return Block(NAME_DROP - 2 + len(lines) * LINE_DROP + max(level.gap, _BARE_GAP) - 2, draw)
