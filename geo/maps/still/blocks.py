"""Pieces that lists are made of: each knows its height and draws itself; and how they flow into columns."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from geo.maps.plane import Box, Point
from geo.maps.still.fonts import Pen, Pens
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme

HEAD_DROP, NAME_DROP, LINE_DROP, RULE_GAP = 17.0, 16.0, 18.5, 16.0
_STEP = 6.0
WHOLE_SHARE = 1.2


class Role(Enum):
    """Where a piece may stand: a heading not at a column's foot, a rule at neither end of one."""

    ROW = auto()
    HEADING = auto()
    RULE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a list: how high it is, and how it is drawn from its left top on the sheet."""

    height: float
    draw: Callable[[Sheet, Point], None]
    role: Role = Role.ROW


def heading(words: str, theme: Theme) -> Block:
    """Return the heading of a section."""

    def draw(sheet: Sheet, at: Point) -> None:
        sheet.text(Point(at.x, at.y + HEAD_DROP - 4), words, Pens.HEAD.value, theme.ink)

    return Block(HEAD_DROP + 8, draw, Role.HEADING)


def rule(room: float, theme: Theme, above: float) -> Block:
    """Return the line between two sections, with more room above it than the rows have."""

    def draw(sheet: Sheet, at: Point) -> None:
        sheet.line([Point(at.x, at.y + above), Point(at.x + room, at.y + above)], theme.rule, 1.2)

    return Block(RULE_GAP + above, draw, Role.RULE)


def words_block(words: str, pen: Pen, colour: str, *, indent: float = 0.0, height: float) -> Block:
    """Return one line of text."""

    def draw(sheet: Sheet, at: Point) -> None:
        sheet.text(Point(at.x + indent, at.y + pen.size), words, pen, colour)

    return Block(height, draw)


def height_of(column: Iterable[Block]) -> float:
    """Return how high a column of pieces is."""
    return sum(block.height for block in column)


def flowed(blocks: Sequence[Block], columns: int, most: float) -> list[list[Block]] | None:
    """Return the pieces in columns that are as low as they can be, None when one is higher than that.

    A section stays in one column where that makes the columns little higher.
    """
    broken = _lowest(_pieces(blocks), columns, most)
    if broken is None or columns == 1:
        return broken
    whole = _lowest(_sections(blocks), columns, min(most, WHOLE_SHARE * max(map(height_of, broken))))
    return whole or broken


def _lowest(units: Sequence[Sequence[Block]], columns: int, most: float) -> list[list[Block]] | None:
    height = sum(map(height_of, units)) / columns
    while height < most:
        made = _filled(units, columns, height)
        if made is not None:
            return made
        height += _STEP
    return _filled(units, columns, most)


def _pieces(blocks: Sequence[Block]) -> list[list[Block]]:
    """The pieces, each heading with the row that follows it."""
    units: list[list[Block]] = []
    for i, block in enumerate(blocks):
        if i and blocks[i - 1].role is Role.HEADING:
            units[-1].append(block)
        else:
            units.append([block])
    return units


def _sections(blocks: Sequence[Block]) -> list[list[Block]]:
    units: list[list[Block]] = [[]]
    for block in blocks:
        units += [[block], []] if block.role is Role.RULE else []
        units[-1] += [] if block.role is Role.RULE else [block]
    return [unit for unit in units if unit]


def _filled(units: Sequence[Sequence[Block]], columns: int, height: float) -> list[list[Block]] | None:
    made: list[list[Block]] = [[]]
    for unit in units:
        if made[-1] and height_of(made[-1]) + height_of(unit) > height:
            made.append([])
        if made[-1] or unit[0].role is not Role.RULE:
            made[-1] += unit
    made = [_without_last_rule(column) for column in made]
    return made if len(made) <= columns and all(height_of(column) <= height for column in made) else None


def _without_last_rule(column: list[Block]) -> list[Block]:
    return column[:-1] if column and column[-1].role is Role.RULE else column


def draw_columns(sheet: Sheet, made: Iterable[Sequence[Block]], frames: Iterable[Box]) -> None:
    """Draw each column of pieces into its frame."""
    for column, frame in zip(made, frames, strict=False):
        y = frame.top
        for block in column:
            block.draw(sheet, Point(frame.left, y))
            y += block.height
