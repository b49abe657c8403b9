"""One map on the sheet: ground, ways, marks, labels, names. The main map and its detail inset are both drawn so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from geo.maps.labels import Label
from geo.maps.placement import Placed, settle
from geo.maps.plane import Box, Way, box_round
from geo.maps.scene import Line, Look, Mark, Scene, Shape
from geo.maps.signs import arrow, crosses, strips
from geo.maps.still.ground import draw_ground
from geo.maps.still.lettering import Form, draw_label, draw_names, place_labels
from geo.maps.still.marks import (
    RADII,
    draw_arrow,
    draw_crosses,
    draw_leader,
    draw_mark,
    draw_selected,
    draw_way,
    placed,
)
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Viewport
from geo.maps.style import STROKES, Theme

INSIDE = 6.0
INSET_SHARE = 0.75
CROSS_BOX = 13.0
_AREA_DASHES = {Shape.POSSIBLE: Look.SPECULATED, Shape.EXPECTED: Look.EXPECTED, Shape.INFERRED: Look.INFERRED}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where all of one map's ways and marks stand; `taken` are the boxes that they cover."""

    view: Viewport
    lines: tuple[Line, ...]
    ways: tuple[Way, ...]
    marks: tuple[Placed, ...]
    areas: tuple[Placed, ...]
    taken: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the marks and the labels stand, before anything is drawn; `taken` are the boxes of both."""

    stand: Stand
    labels: tuple[tuple[Label, Form], ...]
    taken: tuple[Box, ...]


def stand(scene: Scene, view: Viewport, *, inset: bool = False) -> Stand:
    """Return where ways and marks stand; those of an inset are smaller."""
    radii = {shape: radius * (INSET_SHARE if inset else 1.0) for shape, radius in RADII.items()}
    ways = tuple(view.way(line) for line in scene.lines)
    points = placed((*scene.stops, *scene.destinations), view, ways, radii)
    inner = view.frame.grown(-INSIDE)
    seen = [mark for mark in points if box_round(mark.point, 1, 1).inside(inner)]
    small = placed((*scene.bends, *scene.dots), view, ways, radii)
    marks = (*settle(seen, ways, inner), *(mark for mark in small if box_round(mark.point, 1, 1).inside(inner)))
    track = _itinerary(scene.lines, ways)
    signs = chain.from_iterable(_crosses(line, way, marks, track) for line, way in zip(scene.lines, ways, strict=True))
    areas = placed((_named(area.mark) for area in scene.areas), view, ways, {**radii, **dict.fromkeys(Shape, 0.0)})
    taken = (*(mark.box.grown(2) for mark in marks), *signs, *_spots(marks))
    return Stand(view, scene.lines, ways, marks, tuple(areas), taken)


def plan(standing: Stand, taken: Sequence[Box], *, inset: bool = False) -> Plan:
    """Return where the labels stand, too; `taken` are boxes that nothing may cover. An inset shows names only."""
    blocked = (*taken, *standing.taken)
    marks = (*_in_order(standing.marks), *standing.areas)
    labels = place_labels(marks, blocked, standing.ways, standing.view.frame.grown(-INSIDE), long=not inset)
    return Plan(standing, labels, (*blocked, *(label.box for label, _ in labels)))


def _named(mark: Mark) -> Mark:
    """The mark of an area, which has no circle for its number."""
    return replace(mark, name=f"{mark.number} {mark.name}".strip())


def _in_order(marks: Iterable[Placed]) -> list[Placed]:
    """Stops first, then destinations, disputed places, the rest."""
    return sorted(marks, key=lambda mark: (not mark.mark.number, list(Shape).index(mark.mark.shape)))


def _itinerary(lines: Iterable[Line], ways: Iterable[Way]) -> list[Way]:
    return [way for line, way in zip(lines, ways, strict=True) if line.look in (Look.REPORTED, Look.INFERRED)]


def _crosses(line: Line, way: Way, marks: Sequence[Placed], track: Sequence[Way]) -> Iterable[Box]:
    spots = crosses(way, marks, track) if line.look.crossed else ()
    return [box_round(spot, CROSS_BOX, CROSS_BOX) for spot in spots]


def _spots(marks: Iterable[Placed]) -> list[Box]:
    return [box_round(mark.point, 9, 9) for mark in marks if mark.moved]


def draw(
    sheet: Sheet,
    scene: Scene,
    made: Plan,
    theme: Theme,
    folder: Path,
    *,
    named: bool = True,
    framed: Box | None = None,
    come: frozenset[str] | None = None,
) -> None:
    """Draw the planned map.

    `named` writes the names of countries and seas too, `framed` is drawn larger elsewhere, `come` are the ids of what
    is in sight (None for all).
    """
    view = made.stand.view
    draw_ground(sheet, view, theme, folder)
    if framed is not None:
        sheet.box(framed, stroke=theme.ink, wide=1.0)
    for area in (area for area in scene.areas if come is None or area.mark.id in come):
        rings = [[view.point(at) for at in ring] for ring in area.rings]
        look = _AREA_DASHES.get(area.mark.shape, Look.REPORTED)
        with sheet.part(area.mark.id):
            sheet.area(rings, hatch=theme.paint[area.mark.paint], dash=STROKES[look].picture_dash, clip=view.frame)
    if named:
        under = (*made.taken, *chain.from_iterable(strips(way) for way in made.stand.ways))
        draw_names(sheet, view, under, theme, {area.mark.name for area in scene.areas})
    if come is not None:
        made = _in_sight(made, come)
    _draw_ways(sheet, made.stand, scene.selection, theme)
    _draw_marks(sheet, made.stand, scene.selection, theme)
    for label, form in made.labels:
        with sheet.part(*ids_of(label.placed)):
            draw_label(sheet, label, form, theme)


def ids_of(mark: Placed) -> tuple[str, ...]:
    """Return the ids of the stops or branches that a sign stands for: several when it is a cluster."""
    return tuple(each.id for each in mark.members or (mark.mark,) if each.id)


def _in_sight(made: Plan, come: frozenset[str]) -> Plan:
    """The plan with what has come alone; of a crowd one is enough."""
    standing = made.stand
    pairs = [pair for pair in zip(standing.lines, standing.ways, strict=True) if pair[0].id in come]
    marks = tuple(mark for mark in standing.marks if _has_come(mark, come))
    labels = tuple(pair for pair in made.labels if _has_come(pair[0].placed, come))
    lines, ways = tuple(line for line, _ in pairs), tuple(way for _, way in pairs)
    return replace(made, stand=replace(standing, lines=lines, ways=ways, marks=marks), labels=labels)


def _has_come(mark: Placed, come: frozenset[str]) -> bool:
    return mark.mark.id in come or any(member.id in come for member in mark.members)


def _draw_marks(sheet: Sheet, made: Stand, selection: str, theme: Theme) -> None:
    for mark in (mark for mark in made.marks if mark.moved):
        with sheet.part(*ids_of(mark)):
            draw_leader(sheet, mark, theme)
    for mark in reversed(made.marks):
        with sheet.part(*ids_of(mark)):
            if selection and selection in ids_of(mark):
                draw_selected(sheet, mark, theme)
            draw_mark(sheet, mark, theme)


def _draw_ways(sheet: Sheet, made: Stand, selection: str, theme: Theme) -> None:
    pairs = list(zip(made.lines, made.ways, strict=True))
    for line, way in pairs:
        with sheet.part(line.id):
            draw_way(sheet, way, made.view, line, theme, selected=bool(selection) and line.id == selection)
    track = _itinerary(made.lines, made.ways)
    for line, way in pairs:
        with sheet.part(line.id):
            _draw_signs(sheet, line, way, made, track, theme)


def _draw_signs(sheet: Sheet, line: Line, way: Way, made: Stand, track: Sequence[Way], theme: Theme) -> None:
    """The crosses of a struck way, or the arrowhead of another."""
    inner, colour = made.view.frame.grown(-8), theme.paint[line.paint]
    spots = crosses(way, made.marks, track) if line.look.crossed else ()
    draw_crosses(sheet, [spot for spot in spots if box_round(spot, 1, 1).inside(inner)], colour, theme)
    head = None if line.look.crossed else arrow(way, made.marks)
    if head is not None and box_round(head, 1, 1).inside(inner):
        draw_arrow(sheet, head, colour, theme)
