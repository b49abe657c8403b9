"""The lists beside or under the map: stops, possible destinations, disagreements; shortened until they fit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geo.maps.placement import Placed
from geo.maps.plane import Point, box_round
from geo.maps.scene import Disagreement, Mark, Paint, Scene
from geo.maps.still.blocks import LINE_DROP, NAME_DROP, Block, flowed, heading, rule, words_block
from geo.maps.still.fonts import Pen, Pens, cut, short_name, width, wrapped
from geo.maps.still.legend import legend
from geo.maps.still.marks import RADII, draw_mark
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme
from geo.maps.words import count_words

INDENT = 36.0
KEY_SIDE = 18.0
ROW_GAP, _BARE_GAP = 12.0, 8.0
_TWO_LINES = 2
_SIGN, _BARE_SIGN = 12.0, 10.5
_KEY = Pens.NAME.value.at(12.5)


@dataclass(frozen=True, slots=True)
class Detail:
    """How much the lists tell; the levels are tried in turn until all fits.

    Attributes:
        joined: possible destinations stand under the stops, without a heading and with their standing at their names.
        stops: how many rows the stops have at most, which the map shows too; what is left out is counted.
        rows: how many rows each other list has at most.
    """

    then: bool = True
    said_by: bool = True
    positions: bool = True
    why: bool = True
    lines: bool = True
    disagreements: bool = True
    possible: bool = True
    joined: bool = False
    legend: bool = True
    gap: float = ROW_GAP
    stops: int | None = None
    rows: int | None = None


_PLAIN = Detail(then=False, said_by=False, positions=False)
_SHORT = replace(_PLAIN, why=False)
_BARE = replace(_SHORT, lines=False)
_JOINED = replace(_BARE, joined=True, gap=0.0)
# Where there is little room, what is open and what is disputed go before the stops, which the map numbers and names.
_FEW_STOPS = tuple(replace(_BARE, gap=0.0, stops=stops) for stops in (10, 8, 6, 5, 4, 3))
_JOINED_FEW = tuple(replace(_JOINED, stops=stops) for stops in (None, 6, 4, 3, 2, 1))
_STOPS_ONLY = replace(_JOINED, possible=False, disagreements=False)
LEVELS = (
    Detail(),
    Detail(then=False),
    Detail(then=False, said_by=False),
    Detail(then=False, said_by=False, gap=6.0),
    _PLAIN,
    replace(_PLAIN, gap=6.0),
    _SHORT,
    replace(_SHORT, gap=4.0),
    *(replace(_BARE, stops=stops) for stops in (None, 25, 20, 15, 10)),
    *_FEW_STOPS,
    *_JOINED_FEW,
    *(replace(level, legend=False) for level in (*_FEW_STOPS, *_JOINED_FEW)),
    *(replace(_JOINED, stops=rows, rows=rows, legend=False) for rows in (6, 4, 3, 2, 1)),
    *(replace(_JOINED, disagreements=False, legend=False, stops=stops) for stops in (None, 4, 2, 1)),
    *(replace(_STOPS_ONLY, stops=stops, legend=False) for stops in (4, 2, 1)),
)


def fitting(scene: Scene, room: float, columns: int, most: float, theme: Theme) -> list[list[Block]]:
    """Return the lists in columns of that room, at the first level of detail that is no higher than `most`.

    A sheet that is too small for any has none: the words over its map count what there is.
    """
    tried = (flowed(blocks(scene, room, theme, level), columns, most) for level in LEVELS)
    return next((made for made in tried if made is not None), [[]])


def blocks(scene: Scene, room: float, theme: Theme, level: Detail) -> list[Block]:
    """Return the pieces of all lists at a level of detail."""
    sections = list(_of_marks(scene, room, theme, level))
    if scene.disagreements and level.disagreements:
        rows = [_disagreement(row, room, theme, level) for row in scene.disagreements[: level.rows]]
        more = _more(len(scene.disagreements), level.rows, level, theme)
        sections.append([heading("Where the reports disagree", theme), *rows, *more])
    if level.legend and (scene.looks or scene.shapes):
        sections.append([heading("Lines and markers", theme), *legend(scene, room, theme)])
    out: list[Block] = []
    for section in sections:
        out += [*([rule(room, theme, max(0.0, ROW_GAP - level.gap) * level.lines)] if out else []), *section]
    return out


def _of_marks(scene: Scene, room: float, theme: Theme, level: Detail) -> Iterator[list[Block]]:
    """The sections of stops and of possible destinations; what is in no section is counted under the stops."""
    possible = [heading("Possible destinations", theme), *_marks(scene.possible, level.rows, scene, room, theme, level)]
    separate = bool(scene.possible) and level.possible and not level.joined
    if scene.places:
        stops = [heading("On the way", theme), *_marks(scene.places, level.stops, scene, room, theme, level)]
        stops += possible[1:] if level.possible and level.joined else []
        yield [*stops, *_left_out(scene, room, theme, level)]
    elif scene.possible and not separate:
        yield possible
    if separate:
        yield possible


def _left_out(scene: Scene, room: float, theme: Theme, level: Detail) -> Iterator[Block]:
    """What has no rows at all, in one sentence."""
    counts = (
        (len(scene.possible) * (not level.possible), "possible destination", "possible destinations"),
        (len(scene.disagreements) * (not level.disagreements), "disagreement", "disagreements"),
    )
    legend_words = [] if level.legend else ["lines and markers"]
    words = ", ".join([*(count_words(*count) for count in counts if count[0]), *legend_words])
    pen, lines = Pens.TEXT.value, wrapped(f"not listed: {words}", Pens.TEXT.value, room) if words else ()
    for i, line in enumerate(lines, 1):
        yield words_block(line, pen, theme.muted, height=NAME_DROP + (_BARE_GAP if i == len(lines) else 0.0))


def _more(
    count: int, most: int | None, level: Detail, theme: Theme, *, indent: float = 0.0, where: str = ""
) -> Iterator[Block]:
    if most is not None and count > most:
        words, pen = f"and {count - most} more{where}", Pens.TEXT.value
        yield words_block(words, pen, theme.muted, indent=indent, height=NAME_DROP + max(level.gap, _BARE_GAP))


def _marks(
    marks: Sequence[Mark], most: int | None, scene: Scene, room: float, theme: Theme, level: Detail
) -> Iterator[Block]:
    yield from (_row(mark, scene, room, theme, level) for mark in marks[:most])
    yield from _more(len(marks), most, level, theme, indent=INDENT, where=" on the map")


def _row(mark: Mark, scene: Scene, room: float, theme: Theme, level: Detail) -> Block:
    keys = KEY_SIDE * 1.15 * len(mark.letters) + 8
    note = mark.note or ("" if mark.number or level.lines else mark.label)
    name = ", ".join(part for part in (mark.name, note) if part)
    head = short_name(name, Pens.NAME.value, room - INDENT - keys)
    lines = [
        (words, pen, colour)
        for text, pen, colour in _texts(mark, theme, level)
        for words in wrapped(text, pen, room - INDENT)[:_TWO_LINES]
    ]

    radius = _SIGN if lines else _BARE_SIGN

    def draw(sheet: Sheet, at: Point) -> None:
        sign, left = Point(at.x + 13, at.y + 11), at.x + INDENT
        draw_mark(sheet, Placed(mark, sign, sign, min(RADII[mark.shape], radius)), theme)
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
    lines = _positions(row, pen, room) if level.positions else ()
    verdict_at = width(row.name, name) + 8
    says_verdict = not level.positions and verdict_at + width(row.verdict, pen) <= room

    def draw(sheet: Sheet, at: Point) -> None:
        y = at.y + NAME_DROP - 2
        sheet.text(Point(at.x, y), cut(row.name, name, room), name, theme.ink)
        if says_verdict:
            sheet.text(Point(at.x + verdict_at, y), row.verdict, pen, theme.muted)
        for i, words in enumerate(lines, 1):
            sheet.text(Point(at.x, y + i * LINE_DROP), words, pen, theme.ink)

    return Block(NAME_DROP - 2 + len(lines) * LINE_DROP + max(level.gap, _BARE_GAP) - 2, draw)


def _positions(row: Disagreement, pen: Pen, room: float) -> tuple[str, ...]:
    """What is held and the verdict, in two lines; the last positions are counted where all are too many."""
    values = [value + (f" [{', '.join(letters)}]" if letters else "") for value, letters in row.positions]
    shorter = (
        wrapped(f"{' or '.join(values[:n])} or {len(values) - n} more: {row.verdict}", pen, room)
        for n in range(len(values) - 1, 0, -1)
    )
    forms = (wrapped(row.detail, pen, room), *shorter)
    return next((lines for lines in forms if len(lines) <= _TWO_LINES), forms[-1][:_TWO_LINES])
