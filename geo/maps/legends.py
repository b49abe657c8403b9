"""The words of the legend: only what occurs in a scene, in a constant order."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import shapely

from geo.coords import BBox
from geo.maps.longitudes import is_beyond
from geo.maps.scene import Area, Look, Scene, Shape

LOOK_WORDS: Mapping[Look, str] = {
    Look.REPORTED: "reported",
    Look.INFERRED: "inferred by Dateline",
    Look.EXPECTED: "expected",
    Look.SPECULATED: "speculated",
    Look.DISPUTED: "disputed",
    Look.OVERTAKEN: "overtaken",
    Look.DENIED: "denied",
}
SHAPE_WORDS: Mapping[Shape, str] = {
    Shape.THERE: "there, reported",
    Shape.HEADED: "headed for",
    Shape.INFERRED: "place inferred",
}
SCHEMATIC = "way between stations: schematic"
STRAIGHT = "straight line: way not reported"
BEYOND, PARTLY_BEYOND = "beyond the map", "wholly or partly beyond the map"
MARGIN_SHARE = 0.5


class LookEntry(NamedTuple):
    """A line of the legend with its words; looks that are drawn alike share one."""

    look: Look
    words: str


class ShapeEntry(NamedTuple):
    """A marker of the legend with its words."""

    shape: Shape
    words: str


def look_entries(scene: Scene) -> tuple[LookEntry, ...]:
    """Return the lines that occur; the crossed ones stand together ("disputed or overtaken")."""
    plain = [LookEntry(look, LOOK_WORDS[look]) for look in scene.looks if not look.crossed]
    crossed = [look for look in scene.looks if look.crossed]
    words = " or ".join(LOOK_WORDS[look] for look in crossed)
    return (*plain, *(LookEntry(look, words) for look in crossed[:1]))


def shape_entries(scene: Scene) -> tuple[ShapeEntry, ...]:
    """Return the numbered markers that occur."""
    return tuple(ShapeEntry(shape, SHAPE_WORDS[shape]) for shape in scene.shapes if shape in SHAPE_WORDS)


def notes(scene: Scene) -> tuple[str, ...]:
    """Return what the legend says about how ways are drawn, and which places lie beyond the map."""
    pinned = [mark.name for mark in (*scene.stops, *scene.destinations) if is_beyond(mark.place_at)]
    edge = _told(pinned, f"{BEYOND}, shown at its edge")
    out = (note for words, area_names in _unseen(scene).items() for note in _told(area_names, words))
    return (SCHEMATIC,) * scene.schematic + (STRAIGHT,) * scene.straight + edge + tuple(out)


def _unseen(scene: Scene) -> Mapping[str, list[str]]:
    """The areas whose middle the map does not reach, by what is to be said of them."""
    found: dict[str, list[str]] = {PARTLY_BEYOND: [], BEYOND: []}
    for area in scene.areas:
        if scene.extent is None:
            found[BEYOND].append(area.mark.name)
        elif not _is_within(area, scene.extent):
            found[PARTLY_BEYOND if _comes_near(area, scene.extent) else BEYOND].append(area.mark.name)
    return found


def _is_within(area: Area, box: BBox) -> bool:
    at = area.mark.at
    return 0 <= at.longitude - box.west <= box.width_deg and box.south <= at.latitude <= box.north


def _comes_near(area: Area, box: BBox) -> bool:
    """Whether a map of the box may show some of the area: it has margins, and the shape of its sheet."""
    across, down = box.width_deg * MARGIN_SHARE, (box.north - box.south) * MARGIN_SHARE
    shown = shapely.box(box.west - across, box.south - down, box.west + box.width_deg + across, box.north + down)
    rings = (shapely.Polygon([(p.longitude, p.latitude) for p in ring]) for ring in area.rings)
    return any(shapely.intersects(shown, shapely.make_valid(ring)) for ring in rings)


def _told(names: Sequence[str], words: str) -> tuple[str, ...]:
    """What is said of places that the map does not reach: "South Pole: beyond the map, shown at its edge"."""
    return (f"{', '.join(dict.fromkeys(names))}: {words}",) if names else ()
