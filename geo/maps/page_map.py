"""The map of a scene for a page, as SVG: a wide drawing, a narrow one for a phone, and links over their marks and ways.

Every part carries the ids of what it shows in `data-of`, so that a script can hide it.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from geo.escaping import for_fragment, for_html
from geo.maps.basemap import prepare
from geo.maps.labels import Size
from geo.maps.page_theme import PAGE
from geo.maps.placement import Placed
from geo.maps.plane import Box
from geo.maps.scene import Scene
from geo.maps.still import insets
from geo.maps.still.main_map import draw_map
from geo.maps.still.page_surface import PageSurface, path
from geo.maps.still.plate import Plan, draw, ids_of, plan, stand
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Padding, fitted

WIDE = Size(1000.0, 540.0)
NARROW = Size(360.0, 400.0)
NARROW_PADDING = Padding(44.0, 40.0, 52.0, 52.0)
TOUCH = 5.0
"""How far beyond a sign a click still meets it; a way is met on both sides of its line."""


def page_maps(scene: Scene, folder: Path | None = None) -> tuple[str, str]:
    """Return the wide and the narrow map; their links lead to the fragments of the marks' and ways' ids."""
    ground = prepare(folder)
    return _wide(scene, ground), _narrow(scene, ground)


def _wide(scene: Scene, ground: Path) -> str:
    surface = PageSurface("wide", *WIDE)
    sheet = Sheet(surface)
    main, *details = draw_map(sheet, scene, Box(0, 0, *WIDE), PAGE, ground, full=WIDE)
    over = [*_links(main), *(link for each in details for link in _links(each, reachable=False))]
    return surface.svg + _over(WIDE, over)


def _narrow(scene: Scene, ground: Path) -> str:
    """Names only, and no insets: a phone has no room for more."""
    surface, frame = PageSurface("narrow", *NARROW), Box(0, 0, *NARROW)
    sheet = Sheet(surface)
    view = fitted(scene.extent, frame, NARROW_PADDING)
    made = plan(stand(scene, view, inset=True), [Box(0, frame.bottom - 32, 130, frame.bottom)], inset=True)
    draw(sheet, scene, made, PAGE, ground, named=False)
    insets.draw_scale(sheet, view, 12, frame.bottom - 14, 70, PAGE, named=False)
    return surface.svg + _over(NARROW, _links(made))


def _over(size: Size, links: Iterable[str]) -> str:
    return f'<svg class="over" viewBox="0 0 {size.width:g} {size.height:g}">{"".join(links)}</svg>'


def _links(made: Plan, *, reachable: bool = True) -> Iterator[str]:
    """The ways, then the marks over them; what the keyboard reaches on the main map it does not meet again."""
    marked = {key for mark in made.stand.marks for key in ids_of(mark)}
    for line, way in zip(made.stand.lines, made.stand.ways, strict=True):
        yield _link((line.id,), line.title, f'<path d="{path(way)}"/>', reachable and line.id not in marked)
    for mark in sorted(made.stand.marks, key=_reading_order):
        ids = ids_of(mark)
        if ids:
            title = "; ".join(each.title for each in mark.members) or mark.mark.title
            yield _link(ids, title, _sign(mark), reachable)


def _reading_order(mark: Placed) -> tuple[bool, int]:
    """Stops by their numbers, then the rest as it stands."""
    number = next(iter((*mark.members, mark.mark))).number
    return not number, int(number or 0)


def _link(ids: tuple[str, ...], title: str, shape: str, reachable: bool) -> str:
    spare = "" if reachable else ' tabindex="-1" aria-hidden="true"'
    name, of = for_html(title), [for_fragment(key) for key in ids]
    return f'<a href="#{of[0]}" data-of="{" ".join(of)}" aria-label="{name}"{spare}><title>{name}</title>{shape}</a>'


def _sign(mark: Placed) -> str:
    box = mark.box.grown(TOUCH)
    half = (box.bottom - box.top) / 2
    return (
        f'<rect x="{box.left:.1f}" y="{box.top:.1f}" width="{box.right - box.left:.1f}" height="{2 * half:.1f}" '
        f'rx="{half:.1f}"/>'
    )
