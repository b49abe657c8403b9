"""Text of a picture's map: labels of marks, names of countries and seas, placed so that none covers another."""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from geo.maps.labels import Label, Size, Wanted, labels, roomy
from geo.maps.names import Kind, Name, names, near
from geo.maps.placement import Placed
from geo.maps.plane import Box, Point, Way, distance
from geo.maps.scene import Mark, Paint, Shape
from geo.maps.still.fonts import Pen, Pens, spaced, width, wrapped
from geo.maps.still.sheet import Sheet
from geo.maps.still.surface import Anchor
from geo.maps.still.viewport import Viewport
from geo.maps.style import Theme

LEADING = 1.2
DESCENT = 0.27
ONE_LINE = 9
# How much of a name's width must lie inside its area on either side of its middle.
COUNTRY_SHARE, SEA_SHARE = 0.4, 0.3
# More room than that makes a spot no better; the one nearest to the map's middle is.
AMPLE = 0.9
NAME_ROOM, LINE_ROOM, INSET_ROOM, INSET_SIZE = 300.0, 170.0, 100.0, 13.0
NAMES_AT_ONCE = 14
EDGE = 8.0
_QUIET = (Shape.VIA, Shape.READ, Shape.OVERTAKEN)


class Row(NamedTuple):
    """One line of a label."""

    words: str
    pen: Pen


Form = tuple[Row, ...]


def forms(mark: Mark, *, long: bool = True) -> tuple[Form, ...]:
    """Return the label's forms from the fullest to the barest."""
    pen = Pens.QUIET.value if mark.shape in _QUIET else Pens.LABEL.value
    if not long:
        small = pen.at(INSET_SIZE)
        return _rows_of(mark.name, small, NAME_ROOM), _rows_of(mark.name, small, INSET_ROOM)
    names = dict.fromkeys(_rows_of(mark.name, pen, room) for room in (NAME_ROOM, LINE_ROOM))
    told = _rows_of(mark.label, Pens.LINE.value, NAME_ROOM)
    return tuple(dict.fromkeys((*((*name, *told) for name in names), *names)))


def _rows_of(words: str, pen: Pen, room: float) -> Form:
    return tuple(Row(line, pen) for line in wrapped(words, pen, room))


def size_of(form: Form) -> Size:
    """Return the room that a form takes."""
    return Size(max(width(row.words, row.pen) for row in form) + 2, sum(row.pen.size * LEADING for row in form))


def place_labels(
    marks: Iterable[Placed], taken: Sequence[Box], ways: Sequence[Way], frame: Box, *, long: bool = True
) -> tuple[tuple[Label, Form], ...]:
    """Return the labels that find room, each with its text."""
    texts = [(placed, forms(placed.mark, long=long)) for placed in marks if placed.mark.name]
    wanted = [Wanted(placed, tuple(size_of(form) for form in found)) for placed, found in texts]
    by_mark = {id(placed): found for placed, found in texts}
    return tuple((label, by_mark[id(label.placed)][label.form]) for label in labels(wanted, taken, ways, frame))


def draw_label(sheet: Sheet, label: Label, form: Form, theme: Theme) -> None:
    """Write a label, set against its mark."""
    box, y = label.box, label.box.top
    anchors: dict[str, tuple[Anchor, float]] = {"right": ("left", box.left + 1), "left": ("right", box.right - 1)}
    anchor, x = anchors.get(label.side, ("center", box.centre.x))
    struck = label.placed.mark.paint is Paint.STRUCK
    for row in form:
        colour = theme.paint[Paint.STRUCK] if struck else theme.ink
        y += row.pen.size * LEADING
        sheet.text(Point(x, y - row.pen.size * DESCENT), row.words, row.pen, colour, anchor=anchor, halo=theme.casing)


def draw_names(
    sheet: Sheet, view: Viewport, taken: Sequence[Box], theme: Theme, skip: Container[str]
) -> tuple[Box, ...]:
    """Write the names of countries and seas where nothing else stands; return the boxes that they take."""
    found: list[Box] = []
    blocked, frame = list(taken), view.frame.grown(-EDGE)
    for name in (name for name in names() if name.text not in skip):
        if len(found) >= NAMES_AT_ONCE:
            break
        rows = _rows(name)
        box = _room_for(name, rows, view, blocked, frame)
        if box is not None:
            blocked.append(box.grown(4))
            found.append(box)
            _write_name(sheet, name, rows, box, theme)
    return tuple(found)


def _rows(name: Name) -> tuple[str, ...]:
    if name.kind is Kind.SEA:
        return tuple(name.text.replace(" (", "\n(").split("\n"))
    words = name.text.upper().split(" ")
    lines = (" ".join(words),) if len(words) < 2 or len(name.text) <= ONE_LINE else (" ".join(words[:-1]), words[-1])
    return tuple(spaced(line) for line in lines)


def _room_for(name: Name, rows: Sequence[str], view: Viewport, blocked: Sequence[Box], frame: Box) -> Box | None:
    pen = _pen(name)
    size = Size(max(width(row, pen) for row in rows), len(rows) * pen.size * LEADING)
    spots = near(name.spots, view.window.left, view.window.right)
    placed = [(view.spot(spot.x, spot.y), spot.room * view.world_units) for spot in spots]
    middle = view.frame.centre
    places = sorted(placed, key=lambda p: (-min(p[1], AMPLE * size.width), distance(p[0], middle)))
    return roomy(places, size, blocked, frame, COUNTRY_SHARE if name.kind is Kind.COUNTRY else SEA_SHARE)


def _pen(name: Name) -> Pen:
    return Pens.COUNTRY.value if name.kind is Kind.COUNTRY else Pens.SEA.value


def _write_name(sheet: Sheet, name: Name, rows: Sequence[str], box: Box, theme: Theme) -> None:
    pen = _pen(name)
    colour, halo = (theme.muted, theme.casing) if name.kind is Kind.COUNTRY else (theme.sea_name, "")
    for i, row in enumerate(rows, 1):
        at = Point(box.centre.x, box.top + i * pen.size * LEADING - pen.size * DESCENT)
        sheet.text(at, row, pen, colour, anchor="center", halo=halo)
